package org.sharedsafety.report;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.w3c.dom.Document;

/**
 * A figure as a file: PNG, SVG or PDF, drawn by whatever draws on a {@link Graphics2D}.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record FigureFile(int width, int height, Consumer<Graphics2D> painter) {
    private static final int SVG_DIGITS = 2;

    /** The figure as a PNG, so many times as large as its size in pixels. */
    public byte[] png(int scale) {
        BufferedImage image = new BufferedImage(width * scale, height * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        painter.accept(g);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The figure as an SVG with its title and description. */
    public byte[] svg(String title, String description) {
        Document document = emptyDocument();
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setPrecision(SVG_DIGITS);
        SVGGraphics2D g = new SVGGraphics2D(context, true);
        g.setSVGCanvasSize(new java.awt.Dimension(width, height));
        painter.accept(g);
        try (StringWriter out = new StringWriter()) {
            g.stream(out, true);
            String named = out.toString()
                    .replaceFirst(
                            "(<svg[^>]*>)",
                            "$1"
                                    + java.util.regex.Matcher.quoteReplacement("<title>" + escaped(title)
                                            + "</title><desc>" + escaped(description) + "</desc>"));
            return named.getBytes(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** The figure as a PDF of one page with its title and description. */
    public byte[] pdf(String title, String description) {
        return PdfFigure.of(width, height, title, description, painter);
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Writes bytes beside their place and then moves them there. */
    public static void write(byte[] bytes, Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.write(fresh, bytes);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new WorkbenchException(Message.of("report.figure-not-written", file.toString()), refused);
        }
    }
}
