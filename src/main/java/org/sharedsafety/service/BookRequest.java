package org.sharedsafety.service;

import java.nio.file.Path;

/**
 * Where a report goes, and what a person has said about it.
 *
 * @param out {@code .xlsx}, {@code .pdf} or {@code .csv}, as the template is written
 * @param replace whether a file that is there may be replaced
 * @param cautionsAccepted whether a person has said to have understood every caution
 * @param authorised whether it is for those who may see small counts; it then says so on its cover and in its name
 */
public record BookRequest(Path out, boolean replace, boolean cautionsAccepted, boolean authorised) {}
