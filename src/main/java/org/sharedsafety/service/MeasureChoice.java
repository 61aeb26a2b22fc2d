package org.sharedsafety.service;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;

/**
 * A measure that can be chosen, with what the project holds of it.
 *
 * @param metric the measure
 * @param held by series, level and period
 */
public record MeasureChoice(Metric metric, List<Held> held) {
    public MeasureChoice {
        held = List.copyOf(held);
    }

    /**
     * What is held of a series for one level, period and group.
     *
     * @param split whether it is made from the numbers of smaller places by a crosswalk
     */
    public record Held(Series series, String level, Period period, long observations, long withValue, boolean split) {
        /** Numbers as they were published. */
        public Held(Series series, String level, Period period, long observations, long withValue) {
            this(series, level, period, observations, withValue, false);
        }
    }

    /** All observations of the measure. */
    public long observations() {
        return held.stream().mapToLong(Held::observations).sum();
    }

    /** The levels with observations, sorted. */
    public List<String> levels() {
        return held.stream().map(Held::level).distinct().sorted().toList();
    }

    /** The periods with observations, earliest first. */
    public List<Period> periods() {
        SortedSet<Period> periods = new TreeSet<>();
        held.forEach(part -> periods.add(part.period()));
        return List.copyOf(periods);
    }

    /** The periods with observations on a level, earliest first. */
    public List<Period> periods(String level) {
        return held.stream()
                .filter(part -> part.level().equals(level))
                .map(Held::period)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** The data sets, by name. */
    public List<Series> series() {
        return held.stream().map(Held::series).distinct().toList();
    }
}
