package org.sharedsafety.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The police workbook as a department of justice would publish it. */
final class PublishedCrime {
    static final String FILE = "rivera-crime-2023.xlsx";

    private PublishedCrime() {}

    static void write(Path folder, Traps traps) throws IOException {
        traps.in(FILE);
        SheetFiles.xlsx(
                folder.resolve(FILE),
                List.of(table4(traps), offences(traps), table5(traps), notes(traps), draft(traps)));
    }

    private static Page table4(Traps traps) {
        Page page = new Page("Table 4")
                .row("Rivera Valley Department of Justice (fictional: made for learning)")
                .row("Table 4. Offences reported to police, by county, 2022 and 2023")
                .row()
                .row("County", null, "Population", "Violent crime", null, "Property crime", null)
                .row("Area no.", "Name", 2023L, 2022L, 2023L, 2022L, 2023L)
                .merge("A4:B4")
                .merge("D4:E4")
                .merge("F4:G4");
        for (County c : County.ALL) {
            page.row(
                    c.areaNumber(),
                    c.name(),
                    Population.of(c, 2023, "POP"),
                    count("V01", c, 2022),
                    count("V01", c, 2023),
                    count("V02", c, 2022),
                    count("V02", c, 2023));
        }
        page.row(
                "Total",
                null,
                total("POP", 2023),
                total("V01", 2022),
                total("V01", 2023),
                total("V02", 2022),
                total("V02", 2023));
        page.row("<10: fewer than ten, not shown. 3a: see note a. n/a: not available. -: did not report.");
        page.row("a: one agency reported three months only; the county's number is withheld.");
        page.row("Source: county sheriffs and police departments (fictional), 4 March 2025");
        traps.note(page, 0, 0, "title block", "Rows 1 and 2 are titles, row 3 is empty");
        traps.note(page, 3, 0, "merged header", "Two header rows (4 and 5); A4:B4, D4:E4 and F4:G4 are merged");
        traps.note(page, 5, 0, "leading zeros", "Area numbers are text here and keep their zero (A6 to A29)");
        traps.plant(page, page.find(1, "Copperhill"), 1, "CopperHill Co.", "name variant", "Copperhill, RV007");
        traps.plant(page, page.find(1, "St. Brendan"), 1, "Saint Brendan", "saint", "St. Brendan, RV022");
        int small = page.find(1, "Elk Prairie");
        String why = "A count of 1 to 9 withheld by the publisher; never zero";
        traps.plant(page, small, 3, "<10", "suppressed", why);
        traps.plant(page, small, 4, "<10", "suppressed", why + "; the total in row 30 gives it away by subtraction");
        traps.plant(
                page,
                page.find(1, "Hollis"),
                3,
                "3a",
                "footnote in a number",
                "Not the number 3: note a in row 32 says the number is withheld");
        traps.plant(page, page.find(1, "Doña Luz"), 6, "n/a", "missing code", "Not available");
        int silent = page.find(1, "Quarry Hill");
        for (int column = 3; column < 7; column++) {
            traps.plant(page, silent, column, "-", "missing code", "Quarry Hill has not reported since 2021; not zero");
        }
        traps.note(page, page.find(0, "Total"), 0, "total row", "A total of the region, not a county");
        traps.note(page, page.rows().size() - 1, 0, "footnotes", "The last three rows are notes, not data");
        traps.note(
                page,
                page.find(1, "Millbrook city"),
                1,
                "city and county",
                "An independent city inside Millbrook County: a place of its own; the word city must not be dropped");
        traps.note(
                page, page.find(1, "Doña Luz"), 4, "bright spot", "Much hardship, clearly less violence than expected");
        traps.note(
                page,
                page.find(1, "Aspen Ridge"),
                6,
                "tourist town",
                "3,260 residents, many visitors: a rate per resident looks huge");
        traps.note(
                page,
                page.find(1, "Juniper"),
                4,
                "few cases",
                "15 offences: fewer than 20, so the rate jumps by chance");
        return page;
    }

    private static Page offences(Traps traps) {
        Page page = new Page("Offences")
                .row("Offences by agency, 2023 (fictional)")
                .row("Months: months of 2023 for which the agency reported")
                .row("Agency", "Months", "Property", "Violent");
        for (County c : County.ALL) {
            if (!c.policeReported(2023)) {
                continue;
            }
            page.row(c.name() + " County");
            long[] property = Crime.byAgency(c, 2023, "V02");
            long[] violent = Crime.byAgency(c, 2023, "V01");
            int i = 0;
            for (String agency : Crime.agencies(c)) {
                page.row(agency, 12L, property[i], violent[i++]);
            }
            page.row("County total", null, count("V02", c, 2023), count("V01", c, 2023));
        }
        int first = page.find(0, "Alder County");
        traps.note(
                page, first, 0, "place in a heading row", "The county stands in a row of its own above its agencies");
        traps.note(page, first + 4, 0, "total row", "Agencies add up to the county; do not count the total again");
        int twice = page.find(0, "Fairhaven Sheriff");
        page.rows().add(twice + 1, new ArrayList<>(page.rows().get(twice)));
        traps.note(page, twice + 1, 0, "duplicate row", "The row above, printed twice: count it once");
        traps.plant(page, page.find(0, "Redstone Police"), 1, 9L, "coverage", "This agency reported 9 of 12 months");
        return page;
    }

    private static Page table5(Traps traps) {
        Page page = new Page("Table 5")
                .row("Table 5. Violent crime reported to police, 2018 to 2023 (fictional)")
                .row()
                .row("County", 2018L, 2019L, 2020L, 2021L, 2022L, 2023L);
        for (County c : County.ALL) {
            page.row(c.name());
            for (int year = 2018; year <= 2023; year++) {
                Object number = c.policeReported(year) ? count("V01", c, year) : "..";
                page.rows().get(page.rows().size() - 1).add(number);
            }
        }
        int larkspur = page.find(0, "Larkspur");
        int tamarack = page.find(0, "Tamarack");
        page.row("Upper Larkspur");
        int old = page.rows().size() - 1;
        for (int column = 1; column <= 6; column++) {
            page.set(
                    old,
                    column,
                    column > 3 ? ".." : (Long) number(page, larkspur, column) + number(page, tamarack, column));
        }
        page.row("..: not available. 2021: many agencies were changing their system and sent no counts.");
        page.row("2 Bell Creek: sheriff and police merged in 2019.");
        traps.note(page, 2, 1, "years as columns", "B3 to G3 are years: one row holds six periods");
        traps.note(
                page,
                page.find(0, "Alder"),
                4,
                "gap in 2021",
                "15 counties have no count for 2021, a gap and a break in the series");
        for (int column = 1; column <= 3; column++) {
            traps.plant(
                    page, larkspur, column, "..", "split county", "Did not exist before 2021: part of Upper Larkspur");
            traps.plant(
                    page, tamarack, column, "..", "split county", "Did not exist before 2021: part of Upper Larkspur");
        }
        traps.note(
                page, old, 0, "split county", "RV025, to the end of 2020; then Larkspur (RV014) and Tamarack (RV023)");
        traps.plant(
                page, page.find(0, "Bell Creek"), 0, "Bell Creek2", "footnote in a name", "Bell Creek with footnote 2");
        traps.plant(page, page.find(0, "Cedar Fork"), 2, -999L, "sentinel", "Minus 999 means missing");
        traps.plant(page, page.find(0, "Juniper"), 3, "*", "suppressed", "Withheld by the publisher");
        return page;
    }

    private static Page notes(Traps traps) {
        Page page = new Page("Notes")
                .row("Notes (fictional)")
                .row("Violent crime is homicide, rape, robbery and aggravated assault known to police.")
                .row("In 2021 the way offences are counted changed. Do not compare before and after.");
        traps.note(page, 0, 0, "text only", "A sheet of words: nothing to import");
        return page;
    }

    private static Page draft(Traps traps) {
        Page page = new Page("Old draft").hide().row("County", 2022L, 2023L);
        County.ALL.forEach(c -> page.row(c.name(), Region.count("V01", c, 2022) + 5, Region.count("V01", c, 2023) + 5));
        traps.note(page, 1, 1, "hidden sheet", "A hidden sheet with outdated numbers: not to be imported unasked");
        return page;
    }

    private static long number(Page page, int row, int column) {
        return (Long) Objects.requireNonNull(page.rows().get(row).get(column));
    }

    static @Nullable Long count(String measure, County county, int year) {
        return Region.published(Measures.byId(measure), county, year).numerator();
    }

    /** The region's total: the population, or what the reporting counties counted. */
    static long total(String key, int year) {
        long total = 0;
        for (County c : County.ALL) {
            Long part = key.equals("POP") ? Long.valueOf(Population.of(c, year, key)) : count(key, c, year);
            total += part == null ? 0 : part;
        }
        return total;
    }
}
