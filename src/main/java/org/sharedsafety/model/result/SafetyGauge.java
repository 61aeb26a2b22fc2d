package org.sharedsafety.model.result;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;

/**
 * How many people live where a benchmark is already met, by year.
 *
 * @param benchmark in the measure's unit
 * @param chosen whether a person chose the benchmark; else it is the median of the places in the latest period
 * @param higherIsBetter on which side of it it is good to be
 * @param years earliest first
 * @param sentence of the latest year, as a message
 */
public record SafetyGauge(
        MeasureSide measure,
        String level,
        double benchmark,
        boolean chosen,
        boolean higherIsBetter,
        List<Year> years,
        Message sentence,
        About about) {
    public SafetyGauge {
        years = List.copyOf(years);
    }

    /**
     * One year.
     *
     * @param people who live where it is met, is not met, and where the numbers cannot tell
     * @param gap between the fifth of the people with the worst and the fifth with the best numbers
     * @param places with the part that each was counted in, by name
     */
    public record Year(Period period, Outcome<People> people, Outcome<Gap> gap, List<PlacePart> places) {
        public Year {
            places = List.copyOf(places);
        }
    }

    /** Whether a benchmark is met. */
    public enum Answer {
        MET,
        NOT_MET,
        CANNOT_TELL;

        /** The name in files, such as {@code not_met}. */
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A place of a year.
     *
     * @param people who live there, or null where that is not known
     */
    public record PlacePart(Place place, Answer answer, Reading reading, @Nullable Double people) {}

    /** People, in numbers. */
    public record People(double met, double notMet, double cannotTell) {
        /** All of them. */
        public double all() {
            return met + notMet + cannotTell;
        }
    }

    /**
     * The gap between the fifths, in both forms.
     *
     * @param worst mean of the fifth of the people whose places have the worst numbers, in the measure's unit
     * @param best mean of the best fifth
     * @param difference worst less best
     * @param ratio worst over best
     */
    public record Gap(double worst, double best, double difference, Outcome<Double> ratio) {}
}
