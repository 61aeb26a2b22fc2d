package org.sharedsafety.model.report;

/**
 * A line of a report's outline.
 *
 * @param subject the id of the collected view or of the workshop that it shows; empty for all other kinds
 * @param included whether it is written; a line that is left out keeps its place in the outline
 */
public record ReportSection(SheetKind kind, String subject, boolean included) {
    /** A sheet without a subject, included. */
    public static ReportSection of(SheetKind kind) {
        return new ReportSection(kind, "", true);
    }

    /** The same, included or left out. */
    public ReportSection including(boolean now) {
        return new ReportSection(kind, subject, now);
    }
}
