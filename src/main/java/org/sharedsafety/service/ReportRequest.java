package org.sharedsafety.service;

import java.nio.file.Path;

/**
 * Which report is asked for.
 *
 * @param out where it goes
 * @param language {@code en} or {@code es}
 * @param replace whether a file that is there may be replaced
 * @param cautionsAccepted whether a person has said to have understood every caution
 * @param authorised whether it is for those who may see small counts; it then says so on its cover and in its name
 */
public record ReportRequest(
        CompareRequest comparison,
        Path out,
        String language,
        boolean replace,
        boolean cautionsAccepted,
        boolean authorised) {
    /** A report for everyone. */
    public ReportRequest(
            CompareRequest comparison, Path out, String language, boolean replace, boolean cautionsAccepted) {
        this(comparison, out, language, replace, cautionsAccepted, false);
    }
}
