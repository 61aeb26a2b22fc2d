package org.sharedsafety.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;
import org.sharedsafety.text.Units;

/** How one measure of a comparison and its values are written: name, unit, period, decimals. */
public final class SideWords {
    private static final char NO_BREAK = '\u00a0';

    private final MeasureSide side;
    private final Texts texts;
    private final Numbers numbers;
    private final double[] sorted;
    private final int decimals;
    private final String unit;

    SideWords(MeasureSide side, double[] values, Texts texts) {
        this(side, values, texts, false);
    }

    /** The same; {@code whole} for counts, which have no decimals. */
    SideWords(MeasureSide side, double[] values, Texts texts, boolean whole) {
        this.side = side;
        this.texts = texts;
        this.numbers = new Numbers(texts);
        this.sorted = values.clone();
        Arrays.sort(sorted);
        this.decimals = whole ? 0 : decimalsFor(sorted);
        this.unit = Units.say(texts, side.unit());
    }

    /**
     * As many decimals as tell the middle of the values apart: none over a spread of hundreds, one over tens; never more
     * than the values themselves have.
     */
    private static int decimalsFor(double[] sorted) {
        if (sorted.length == 0) {
            return 1;
        }
        double spread = ClassBreaks.quantile(sorted, 0.95) - ClassBreaks.quantile(sorted, 0.05);
        double size = spread > 0 ? spread : Math.max(1, Math.abs(sorted[0]));
        int telling = (int) Math.max(0, Math.min(6, 2 - Math.floor(Math.log10(size))));
        int own = 0;
        while (own < telling && !allHave(sorted, own)) {
            own++;
        }
        return own;
    }

    private static boolean allHave(double[] values, int decimals) {
        double power = Math.pow(10, decimals);
        return Arrays.stream(values).allMatch(value -> {
            double scaled = value * power;
            return Math.abs(scaled - Math.rint(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled));
        });
    }

    /** The measure's name. */
    public String name() {
        return side.metric().name(texts.language());
    }

    /** The unit in words. */
    public String unit() {
        return unit;
    }

    /** The unit in as few words as say it, for the head of a column. */
    public String shortUnit() {
        return Units.shortly(texts, side.unit());
    }

    /** The period, such as 2023 or 2018–2022. */
    public String period() {
        return side.period().text().replace('/', '–');
    }

    /** Decimals of the values. */
    public int decimals() {
        return decimals;
    }

    /** A number with so many decimals. */
    String write(double value, int digits) {
        return numbers.fixed(value, digits);
    }

    /** A value of this measure. */
    public String value(double value) {
        return numbers.fixed(value, decimals);
    }

    /** The value, or shorthand and reason. */
    public String value(Reading reading) {
        Double value = reading.value();
        return value != null && reading.isUsable() ? value(value) : flag(reading.status(), texts);
    }

    /** The value with its unit, or shorthand and reason. */
    public String withUnit(Reading reading) {
        return reading.isUsable() ? value(reading) + NO_BREAK + unit() : value(reading);
    }

    /** Both ends of the interval, or nothing. */
    public String interval(Reading reading) {
        Double low = reading.lower();
        Double high = reading.upper();
        return low == null || high == null ? "" : range(low, high);
    }

    /** From a lower to an upper value of this measure. */
    String range(double low, double high) {
        return numbers.range(low, high, decimals);
    }

    /** Rising limits of classes, so that no two that differ look alike. */
    List<String> limits(List<Double> rising) {
        return numbers.limits(rising, decimals);
    }

    /** Least to greatest value. */
    String range() {
        return sorted.length == 0
                ? texts.say("chart.no-values")
                : texts.say("chart.range", value(sorted[0]), value(sorted[sorted.length - 1]));
    }

    /** Shorthand and word of a status, such as {@code [c] hidden}; empty for ok. */
    public static String flag(Status status, Texts texts) {
        if (status == Status.OK) {
            return "";
        }
        return status.shorthand()
                + NO_BREAK
                + texts.say(
                        "chart.status." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
