package org.sharedsafety.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sharedsafety.text.Texts;

/** Puts blocks one under the other on pages, and begins a page where the next block has no room. */
final class PageFlow {
    static final double TOP = 44;
    static final double FOOT = 52;
    private static final double SMALL = 10;

    private final double height;
    private final String foot;
    private final Texts texts;
    private final List<List<Consumer<Graphics2D>>> pages = new ArrayList<>();
    private final List<ReportPaper.Bookmark> bookmarks = new ArrayList<>();
    private double y;

    /**
     * A flow over pages of a height.
     *
     * @param foot said at the left of the foot of each page
     */
    PageFlow(double height, String foot, Texts texts) {
        this.height = height;
        this.foot = foot;
        this.texts = texts;
        next();
    }

    /** What stands on a page: as high as it is, drawn at a place in some room. */
    interface Block {
        double height(double room);

        void paint(Graphics2D g, double x, double top, double room);
    }

    /** Words in a size. */
    record Words(String text, Typeface face, double size, Color color, double after) implements Block {
        @Override
        public double height(double room) {
            return text.isBlank() ? 0 : TextBlock.of(text, face, size, room).height() + after;
        }

        @Override
        public void paint(Graphics2D g, double x, double top, double room) {
            if (!text.isBlank()) {
                TextBlock.of(text, face, size, room).paint(g, x, top, color);
            }
        }
    }

    /** A figure, so many times as large as on the screen. */
    record Pictured(Figure figure, double zoom, double least) implements Block {
        @Override
        public double height(double room) {
            return Math.max(least, figure.height(room / zoom) * zoom) + 6;
        }

        @Override
        public void paint(Graphics2D g, double x, double top, double room) {
            new PaperPen(g).figure(figure, new Rectangle2D.Double(x, top, room, height(room) - 6), zoom);
        }
    }

    /** Blocks that stay together. */
    record Together(List<Block> blocks) implements Block {
        Together {
            blocks = List.copyOf(blocks);
        }

        @Override
        public double height(double room) {
            return blocks.stream().mapToDouble(block -> block.height(room)).sum();
        }

        @Override
        public void paint(Graphics2D g, double x, double top, double room) {
            double at = top;
            for (Block block : blocks) {
                block.paint(g, x, at, room);
                at += block.height(room);
            }
        }
    }

    private double room() {
        return PaperPage.WIDTH - 2 * PaperPen.PAD;
    }

    private void next() {
        pages.add(new ArrayList<>());
        y = TOP;
    }

    /** Adds a block in the whole width. */
    void add(Block block) {
        double high = block.height(room());
        if (!fits(high)) {
            next();
        }
        double top = y;
        last().add(g -> block.paint(g, PaperPen.PAD, top, room()));
        y += high;
    }

    /** Adds blocks beside each other, each in its part of the width. */
    void beside(List<? extends Block> blocks, double gap) {
        double each = (room() - gap * (blocks.size() - 1)) / blocks.size();
        double high =
                blocks.stream().mapToDouble(block -> block.height(each)).max().orElse(0);
        if (!fits(high)) {
            next();
        }
        double top = y;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double x = PaperPen.PAD + i * (each + gap);
            last().add(g -> block.paint(g, x, top, each));
        }
        y += high;
    }

    /** Whether something so high still has room on the page; on an empty page everything has. */
    boolean fits(double high) {
        return y == TOP || y + high <= height - FOOT;
    }

    /** Whether nothing stands on a page below its foot. */
    boolean isWhole() {
        return y <= height - FOOT;
    }

    void space(double more) {
        y += more;
    }

    /** Says that a part of the document begins with what comes next, as high as told. */
    void bookmark(String title, double high) {
        if (!fits(high)) {
            next();
        }
        bookmarks.add(new ReportPaper.Bookmark(title, pages.size() - 1));
    }

    private List<Consumer<Graphics2D>> last() {
        return pages.get(pages.size() - 1);
    }

    int count() {
        return pages.size();
    }

    /** The pages with their feet. */
    ReportPaper paper(String title) {
        List<PaperPage> made = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            made.add(new Page(
                    title, List.copyOf(pages.get(i)), foot, texts.say("report.paper.page", i + 1, pages.size())));
        }
        return new ReportPaper(made, bookmarks);
    }

    private record Page(String title, List<Consumer<Graphics2D>> drawings, String foot, String number)
            implements PaperPage {
        @Override
        public void draw(Graphics2D g, double height) {
            AffineTransform before = g.getTransform();
            drawings.forEach(drawing -> drawing.accept(g));
            g.setTransform(before);
            PaperPen pen = new PaperPen(g);
            double right = WIDTH - PaperPen.PAD;
            pen.line(PaperPen.PAD, height - 36, right - PaperPen.PAD);
            double wide = Typeface.REGULAR.width(number, SMALL);
            pen.text(
                    foot,
                    Typeface.REGULAR,
                    SMALL,
                    PaperPen.PAD,
                    height - 32,
                    right - PaperPen.PAD - wide - 20,
                    2,
                    Theme.PRINT.muted());
            pen.text(number, Typeface.REGULAR, SMALL, right - wide, height - 32, wide + 10, 1, Theme.PRINT.muted());
        }
    }
}
