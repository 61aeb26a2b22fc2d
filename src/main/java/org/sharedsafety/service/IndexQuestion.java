package org.sharedsafety.service;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.IndexAnalysis;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Period;
import org.sharedsafety.stats.CompositeIndex;
import org.sharedsafety.stats.Normalisation;
import org.sharedsafety.stats.RankSensitivity;

/**
 * Which composite index is asked for.
 *
 * @param level of geography, or null for the project's own
 * @param period or null for the latest that most of the measures have
 * @param leastShare of the measures that a place must have, 0.5 to 1
 * @param rounds random draws behind the intervals of ranks, 2,000 or more
 * @see IndexAnalysis
 */
public record IndexQuestion(
        Definition definition,
        @Nullable String level,
        @Nullable Period period,
        Scale scale,
        boolean geometric,
        double leastShare,
        int rounds,
        long seed) {
    /** How measures are brought to one scale. */
    public enum Scale {
        MINMAX,
        ZSCORE,
        RANK,
        PERCENTILE
    }

    /** A definition, all else as usual. */
    public static IndexQuestion of(Definition definition) {
        return new IndexQuestion(
                definition,
                null,
                null,
                Scale.MINMAX,
                false,
                CompositeIndex.MIN_AVAILABLE,
                RankSensitivity.ROUNDS,
                CompareRequest.SEED);
    }

    /** The scale of the statistics: geometric means need one without zeros. */
    Normalisation normalisation() {
        return switch (scale) {
            case MINMAX -> geometric ? Normalisation.MINMAX1_100 : Normalisation.MINMAX;
            case ZSCORE -> Normalisation.ZSCORE;
            case RANK -> Normalisation.RANK;
            case PERCENTILE -> Normalisation.PERCENTILE;
        };
    }

    /** How scaled measures become one number. */
    CompositeIndex.Aggregation mean() {
        return geometric ? CompositeIndex.Aggregation.GEOMETRIC : CompositeIndex.Aggregation.ARITHMETIC;
    }
}
