package org.sharedsafety.ui.profiles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of trends looks at.
 *
 * @param metric id of the measure
 * @param series name of the data set, or null where there is only one
 * @param level of geography
 * @param place code, or null for all places of the level together
 * @param step length of the periods in months, or null for the usual one
 * @param counts whether counts are shown where the measure is a rate
 * @param together how many years stand together, or 0 for each alone
 * @param others which other places stand behind in grey
 * @param mode which of the ways to look
 * @param beside the measures that stand side by side
 */
public record TrendAsk(
        String metric,
        @Nullable String series,
        String level,
        @Nullable String place,
        @Nullable Integer step,
        boolean counts,
        int together,
        Others others,
        Mode mode,
        List<String> beside) {
    /** The ways to look at a measure over time. */
    public enum Mode {
        /** The line. */
        TREND,
        /** Which of the latest numbers are worth a look. */
        EARLY,
        /** Several measures one above the other. */
        SIDE
    }

    /** Which other places stand behind in grey. */
    public enum Others {
        NONE,
        ALL,
        /** Places like it. */
        LIKE
    }

    public TrendAsk {
        beside = List.copyOf(beside);
    }

    /** A measure in a place, as it is usually shown. */
    public static TrendAsk of(String metric, String level, @Nullable String place) {
        return new TrendAsk(metric, null, level, place, null, false, 0, Others.NONE, Mode.TREND, List.of());
    }

    TrendAsk measure(String next) {
        return new TrendAsk(next, null, level, place, null, counts, together, others, mode, beside);
    }

    TrendAsk at(String nextLevel, @Nullable String nextPlace) {
        return new TrendAsk(metric, null, nextLevel, nextPlace, step, counts, together, others, mode, beside);
    }

    TrendAsk series(@Nullable String name) {
        return new TrendAsk(metric, name, level, place, null, counts, together, others, mode, beside);
    }

    TrendAsk step(int months) {
        return new TrendAsk(metric, series, level, place, months, counts, together, others, mode, beside);
    }

    TrendAsk counts(boolean on) {
        return new TrendAsk(metric, series, level, place, step, on, together, others, mode, beside);
    }

    TrendAsk together(int years) {
        return new TrendAsk(metric, series, level, place, step, counts, years, others, mode, beside);
    }

    TrendAsk others(Others which) {
        return new TrendAsk(metric, series, level, place, step, counts, together, which, mode, beside);
    }

    TrendAsk mode(Mode next) {
        return new TrendAsk(metric, series, level, place, step, counts, together, others, next, beside);
    }

    TrendAsk beside(List<String> metrics) {
        return new TrendAsk(metric, series, level, place, step, counts, together, others, mode, metrics);
    }
}
