package org.sharedsafety.samples;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The health department's text file in the old Windows encoding, by name only, with counts of 1 to 9 starred out. */
final class PublishedHealth {
    static final String FILE = "rivera-health-2018-2024.csv";
    static final Charset ENCODING = Charset.forName("windows-1252");

    private static final List<String> MEASURES = List.of("PH01", "PH05", "PH06", "PH04");

    private PublishedHealth() {}

    static void write(Path folder, Traps traps) throws IOException {
        traps.in(FILE);
        Page page = new Page("rivera-health-2018-2024")
                .row("Rivera Valley Department of Health (fictional: made for learning)")
                .row("Deaths and emergency visits of residents, by county of residence")
                .row("County", "Year", "Homicide", "Suicide", "Overdose", "Assault injury");
        for (int year = County.FIRST_YEAR; year <= County.LAST_YEAR; year++) {
            for (County county : County.ALL) {
                page.row(
                        county.name() + (county.name().endsWith("city") ? "" : " County"),
                        (long) year,
                        starred(county, year));
            }
            page.row("Statewide", (long) year, totals(year));
        }
        page.row();
        page.row("* Count of 1 to 9, not shown.");
        page.row("-999 Data not received.");
        traps.whole("", "encoding", "Windows-1252, not UTF-8: Doña Luz and Cañada Verde must keep their ñ");
        traps.note(page, 0, 0, "title block", "Two title rows before the header in row 3");
        traps.note(page, 7, 0, "accent", "Cañada Verde, byte F1 for ñ");
        traps.note(page, 10, 0, "accent", "Doña Luz, byte F1 for ñ");
        traps.note(page, 3, 2, "suppressed", "A star is a count of 1 to 9, never zero (all over columns C to F)");
        int sentinel = row(page, "Tamarack County", 2020);
        traps.plant(page, sentinel, 5, -999L, "sentinel", "Minus 999 means missing");
        int total = row(page, "Statewide", 2018);
        traps.note(page, total, 0, "total row", "The region's total, once for each year, by another name");
        int twice = row(page, "Eastmere County", 2022);
        page.rows().add(twice + 1, new ArrayList<>(page.rows().get(twice)));
        traps.note(page, twice + 1, 0, "duplicate row", "The row above once more, all cells equal");
        int differing = row(page, "Oakhurst County", 2023);
        List<@Nullable Object> other = new ArrayList<>(page.rows().get(differing));
        other.set(5, (Long) Objects.requireNonNull(other.get(5)) + 3);
        page.rows().add(differing + 1, other);
        traps.note(
                page,
                differing + 1,
                5,
                "duplicate row",
                "Same county and year as the row above, another number: ask, do not guess");
        traps.note(page, page.rows().size() - 1, 0, "footnotes", "The last two rows are notes");
        traps.note(
                page,
                row(page, "Copperhill County", 2023),
                4,
                "outlier",
                "With much unemployment it decides a whole comparison alone");
        SheetFiles.csv(folder.resolve(FILE), page, ",", ENCODING);
    }

    private static int row(Page page, String name, long year) {
        for (int i = 3; i < page.rows().size(); i++) {
            List<@Nullable Object> cells = page.rows().get(i);
            if (cells.size() > 1
                    && name.equals(cells.get(0))
                    && Long.valueOf(year).equals(cells.get(1))) {
                return i;
            }
        }
        throw new IllegalStateException(name + year);
    }

    private static List<Object> starred(County county, int year) {
        List<Object> cells = new ArrayList<>();
        for (String id : MEASURES) {
            long count = Region.count(id, county, year);
            cells.add(count > 0 && count < 10 ? "*" : (Object) count);
        }
        return cells;
    }

    private static List<Object> totals(int year) {
        List<Object> cells = new ArrayList<>();
        for (String id : MEASURES) {
            cells.add(County.ALL.stream()
                    .mapToLong(c -> Region.count(id, c, year))
                    .sum());
        }
        return cells;
    }
}
