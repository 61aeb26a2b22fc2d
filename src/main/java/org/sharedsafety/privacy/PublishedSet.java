package org.sharedsafety.privacy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.privacy.SuppressionTable.Kind;

/**
 * All counts that leave the desk together, those that left it before, and the sums that bind them.
 *
 * <p>Everything derived from a count (rate, interval, rank, class color, smoothed rate, score of a single indicator, a
 * difference, a local statistic) tells the count, so an output asks for the count and shows none of these where the
 * count is hidden. Every output goes through one such set.
 */
public final class PublishedSet {
    private final Map<CountKey, Count> counts = new LinkedHashMap<>();
    private final Map<CountKey, List<Long>> shownBefore = new HashMap<>();
    private final Set<Sum> sums = new LinkedHashSet<>();
    /** Numbers below 0, such as net migration: they count nobody, and no sum they belong to binds counts. */
    private final Set<CountKey> changes = new HashSet<>();

    private record Count(long count, boolean small, boolean asked) {}

    /** The rest of a guarded sum is the count of people too, such as those of the ages between. */
    private record Sum(CountKey total, List<CountKey> parts, boolean guardsRest) {}

    /**
     * Adds a count that the project holds.
     *
     * @param small whether an output must not carry it
     * @param asked whether this output would show it
     */
    public void add(CountKey key, double count, boolean small, boolean asked) {
        if (count < 0) {
            changes.add(key);
            return;
        }
        Count before = counts.get(key);
        boolean askedAlready = before != null && before.asked();
        boolean smallAlready = before != null && before.small();
        counts.put(key, new Count(whole(count), small || smallAlready, asked || askedAlready));
    }

    /** Says that an earlier output showed a count with a value. */
    public void shownBefore(CountKey key, double count) {
        if (count < 0) {
            return;
        }
        shownBefore.computeIfAbsent(key, fresh -> new ArrayList<>()).add(whole(count));
    }

    /** Says that a total is the sum of its parts; what the parts lack of the total is somebody else's. */
    public void sum(CountKey total, List<CountKey> parts) {
        if (!parts.isEmpty()) {
            sums.add(new Sum(total, List.copyOf(parts), false));
        }
    }

    /** The same where what the parts lack counts people of its own, so that it must not be worked out either. */
    public void sumAndRest(CountKey total, List<CountKey> parts) {
        if (!parts.isEmpty()) {
            sums.add(new Sum(total, List.copyOf(parts), true));
        }
    }

    /** The counts held, whether asked for or not. */
    public Set<CountKey> keys() {
        return Set.copyOf(counts.keySet());
    }

    /** Whether a count is in the set. */
    public boolean holds(CountKey key) {
        return counts.containsKey(key);
    }

    /** Whether this output would show a count. */
    public boolean asks(CountKey key) {
        Count count = counts.get(key);
        return count != null && count.asked();
    }

    /** A count that is a fraction, because it was estimated, is protected as the whole number above it. */
    private static long whole(double count) {
        return (long) Math.ceil(count - 1e-9);
    }

    /** Decides what the output hides; where that is not proven in time it hides all that is tied to a small count. */
    public HiddenCounts protect(int threshold, Deadline deadline) {
        SuppressionTable.Builder builder = new SuppressionTable.Builder();
        Set<CountKey> totals = new HashSet<>();
        sums.forEach(sum -> totals.add(sum.total()));
        Map<CountKey, Integer> cells = new HashMap<>();
        BitSet guarded = new BitSet();
        counts.forEach((key, count) -> {
            int cell = builder.cell(count.count(), kind(key, count, totals));
            cells.put(key, cell);
            guarded.set(cell, count.small() && !isKnown(key, count));
        });
        Map<CountKey, List<Integer>> old = new HashMap<>();
        shownBefore.forEach((key, values) -> {
            Count now = counts.get(key);
            for (long value : values) {
                if (now == null || now.count() != value) {
                    old.computeIfAbsent(key, fresh -> new ArrayList<>()).add(builder.cell(value, Kind.KNOWN));
                }
            }
        });
        BitSet rests = new BitSet();
        for (Sum sum : sums) {
            bind(builder, sum, cells, old, rests);
        }
        rests.stream().filter(rest -> builder.count(rest) < threshold).forEach(guarded::set);
        SuppressionTable table = builder.build();
        SuppressionPattern pattern = ComplementarySuppression.of(table, guarded, threshold, deadline);
        return hidden(pattern, cells);
    }

    private Kind kind(CountKey key, Count count, Set<CountKey> totals) {
        if (isKnown(key, count)) {
            return Kind.KNOWN;
        }
        if (!count.asked()) {
            return Kind.UNSEEN;
        }
        return totals.contains(key) ? Kind.MARGIN : Kind.ASKED;
    }

    private boolean isKnown(CountKey key, Count count) {
        return shownBefore.getOrDefault(key, List.of()).contains(count.count());
    }

    /** Binds a sum as it is now, and as a reader of earlier outputs sees it with the values of then. */
    private void bind(
            SuppressionTable.Builder builder,
            Sum sum,
            Map<CountKey, Integer> cells,
            Map<CountKey, List<Integer>> old,
            BitSet rests) {
        List<CountKey> keys = new ArrayList<>(List.of(sum.total()));
        keys.addAll(sum.parts());
        if (!cells.containsKey(sum.total()) || keys.stream().anyMatch(changes::contains)) {
            return;
        }
        List<Integer> now = new ArrayList<>();
        List<Integer> then = new ArrayList<>();
        for (CountKey key : keys) {
            Integer cell = cells.get(key);
            if (cell != null) {
                now.add(cell);
                then.add(old.containsKey(key) ? old.get(key).get(0) : cell);
            }
        }
        int rest = builder.size();
        bind(builder, now);
        if (sum.guardsRest() && builder.size() > rest) {
            rests.set(rest);
        }
        if (!then.equals(now)) {
            bind(builder, then);
        }
    }

    private static void bind(SuppressionTable.Builder builder, List<Integer> cells) {
        int[] parts = cells.stream().skip(1).mapToInt(Integer::intValue).toArray();
        if (parts.length > 0) {
            builder.sum(cells.get(0), parts);
        }
    }

    private HiddenCounts hidden(SuppressionPattern pattern, Map<CountKey, Integer> cells) {
        BitSet hidden = pattern.hidden();
        BitSet small = pattern.primary();
        Set<CountKey> primary = new HashSet<>();
        Set<CountKey> complementary = new HashSet<>();
        counts.forEach((key, count) -> {
            int cell = Objects.requireNonNull(cells.get(key));
            if (!count.asked()) {
                return;
            }
            if (count.small() || small.get(cell)) {
                primary.add(key);
            } else if (hidden.get(cell)) {
                complementary.add(key);
            }
        });
        return new HiddenCounts(
                primary, complementary, pattern.state(), pattern.exposed().cardinality());
    }

    /** The counts that an output shows when it hides these, for the memory of what left the desk. */
    public Map<CountKey, Double> shown(HiddenCounts hidden) {
        Map<CountKey, Double> shown = new HashMap<>();
        counts.forEach((key, count) -> {
            if (count.asked() && hidden.mark(key).isEmpty()) {
                shown.put(key, (double) count.count());
            }
        });
        return shown;
    }
}
