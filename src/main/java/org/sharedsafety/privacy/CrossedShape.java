package org.sharedsafety.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * How the cells of a crossed table are numbered: inner cells first, the last feature running fastest, margins after.
 *
 * <p>A place in the table has one position a feature; the position that equals the feature's size is its total.
 */
final class CrossedShape {
    private final int[] sizes;
    private final int inner;
    private final int[] numberAt;
    private final int[][] positions;

    CrossedShape(int[] sizes) {
        this.sizes = sizes.clone();
        int all = 1;
        int innerCells = 1;
        for (int size : sizes) {
            if (size < 1) {
                throw new IllegalArgumentException("a feature without values");
            }
            all = Math.multiplyExact(all, size + 1);
            innerCells = Math.multiplyExact(innerCells, size);
        }
        this.inner = innerCells;
        this.numberAt = new int[all];
        this.positions = new int[all][];
        int nextInner = 0;
        int nextMargin = innerCells;
        for (int at = 0; at < all; at++) {
            int[] position = split(at);
            int number = isInner(position) ? nextInner++ : nextMargin++;
            numberAt[at] = number;
            positions[number] = position;
        }
    }

    int cells() {
        return positions.length;
    }

    int innerCells() {
        return inner;
    }

    int features() {
        return sizes.length;
    }

    int size(int feature) {
        return sizes[feature];
    }

    /** The position of a cell. Not to be changed. */
    int[] position(int cell) {
        return positions[cell];
    }

    int cell(int... position) {
        int at = 0;
        for (int feature = 0; feature < sizes.length; feature++) {
            at = at * (sizes[feature] + 1) + position[feature];
        }
        return numberAt[at];
    }

    private int[] split(int at) {
        int[] position = new int[sizes.length];
        int rest = at;
        for (int feature = sizes.length - 1; feature >= 0; feature--) {
            position[feature] = rest % (sizes[feature] + 1);
            rest /= sizes[feature] + 1;
        }
        return position;
    }

    private boolean isInner(int[] position) {
        for (int feature = 0; feature < sizes.length; feature++) {
            if (position[feature] == sizes[feature]) {
                return false;
            }
        }
        return true;
    }

    /** The count of a cell, added up from the inner counts. */
    long count(int cell, long[] counts) {
        if (counts.length != inner) {
            throw new IllegalArgumentException("as many counts as inner cells are needed");
        }
        return count(positions[cell].clone(), 0, counts);
    }

    private long count(int[] position, int feature, long[] counts) {
        if (feature == sizes.length) {
            return counts[cell(position)];
        }
        if (position[feature] < sizes[feature]) {
            return count(position, feature + 1, counts);
        }
        long total = 0;
        for (int value = 0; value < sizes[feature]; value++) {
            position[feature] = value;
            total += count(position, feature + 1, counts);
        }
        position[feature] = sizes[feature];
        return total;
    }

    /** Every line of the table as its total and then its parts. */
    List<int[]> lines() {
        List<int[]> lines = new ArrayList<>();
        for (int[] position : positions) {
            for (int feature = 0; feature < sizes.length; feature++) {
                if (position[feature] == sizes[feature]) {
                    lines.add(line(position.clone(), feature));
                }
            }
        }
        return lines;
    }

    private int[] line(int[] position, int feature) {
        int[] line = new int[sizes[feature] + 1];
        line[0] = cell(position);
        for (int value = 0; value < sizes[feature]; value++) {
            position[feature] = value;
            line[value + 1] = cell(position);
        }
        return line;
    }
}
