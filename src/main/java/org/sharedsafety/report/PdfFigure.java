package org.sharedsafety.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.sharedsafety.chart.Typeface;

/** Figures as a PDF, a page each: vectors, and text that can be searched and read aloud. */
final class PdfFigure {
    /** Points of a pixel, at 96 pixels an inch. */
    private static final float POINTS = 0.75f;

    private PdfFigure() {}

    static byte[] of(int width, int height, String title, String description, Consumer<Graphics2D> painter) {
        return of(width, height, title, description, List.of(painter), document -> {});
    }

    static byte[] of(
            int width,
            int height,
            String title,
            String description,
            List<Consumer<Graphics2D>> painters,
            Consumer<PDDocument> about) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
            // Without a number of its own the file would get one made of the time.
            document.setDocumentId(1L);
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setSubject(description);
            for (Typeface face : List.of(Typeface.REGULAR, Typeface.MEDIUM, Typeface.SEMIBOLD)) {
                text.registerFont(face.name(), face.file());
            }
            for (Consumer<Graphics2D> painter : painters) {
                page(document, text, width, height, painter);
            }
            about.accept(document);
            document.save(out);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void page(
            PDDocument document,
            PdfBoxGraphics2DFontTextDrawer text,
            int width,
            int height,
            Consumer<Graphics2D> painter)
            throws IOException {
        PDPage page = new PDPage(new PDRectangle(width * POINTS, height * POINTS));
        document.addPage(page);
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, (float) width, (float) height);
        g.setFontTextDrawer(text);
        painter.accept(g);
        g.disposeDanglingChildGraphics();
        g.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(Matrix.getScaleInstance(POINTS, POINTS));
            content.drawForm(g.getXFormObject());
        }
    }
}
