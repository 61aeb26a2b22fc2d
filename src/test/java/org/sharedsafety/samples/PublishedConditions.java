package org.sharedsafety.samples;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Child poverty pooled over five years with overlapping windows, a composite made from it, and a survey in words. */
final class PublishedConditions {
    static final String POVERTY = "rivera-child-poverty-5-year.xlsx";
    static final String SURVEY = "rivera-trust-survey.xlsx";

    private PublishedConditions() {}

    static void write(Path folder, Traps traps) throws IOException {
        traps.in(POVERTY);
        List<Page> pages = new ArrayList<>();
        for (int end = 2022; end <= 2024; end++) {
            pages.add(window(end, traps));
        }
        SheetFiles.xlsx(folder.resolve(POVERTY), pages);

        traps.in(SURVEY);
        List<Page> years = new ArrayList<>();
        for (int year = 2019; year <= 2023; year += 2) {
            years.add(survey(year, traps));
        }
        SheetFiles.xlsx(folder.resolve(SURVEY), years);
    }

    private static Page window(int end, Traps traps) {
        Page page = new Page(end - 4 + "-" + end)
                .row(
                        "Area code (fictional region)",
                        "Name",
                        "Children in poverty raw value",
                        "Children in poverty numerator",
                        "Children in poverty denominator",
                        "Children in poverty flag",
                        "Social Vulnerability Index")
                .row(
                        "areacode",
                        "name",
                        "v024_rawvalue",
                        "v024_numerator",
                        "v024_denominator",
                        "v024_flag",
                        "RPL_THEMES");
        page.row("00000", "Rivera Valley");
        long poor = 0;
        long children = 0;
        for (County c : County.ALL) {
            long n = 0;
            long d = 0;
            for (int year = end - 4; year <= end; year++) {
                Value value = Region.value(Measures.byId("WB09"), c, year);
                n += Objects.requireNonNull(value.numerator());
                d += Objects.requireNonNull(value.denominator());
            }
            poor += n;
            children += d;
            page.row(c.areaNumber(), c.name(), ratio(n, d), n, d, 0L, svi(c, end));
        }
        for (Object cell : List.of(ratio(poor, children), poor, children, 0L)) {
            page.rows().get(2).add(cell);
        }
        if (end == 2022) {
            traps.note(page, 1, 2, "two header rows", "Labels in row 1, codes in row 2");
            traps.note(page, 2, 0, "total row", "00000 is the whole region");
            traps.note(page, 3, 2, "proportion", "A part of one, not a percentage: 0.18 is 18 percent");
            int small = page.find(1, "Elk Prairie");
            page.set(small, 2, null).set(small, 3, null).set(small, 4, null);
            traps.plant(page, small, 5, 2L, "flag", "Flag 2 means suppressed; 1 unreliable; 0 fine");
            traps.plant(page, page.find(1, "Quarry Hill"), 6, -999L, "sentinel", "Minus 999 means missing");
            traps.note(page, 1, 6, "circular pair", "This index was made from child poverty: the two will look linked");
        } else {
            traps.whole(
                    page.name(),
                    "overlapping years",
                    "Shares " + (end == 2023 ? "four" : "three or four")
                            + " of its five years with the other sheets: a change between them is understated");
        }
        return page;
    }

    private static Page survey(int year, Traps traps) {
        Page page = new Page(Integer.toString(year))
                .row("Rivera Valley Resident Survey (fictional: made for learning)")
                .row("Area", "People asked", "Trust in local government", "Feels safe walking alone at night");
        for (County c : County.ALL) {
            Value trust = Region.value(Measures.byId("S01"), c, year);
            Value safe = Region.value(Measures.byId("WB08"), c, year);
            page.row(
                    c.name().toUpperCase(Locale.ROOT) + " ",
                    trust.denominator(),
                    percent(trust),
                    Objects.requireNonNull(safe.published()).movePointLeft(2));
        }
        if (year == 2019) {
            traps.whole(page.name(), "a sheet a year", "The year stands in the sheet's name only");
            traps.note(page, 2, 0, "name variant", "Capitals and a blank at the end");
            traps.note(page, 2, 2, "number as text", "A percentage typed as text with a percent sign");
            traps.note(page, 2, 3, "proportion", "A part of one beside a column of percentages");
            traps.plant(page, page.find(0, "ELK PRAIRIE "), 2, "(n<200)", "suppressed", "Too few people asked");
        }
        return page;
    }

    private static BigDecimal svi(County county, int year) {
        return Objects.requireNonNull(
                Region.value(Measures.byId("WB27"), county, year).published());
    }

    private static BigDecimal ratio(long n, long d) {
        return Objects.requireNonNull(Value.level((double) n / d, 4).published());
    }

    private static String percent(Value value) {
        return Math.round(Objects.requireNonNull(value.published()).doubleValue()) + " %";
    }
}
