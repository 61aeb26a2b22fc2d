package org.sharedsafety.report;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import org.sharedsafety.chart.PaperPage;
import org.sharedsafety.chart.ReportPaper;

/**
 * Pages as a PDF: vectors, and text that can be searched and read aloud.
 *
 * @param title of the document
 */
public record PaperDocument(String title, PaperSize size, List<PaperPage> pages) {
    public PaperDocument {
        pages = List.copyOf(pages);
    }

    /**
     * What a reader of the document is told beside its pages.
     *
     * @param subject one sentence of purpose
     * @param language {@code en} or {@code es}
     * @param bookmarks its parts, in their order
     */
    public record About(String subject, String language, List<ReportPaper.Bookmark> bookmarks) {
        public About {
            bookmarks = List.copyOf(bookmarks);
        }
    }

    /** The bytes of the PDF with its language and bookmarks, under its title. */
    public byte[] pdf(About about) {
        return PdfFigure.of(
                (int) Math.rint(size.width()),
                (int) Math.rint(size.height()),
                title,
                about.subject(),
                painters(),
                document -> PdfAbout.add(document, about));
    }

    private List<Consumer<Graphics2D>> painters() {
        return pages.stream()
                .<Consumer<Graphics2D>>map(
                        page -> g -> page.paint(g, Math.rint(size.width()), Math.rint(size.height())))
                .toList();
    }

    /** The bytes of the PDF. */
    public byte[] pdf() {
        return PdfFigure.of(
                (int) Math.rint(size.width()),
                (int) Math.rint(size.height()),
                title,
                title,
                painters(),
                document -> {});
    }
}
