package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** A table on paper: its head stands again on each page, a row is never parted. */
final class PageTable {
    private static final double GAP = 10;
    private static final double AIR = 5;
    private static final double MOST = 300;
    private static final double SMALLEST = 8;

    private final List<String> heads;
    private final List<Double> widths;
    private final double size;

    /**
     * A table.
     *
     * @param widths parts of the width, in any measure; a negative one is of a column of numbers, set to the right
     */
    PageTable(List<String> heads, List<Double> widths, double size) {
        this.heads = List.copyOf(heads);
        this.widths = List.copyOf(widths);
        this.size = size;
    }

    /**
     * A table whose columns are as wide as what stands in them, in the largest size in which they all have room.
     *
     * @param numeric columns of numbers
     */
    static PageTable fitting(List<String> heads, Set<Integer> numeric, List<List<String>> rows, double size) {
        double room = PaperPage.WIDTH - 2 * PaperPen.PAD - GAP * (heads.size() - 1);
        List<Double> widths = widths(heads, numeric, rows, size);
        double smaller = size;
        while (smaller > SMALLEST
                && widths.stream().mapToDouble(Math::abs).sum() > room
                && heads.size() * MOST > room) {
            smaller -= 0.5;
            widths = widths(heads, numeric, rows, smaller);
        }
        return new PageTable(heads, widths, smaller);
    }

    private static List<Double> widths(List<String> heads, Set<Integer> numeric, List<List<String>> rows, double size) {
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            double widest = 0;
            for (String word : heads.get(i).split(" ")) {
                widest = Math.max(widest, Typeface.SEMIBOLD.width(word, size));
            }
            for (List<String> row : rows) {
                widest = Math.max(widest, Math.min(MOST, Typeface.REGULAR.width(row.get(i), size)));
            }
            widths.add(numeric.contains(i) ? -widest - 1 : widest + 1);
        }
        return widths;
    }

    void put(PageFlow flow, List<List<String>> rows) {
        Row head = new Row(heads, Typeface.SEMIBOLD, true);
        boolean first = true;
        for (List<String> cells : rows) {
            Row row = new Row(cells, Typeface.REGULAR, false);
            double room = PaperPage.WIDTH - 2 * PaperPen.PAD;
            if (first || !flow.fits(row.height(room))) {
                flow.add(new PageFlow.Together(List.of(head, row)));
            } else {
                flow.add(row);
            }
            first = false;
        }
    }

    /** The whole table as one block. */
    PageFlow.Block whole(List<List<String>> rows) {
        List<PageFlow.Block> all = new ArrayList<>();
        all.add(new Row(heads, Typeface.SEMIBOLD, true));
        rows.forEach(cells -> all.add(new Row(cells, Typeface.REGULAR, false)));
        return new PageFlow.Together(all);
    }

    private final class Row implements PageFlow.Block {
        private final List<String> cells;
        private final Typeface face;
        private final boolean head;

        Row(List<String> cells, Typeface face, boolean head) {
            this.cells = List.copyOf(cells);
            this.face = face;
            this.head = head;
        }

        private double wide(int column, double room) {
            double all = widths.stream().mapToDouble(Math::abs).sum();
            return Math.abs(widths.get(column)) / all * (room - GAP * (widths.size() - 1));
        }

        private TextBlock words(int column, double room) {
            return TextBlock.of(cells.get(column), face, size, wide(column, room));
        }

        @Override
        public double height(double room) {
            List<Double> heights = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                heights.add(words(i, room).height());
            }
            return Collections.max(heights) + AIR;
        }

        @Override
        public void paint(Graphics2D g, double x, double top, double room) {
            double left = x;
            for (int i = 0; i < cells.size(); i++) {
                TextBlock words = words(i, room);
                double wide = wide(i, room);
                double from = widths.get(i) < 0 ? left + Math.max(0, wide - words.width()) : left;
                words.paint(g, from, top, head ? Theme.PRINT.muted() : Theme.PRINT.ink());
                left += wide + GAP;
            }
            new PaperPen(g).line(x, top + height(room) - 2, room);
        }
    }
}
