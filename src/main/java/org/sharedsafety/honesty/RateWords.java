package org.sharedsafety.honesty;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;

/**
 * A number in words that a person can picture: "12 of every 100,000 people", "about 3 in a town of 25,000", and how sure
 * it is: "likely between 8 and 17".
 */
public final class RateWords {
    private static final Pattern RATE = Pattern.compile("(people|children|deaths|.*) per (1[0,]*0)");
    private static final int[] TOWNS = {1_000, 5_000, 25_000, 100_000, 1_000_000};
    private static final double PICTURED_FROM = 1.5;

    private RateWords() {}

    /** A value in the measure's unit, as so many of so many; as it stands with its unit where it is no rate. */
    public static Message of(Metric metric, double value) {
        double shown = rounded(value);
        if (metric.unit().equals("percent")) {
            return Message.of("rate.percent", shown);
        }
        Matcher rate = RATE.matcher(metric.unit());
        if (!rate.matches()) {
            return Message.of("rate.plain", shown);
        }
        boolean people = !rate.group(1).isEmpty() && rate.group(1).matches("people|children|deaths");
        return Message.of(people ? "rate.of-people" : "rate.for-people", shown, rate.group(2));
    }

    /** The same in a town of a size at which there are some: "about 3 in a town of 25,000"; empty where it is no rate. */
    public static Optional<Message> inTown(Metric metric, double value) {
        Matcher rate = RATE.matcher(metric.unit());
        if (!rate.matches() || !(value > 0)) {
            return Optional.empty();
        }
        double each = value / Double.parseDouble(rate.group(2).replace(",", ""));
        for (int town : TOWNS) {
            if (each * town >= PICTURED_FROM) {
                return Optional.of(Message.of("rate.in-town", Math.round(each * town), town));
            }
        }
        return Optional.empty();
    }

    /** How sure a number is, in words; empty where its interval is not known. */
    public static Optional<Message> between(@Nullable Double lower, @Nullable Double upper) {
        return lower == null || upper == null
                ? Optional.empty()
                : Optional.of(Message.of("rate.between", rounded(lower), rounded(upper)));
    }

    /** A number with no more decimals than help: none from 100 on, one from 10 on, else two. */
    static double rounded(double value) {
        double size = Math.abs(value);
        double scale = size >= 100 ? 1 : size >= 10 ? 10 : 100;
        return Math.signum(value) * Math.floor(size * scale + 0.5) / scale;
    }
}
