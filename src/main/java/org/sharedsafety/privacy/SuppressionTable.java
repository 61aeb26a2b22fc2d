package org.sharedsafety.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The counts that are published together, cells and totals alike, and the sums that bind them.
 *
 * <p>Cells are numbered from 0 in the order in which they were added; a total is a cell like any other. A sum says that
 * a total equals its parts. Where the parts that are known do not reach the total, a cell of {@link Kind#UNSEEN} takes
 * the rest, because all that a reader knows then is that the parts are not more than the total.
 */
public final class SuppressionTable {
    /** What may become of a cell. */
    public enum Kind {
        /** Asked for by this output: may be shown, may be hidden. */
        ASKED,
        /** A total that is asked for: hidden only where nothing else helps. */
        MARGIN,
        /** Known to the reader already; cannot be hidden any more. */
        KNOWN,
        /** Never published: hidden at no cost. */
        UNSEEN
    }

    private final long[] counts;
    private final Kind[] kinds;
    private final int[][] sums;
    private final int[][] sumsOfCell;
    private final @Nullable CrossedShape shape;

    private SuppressionTable(Builder builder, @Nullable CrossedShape shape) {
        this.counts = builder.counts.stream().mapToLong(Long::longValue).toArray();
        this.kinds = builder.kinds.toArray(Kind[]::new);
        this.sums = builder.sums.toArray(int[][]::new);
        this.shape = shape;
        int[] uses = new int[counts.length];
        for (int[] sum : sums) {
            for (int cell : sum) {
                uses[cell]++;
            }
        }
        this.sumsOfCell = new int[counts.length][];
        for (int cell = 0; cell < counts.length; cell++) {
            sumsOfCell[cell] = new int[uses[cell]];
        }
        for (int number = 0; number < sums.length; number++) {
            for (int cell : sums[number]) {
                sumsOfCell[cell][--uses[cell]] = number;
            }
        }
    }

    /** Takes cells and sums one after the other. */
    public static final class Builder {
        private final List<Long> counts = new ArrayList<>();
        private final List<Kind> kinds = new ArrayList<>();
        private final List<int[]> sums = new ArrayList<>();

        /** Adds a cell and answers its number. */
        public int cell(long count, Kind kind) {
            if (count < 0) {
                throw new IllegalArgumentException("a count below 0");
            }
            counts.add(count);
            kinds.add(kind);
            return counts.size() - 1;
        }

        /** How many cells there are so far. */
        int size() {
            return counts.size();
        }

        /** The count of a cell. */
        long count(int cell) {
            return counts.get(cell);
        }

        /**
         * Says that a total is the sum of parts; a rest above 0 becomes a cell that nobody sees. Answers false, and adds
         * nothing, where the parts are more than the total: they are then not its parts.
         */
        public boolean sum(int total, int... parts) {
            long rest = counts.get(total);
            for (int part : parts) {
                rest -= counts.get(part);
            }
            if (rest < 0) {
                return false;
            }
            int[] sum = Arrays.copyOf(new int[] {total}, parts.length + (rest > 0 ? 2 : 1));
            System.arraycopy(parts, 0, sum, 1, parts.length);
            if (rest > 0) {
                sum[sum.length - 1] = cell(rest, Kind.UNSEEN);
            }
            sums.add(sum);
            return true;
        }

        /** The table. */
        public SuppressionTable build() {
            return new SuppressionTable(this, null);
        }
    }

    /**
     * A table crossed by one to three features with all its margins: cells 0 to n − 1 are the inner cells, the last
     * feature running fastest, and the margins follow.
     *
     * @param sizes how many values each feature has
     * @param inner the inner counts, as many as the product of the sizes
     */
    public static SuppressionTable crossed(int[] sizes, long[] inner) {
        CrossedShape shape = new CrossedShape(sizes);
        Builder builder = new Builder();
        for (int cell = 0; cell < shape.cells(); cell++) {
            builder.cell(shape.count(cell, inner), cell < shape.innerCells() ? Kind.ASKED : Kind.MARGIN);
        }
        shape.lines().forEach(line -> builder.sum(line[0], Arrays.copyOfRange(line, 1, line.length)));
        return new SuppressionTable(builder, shape);
    }

    /** How many cells there are. */
    public int size() {
        return counts.length;
    }

    /** The true count of a cell. */
    public long count(int cell) {
        return counts[cell];
    }

    /** The true counts of all cells. */
    long[] counts() {
        return counts.clone();
    }

    /** What may become of a cell. */
    public Kind kind(int cell) {
        return kinds[cell];
    }

    /** How many sums there are. */
    public int sums() {
        return sums.length;
    }

    /** The cells of a sum, its total first. Not to be changed. */
    int[] sum(int number) {
        return sums[number];
    }

    /** The sums that a cell stands in. Not to be changed. */
    int[] sumsOf(int cell) {
        return sumsOfCell[cell];
    }

    /** How the table is crossed, or null where it is not. */
    @Nullable
    CrossedShape shape() {
        return shape;
    }

    /** The cells that are never published. */
    BitSet unseen() {
        BitSet unseen = new BitSet(size());
        for (int cell = 0; cell < size(); cell++) {
            unseen.set(cell, kinds[cell] == Kind.UNSEEN);
        }
        return unseen;
    }

    /** The cells whose count is 1 to T − 1 and that an output asks for: what has to be hidden first. */
    public BitSet small(int threshold) {
        BitSet small = new BitSet(size());
        for (int cell = 0; cell < size(); cell++) {
            boolean asked = kinds[cell] == Kind.ASKED || kinds[cell] == Kind.MARGIN;
            small.set(cell, asked && counts[cell] > 0 && counts[cell] < threshold);
        }
        return small;
    }
}
