package org.sharedsafety.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Adopted budgets by fiscal year: one sheet in dollars, one in thousands. */
final class PublishedBudget {
    static final String FILE = "rivera-budget-fy2018-fy2024.xlsx";

    private PublishedBudget() {}

    static void write(Path folder, Traps traps) throws IOException {
        traps.in(FILE);
        Page dollars = page("Health and recovery", "Amounts in dollars (fictional)", "Victim services", "recovery", 1);
        Page thousands = page(
                "Law enforcement",
                "Amounts in thousands of dollars (fictional)",
                "Police and sheriff",
                "enforcement",
                1000);
        traps.note(dollars, 1, 0, "dollars and thousands", "This sheet is in dollars");
        traps.note(thousands, 1, 0, "dollars and thousands", "This sheet is in thousands: only the title says so");
        traps.note(dollars, 3, 2, "fiscal years", "FY2018 runs from 1 July 2017 to 30 June 2018; C4 to I4");
        int first = 4;
        traps.plant(
                dollars,
                first,
                2,
                String.format(Locale.US, "$ %,d", amount(County.ALL.get(0), 2018, "recovery")),
                "number as text",
                "An amount typed as text with sign and commas");
        int row = dollars.find(0, "Hollis");
        traps.plant(
                dollars,
                row,
                4,
                "(1,200)",
                "negative in parentheses",
                "Minus 1,200: a correction, not an amount spent");
        traps.note(dollars, dollars.find(0, "Subtotal, west"), 0, "subtotal row", "The twelve counties above it");
        traps.note(thousands, thousands.find(0, "Subtotal, west"), 0, "subtotal row", "The twelve counties above it");
        SheetFiles.xlsx(folder.resolve(FILE), List.of(dollars, thousands));
    }

    private static Page page(String sheet, String units, String agency, String tag, long unit) {
        Page page = new Page(sheet)
                .row("Rivera Valley Association of Counties (fictional: made for learning)")
                .row(units)
                .row();
        List<Object> header = new ArrayList<>(List.of("County", "Agency"));
        for (int year = County.FIRST_YEAR; year <= County.LAST_YEAR; year++) {
            header.add("FY" + year);
        }
        page.row(header);
        int from = 0;
        for (County county : County.ALL) {
            page.row(county.name(), agency, amounts(List.of(county), tag, unit));
            int index = County.ALL.indexOf(county);
            if (index == 11 || index == 23) {
                page.row(
                        index == 11 ? "Subtotal, west" : "Subtotal, east",
                        null,
                        amounts(County.ALL.subList(from, index + 1), tag, unit));
                from = 12;
            }
        }
        return page.row("All counties", null, amounts(County.ALL, tag, unit));
    }

    private static List<Long> amounts(List<County> counties, String tag, long unit) {
        List<Long> amounts = new ArrayList<>();
        for (int year = County.FIRST_YEAR; year <= County.LAST_YEAR; year++) {
            long sum = 0;
            for (County county : counties) {
                sum += Math.round((double) amount(county, year, tag) / unit);
            }
            amounts.add(sum);
        }
        return amounts;
    }

    private static long amount(County county, int year, String tag) {
        return Budget.sum(county, year, line -> line.tag().equals(tag));
    }
}
