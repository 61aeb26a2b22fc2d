package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;

/**
 * Which of the latest counts are worth a look, and how many alarms chance alone would give; never more than that.
 *
 * @param span the numbers without a gap or a break that reach to the latest one
 * @param numbers how many they are
 * @param perYear how many of them make a year, such as 12
 * @param places of the level, all of which could be watched the same way
 * @param recent each count beside the few before it (EARS)
 * @param chart each number beside limits fixed from the first ones (c or u chart)
 * @param alarms what either of them marks, earliest first
 * @param sentence what they say in plain words, with the alarms that chance alone would give
 */
public record EarlyWarning(
        Period span,
        int numbers,
        double perYear,
        int places,
        Outcome<Recent> recent,
        Outcome<Chart> chart,
        List<Alarm> alarms,
        Message sentence) {
    public EarlyWarning {
        alarms = List.copyOf(alarms);
    }

    /**
     * The rules that compare a count with those just before it.
     *
     * @param baseline how many counts before it
     * @param rules C1, C2 and C3
     */
    public record Recent(int baseline, List<Rule> rules) {
        public Recent {
            rules = List.copyOf(rules);
        }
    }

    /**
     * One rule and what it says.
     *
     * @param code {@code C1}, {@code C2} or {@code C3}
     * @param lag how many counts lie between the baseline and the count that is judged
     * @param limit standard deviations above which a count is an alarm
     * @param bounds one for each count that could be judged, earliest first
     */
    public record Rule(String code, int lag, double limit, List<Bound> bounds, Chance chance) {
        public Rule {
            bounds = List.copyOf(bounds);
        }
    }

    /**
     * A count beside the highest that raises no alarm.
     *
     * @param value the count in the measure's unit, as the trend shows it
     * @param bound that highest count
     * @param boundValue the bound in the measure's unit
     */
    public record Bound(Period period, double count, double value, double bound, double boundValue, boolean alarm) {}

    /**
     * A chart with limits that were fixed from the first numbers.
     *
     * @param kind {@code c} for counts, {@code u} for counts over people
     * @param baseline the numbers that fixed the limits
     * @param baselineNumbers how many
     * @param centre in the measure's unit
     * @param limits {@code three_sigma}; {@code exact} for a mean below five; {@code laney} where the baseline varies
     *     more than chance
     * @param dispersion of the baseline; about 1 where only chance moves it
     * @param points all numbers, earliest first
     */
    public record Chart(
            String kind,
            Period baseline,
            int baselineNumbers,
            double centre,
            String limits,
            double dispersion,
            List<Limits> points,
            Chance chance) {
        public Chart {
            points = List.copyOf(points);
        }
    }

    /**
     * A number beside its limits, in the measure's unit.
     *
     * @param inBaseline whether it helped to fix them; such a number raises no alarm
     * @param side {@code above} or {@code below} them, or null within
     */
    public record Limits(
            Period period, double value, double lower, double upper, boolean inBaseline, @Nullable String side) {}

    /**
     * How many alarms chance alone would give.
     *
     * @param alpha the share of alarms that the rule's limit stands for
     * @param judged how many counts were judged
     * @param byAlpha alarms among them by that share
     * @param expected alarms among them where counts vary by chance only and the baseline is as short as it is, by
     *     simulation; for a chart the same as {@code byAlpha}
     * @param aYear the expected ones in a year of one place
     * @param aYearEverywhere the same if all places of the level are watched
     */
    public record Chance(
            double alpha, int judged, double byAlpha, double expected, double aYear, double aYearEverywhere) {}

    /**
     * A number that is worth a look.
     *
     * @param rules {@code C1}, {@code C2}, {@code C3}, {@code above}, {@code below}
     */
    public record Alarm(Period period, List<String> rules) {
        public Alarm {
            rules = List.copyOf(rules);
        }
    }
}
