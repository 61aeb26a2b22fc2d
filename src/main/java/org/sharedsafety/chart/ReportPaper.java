package org.sharedsafety.chart;

import java.util.List;
import org.sharedsafety.model.report.ReportBook;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.text.Texts;

/**
 * A report on paper.
 *
 * @param bookmarks its parts, in their order
 */
public record ReportPaper(List<PaperPage> pages, List<Bookmark> bookmarks) {
    public ReportPaper {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }

    /**
     * Where a part begins.
     *
     * @param page counted from 0
     */
    public record Bookmark(String title, int page) {}

    /**
     * The pages of a report: two for a board, as many as it takes for others.
     *
     * @param height of a page that is {@link PaperPage#WIDTH} wide
     */
    public static ReportPaper of(ReportBook book, ReportTemplate template, Texts texts, double height) {
        return template == ReportTemplate.BOARD_TWO_PAGER
                ? new BoardPages(book, texts, height).make()
                : new ProfilePages(book, texts, height).make();
    }
}
