package org.sharedsafety.privacy;

import java.util.BitSet;

/**
 * Which guarded cells are proven safe: for each, two other tables of whole numbers fit everything that is published, one
 * where the cell is at most 1 and one where it is at least T − 1.
 *
 * <p>Such a table is checked here in whole numbers against every sum, so the proof does not rest on the solver's
 * arithmetic, and it is stronger than the bounds of the linear programs: no reader who knows nothing but what is
 * published can rule either table out. Hiding further cells never takes a proof away.
 */
final class Proof {
    private static final double NEARLY = 1e-6;

    private final SuppressionTable table;
    private final BitSet guarded;
    private final int threshold;
    private final BitSet few;
    private final BitSet many;

    Proof(SuppressionTable table, BitSet guarded, int threshold) {
        this.table = table;
        this.guarded = guarded;
        this.threshold = threshold;
        this.few = new BitSet(table.size());
        this.many = new BitSet(table.size());
        for (int cell = guarded.nextSetBit(0); cell >= 0; cell = guarded.nextSetBit(cell + 1)) {
            few.set(cell, table.count(cell) <= 1);
            many.set(cell, table.count(cell) >= threshold - 1);
        }
    }

    boolean isOpen(int cell) {
        return guarded.get(cell) && !(few.get(cell) && many.get(cell));
    }

    /** How much a cell must be able to grow; 0 where that is proven. */
    long growth(int cell) {
        return many.get(cell) ? 0 : threshold - 1 - table.count(cell);
    }

    /** How much a cell must be able to shrink; 0 where that is proven. */
    long shrinking(int cell) {
        return few.get(cell) ? 0 : table.count(cell) - 1;
    }

    /** Takes a move of whole numbers that leaves all sums as they are: where the cell may go with it. */
    void moved(int cell, long up, long down) {
        if (table.count(cell) + up >= threshold - 1) {
            many.set(cell);
        }
        if (table.count(cell) - down <= 1) {
            few.set(cell);
        }
    }

    /** Whether every guarded cell of a part can be proven safe; ends at the first that cannot. */
    boolean proves(HiddenPart part, Deadline deadline) {
        return prove(part, deadline, true);
    }

    /** Proves as many open cells of a part as the linear programs can. */
    void of(HiddenPart part, Deadline deadline) {
        prove(part, deadline, false);
    }

    private boolean prove(HiddenPart part, Deadline deadline, boolean all) {
        boolean proven = true;
        int[] cells = part.cells();
        FittingTables tables = null;
        Witness witness = new Witness(part);
        for (int position = 0; position < cells.length; position++) {
            if (!isOpen(cells[position])) {
                continue;
            }
            if (tables == null) {
                tables = new FittingTables(part.truth(), part.sums(), deadline);
            }
            if (!few.get(cells[position])) {
                tables.least(position, 1, witness);
            }
            if (!many.get(cells[position])) {
                tables.most(position, threshold - 1, witness);
            }
            proven &= !isOpen(cells[position]);
            if (all && !proven) {
                return false;
            }
        }
        return proven;
    }

    /** Sees whether the tables that the solver meets prove something. */
    private final class Witness implements FittingTables.Visitor {
        private final HiddenPart part;
        private final int[] cells;
        private final long[] truth;
        private double[] last = new double[0];

        Witness(HiddenPart part) {
            this.part = part;
            this.cells = part.cells();
            this.truth = part.truth();
        }

        @Override
        public void corner(double[] counts) {
            last = counts.clone();
            take(counts);
        }

        @Override
        public void ray(double[] direction) {
            double[] far = last.clone();
            for (int i = 0; i < far.length; i++) {
                far[i] += threshold * direction[i];
            }
            take(far);
        }

        private void take(double[] counts) {
            if (!tells(counts)) {
                return;
            }
            long[] whole = new long[counts.length];
            for (int i = 0; i < counts.length; i++) {
                whole[i] = Math.round(counts[i]);
                if (whole[i] < 0 || Math.abs(counts[i] - whole[i]) > NEARLY) {
                    return;
                }
            }
            if (fits(whole)) {
                for (int i = 0; i < whole.length; i++) {
                    if (isOpen(cells[i])) {
                        few.set(cells[i], few.get(cells[i]) || whole[i] <= 1);
                        many.set(cells[i], many.get(cells[i]) || whole[i] >= threshold - 1);
                    }
                }
            }
        }

        private boolean tells(double[] counts) {
            for (int i = 0; i < counts.length; i++) {
                int cell = cells[i];
                if (isOpen(cell)
                        && ((!few.get(cell) && counts[i] <= 1 + NEARLY)
                                || (!many.get(cell) && counts[i] >= threshold - 1 - NEARLY))) {
                    return true;
                }
            }
            return false;
        }

        private boolean fits(long[] whole) {
            for (int[] sum : part.sums()) {
                long difference = 0;
                for (int position : sum) {
                    difference += position < 0
                            ? truth[-1 - position] - whole[-1 - position]
                            : whole[position] - truth[position];
                }
                if (difference != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
