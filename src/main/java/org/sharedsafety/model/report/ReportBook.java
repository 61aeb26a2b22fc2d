package org.sharedsafety.model.report;

import java.util.List;

/**
 * All that a written report says, before an office program knows of it.
 *
 * @param title of the file's properties and its cover
 * @param subject one sentence of purpose
 * @param organization of who writes it, may be empty
 * @param language {@code en} or {@code es}
 * @param authorised whether it carries small counts; it then says so on every page
 * @param sheets in their order; the sheet of {@link SheetKind#DATA} has no table: its rows are streamed beside the book
 */
public record ReportBook(
        String title,
        String subject,
        String organization,
        String language,
        boolean authorised,
        List<ReportSheet> sheets) {
    public ReportBook {
        sheets = List.copyOf(sheets);
    }
}
