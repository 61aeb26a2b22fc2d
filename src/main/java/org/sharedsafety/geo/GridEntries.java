package org.sharedsafety.geo;

import java.util.Arrays;

/** Gathers the entries of the cells of a square grid and lays them out cell by cell. */
final class GridEntries {

    private final int cells;
    private int[] cellOf = new int[1024];
    private int[] entryOf = new int[1024];
    private int size;

    GridEntries(int side) {
        cells = side * side;
    }

    void add(int cell, int entry) {
        if (size == cellOf.length) {
            cellOf = Arrays.copyOf(cellOf, size * 2);
            entryOf = Arrays.copyOf(entryOf, size * 2);
        }
        cellOf[size] = cell;
        entryOf[size++] = entry;
    }

    /** Where the entries of each cell begin; one more at the end. */
    int[] starts() {
        int[] starts = new int[cells + 1];
        for (int i = 0; i < size; i++) {
            starts[cellOf[i] + 1]++;
        }
        for (int cell = 0; cell < cells; cell++) {
            starts[cell + 1] += starts[cell];
        }
        return starts;
    }

    /** The entries cell by cell, in a cell in the order in which they were added. */
    int[] entries() {
        int[] next = starts();
        int[] entries = new int[size];
        for (int i = 0; i < size; i++) {
            entries[next[cellOf[i]]++] = entryOf[i];
        }
        return entries;
    }
}
