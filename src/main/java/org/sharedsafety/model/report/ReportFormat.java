package org.sharedsafety.model.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a report can leave as. */
public enum ReportFormat {
    /** A workbook: every template. */
    WORKBOOK(".xlsx"),
    /** Pages: for a board and of a place. */
    PAPER(".pdf"),
    /** Tidy data with their dictionary: every template that has numbers of places. */
    DATA(".csv");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /** How the file's name ends, with its dot. */
    public String ending() {
        return ending;
    }

    /** The kind of a file by its name, in whatever letters. */
    public static Optional<ReportFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending))
                .findFirst();
    }

    /** The kinds of file that a template can be written as. */
    public static List<ReportFormat> of(ReportTemplate template) {
        return switch (template) {
            case BOARD_TWO_PAGER, COUNTY_PROFILE -> List.of(WORKBOOK, PAPER, DATA);
            case WORKSHOP_RECORD -> List.of(WORKBOOK);
            case COMPARISON_BRIEF, PRINCIPLE_REPORT, METHODS_PACK, AGENCY_SHEET -> List.of(WORKBOOK, DATA);
        };
    }
}
