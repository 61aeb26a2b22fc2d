package org.sharedsafety.chart;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Draws as asked, and writes down every text with its size, its place and its color. */
public final class WordRecorder extends PassingGraphics {
    private static final double SLACK = 1.5;

    private final List<DrawnWords> words;

    private WordRecorder(Graphics2D g, List<DrawnWords> words) {
        super(g);
        this.words = words;
    }

    /** The words that a painting of so many pixels has. */
    public static List<DrawnWords> of(double width, double height, Consumer<Graphics2D> painting) {
        BufferedImage paper = new BufferedImage(
                Math.max(1, (int) Math.ceil(width)), Math.max(1, (int) Math.ceil(height)), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = paper.createGraphics();
        g.clip(new Rectangle2D.Double(0, 0, width, height));
        List<DrawnWords> words = new ArrayList<>();
        painting.accept(new WordRecorder(g, words));
        g.dispose();
        return List.copyOf(words);
    }

    @Override
    public Graphics create() {
        return new WordRecorder((Graphics2D) g.create(), words);
    }

    private void note(String text, double x, double y) {
        if (text.isBlank()) {
            return;
        }
        AffineTransform to = g.getTransform();
        FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
        Rectangle2D letters = g.getFont().createGlyphVector(context, text).getVisualBounds();
        Rectangle2D here =
                new Rectangle2D.Double(x + letters.getX(), y + letters.getY(), letters.getWidth(), letters.getHeight());
        Shape clip = g.getClip();
        boolean cut = clip != null
                && !clip.getBounds2D()
                        .contains(
                                here.getX() + Math.min(SLACK, here.getWidth() / 2),
                                here.getY() + Math.min(SLACK, here.getHeight() / 2),
                                Math.max(0.01, here.getWidth() - 2 * SLACK),
                                Math.max(0.01, here.getHeight() - 2 * SLACK));
        double scale = Math.sqrt(Math.abs(to.getDeterminant()));
        words.add(new DrawnWords(
                text,
                g.getFont().getSize2D() * scale,
                to.createTransformedShape(here).getBounds2D(),
                g.getColor(),
                cut));
    }

    @Override
    public void drawString(String text, int x, int y) {
        note(text, x, y);
        g.drawString(text, x, y);
    }

    @Override
    public void drawString(String text, float x, float y) {
        note(text, x, y);
        g.drawString(text, x, y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        drawString(text, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        StringBuilder all = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            all.append(c);
        }
        if (text.getAttribute(TextAttribute.FONT) != null) {
            g.drawString(text, x, y);
        }
        note(all.toString(), x, y);
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        g.drawGlyphVector(glyphs, x, y);
    }
}
