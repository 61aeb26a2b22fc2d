package org.sharedsafety.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What a reader can work out about hidden counts from everything that is published with them.
 *
 * <p>For each guarded cell two linear programs: the least and the most that it can be, given all published cells and
 * sums and counts of at least 0. A cell is safe if and only if the least is at most 1 and the most at least T − 1.
 *
 * @param ranges one a guarded cell, in the order of the cells; fewer where the time was up
 * @param finished whether the time sufficed; what did not finish is never safe
 */
public record SuppressionAudit(List<Range> ranges, boolean finished) {
    private static final double TINY = 1e-6;

    public SuppressionAudit {
        ranges = List.copyOf(ranges);
    }

    /** What a hidden cell can be; {@code most} may be infinite. */
    public record Range(int cell, double least, double most, boolean safe) {}

    /** Audits a pattern whose guarded cells are the hidden ones with counts of 1 to T − 1. */
    public static SuppressionAudit of(SuppressionTable table, BitSet hidden, int threshold, Deadline deadline) {
        BitSet guarded = table.small(threshold);
        guarded.and(hidden);
        return of(table, hidden, guarded, threshold, deadline);
    }

    /**
     * Audits a pattern.
     *
     * @param hidden every cell whose count the reader does not see; cells that are never published are hidden too
     * @param guarded the hidden cells that must not be worked out
     */
    public static SuppressionAudit of(
            SuppressionTable table, BitSet hidden, BitSet guarded, int threshold, Deadline deadline) {
        List<Range> ranges = new ArrayList<>();
        BitSet notSeen = table.unseen();
        notSeen.or(hidden);
        try {
            for (HiddenPart part : HiddenPart.of(table, notSeen)) {
                audit(part, guarded, threshold, deadline, ranges);
            }
        } catch (FittingTables.NotFinished late) {
            return new SuppressionAudit(ranges, false);
        }
        ranges.sort(java.util.Comparator.comparingInt(Range::cell));
        return new SuppressionAudit(ranges, true);
    }

    private static void audit(HiddenPart part, BitSet guarded, int threshold, Deadline deadline, List<Range> ranges) {
        FittingTables.Visitor nobody = new FittingTables.Visitor() {
            @Override
            public void corner(double[] counts) {}

            @Override
            public void ray(double[] direction) {}
        };
        FittingTables tables = new FittingTables(part.truth(), part.sums(), deadline);
        int[] cells = part.cells();
        for (int position = 0; position < cells.length; position++) {
            if (guarded.get(cells[position])) {
                double least = tables.least(position, 0, nobody);
                double most = tables.most(position, Double.POSITIVE_INFINITY, nobody);
                boolean safe = least <= 1 + TINY && most >= threshold - 1 - TINY;
                ranges.add(new Range(cells[position], least, most, safe));
            }
        }
    }

    /** Whether every guarded cell is safe, proven in time. */
    public boolean safe() {
        return finished && ranges.stream().allMatch(Range::safe);
    }
}
