package org.sharedsafety.samples;

import java.util.List;

/**
 * How the values of one catalogue measure are made.
 *
 * @param id the catalogue's id, or a name of ours for a column the catalogue does not know
 * @param header the column's header: the catalogue's label or one of its aliases
 * @param denominator what divides it: a population key of {@link Population} or a measure's count; empty for a level
 * @param factor part of that denominator that counts (the labour force is 0.74 of residents aged 15 to 64)
 * @param per what the rate is per (100,000, 100, ...)
 * @param base the value where hardship is 0 in 2021
 * @param slope change of the value with one step of hardship
 * @param spread how much counties differ beside that
 * @param trend change a year
 * @param low lowest and {@code high} highest value a share or level may take
 */
record Measure(
        String id,
        String header,
        Kind kind,
        String denominator,
        double factor,
        double per,
        double base,
        double slope,
        double spread,
        double trend,
        double low,
        double high) {

    /** What the columns of a measure are. */
    enum Kind {
        /** One column with a whole number; the denominator stands in the population workbook. */
        COUNT,
        /** The value and the two whole numbers it was made from. */
        SHARE,
        /** A share of people asked, with a 95 percent interval. */
        SURVEY,
        /** One column with a value that cannot be added up. */
        LEVEL
    }

    static Measure count(
            String id,
            String header,
            String denominator,
            double per,
            double base,
            double slope,
            double spread,
            double trend) {
        return new Measure(
                id, header, Kind.COUNT, denominator, 1, per, base, slope, spread, trend, 0, Double.MAX_VALUE);
    }

    static Measure share(
            String id,
            String header,
            String denominator,
            double factor,
            double base,
            double slope,
            double spread,
            double trend) {
        return new Measure(id, header, Kind.SHARE, denominator, factor, 100, base, slope, spread, trend, 1.5, 98.5);
    }

    static Measure survey(String id, String header, double base, double slope, double spread, double trend) {
        return new Measure(id, header, Kind.SURVEY, "ASKED", 1, 100, base, slope, spread, trend, 3, 97);
    }

    static Measure level(
            String id, String header, double base, double slope, double spread, double trend, double low, double high) {
        return new Measure(id, header, Kind.LEVEL, "", 1, 1, base, slope, spread, trend, low, high);
    }

    /** The headers of its columns, in the order they are written. */
    List<String> headers() {
        return switch (kind) {
            case COUNT, LEVEL -> List.of(header);
            case SHARE -> List.of(header, header + " numerator", header + " denominator");
            case SURVEY ->
                List.of(header, header + " lower", header + " upper", header + " numerator", header + " denominator");
        };
    }

    /** Decimals of a value as published: dollars have none, indices three, all else one. */
    int decimals() {
        if (kind != Kind.LEVEL) {
            return 1;
        }
        return base > 1000 ? 0 : high <= 1 ? 3 : 1;
    }
}
