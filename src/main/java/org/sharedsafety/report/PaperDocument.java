package org.sharedsafety.report;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import org.sharedsafety.chart.PaperPage;

/**
 * Pages as a PDF: vectors, and text that can be searched and read aloud.
 *
 * @param title of the document
 */
public record PaperDocument(String title, PaperSize size, List<PaperPage> pages) {
    public PaperDocument {
        pages = List.copyOf(pages);
    }

    /** The bytes of the PDF. */
    public byte[] pdf() {
        return PdfFigure.of(
                (int) Math.rint(size.width()),
                (int) Math.rint(size.height()),
                title,
                title,
                pages.stream()
                        .<Consumer<Graphics2D>>map(
                                page -> g -> page.paint(g, Math.rint(size.width()), Math.rint(size.height())))
                        .toList());
    }
}
