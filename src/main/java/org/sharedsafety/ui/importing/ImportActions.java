package org.sharedsafety.ui.importing;

/**
 * The ways that lead away from the import.
 *
 * @param askFiles asks for files
 * @param template saves the template workbook
 * @param compare goes to the comparison
 * @param home goes home
 * @param undo takes the last step of the project back
 */
public record ImportActions(Runnable askFiles, Runnable template, Runnable compare, Runnable home, Runnable undo) {}
