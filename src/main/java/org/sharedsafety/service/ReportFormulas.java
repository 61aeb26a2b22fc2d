package org.sharedsafety.service;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.NumberShape;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.CrudeRate;
import org.sharedsafety.stats.Interval;
import org.sharedsafety.stats.PoissonCount;
import org.sharedsafety.stats.Proportion;

/**
 * A reading's value and interval as formulas over its count and denominator, wherever these make it.
 *
 * <p>Limits of a rate are exact below 10 events (Garwood 1936) and Byar's from there, those of a percent Wilson's. The
 * exact limits stand in the formula as a list by count: no office program computes them all alike.
 */
final class ReportFormulas {
    private static final double CONFIDENCE = 0.95;
    private static final double CLOSE = 1e-9;
    private static final String Z = "1.959963984540054";
    private static final double Z_VALUE = Double.parseDouble(Z);

    private final Metric metric;
    private final Reading reading;
    private final NumberShape shape;
    private final String prefix;

    ReportFormulas(Metric metric, Reading reading, NumberShape shape) {
        this(metric, reading, shape, "");
    }

    /** With another beginning of the names of the columns of count and denominator. */
    ReportFormulas(Metric metric, Reading reading, NumberShape shape, String prefix) {
        this.metric = metric;
        this.reading = reading;
        this.shape = shape;
        this.prefix = prefix;
    }

    /** The value: live where it is its count over its denominator. */
    ReportCell value(NumberId id) {
        return cell(id, reading.value(), "{count}/{denominator}" + times(), made());
    }

    ReportCell lower(NumberId id) {
        return cell(id, reading.lower(), limit(true), limit(interval -> interval.lower()));
    }

    ReportCell upper(NumberId id) {
        return cell(id, reading.upper(), limit(false), limit(interval -> interval.upper()));
    }

    private ReportCell cell(NumberId id, @Nullable Double value, String formula, double made) {
        if (value == null || !Double.isFinite(value)) {
            return ReportCell.EMPTY;
        }
        boolean live = Math.abs(made - value) <= CLOSE * Math.max(1, Math.abs(value));
        String named = formula.replace("{", "{" + prefix);
        return live ? new ReportCell.Formula(id, named, value, shape) : new ReportCell.Value(id, value, shape);
    }

    private double made() {
        return number(reading.numerator()) / number(reading.denominator()) * metric.multiplier();
    }

    private String times() {
        return metric.multiplier() == 1 ? "" : "*" + plain(metric.multiplier());
    }

    private boolean isWilson() {
        return metric.unit().equals("percent") && number(reading.numerator()) <= number(reading.denominator());
    }

    /** What the limit comes to; NaN where the counts do not tell it. */
    private double limit(ToDoubleFunction<Interval> side) {
        double count = number(reading.numerator());
        double outOf = number(reading.denominator());
        if (!(outOf > 0) || !(count >= 0) || count != Math.rint(count)) {
            return Double.NaN;
        }
        if (isWilson()) {
            return Proportion.wilson(count, outOf, CONFIDENCE)
                    .found()
                    .map(found -> side.applyAsDouble(found.times(metric.multiplier())))
                    .orElse(Double.NaN);
        }
        return CrudeRate.of(count, outOf, metric.multiplier(), CONFIDENCE)
                .found()
                .map(found -> side.applyAsDouble(found.interval()))
                .orElse(Double.NaN);
    }

    private String limit(boolean lower) {
        return isWilson() ? wilson(lower ? "-" : "+") : poisson(lower);
    }

    /** (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n). */
    private String wilson(String sign) {
        String square = plain(Z_VALUE * Z_VALUE);
        String p = "{count}/{denominator}";
        return "(" + p + "+" + square + "/(2*{denominator})" + sign + Z + "*SQRT(" + p + "*(1-" + p
                + ")/{denominator}+" + square + "/(4*{denominator}*{denominator})))/(1+" + square + "/{denominator})"
                + times();
    }

    private static String poisson(boolean lower, String x) {
        return x + "*(1-1/(9*" + x + ")" + (lower ? "-" : "+") + Z + "/(3*SQRT(" + x + ")))^3";
    }

    private String poisson(boolean lower) {
        String exact = IntStream.range(0, PoissonCount.BYAR_FROM)
                .mapToObj(count -> PoissonCount.exact(count, CONFIDENCE))
                .map(interval -> plain(lower ? interval.lower() : interval.upper()))
                .collect(Collectors.joining(","));
        return "IF({count}<" + PoissonCount.BYAR_FROM + ",CHOOSE(MIN({count},9)+1," + exact + "),"
                + poisson(lower, lower ? "MAX({count},1)" : "({count}+1)") + ")/{denominator}" + times();
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}
