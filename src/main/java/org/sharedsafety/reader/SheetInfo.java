package org.sharedsafety.reader;

/**
 * A sheet of a spreadsheet file.
 *
 * @param name as on its tab; for a text file the file's name without its ending
 * @param position its place among the tabs, counted from 1, hidden ones and charts counted too
 * @param hidden whether the program that shows the file hides it
 */
public record SheetInfo(String name, int position, boolean hidden) {}
