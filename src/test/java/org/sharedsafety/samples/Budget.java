package org.sharedsafety.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The counties' adopted budgets for safety: prevention grows from 9 to 14 cents of a dollar between 2018 and 2023. */
final class Budget {
    static final List<Line> LINES = List.of(
            new Line("Police and sheriff", "Police and sheriff operations", "enforcement", .42, .36, 0),
            new Line("Police and sheriff", "Police equipment and buildings", "enforcement", .04, .03, 0),
            new Line("District attorney", "Prosecution", "enforcement", .05, .05, 0),
            new Line("Sheriff", "Jail operations", "incarceration", .21, .155, 0),
            new Line("Sheriff", "Jail health care", "incarceration", .04, .035, 0),
            new Line("Probation", "Probation", "accountability_reentry", .045, .05, 0),
            new Line("Probation", "Diversion and reentry programs", "accountability_reentry", .015, .03, .3),
            new Line("Behavioral health", "Crisis response and treatment", "detection_health", .06, .09, .05),
            new Line("Public health", "Community violence intervention", "prevention", .015, .035, .6),
            new Line("Parks and libraries", "Youth programs", "prevention", .045, .06, .35),
            new Line("Public health", "Home visiting and early learning", "prevention", .03, .045, .3),
            new Line("Victim services", "Victim services and trauma recovery", "recovery", .03, .06, .55),
            new Line("Human services", "Human services and housing", "other", 1.10, 1.16, .08));

    private Budget() {}

    /**
     * One line of every budget.
     *
     * @param first share of the safety budget in 2018 and {@code last} in 2023
     * @param passedOn part that goes to community organizations
     */
    record Line(String agency, String name, String tag, double first, double last, double passedOn) {
        boolean safety() {
            return !tag.equals("other");
        }
    }

    static long dollars(Line line, County county, int year) {
        double share = line.first() + (line.last() - line.first()) * (year - 2018) / 5;
        double each = 420 * (1 + .08 * Chance.normal("budget " + county.code())) * (1 + .03 * (year - 2023));
        double attention = 1 + .05 * Chance.normal("line " + line.name() + county.code());
        if (line.tag().equals("prevention")) {
            attention = county.code().equals(County.LEAST_MONEY)
                    ? .37
                    : county.code().equals(County.BRIGHT_SPOT)
                            ? 1.45
                            : 1 + .1 * Chance.normal("prevention " + county.code());
        }
        return 100 * Math.round(share * each * attention * Population.of(county, year, "POP") / 100);
    }

    static long passedOn(Line line, County county, int year) {
        return 100 * Math.round(line.passedOn() * dollars(line, county, year) / 100);
    }

    static long sum(County county, int year, Predicate<Line> which) {
        return LINES.stream()
                .filter(which)
                .mapToLong(l -> dollars(l, county, year))
                .sum();
    }

    private static long named(County county, int year, String... names) {
        return sum(county, year, l -> List.of(names).contains(l.name()));
    }

    /** The measures; each has its value and the two numbers it was made from. */
    static List<String> headers() {
        List<String> headers = new ArrayList<>();
        for (String header : List.of(
                "Police spending per resident",
                "Corrections spending per resident",
                "Health and human services spending per resident",
                "Survivor-recovery spending per violent crime",
                "Youth and prevention spending per child",
                "Cost per jail-bed year",
                "CBO share")) {
            headers.addAll(List.of(header, header + " numerator", header + " denominator"));
        }
        return headers;
    }

    /** The cells under {@link #headers()}. */
    static List<@Nullable Object> cells(County county, int year) {
        long people = Population.of(county, year, "POP");
        long jail = sum(county, year, l -> l.tag().equals("incarceration"));
        List<@Nullable Object> cells = new ArrayList<>();
        add(cells, named(county, year, "Police and sheriff operations", "Police equipment and buildings"), people);
        add(cells, jail + named(county, year, "Probation"), people);
        add(
                cells,
                named(
                        county,
                        year,
                        "Crisis response and treatment",
                        "Community violence intervention",
                        "Home visiting and early learning",
                        "Human services and housing"),
                people);
        add(cells, sum(county, year, l -> l.tag().equals("recovery")), PublishedCrime.count("V01", county, year));
        add(
                cells,
                named(county, year, "Youth programs", "Home visiting and early learning"),
                Population.of(county, year, "POP0_17"));
        add(cells, jail, Region.count("C01", county, year));
        long safety = sum(county, year, Line::safety);
        long passedOn = LINES.stream()
                .filter(Line::safety)
                .mapToLong(l -> passedOn(l, county, year))
                .sum();
        cells.addAll(Value.share(passedOn, safety).cells(Measure.share("", "", "", 1, 0, 0, 0, 0)));
        return cells;
    }

    /** Dollars for each unit of the denominator with two decimals; no value where there is none to divide by. */
    private static void add(List<@Nullable Object> cells, long dollars, @Nullable Long denominator) {
        boolean known = denominator != null && denominator > 0;
        cells.add(known ? Value.level((double) dollars / denominator, 2).published() : null);
        cells.add(dollars);
        cells.add(denominator);
    }
}
