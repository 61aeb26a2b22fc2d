package org.sharedsafety.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * All tables that fit what is published, as a reader who knows the sums sees them: hidden counts x ≥ 0 with A x = b.
 *
 * <p>A simplex tableau over the hidden cells of one connected part. It starts from the true counts, so it needs no
 * first phase, and keeps its corner from one question to the next: the thousands of questions of an audit (how small,
 * how large can this cell be?) are asked of the same tables, so most are answered in a few steps. Method: bounded primal
 * simplex with a dense tableau, largest coefficient first, Bland's rule where it stands still.
 */
final class FittingTables {
    private static final double TINY = 1e-9;
    private static final int PATIENCE = 60;

    /** Hears of every table that was met on the way. */
    interface Visitor {
        /** A corner: the counts of the part's cells, in the part's order. Not to be kept. */
        void corner(double[] counts);

        /** From the last corner on, any multiple of this may be added. Not to be kept. */
        void ray(double[] direction);
    }

    private final int cells;
    private final Deadline deadline;
    private double[][] tableau;
    private double[] basicCount;
    private int[] basic;
    private int[] free;
    private int[] rowOf;
    private int[] columnOf;

    /**
     * The tables that fit.
     *
     * @param truth the true count of each cell of the part
     * @param sums for each sum with a hidden cell the part's cells in it, the total as −1 − cell
     */
    FittingTables(long[] truth, List<int[]> sums, Deadline deadline) {
        this.cells = truth.length;
        this.deadline = deadline;
        double[][] rows = new double[sums.size()][cells];
        for (int i = 0; i < rows.length; i++) {
            for (int cell : sums.get(i)) {
                if (cell < 0) {
                    rows[i][-1 - cell] = -1;
                } else {
                    rows[i][cell] = 1;
                }
            }
        }
        split(rows, truth);
        toCorner(truth);
    }

    /** Solves the sums for as many cells as there are independent ones. */
    private void split(double[][] rows, long[] truth) {
        int[] uses = new int[cells];
        for (double[] row : rows) {
            for (int cell = 0; cell < cells; cell++) {
                if (row[cell] != 0) {
                    uses[cell]++;
                }
            }
        }
        boolean[] isBasic = new boolean[cells];
        List<double[]> solved = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (double[] row : rows) {
            checkTime();
            int pivot = -1;
            for (int cell = 0; cell < cells; cell++) {
                if (Math.abs(row[cell]) > TINY
                        && (pivot < 0
                                || uses[cell] < uses[pivot]
                                || (uses[cell] == uses[pivot] && truth[cell] > truth[pivot]))) {
                    pivot = cell;
                }
            }
            if (pivot < 0) {
                continue;
            }
            eliminate(rows, row, pivot);
            isBasic[pivot] = true;
            solved.add(row);
            owners.add(pivot);
        }
        basic = owners.stream().mapToInt(Integer::intValue).toArray();
        rowOf = new int[cells];
        columnOf = new int[cells];
        Arrays.fill(rowOf, -1);
        Arrays.fill(columnOf, -1);
        for (int row = 0; row < basic.length; row++) {
            rowOf[basic[row]] = row;
        }
        free = new int[cells - basic.length];
        int column = 0;
        for (int cell = 0; cell < cells; cell++) {
            if (!isBasic[cell]) {
                columnOf[cell] = column;
                free[column++] = cell;
            }
        }
        tableau = new double[basic.length][free.length];
        for (int row = 0; row < basic.length; row++) {
            double[] from = solved.get(row);
            for (int j = 0; j < free.length; j++) {
                tableau[row][j] = from[free[j]];
            }
        }
    }

    private static void eliminate(double[][] rows, double[] row, int pivot) {
        double by = row[pivot];
        int[] filled = new int[row.length];
        int n = 0;
        for (int cell = 0; cell < row.length; cell++) {
            if (Math.abs(row[cell]) <= TINY) {
                row[cell] = 0;
            } else {
                row[cell] /= by;
                filled[n++] = cell;
            }
        }
        for (double[] other : rows) {
            double factor = other[pivot];
            if (other != row && factor != 0) {
                for (int k = 0; k < n; k++) {
                    other[filled[k]] -= factor * row[filled[k]];
                }
                other[pivot] = 0;
            }
        }
    }

    /** Walks from the true counts to a corner: every free cell goes down to 0, or another does before it. */
    private void toCorner(long[] truth) {
        basicCount = new double[basic.length];
        for (int row = 0; row < basic.length; row++) {
            basicCount[row] = truth[basic[row]];
        }
        double[] left = new double[free.length];
        for (int j = 0; j < free.length; j++) {
            left[j] = truth[free[j]];
        }
        for (int j = 0; j < free.length; j++) {
            checkTime();
            if (left[j] <= 0) {
                continue;
            }
            int leaving = -1;
            double step = left[j];
            for (int row = 0; row < basic.length; row++) {
                double coefficient = tableau[row][j];
                if (coefficient < -TINY && basicCount[row] / -coefficient < step) {
                    step = basicCount[row] / -coefficient;
                    leaving = row;
                }
            }
            for (int row = 0; row < basic.length; row++) {
                basicCount[row] = clean(basicCount[row] + tableau[row][j] * step);
            }
            if (leaving >= 0) {
                double entering = left[j] - step;
                basicCount[leaving] = entering;
                left[j] = 0;
                pivot(leaving, j);
            }
        }
    }

    private static double clean(double count) {
        double whole = Math.rint(count);
        return Math.abs(count - whole) < TINY ? whole : count;
    }

    private void checkTime() {
        if (deadline.isOver()) {
            throw new NotFinished();
        }
    }

    /** The audit ran out of time. */
    static final class NotFinished extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotFinished() {
            super(null, null, false, false);
        }
    }

    /** The largest count a cell can have, or infinity; ends early at a count of at least {@code enough}. */
    double most(int cell, double enough, Visitor visitor) {
        return extreme(cell, true, enough, visitor);
    }

    /** The smallest count a cell can have; ends early at a count of at most {@code enough}. */
    double least(int cell, double enough, Visitor visitor) {
        return extreme(cell, false, enough, visitor);
    }

    private double extreme(int cell, boolean up, double enough, Visitor visitor) {
        int still = 0;
        while (true) {
            checkTime();
            double now = rowOf[cell] < 0 ? 0 : basicCount[rowOf[cell]];
            visitor.corner(corner());
            if (up ? now >= enough : now <= enough) {
                return now;
            }
            int entering = entering(cell, up, still > PATIENCE);
            if (entering < 0) {
                return now;
            }
            int leaving = leaving(entering, still > PATIENCE);
            if (leaving < 0) {
                visitor.ray(ray(entering));
                return Double.POSITIVE_INFINITY;
            }
            double step = basicCount[leaving] / tableau[leaving][entering];
            still = step > TINY ? 0 : still + 1;
            for (int row = 0; row < basic.length; row++) {
                if (tableau[row][entering] != 0) {
                    basicCount[row] = clean(basicCount[row] - tableau[row][entering] * step);
                }
            }
            basicCount[leaving] = clean(step);
            pivot(leaving, entering);
        }
    }

    /** The free cell whose growth moves the cell the right way, or −1. */
    private int entering(int cell, boolean up, boolean bland) {
        int row = rowOf[cell];
        if (row < 0) {
            return up ? columnOf[cell] : -1;
        }
        int best = -1;
        double largest = TINY;
        double[] coefficients = tableau[row];
        for (int j = 0; j < free.length; j++) {
            double gain = up ? -coefficients[j] : coefficients[j];
            if (gain > TINY && (bland ? best < 0 || free[j] < free[best] : gain > largest)) {
                best = j;
                largest = gain;
            }
        }
        return best;
    }

    /** The basic cell that reaches 0 first, or −1 where none does. */
    private int leaving(int entering, boolean bland) {
        int best = -1;
        double smallest = Double.POSITIVE_INFINITY;
        for (int row = 0; row < basic.length; row++) {
            double coefficient = tableau[row][entering];
            if (coefficient <= TINY) {
                continue;
            }
            double ratio = basicCount[row] / coefficient;
            boolean tie = best >= 0 && Math.abs(ratio - smallest) <= TINY;
            boolean preferred = tie && (bland ? basic[row] < basic[best] : coefficient > tableau[best][entering]);
            if (preferred || (!tie && ratio < smallest)) {
                best = row;
                smallest = ratio;
            }
        }
        return best;
    }

    private void pivot(int row, int column) {
        double[] pivotRow = tableau[row];
        double by = pivotRow[column];
        pivotRow[column] = 1;
        int[] filled = new int[free.length];
        int n = 0;
        for (int j = 0; j < free.length; j++) {
            if (Math.abs(pivotRow[j]) <= TINY) {
                pivotRow[j] = 0;
            } else {
                pivotRow[j] /= by;
                filled[n++] = j;
            }
        }
        for (int other = 0; other < basic.length; other++) {
            double[] coefficients = tableau[other];
            double factor = coefficients[column];
            if (other == row || factor == 0) {
                continue;
            }
            coefficients[column] = 0;
            for (int k = 0; k < n; k++) {
                int j = filled[k];
                double changed = coefficients[j] - factor * pivotRow[j];
                coefficients[j] = Math.abs(changed) < TINY ? 0 : changed;
            }
        }
        int leaves = basic[row];
        int enters = free[column];
        basic[row] = enters;
        free[column] = leaves;
        rowOf[enters] = row;
        rowOf[leaves] = -1;
        columnOf[leaves] = column;
        columnOf[enters] = -1;
    }

    private double[] corner() {
        return spread(row -> basicCount[row]);
    }

    private double[] ray(int entering) {
        double[] direction = spread(row -> -tableau[row][entering]);
        direction[free[entering]] = 1;
        return direction;
    }

    private double[] spread(IntToDoubleFunction ofRow) {
        double[] counts = new double[cells];
        for (int row = 0; row < basic.length; row++) {
            counts[basic[row]] = ofRow.applyAsDouble(row);
        }
        return counts;
    }
}
