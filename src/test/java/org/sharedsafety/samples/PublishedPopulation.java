package org.sharedsafety.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The population workbook in the old .xls format: years as columns, a state row first, lost zeros, a split county. */
final class PublishedPopulation {
    static final String FILE = "rivera-population-2018-2024.xls";

    private PublishedPopulation() {}

    static void write(Path folder, Traps traps) throws IOException {
        traps.in(FILE);
        SheetFiles.xls(folder.resolve(FILE), List.of(page(traps), quarters(traps)));
    }

    private static Page page(Traps traps) {
        Page page = new Page("Table 1")
                .row("Rivera Valley Office of Statistics (fictional: made for learning)")
                .row("Table 1. Resident population on 1 July, 2018 to 2024")
                .row();
        page.row("No.", "County", years());
        page.row(100L, "Rivera Valley", all(2018, 2024));
        for (County c : County.ALL) {
            boolean city = c.name().endsWith("city");
            page.row(Long.parseLong(c.areaNumber()), city ? c.name() : c.name() + " County", of(c));
        }
        page.row(125L, "Upper Larkspur County", years());
        int old = page.rows().size() - 1;
        int larkspur = page.find(1, "Larkspur County");
        int tamarack = page.find(1, "Tamarack County");
        traps.note(page, 0, 0, "title block", "Rows 1 to 3 come before the header in row 4");
        traps.note(page, 3, 2, "years as columns", "C4 to I4 are years");
        traps.note(
                page, 4, 1, "total row", "The whole region in the first row of data; its number 100 is not a county");
        traps.note(page, 5, 0, "leading zeros", "0101 stored as the number 101; so A6 to A30");
        for (int column = 2; column < 9; column++) {
            Object before = Population.of(County.of("RV014"), 2016 + column, "POP")
                    + Population.of(County.of("RV023"), 2016 + column, "POP");
            page.set(old, column, column < 5 ? before : null);
            if (column < 5) {
                page.set(larkspur, column, null);
                page.set(tamarack, column, null);
            }
        }
        traps.note(page, old, 1, "split county", "RV025, to the end of 2020; then Larkspur and Tamarack");
        traps.note(page, larkspur, 2, "split county", "Empty before 2021: the county did not exist");
        traps.note(page, page.find(1, "Doña Luz County"), 1, "accent and type word", "Doña Luz, RV008");
        traps.plant(page, page.find(1, "St. Brendan County"), 1, "Saint Brendan County", "saint", "St. Brendan, RV022");
        traps.note(page, page.find(1, "Millbrook city"), 1, "city and county", "RV017, not Millbrook County (RV016)");
        int big = page.find(1, "Brightwater County");
        traps.plant(
                page,
                big,
                7,
                String.format(Locale.US, "%,d", Population.of(County.of("RV004"), 2023, "POP")),
                "number as text",
                "A number typed as text with a thousands comma");
        traps.note(
                page,
                page.find(1, "Hollis County"),
                7,
                "prison county",
                "A quarter of these residents are held in a prison");
        traps.note(page, page.find(1, "Aspen Ridge County"), 7, "tourist town", "Few residents, many visitors");
        traps.note(page, page.find(1, "Elk Prairie County"), 7, "few people", "Small counts everywhere in this county");
        page.row().row("Estimates are rounded to whole persons and add up to the region.");
        traps.note(page, page.rows().size() - 1, 0, "footnotes", "A note, not data");
        return page;
    }

    private static Page quarters(Traps traps) {
        Page page = new Page("Table 2")
                .row("Table 2. Jobs and people in group quarters, 2023 (fictional)")
                .row("County", "Jobs", "People in group quarters");
        County.ALL.forEach(c -> page.row(c.name(), Math.round(c.jobs() * c.residents()), c.groupQuarters()));
        traps.note(
                page, page.find(0, "Hollis"), 2, "prison county", "2,060 people in group quarters of 8,240 residents");
        traps.note(page, page.find(0, "Aspen Ridge"), 1, "tourist town", "More than two jobs for every resident");
        return page;
    }

    private static List<Long> years() {
        List<Long> years = new ArrayList<>();
        for (long year = County.FIRST_YEAR; year <= County.LAST_YEAR; year++) {
            years.add(year);
        }
        return years;
    }

    private static List<Long> all(int from, int to) {
        List<Long> totals = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            totals.add(PublishedCrime.total("POP", year));
        }
        return totals;
    }

    private static List<@Nullable Object> of(County county) {
        List<@Nullable Object> numbers = new ArrayList<>();
        years().forEach(year -> numbers.add(Population.of(county, year.intValue(), "POP")));
        return numbers;
    }
}
