package org.sharedsafety.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds which columns of a sheet are the sum of the columns beside them, such as all violent crimes of their kinds.
 *
 * <p>Nothing but the numbers is asked: a column is a total where in every row that has all numbers it equals the sum of
 * the columns right before or right after it, in at least three rows that are not all zero.
 */
public final class ColumnSums {
    private static final int FEWEST_ROWS = 3;

    private ColumnSums() {}

    /**
     * A total and its parts, as positions of columns.
     *
     * @param parts at least two
     */
    public record ColumnSum(int total, List<Integer> parts) {
        public ColumnSum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The sums among columns.
     *
     * @param columns the counts of each column, row by row, NaN where there is none; all of one length
     */
    public static List<ColumnSum> of(List<double[]> columns) {
        List<ColumnSum> found = new ArrayList<>();
        for (int total = 0; total < columns.size(); total++) {
            collect(columns, total, 1, found);
            collect(columns, total, -1, found);
        }
        return found;
    }

    private static void collect(List<double[]> columns, int total, int step, List<ColumnSum> found) {
        double[] wanted = columns.get(total);
        double[] added = new double[wanted.length];
        List<Integer> parts = new ArrayList<>();
        for (int at = total + step; at >= 0 && at < columns.size(); at += step) {
            double[] column = columns.get(at);
            for (int row = 0; row < added.length; row++) {
                added[row] += column[row];
            }
            parts.add(at);
            if (parts.size() > 1 && isSum(wanted, added)) {
                found.add(new ColumnSum(total, parts));
            }
        }
    }

    private static boolean isSum(double[] wanted, double[] added) {
        int rows = 0;
        for (int row = 0; row < wanted.length; row++) {
            if (Double.isNaN(wanted[row]) || Double.isNaN(added[row])) {
                continue;
            }
            if (Math.abs(wanted[row] - added[row]) > 1e-6) {
                return false;
            }
            rows += wanted[row] > 0 ? 1 : 0;
        }
        return rows >= FEWEST_ROWS;
    }
}
