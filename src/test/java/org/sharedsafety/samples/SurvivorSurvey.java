package org.sharedsafety.samples;

import java.util.ArrayList;
import java.util.List;

/** The survey of victims, which is large enough for the whole region only: place code XR. */
final class SurvivorSurvey {
    private SurvivorSurvey() {}

    static Page page() {
        Page page = new Page("Region");
        page.row("region_code", "region", "year");
        for (String header : new String[] {
            "Violent victimisation (survey)",
            "Share of violent victimisations reported to police",
            "Repeat victimisation",
            "Victims who received help from a service provider"
        }) {
            page.rows().get(0).add(header);
            page.rows().get(0).add(header + " numerator");
            page.rows().get(0).add(header + " denominator");
        }
        page.rows().get(0).add("Days from application to decision");
        for (int year = County.FIRST_YEAR; year <= County.LAST_YEAR; year++) {
            page.row("XR", "Rivera Valley", (long) year, cells(year));
        }
        return page;
    }

    private static List<Object> cells(int year) {
        Measure asked = Measures.byId("S01");
        long people = 0;
        for (County county : County.ALL) {
            people += Region.denominator(asked, county, year);
        }
        long events = Chance.count(.0235 * people, "victimisations " + year);
        long victims = Math.round(events * .71);
        List<Object> cells = new ArrayList<>();
        cells.add(Value.level(1000.0 * events / people, 1).published());
        cells.add(events);
        cells.add(people);
        Measure plain = Measure.share("", "", "", 1, 0, 0, 0, 0);
        cells.addAll(Value.share(Math.round(events * (.43 + .01 * Chance.normal("told " + year))), events)
                .cells(plain));
        cells.addAll(Value.share(Math.round(victims * (.28 + .01 * Chance.normal("again " + year))), victims)
                .cells(plain));
        cells.addAll(Value.share(Math.round(events * (.09 + .012 * (year - 2018))), events)
                .cells(plain));
        cells.add(186L - 7L * (year - 2018));
        return cells;
    }
}
