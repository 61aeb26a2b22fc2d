package org.sharedsafety.chart;

import java.awt.Color;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Draws as asked, and writes down every text with its size, its place and its color. */
public final class WordRecorder extends PassingGraphics {
    private static final double SLACK = 1.5;

    private static final int SAMPLES = 7;

    private final BufferedImage paper;
    private final List<DrawnWords> words;

    private WordRecorder(Graphics2D g, BufferedImage paper, List<DrawnWords> words) {
        super(g);
        this.paper = paper;
        this.words = words;
    }

    /** The words that a painting of so many pixels has. */
    public static List<DrawnWords> of(double width, double height, Consumer<Graphics2D> painting) {
        BufferedImage paper = new BufferedImage(
                Math.max(1, (int) Math.ceil(width)), Math.max(1, (int) Math.ceil(height)), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = paper.createGraphics();
        g.clip(new Rectangle2D.Double(0, 0, width, height));
        List<DrawnWords> words = new ArrayList<>();
        painting.accept(new WordRecorder(g, paper, words));
        g.dispose();
        return List.copyOf(words);
    }

    @Override
    public Graphics create() {
        return new WordRecorder((Graphics2D) g.create(), paper, words);
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
        Rectangle2D box = to.createTransformedShape(here).getBounds2D();
        words.add(new DrawnWords(text, g.getFont().getSize2D() * scale, box, g.getColor(), ground(box), cut));
    }

    /** The color that most of a box has before the words are drawn. */
    private Color ground(Rectangle2D box) {
        Map<Integer, Integer> times = new HashMap<>();
        int most = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            int x = (int) (box.getX() + box.getWidth() * (i % SAMPLES) / (SAMPLES - 1));
            int row = i / SAMPLES;
            int y = (int) (box.getY() + box.getHeight() * row / (SAMPLES - 1));
            if (x >= 0 && y >= 0 && x < paper.getWidth() && y < paper.getHeight()) {
                int color = paper.getRGB(x, y);
                times.merge(color, 1, Integer::sum);
                most = times.getOrDefault(most, 0) < times.getOrDefault(color, 0) ? color : most;
            }
        }
        return new Color(most, true);
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
