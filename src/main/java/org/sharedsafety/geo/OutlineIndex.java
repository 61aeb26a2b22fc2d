package org.sharedsafety.geo;

import java.util.List;

/**
 * Finds the outline that holds a point, for millions of points.
 *
 * <p>A grid over all outlines knows for most of its cells the one outline that holds the whole cell; only where borders
 * run through a cell is the crossing rule asked (a ray to the right crosses the rings an odd number of times; Shimrat
 * 1962), with the edges of each outline sorted into bands by height. Edges count from their lower end, that end in and
 * the upper one out, and are always reckoned upwards: of outlines that share a border exactly one holds a point on it.
 * Safe for several threads.
 */
public final class OutlineIndex {

    /** No outline holds the point. */
    public static final int NONE = -1;

    private static final int LEAST_SIDE = 64;
    private static final int MOST_SIDE = 1024;

    private final List<Outline> outlines;
    private final OutlineBands[] bands;
    private final double left;
    private final double bottom;
    private final double cellWidth;
    private final double cellHeight;
    private final int side;
    /** Where the entries of each cell begin; an entry is twice the outline's number, plus 1 where it holds the whole cell. */
    private final int[] starts;

    private final int[] entries;

    /** Indexes outlines; of several that hold a point the first is found. */
    public OutlineIndex(List<Outline> outlines) {
        this.outlines = List.copyOf(outlines);
        double[] box = {
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY
        };
        double points = 0;
        for (Outline outline : outlines) {
            double[] own = outline.bounds();
            box[0] = Math.min(box[0], own[0]);
            box[1] = Math.min(box[1], own[1]);
            box[2] = Math.max(box[2], own[2]);
            box[3] = Math.max(box[3], own[3]);
            points += outline.points();
        }
        side = (int) Math.max(LEAST_SIDE, Math.min(MOST_SIDE, 4 * Math.sqrt(points)));
        left = box[0];
        bottom = box[1];
        cellWidth = Math.max(Double.MIN_NORMAL, (box[2] - box[0]) / side);
        cellHeight = Math.max(Double.MIN_NORMAL, (box[3] - box[1]) / side);
        bands = new OutlineBands[outlines.size()];
        GridEntries filled = new GridEntries(side);
        OutlineCells cells = new OutlineCells(left, bottom, cellWidth, cellHeight, side);
        for (int i = 0; i < bands.length; i++) {
            bands[i] = new OutlineBands(this.outlines.get(i));
            cells.enter(i, this.outlines.get(i), bands[i], filled);
        }
        starts = filled.starts();
        entries = filled.entries();
    }

    /** The number of the outline that holds a point, or {@link #NONE}. */
    public int find(double x, double y) {
        int column = (int) Math.floor((x - left) / cellWidth);
        int row = (int) Math.floor((y - bottom) / cellHeight);
        // Points on the very edge of the box belong to the last cell; NaN is in none.
        if (!(x >= left && y >= bottom) || column > side || row > side) {
            return NONE;
        }
        int cell = Math.min(row, side - 1) * side + Math.min(column, side - 1);
        for (int i = starts[cell]; i < starts[cell + 1]; i++) {
            int outline = entries[i] >> 1;
            if ((entries[i] & 1) == 1 || bands[outline].holds(x, y)) {
                return outline;
            }
        }
        return NONE;
    }

    /** The outline with a number. */
    public Outline outline(int number) {
        return outlines.get(number);
    }
}
