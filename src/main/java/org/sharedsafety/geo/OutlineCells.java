package org.sharedsafety.geo;

import java.util.Arrays;

/** Tells which cells of a square grid the border of an outline runs through, and which lie inside it as a whole. */
record OutlineCells(double left, double bottom, double cellWidth, double cellHeight, int side) {

    /** Rounding moves where an edge meets a line of the grid by far less than this part of a cell. */
    private static final double SLACK = 1e-6;

    /** Enters an outline: twice its number where its border runs, and 1 more where all of a cell is inside. */
    void enter(int outline, Outline shape, OutlineBands bands, GridEntries into) {
        double[] box = shape.bounds();
        int firstColumn = column(box[0]);
        int width = column(box[2]) - firstColumn + 1;
        int firstRow = row(box[1]);
        int rows = row(box[3]) - firstRow + 1;
        boolean[] border = new boolean[width * rows];
        for (double[] ring : shape.rings()) {
            for (int i = 0; i + 3 < ring.length; i += 2) {
                int to = row(Math.max(ring[i + 1], ring[i + 3]));
                for (int row = row(Math.min(ring[i + 1], ring[i + 3])); row <= to; row++) {
                    double low = bottom + (row - SLACK) * cellHeight;
                    double high = bottom + (row + 1 + SLACK) * cellHeight;
                    double a = at(ring, i, low);
                    double b = at(ring, i, high);
                    int start = (row - firstRow) * width - firstColumn;
                    int from = Math.max(firstColumn, column(Math.min(a, b) - SLACK * cellWidth));
                    int last = Math.min(firstColumn + width - 1, column(Math.max(a, b) + SLACK * cellWidth));
                    Arrays.fill(border, start + from, start + last + 1, true);
                }
            }
        }
        for (int row = 0; row < rows; row++) {
            double[] crossings = bands.crossings(bottom + (firstRow + row + 0.5) * cellHeight);
            Arrays.sort(crossings);
            int passed = 0;
            for (int column = 0; column < width; column++) {
                int cell = (firstRow + row) * side + firstColumn + column;
                if (border[row * width + column]) {
                    into.add(cell, 2 * outline);
                } else {
                    double middle = left + (firstColumn + column + 0.5) * cellWidth;
                    while (passed < crossings.length && crossings[passed] < middle) {
                        passed++;
                    }
                    if (passed % 2 == 1) {
                        into.add(cell, 2 * outline + 1);
                    }
                }
            }
        }
    }

    /** Where an edge stands at a height, kept within its ends; a level one at its far end for the greater height. */
    private static double at(double[] ring, int i, double y) {
        double y1 = ring[i + 1];
        double y2 = ring[i + 3];
        if (y1 == y2) {
            return y <= y1 ? ring[i] : ring[i + 2];
        }
        double part = Math.max(0, Math.min(1, (y - y1) / (y2 - y1)));
        return ring[i] + part * (ring[i + 2] - ring[i]);
    }

    private int row(double y) {
        return Math.max(0, Math.min(side - 1, (int) Math.floor((y - bottom) / cellHeight)));
    }

    private int column(double x) {
        return Math.max(0, Math.min(side - 1, (int) Math.floor((x - left) / cellWidth)));
    }
}
