package org.sharedsafety.query;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.store.CoverageTable.Coverage;
import org.sharedsafety.store.Sql;

/**
 * What counts are divided by: the observations of the denominator measure for the same places and group.
 *
 * <p>Of the same period, or of the year that holds it; where a place has none, of the nearest period of the same length
 * that starts and ends at most a year away, the earlier of two; such a number is an estimate. Else there is none: a
 * denominator is never guessed.
 */
final class Denominators {
    /** A denominator that was found. */
    record Found(double value, boolean estimated, Period period) {}

    private final @Nullable Series series;
    private final List<Source> sources = new ArrayList<>();
    private final Set<Long> imports = new TreeSet<>();
    private final Set<Period> used = new TreeSet<>();

    private record Candidate(int periodId, Period period, boolean estimated, long distance) {}

    /** One period that may serve; its observations are read when the first place asks for it. */
    private record Source(Holdings holdings, int seriesId, int groupId, Candidate of) {
        Slice slice() {
            return holdings.slice(seriesId, of.periodId(), groupId);
        }

        @Nullable
        NumberReading reading(int measure) {
            return holdings.readings(seriesId).get(measure);
        }
    }

    private Denominators(@Nullable Series series) {
        this.series = series;
    }

    /** The measure that the latest recipe of a series names to divide its counts; empty where none names any. */
    static Optional<String> named(Sql sql, int seriesId) {
        return sql.one(
                """
                SELECT json_extract(step.value, '$.metric')
                FROM import_measure m
                JOIN import i ON i.id = m.import_id AND i.state = 'active'
                JOIN import_sheet s ON s.id = m.sheet_id, json_each(s.recipe, '$.steps') step
                WHERE m.series_id = ? AND json_extract(step.value, '$.step') = 'denominator'
                ORDER BY m.id DESC LIMIT 1
                """,
                row -> row.getString(1),
                seriesId);
    }

    /** No denominators at all. */
    static Denominators none() {
        return new Denominators(null);
    }

    /**
     * The denominators of a measure.
     *
     * @param chosen the series to use, or null for the one that fits best
     */
    static Denominators of(
            Holdings holdings, String metricId, Period period, Group group, String level, @Nullable Integer chosen) {
        Integer groupId = holdings.groupId(group);
        if (groupId == null) {
            return none();
        }
        Series best = null;
        List<Candidate> bestCandidates = List.of();
        long bestRank = Long.MAX_VALUE;
        for (Series each : holdings.ofMetric(metricId)) {
            if (chosen != null && chosen != each.id()) {
                continue;
            }
            List<Candidate> candidates = candidates(holdings, each.id(), groupId, level, period);
            if (!candidates.isEmpty() && candidates.get(0).distance() < bestRank) {
                best = each;
                bestCandidates = candidates;
                bestRank = candidates.get(0).distance();
            }
        }
        Denominators denominators = new Denominators(best);
        if (best != null) {
            for (Candidate candidate : bestCandidates) {
                denominators.sources.add(new Source(holdings, best.id(), groupId, candidate));
            }
        }
        return denominators;
    }

    private static List<Candidate> candidates(
            Holdings holdings, int seriesId, int groupId, String level, Period wanted) {
        List<Candidate> found = new ArrayList<>();
        for (Coverage coverage : holdings.coverage(seriesId)) {
            Period period = holdings.periods().get(coverage.periodId());
            if (coverage.groupId() != groupId || !coverage.level().equals(level) || period == null) {
                continue;
            }
            Candidate candidate = candidate(coverage.periodId(), period, wanted);
            if (candidate != null) {
                found.add(candidate);
            }
        }
        found.sort(Comparator.comparingLong(Candidate::distance).thenComparing(Candidate::period));
        return found;
    }

    private static @Nullable Candidate candidate(int periodId, Period period, Period wanted) {
        if (period.equals(wanted)) {
            return new Candidate(periodId, period, false, 0);
        }
        boolean isYear = days(period) >= 365 && days(period) <= 366;
        if (isYear && !period.start().isAfter(wanted.start()) && !period.end().isBefore(wanted.end())) {
            return new Candidate(periodId, period, false, 1);
        }
        long apart = Math.abs(ChronoUnit.DAYS.between(period.start(), wanted.start()));
        boolean sameLength = Math.abs(days(period) - days(wanted)) <= 1;
        boolean yearAroundPart = isYear && days(wanted) < 365;
        if (apart <= 366 && (sameLength || yearAroundPart) && isWithinAYear(period, wanted)) {
            return new Candidate(periodId, period, true, 1 + apart);
        }
        return null;
    }

    private static boolean isWithinAYear(Period period, Period wanted) {
        return Math.abs(period.start().getYear() - wanted.start().getYear()) <= 1
                && Math.abs(period.end().getYear() - wanted.end().getYear()) <= 1;
    }

    private static long days(Period period) {
        return ChronoUnit.DAYS.between(period.start(), period.end()) + 1;
    }

    /** The denominator of a place, or null. */
    @Nullable
    Found find(int placeId) {
        for (Source source : sources) {
            Slice slice = source.slice();
            int at = slice.indexOf(placeId);
            if (at < 0) {
                continue;
            }
            NumberReading reading = source.reading(slice.measure[at]);
            double value = slice.value[at];
            if (reading != null && value > 0) {
                imports.add(reading.importId());
                used.add(source.of().period());
                return new Found(
                        value * reading.scale(),
                        source.of().estimated() || slice.isEstimate(at),
                        source.of().period());
            }
        }
        return null;
    }

    /** The series they come from, or null where there is none. */
    @Nullable
    Series series() {
        return series;
    }

    /** The imports that denominators were found in so far. */
    Set<Long> imports() {
        return imports;
    }

    /** The periods of the denominators found so far. */
    List<Period> periods() {
        return List.copyOf(used);
    }
}
