package org.sharedsafety.analysis;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.ReportedShare;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.RollUp;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Reading;

/**
 * Makes the number of a whole out of the numbers of its parts, by the measure's own rule.
 *
 * <p>Counts and amounts are added, and only where no part is missing: a total without one of its parts is no total.
 * Rates are made anew from the sums of numerators and denominators, averages are weighted by the people they are about
 * and are approximate; both say how many of the people they cover, and below six tenths there is no number. Medians,
 * percentiles and indices are refused.
 */
final class RollUpRule {
    private static final double Z = 1.959963984540054;

    private final Metric metric;

    RollUpRule(Metric metric) {
        this.metric = metric;
    }

    /**
     * The number of the whole.
     *
     * @param reading or the reason why there is none
     * @param parts that exist
     * @param used parts with a number
     * @param people share of the people who live in parts with a number, or null where not known
     * @param covered the same times what is covered of each part, or null where not known
     */
    record Whole(Reading reading, int parts, int used, @Nullable Double people, @Nullable Double covered) {}

    /** The whole of these parts: one number for each part that exists in the period. */
    Whole of(List<PlaceNumber> parts) {
        List<PlaceNumber> used =
                parts.stream().filter(part -> part.reading().isUsable()).toList();
        Double people = share(parts, used, part -> 1.0);
        boolean reporting = metric.pitfalls().contains("COVER");
        Double covered = reporting ? share(parts, used, PlaceNumber::coverage) : people;
        boolean tooLittle = isTooLittle(people) || isTooLittle(covered);
        Reading reading = used.isEmpty()
                ? none(parts)
                : switch (metric.rollUp()) {
                    case SUM -> sum(parts, used);
                    case SUM_NUMERATORS_AND_DENOMINATORS ->
                        tooLittle ? missing("reason.coverage-too-low") : ratio(used, used.size() == parts.size());
                    case POPULATION_WEIGHTED_MEAN -> tooLittle ? missing("reason.coverage-too-low") : mean(used);
                    case NOT_AGGREGATABLE -> missing("reason.not-aggregatable");
                };
        return new Whole(reading, parts.size(), used.size(), people, covered);
    }

    private static boolean isTooLittle(@Nullable Double share) {
        return share != null && share < ReportedShare.REFUSED_BELOW;
    }

    /** The share of all people who live in the parts used, each times a share of its own. */
    private static @Nullable Double share(
            List<PlaceNumber> parts, List<PlaceNumber> used, Function<PlaceNumber, @Nullable Double> own) {
        double all = 0;
        for (PlaceNumber part : parts) {
            all += part.population() == null ? Double.NaN : part.population();
        }
        boolean everywhere = used.size() == parts.size();
        double in = 0;
        boolean whole = true;
        for (PlaceNumber part : used) {
            Double times = own.apply(part);
            if (times == null) {
                return null;
            }
            whole &= times == 1;
            in += times * (part.population() == null ? Double.NaN : part.population());
        }
        if (everywhere && whole && !parts.isEmpty()) {
            return 1.0;
        }
        return Double.isNaN(in / all) ? null : Double.valueOf(in / all);
    }

    /** A whole of which every part is hidden is hidden itself. */
    private static Reading none(List<PlaceNumber> parts) {
        boolean hidden = !parts.isEmpty()
                && parts.stream().allMatch(part -> part.reading().status() == Status.SUPPRESSED);
        Message why = hidden ? parts.get(0).reading().reason() : null;
        return why == null ? missing("reason.no-part-has-number") : Reading.missing(Status.SUPPRESSED, why);
    }

    private static Reading missing(String reason) {
        return Reading.missing(Status.NOT_AVAILABLE, Message.of(reason));
    }

    private static Reading sum(List<PlaceNumber> parts, List<PlaceNumber> used) {
        if (used.size() < parts.size()) {
            return missing("reason.part-missing");
        }
        return new Reading(total(used, Reading::value), null, null, null, null, Status.OK, null);
    }

    private Reading ratio(List<PlaceNumber> used, boolean complete) {
        Double count = total(used, Reading::numerator);
        Double outOf = total(used, Reading::denominator);
        if (count == null || outOf == null || !(outOf > 0)) {
            return missing("reason.no-parts-known");
        }
        Reading made = new Reading(
                count / outOf * metric.multiplier(),
                count,
                outOf,
                null,
                null,
                complete ? Status.OK : Status.ESTIMATED,
                complete ? null : Message.of("reason.some-parts-missing"));
        return new CountInterval(metric).beside(made);
    }

    private Reading mean(List<PlaceNumber> used) {
        boolean respondents =
                used.stream().allMatch(part -> isPositive(part.reading().denominator()));
        Function<PlaceNumber, @Nullable Double> weight =
                respondents ? part -> part.reading().denominator() : PlaceNumber::population;
        double weights = 0;
        double sum = 0;
        double variance = 0;
        for (PlaceNumber part : used) {
            double w = number(weight.apply(part));
            weights += w;
            sum += w * number(part.reading().value());
            double error =
                    (number(part.reading().upper()) - number(part.reading().lower())) / (2 * Z);
            variance += w * w * error * error;
        }
        if (!(weights > 0)) {
            return missing("reason.no-population");
        }
        double value = sum / weights;
        double half = Z * Math.sqrt(variance) / weights;
        boolean interval = metric.sourceKind().equals("survey") && !Double.isNaN(half);
        return new Reading(
                value,
                null,
                weights,
                interval ? Double.valueOf(value - half) : null,
                interval ? Double.valueOf(value + half) : null,
                Status.ESTIMATED,
                Message.of("reason.weighted-mean"));
    }

    private static boolean isPositive(@Nullable Double value) {
        return value != null && value > 0;
    }

    private static @Nullable Double total(List<PlaceNumber> parts, Function<Reading, @Nullable Double> what) {
        double sum = 0;
        for (PlaceNumber part : parts) {
            sum += number(what.apply(part.reading()));
        }
        return Double.isNaN(sum) ? null : Double.valueOf(sum);
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    /** Whether wholes of a measure can be made at all. */
    static boolean allows(Metric metric) {
        return metric.rollUp() != RollUp.NOT_AGGREGATABLE;
    }
}
