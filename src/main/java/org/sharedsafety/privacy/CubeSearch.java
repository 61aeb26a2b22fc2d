package org.sharedsafety.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * Finds for a cell of a crossed table the corners of the cheapest cube that protects it.
 *
 * <p>Moving the cell up by one and its neighbors in the cube down and up in turn leaves every line as it is; with all
 * corners hidden the reader cannot tell how far it was moved. Source: the hypercube method of Repsilber (1994). A corner
 * on a margin moves with the cell instead of against it, so a cube always exists.
 */
final class CubeSearch {
    private static final long CELL = 1L << 32;
    private static final long MARGIN = CELL << 10;
    private static final long NEVER = Long.MAX_VALUE / 64;

    private final SuppressionTable table;
    private final CrossedShape shape;
    private final BitSet hidden;
    private final int[] partner;
    private final int[] corner;
    private final int[] corners;
    private final boolean[] against;

    /** A search in a table whose shape is known; the hidden cells may grow from one question to the next. */
    CubeSearch(SuppressionTable table, CrossedShape shape, BitSet hidden) {
        this.table = table;
        this.shape = shape;
        this.hidden = hidden;
        this.partner = new int[shape.features()];
        this.corner = new int[shape.features()];
        this.corners = new int[1 << shape.features()];
        this.against = new boolean[corners.length];
    }

    /**
     * A cube that moves a cell.
     *
     * @param corners without the cell itself
     * @param against whether each corner moves against the cell
     * @param cost of hiding the corners that are not hidden yet; 0 where all are
     * @param step how far the cell can be moved
     */
    record Cube(List<Integer> corners, List<Boolean> against, long cost, long step) {
        /** No cube at all. */
        static final Cube NONE = new Cube(List.of(), List.of(), NEVER, 0);

        boolean exists() {
            return step > 0;
        }
    }

    /** The cheapest cube in which the cell can grow and shrink by so much. */
    Cube cheapest(int cell, long growth, long shrinking) {
        return search(shape.position(cell), limit -> cost(growth, shrinking, limit), Math.max(growth, shrinking));
    }

    /** The cube that costs the least a step, for a cell that still has to go so far up or down in a changed table. */
    Cube cheapestStep(int cell, boolean up, long far, long[] changed) {
        Arrays.fill(partner, 0);
        int[] position = shape.position(cell);
        Cube best = Cube.NONE;
        do {
            if (isCube(position)) {
                corners(position);
                long step = far;
                for (int mask = 1; mask < corners.length; mask++) {
                    if (against[mask] == up) {
                        step = Math.min(step, changed[corners[mask]]);
                    }
                }
                long cost = step > 0 ? cost(0, 0, NEVER) : NEVER;
                boolean cheaper = cost / Math.max(1, step) < best.cost() / Math.max(1, best.step());
                if (cost < NEVER && (cheaper || (cost == 0 && best.cost() == 0 && step > best.step()))) {
                    best = cube(cost, step);
                }
            }
        } while (next());
        return best;
    }

    private Cube search(int[] position, LongUnaryOperator costUpTo, long step) {
        Arrays.fill(partner, 0);
        Cube best = Cube.NONE;
        do {
            if (isCube(position)) {
                corners(position);
                long cost = costUpTo.applyAsLong(best.cost());
                if (cost < best.cost()) {
                    best = cube(cost, step);
                    if (cost == 0) {
                        break;
                    }
                }
            }
        } while (next());
        return best;
    }

    private Cube cube(long cost, long step) {
        List<Integer> cells = new ArrayList<>();
        List<Boolean> signs = new ArrayList<>();
        for (int mask = 1; mask < corners.length; mask++) {
            cells.add(corners[mask]);
            signs.add(against[mask]);
        }
        return new Cube(cells, signs, cost, step);
    }

    private boolean isCube(int[] position) {
        for (int feature = 0; feature < partner.length; feature++) {
            if (partner[feature] == position[feature]) {
                return false;
            }
        }
        return true;
    }

    private boolean next() {
        for (int feature = partner.length - 1; feature >= 0; feature--) {
            if (partner[feature] < shape.size(feature)) {
                partner[feature]++;
                return true;
            }
            partner[feature] = 0;
        }
        return false;
    }

    private void corners(int[] position) {
        for (int mask = 1; mask < corners.length; mask++) {
            boolean odd = false;
            for (int feature = 0; feature < partner.length; feature++) {
                boolean moved = (mask >> feature & 1) == 1;
                corner[feature] = moved ? partner[feature] : position[feature];
                boolean total = partner[feature] == shape.size(feature) || position[feature] == shape.size(feature);
                odd ^= moved && !total;
            }
            corners[mask] = shape.cell(corner);
            against[mask] = odd;
        }
    }

    private long cost(long growth, long shrinking, long limit) {
        long cost = 0;
        for (int mask = 1; mask < corners.length; mask++) {
            int cell = corners[mask];
            if (table.count(cell) < (against[mask] ? growth : shrinking)) {
                return NEVER;
            }
            cost += cost(cell);
            if (cost >= limit) {
                return NEVER;
            }
        }
        return cost;
    }

    private long cost(int cell) {
        if (hidden.get(cell)) {
            return 0;
        }
        return switch (table.kind(cell)) {
            case UNSEEN -> 0;
            case KNOWN -> NEVER;
            case MARGIN -> table.count(cell) == 0 ? NEVER : MARGIN + table.count(cell);
            case ASKED -> table.count(cell) == 0 ? NEVER : CELL + table.count(cell);
        };
    }
}
