package org.sharedsafety.samples;

import java.util.List;
import java.util.Objects;

/** What happened in Rivera Valley: the value of every measure for every county and year, with the built-in stories. */
final class Region {
    private Region() {}

    /** The value as published: nothing where the police did not report. */
    static Value published(Measure measure, County county, int year) {
        boolean police = List.of("V01", "V02", "V03", "V05").contains(measure.id())
                || (measure.denominator().contains("V01") && measure.kind() == Measure.Kind.SHARE);
        return police && !county.policeReported(year) ? Value.NONE : value(measure, county, year);
    }

    /** The value as it was, reported or not. */
    static Value value(Measure measure, County county, int year) {
        return switch (measure.id()) {
            case "V01" -> Value.count(offences(county, year));
            case "PH02" ->
                Value.count(Math.round(.75 * count("PH01", county, year) + .5 * count("PH05", county, year)));
            case "PH07" ->
                Value.count(count("PH01", county, year)
                        + count("PH05", county, year)
                        + count("PH06", county, year)
                        + Chance.count(38e-5 * Population.of(county, year, "POP"), "falls " + county.code() + year));
            case "WB21" ->
                Value.level(3.6 + .46 * percent("WB09", county, year) + .35 * percent("WB12", county, year), 1);
            case "WB27" -> Value.level(vulnerability(county, year), 3);
            default -> ordinary(measure, county, year);
        };
    }

    static long count(String id, County county, int year) {
        return Objects.requireNonNull(value(Measures.byId(id), county, year).numerator(), id);
    }

    static double percent(String id, County county, int year) {
        return Objects.requireNonNull(value(Measures.byId(id), county, year).published(), id)
                .doubleValue();
    }

    /** The number that divides a measure's count in that place and year. */
    static long denominator(Measure measure, County county, int year) {
        double whole = 0;
        for (String key : measure.denominator().split("\\+", -1)) {
            if (key.equals("ASKED")) {
                double asked = 60 + 2.56 * Math.sqrt((double) Population.of(county, year, "POP"));
                whole += asked * (1 + .04 * Chance.normal("asked " + county.code() + year));
            } else if (Population.HEADERS.containsKey(key)) {
                whole += (double) Population.of(county, year, key);
            } else {
                whole += (double) count(key, county, year);
            }
        }
        return Math.round(whole * measure.factor());
    }

    /** A share of a neighbourhood or county: a whole number of the denominator. */
    static Value share(Measure measure, String code, double hardship, int year, long denominator) {
        double percent = rate(measure, code, hardship, year);
        long numerator = Math.min(denominator, Math.round(denominator * percent / 100));
        return measure.kind() == Measure.Kind.SURVEY
                ? Value.survey(numerator, denominator)
                : Value.share(numerator, denominator);
    }

    static double rate(Measure m, String code, double hardship, int year) {
        double value = m.base()
                + m.slope() * hardship
                + m.spread() * Chance.normal(m.id() + code)
                + m.trend() * (year - 2021)
                + .3 * m.spread() * Chance.normal(m.id() + code + year);
        return Math.max(Math.max(m.low(), .04 * m.base()), Math.min(m.high(), value));
    }

    private static Value ordinary(Measure measure, County county, int year) {
        Measure m = story(measure, county, year);
        double rate = rate(m, county.code(), county.hardship(), year);
        return switch (m.kind()) {
            case LEVEL -> Value.level(rate, m.decimals());
            case COUNT ->
                Value.count(Chance.count(
                        rate * denominator(m, county, year) / m.per(), "count " + m.id() + county.code() + year));
            case SHARE, SURVEY -> share(m, county.code(), county.hardship(), year, denominator(m, county, year));
        };
    }

    /** The measure as it is in the few places and years that tell a story of their own. */
    private static Measure story(Measure m, County county, int year) {
        boolean mine = county.code().equals(County.CLOSED_MINE);
        return switch (m.id()) {
            case "WB09" ->
                fixed(
                        m,
                        county.poverty()
                                - .35 * (year - 2023)
                                + (year == 2023 ? 0 : .25 * Chance.normal("poverty " + county.code() + year)));
            case "WB12" -> mine ? fixed(m, 15.2 - .2 * (year - 2021)) : m;
            case "PH06" -> mine ? fixed(m, 118 + 2 * (year - 2021)) : m;
            case "V02" -> county.code().equals(County.TOURIST) ? fixed(m, 8100 + 60 * (year - 2021)) : m;
            case "WB23" -> county.code().equals(County.TOURIST) ? fixed(m, 4.1) : m;
            case "S06" -> fixed(m, rate(m, county.code(), county.hardship(), 2021) + (year % 4 == 0 ? 11 : -6));
            default -> m;
        };
    }

    private static Measure fixed(Measure m, double value) {
        return new Measure(
                m.id(), m.header(), m.kind(), m.denominator(), m.factor(), m.per(), value, 0, 0, 0, m.low(), m.high());
    }

    private static long offences(County county, int year) {
        double rate = county.violence() * (year < 2021 ? 1.07 : 1);
        double chance = year == 2023 ? 0 : .05 * Chance.normal("offences " + county.code() + year);
        return Math.round(rate * (1 + chance) * Population.of(county, year, "POP") / 1e5);
    }

    /** Share of the other counties with less of both: a composite that holds child poverty. */
    private static double vulnerability(County county, int year) {
        long below = County.ALL.stream()
                .filter(c -> mix(c, year) < mix(county, year))
                .count();
        return (double) below / (County.ALL.size() - 1);
    }

    private static double mix(County county, int year) {
        return percent("WB09", county, year) + .5 * percent("WB12", county, year) + 1e-6 * county.residents();
    }
}
