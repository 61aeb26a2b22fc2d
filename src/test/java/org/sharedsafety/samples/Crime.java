package org.sharedsafety.samples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the police and hospital files hold beside the measures: coverage, agencies, ages. */
final class Crime {
    private static final double[] AGE_WEIGHTS = {.28, 2.15, 2.0, 1.17, .38};

    private Crime() {}

    /** Percent of residents served by agencies that reported twelve months. */
    static BigDecimal coverage(County county, int year) {
        double part = Chance.stream("coverage " + county.code() + year).nextDouble();
        double percent = county.policeReported(year) ? (part < .8 ? 100 : 90 + 10 * part) : 45 * part;
        return Objects.requireNonNull(Value.level(percent, 1).published());
    }

    /** A county's police agencies; only the first two work in every county. */
    static List<String> agencies(County county) {
        List<String> agencies = new ArrayList<>(List.of(county.name() + " Police", county.name() + " Sheriff"));
        if (county.residents() > 15000) {
            agencies.add(Chance.stream("town " + county.code()).nextBoolean() ? "Mill Town Police" : "Old Town Police");
        }
        return agencies;
    }

    /** The county's count by agency, in the order of {@link #agencies}. */
    static long[] byAgency(County county, int year, String measure) {
        double[] shares = agencies(county).size() == 3 ? new double[] {.48, .40, .12} : new double[] {.55, .45};
        return Chance.split(Region.count(measure, county, year), shares);
    }

    /** Emergency visits after an assault by age group; the last number has no age. */
    static List<Long> assaultsByAge(County county, int year) {
        long all = Region.count("PH04", county, year);
        long unknown = Math.round(.013 * all);
        double[] weights = new double[AGE_WEIGHTS.length];
        int i = 0;
        for (String group : Population.AGE_GROUPS.keySet()) {
            double chance = 1 + .08 * Chance.normal("assaults " + group + county.code() + year);
            weights[i] = AGE_WEIGHTS[i++] * chance * Population.ofAge(county, year, group);
        }
        List<Long> visits = new ArrayList<>();
        for (long part : Chance.split(all - unknown, weights)) {
            visits.add(part);
        }
        visits.add(unknown);
        return visits;
    }

    /** A text file has no first sheet to say what it is: a last column says it in every row. */
    static Page withSource(Page page, String source) {
        for (int i = 0; i < page.rows().size(); i++) {
            page.rows().get(i).add(i == 0 ? "source" : source);
        }
        return page;
    }
}
