package org.sharedsafety.service;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.ViewQuestion;

/**
 * Which comparison is asked for.
 *
 * @param x the condition
 * @param y the harm
 * @param level of geography, or null for the project's own
 * @param weights who is a neighbor of whom: {@code queen}, {@code rook}, {@code knn:4}, {@code band:D}
 * @param permutations of everything that is permuted
 * @param seed of everything random
 * @param overridden whether measures are held against each other although one was made from the other
 * @param beside a second level of geography to show the relation at, or null
 */
public record CompareRequest(
        Side x,
        Side y,
        @Nullable String level,
        Group group,
        String weights,
        int permutations,
        long seed,
        boolean overridden,
        @Nullable String beside) {
    /** The usual number of permutations. */
    public static final int PERMUTATIONS = 9_999;

    /** The usual seed. */
    public static final long SEED = 20_261_123L;

    /** One measure; a null series is the only one there is, a null period the latest that both have. */
    public record Side(String metric, @Nullable String series, @Nullable Period period) {}

    /** At one level, and never against a refusal. */
    public CompareRequest(
            Side x, Side y, @Nullable String level, Group group, String weights, int permutations, long seed) {
        this(x, y, level, group, weights, permutations, seed, false, null);
    }

    /** Two measures, all else as usual. */
    public static CompareRequest of(String x, String y) {
        return new CompareRequest(
                new Side(x, null, null), new Side(y, null, null), null, Group.EVERYONE, "queen", PERMUTATIONS, SEED);
    }

    /** The comparison that a view was asked for; fails where the question names no two measures. */
    public static CompareRequest of(ViewQuestion question) {
        return new QuestionSettings(question).comparison();
    }

    /** The same as the question of a view. */
    public ViewQuestion question() {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("x", x.metric());
        settings.put("y", y.metric());
        put(settings, "series-x", x.series());
        put(settings, "series-y", y.series());
        put(settings, "period-x", x.period() == null ? null : x.period().text());
        put(settings, "period-y", y.period() == null ? null : y.period().text());
        put(settings, "level", level);
        settings.put("group", group.code());
        settings.put("weights", weights);
        settings.put("permutations", Integer.toString(permutations));
        settings.put("seed", Long.toString(seed));
        settings.put("override", Boolean.toString(overridden));
        put(settings, "beside", beside);
        return new ViewQuestion("compare", settings);
    }

    private static void put(SortedMap<String, String> settings, String name, @Nullable String value) {
        if (value != null) {
            settings.put(name, value);
        }
    }

    /** The same the other way round. */
    public CompareRequest swapped() {
        return new CompareRequest(y, x, level, group, weights, permutations, seed, overridden, beside);
    }
}
