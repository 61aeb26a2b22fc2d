package org.sharedsafety.privacy;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hides further cells until no small count can be worked out from what is left, and proves it.
 *
 * <p>Crossed tables are protected by cubes, others by hiding the smallest cell that is not zero and asking again; cells
 * that turn out not to be needed are shown again, the largest first. Totals are hidden only where nothing else helps. Where
 * a pattern is not proven in time, everything that any sum ties to a small count is hidden: what is left says nothing of
 * one, so it needs no proof.
 */
public final class ComplementarySuppression {
    private static final double SHARE_OF_TIME_TO_SEARCH = 0.6;

    private final SuppressionTable table;
    private final BitSet primary;
    private final int threshold;
    private final Deadline deadline;
    private final BitSet unseen;

    private ComplementarySuppression(SuppressionTable table, BitSet primary, int threshold, Deadline deadline) {
        this.table = table;
        this.primary = (BitSet) primary.clone();
        this.threshold = threshold;
        this.deadline = deadline;
        this.unseen = table.unseen();
    }

    /** Protects the cells whose counts are 1 to T − 1. */
    public static SuppressionPattern of(SuppressionTable table, int threshold, Deadline deadline) {
        return of(table, table.small(threshold), threshold, deadline);
    }

    /**
     * Protects chosen cells.
     *
     * @param primary the cells that an output must not carry
     * @param threshold T: each of them must be able to be 1 or less, and T − 1 or more
     */
    public static SuppressionPattern of(SuppressionTable table, BitSet primary, int threshold, Deadline deadline) {
        return new ComplementarySuppression(table, primary, threshold, deadline).run();
    }

    private SuppressionPattern run() {
        try {
            Attempt best = null;
            Deadline searching = deadline.share(SHARE_OF_TIME_TO_SEARCH);
            for (Comparator<Integer> order : orders()) {
                Attempt attempt = new Attempt();
                attempt.protect(order);
                attempt.showAgain(best == null ? deadline.share(SHARE_OF_TIME_TO_SEARCH) : searching);
                if (best == null || attempt.isBetterThan(best)) {
                    best = attempt;
                }
                if (searching.isOver() || best.extra() == 0) {
                    break;
                }
            }
            return java.util.Objects.requireNonNull(best).pattern();
        } catch (FittingTables.NotFinished late) {
            return new SuppressionPattern(TiedCells.of(table, primary), primary, SuppressionPattern.State.NOT_FINISHED);
        }
    }

    /** Orders in which cells are protected; the best outcome counts. */
    private List<Comparator<Integer>> orders() {
        Comparator<Integer> byCount = Comparator.comparingLong(table::count);
        return List.of(
                byCount.reversed(),
                byCount,
                Comparator.naturalOrder(),
                Comparator.<Integer>naturalOrder().reversed());
    }

    /** One try to protect the table. */
    private final class Attempt {
        private BitSet hidden = (BitSet) primary.clone();
        private final BitSet exposed = new BitSet();

        Attempt() {
            hidden.or(unseen);
        }

        void protect(Comparator<Integer> order) {
            Proof proof = new Proof(table, primary, threshold);
            int[] cells = primary.stream()
                    .boxed()
                    .sorted(order)
                    .mapToInt(Integer::intValue)
                    .toArray();
            CrossedShape shape = table.shape();
            if (shape != null) {
                byCubes(shape, cells, proof);
            }
            bySums(cells, proof);
        }

        private void byCubes(CrossedShape shape, int[] cells, Proof proof) {
            CubeSearch search = new CubeSearch(table, shape, hidden);
            for (int cell : cells) {
                if (deadline.isOver()) {
                    throw new FittingTables.NotFinished();
                }
                long growth = proof.growth(cell);
                long shrinking = proof.shrinking(cell);
                if (growth + shrinking == 0) {
                    continue;
                }
                CubeSearch.Cube both = search.cheapest(cell, growth, shrinking);
                if (both.exists()) {
                    hide(both);
                    proof.moved(cell, growth, shrinking);
                } else {
                    proof.moved(cell, steps(search, cell, true, growth), steps(search, cell, false, shrinking));
                }
            }
        }

        /** Moves a cell by several cubes one after the other; answers how far it came. */
        private long steps(CubeSearch search, int cell, boolean up, long far) {
            long[] changed = table.counts();
            long left = far;
            while (left > 0) {
                CubeSearch.Cube cube = search.cheapestStep(cell, up, left, changed);
                if (!cube.exists()) {
                    break;
                }
                for (int i = 0; i < cube.corners().size(); i++) {
                    changed[cube.corners().get(i)] += cube.against().get(i) == up ? -cube.step() : cube.step();
                }
                hide(cube);
                left -= cube.step();
            }
            return far - left;
        }

        private void hide(CubeSearch.Cube cube) {
            cube.corners().forEach(hidden::set);
        }

        private void bySums(int[] cells, Proof proof) {
            SumSearch search = new SumSearch(table, hidden);
            for (int cell : cells) {
                while (proof.isOpen(cell)) {
                    HiddenPart part = HiddenPart.around(table, hidden, cell);
                    proof.of(part, deadline);
                    if (!proof.isOpen(cell)) {
                        break;
                    }
                    int next = search.next(cell, part);
                    if (next < 0) {
                        exposed.set(cell);
                        break;
                    }
                    hidden.set(next);
                }
            }
        }

        /** Shows cells again that are not needed, the largest first, as long as there is time. */
        void showAgain(Deadline until) {
            if (!exposed.isEmpty()) {
                return;
            }
            int[] extra = IntStream.range(0, table.size())
                    .filter(cell -> hidden.get(cell) && !primary.get(cell) && !unseen.get(cell))
                    .boxed()
                    .sorted(Comparator.comparing((Integer cell) -> table.kind(cell) != SuppressionTable.Kind.MARGIN)
                            .thenComparing(
                                    Comparator.comparingLong(table::count).reversed()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            for (int cell : extra) {
                if (until.isOver()) {
                    return;
                }
                hidden.clear(cell);
                if (!isProvenAround(cell, until)) {
                    hidden.set(cell);
                }
            }
        }

        /** Whether everything that was tied to a cell is still safe now that it is shown. */
        private boolean isProvenAround(int shown, Deadline until) {
            try {
                BitSet seen = new BitSet(table.size());
                Proof proof = new Proof(table, primary, threshold);
                for (int sum : table.sumsOf(shown)) {
                    for (int cell : table.sum(sum)) {
                        if (hidden.get(cell) && !seen.get(cell)) {
                            HiddenPart part = HiddenPart.around(table, hidden, cell);
                            if (!proof.proves(part, until)) {
                                return false;
                            }
                            Arrays.stream(part.cells()).forEach(seen::set);
                        }
                    }
                }
                return true;
            } catch (FittingTables.NotFinished late) {
                return false;
            }
        }

        int extra() {
            return pattern().complementary().cardinality();
        }

        boolean isBetterThan(Attempt other) {
            int byCells = Integer.compare(extra(), other.extra());
            return byCells < 0 || (byCells == 0 && total() < other.total());
        }

        private long total() {
            return pattern().complementary().stream().mapToLong(table::count).sum();
        }

        SuppressionPattern pattern() {
            BitSet own = (BitSet) hidden.clone();
            own.andNot(unseen);
            return new SuppressionPattern(
                    own,
                    primary,
                    exposed.isEmpty() ? SuppressionPattern.State.PROVEN : SuppressionPattern.State.EXPOSED_BEFORE,
                    exposed);
        }
    }
}
