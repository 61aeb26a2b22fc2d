package org.sharedsafety.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The plain workbooks: one header row, place codes, years in a column, names as the catalogue knows them. */
final class PlainFiles {
    static final String SUFFIX = "-2018-2024";

    private final Path folder;

    PlainFiles(Path folder) {
        this.folder = folder;
    }

    void write() throws IOException {
        book("rivera-population", "Rivera Valley Office of Statistics", population(), visitors());
        book("rivera-crime", "Rivera Valley Department of Justice", crime());
        SheetFiles.csv(named("rivera-health", "csv"), health());
        SheetFiles.csv(named("rivera-health-by-age", "csv"), byAge());
        book(
                "rivera-wellbeing",
                "Rivera Valley Office of Statistics",
                measures("Economy and housing", Measures.ECONOMY),
                measures("Education", Measures.EDUCATION),
                measures("Health and belonging", Measures.BELONGING),
                fiveYear());
        book(
                "rivera-survivors",
                "Rivera Valley Victim Services Board",
                measures("Services", Measures.SURVIVORS),
                SurvivorSurvey.page());
        book(
                "rivera-justice",
                "Rivera Valley Justice Data Center",
                measures("Custody", Measures.CUSTODY),
                measures("Reentry", Measures.REENTRY),
                measures("Police activity", Measures.POLICE_WORK));
        book("rivera-trust-survey", "Rivera Valley Resident Survey", measures("Survey", Measures.TRUST));
        book(
                "rivera-system",
                "Rivera Valley Partnership for Safety",
                measures("Services", Measures.SERVICES),
                turnout(),
                census());
        book("rivera-budget", "Rivera Valley Association of Counties", spending());
        book("rivera-neighborhoods", "Rivera Valley Office of Statistics", NeighborhoodValues.page());
        SheetFiles.csv(folder.resolve("budget-lines.csv"), budgetLines());
        SheetFiles.csv(folder.resolve("budget-tags.csv"), budgetTags());
        SheetFiles.csv(folder.resolve("places.csv"), places());
        boundaries();
    }

    private void book(String name, String publisher, Page... pages) throws IOException {
        List<Page> all = new ArrayList<>();
        all.add(about(publisher, List.of(pages)));
        all.addAll(List.of(pages));
        SheetFiles.xlsx(named(name, "xlsx"), all);
    }

    private Path named(String name, String ending) {
        return folder.resolve(name + SUFFIX + "." + ending);
    }

    static Page about(String publisher, List<Page> pages) {
        Page about = new Page("About this file")
                .row("About this file")
                .row("This file is fictional. Rivera Valley does not exist.")
                .row("Its counties, neighborhoods, agencies and every number were made by a program, for learning.")
                .row("Do not quote these numbers as facts about any real place or people.")
                .row("Publisher (fictional)", publisher)
                .row("Made by", "Shared Safety Workbench sample data generator, version 1, seed " + Chance.SEED)
                .row("Places", "24 counties (RV001 to RV024) and 60 neighborhoods (RVN001 to RVN060), country code XR");
        for (Page page : pages) {
            about.row("Sheet", page.name(), page.rows().size() - 1 + " rows of data under one header row");
        }
        return about.row(
                "Blank cells",
                "Not reported or cannot be computed. A blank is never a zero. Police counts are blank where a county"
                        + " did not report.");
    }

    static Page table(String name, List<String> columns, BiFunction<County, Integer, List<@Nullable Object>> cells) {
        Page page = new Page(name).row("county_code", "county", "year", columns);
        for (County county : County.ALL) {
            for (int year = County.FIRST_YEAR; year <= County.LAST_YEAR; year++) {
                page.row(county.code(), county.name(), (long) year, cells.apply(county, year));
            }
        }
        return page;
    }

    private static Page measures(String name, List<Measure> measures) {
        return table(name, headers(measures), (county, year) -> cells(measures, county, year));
    }

    private static List<String> headers(List<Measure> measures) {
        return measures.stream().flatMap(m -> m.headers().stream()).toList();
    }

    private static List<@Nullable Object> cells(List<Measure> measures, County county, int year) {
        List<@Nullable Object> cells = new ArrayList<>();
        measures.forEach(m -> cells.addAll(Region.published(m, county, year).cells(m)));
        return cells;
    }

    private static Page population() {
        return table("Population", List.copyOf(Population.HEADERS.values()), (county, year) -> {
            List<@Nullable Object> cells = new ArrayList<>();
            Population.HEADERS.keySet().forEach(key -> cells.add(Population.of(county, year, key)));
            return cells;
        });
    }

    private static Page visitors() {
        List<String> columns = List.of("jobs", "people in group quarters", "visitor nights");
        return table("Jobs and visitors", columns, (county, year) -> {
            long residents = Population.of(county, year, "POP");
            double each = county.code().equals(County.TOURIST)
                    ? 420
                    : 2.5 + Chance.stream("nights " + county.code()).nextDouble();
            return List.of(Math.round(residents * county.jobs()), county.groupQuarters(), Math.round(residents * each));
        });
    }

    private static Page crime() {
        List<String> columns = new ArrayList<>(headers(Measures.OFFENCES));
        columns.add("coverage (percent)");
        return table("Offences", columns, (county, year) -> {
            List<@Nullable Object> cells = cells(Measures.OFFENCES, county, year);
            cells.add(Crime.coverage(county, year));
            return cells;
        });
    }

    private static Page health() {
        Page page = table("rivera-health", headers(Measures.HEALTH), (c, y) -> cells(Measures.HEALTH, c, y));
        return Crime.withSource(page, "Rivera Valley Department of Health (fictional)");
    }

    private static Page byAge() {
        Page page =
                new Page("by age").row("county_code", "county", "year", "age", "total population", "assault injury");
        for (County county : County.ALL) {
            for (int year = County.FIRST_YEAR; year <= County.LAST_YEAR; year++) {
                List<Long> visits = Crime.assaultsByAge(county, year);
                int i = 0;
                for (String group : Population.AGE_GROUPS.keySet()) {
                    page.row(
                            county.code(),
                            county.name(),
                            (long) year,
                            group,
                            Population.ofAge(county, year, group),
                            visits.get(i++));
                }
                page.row(county.code(), county.name(), (long) year, "Age not known", null, visits.get(i));
            }
        }
        return Crime.withSource(page, "Rivera Valley Department of Health (fictional)");
    }

    private static Page fiveYear() {
        Page page = new Page("Five-year estimates").row("county_code", "county", "period", headers(Measures.FIVE_YEAR));
        for (County county : County.ALL) {
            for (int end = County.FIRST_YEAR; end <= County.LAST_YEAR; end++) {
                page.row(county.code(), county.name(), end - 4 + "-" + end, cells(Measures.FIVE_YEAR, county, end));
            }
        }
        return page;
    }

    private static Page turnout() {
        List<Measure> one = List.of(Measures.TURNOUT);
        Page page = new Page("Turnout").row("county_code", "county", "year", headers(one));
        for (County county : County.ALL) {
            for (int year = County.FIRST_YEAR; year <= County.LAST_YEAR; year += 2) {
                page.row(county.code(), county.name(), (long) year, cells(one, county, year));
            }
        }
        return page;
    }

    private static Page census() {
        List<Measure> one = List.of(Measures.CENSUS);
        Page page = new Page("Census 2020").row("county_code", "county", "year", headers(one));
        County.ALL.forEach(c -> page.row(c.code(), c.name(), 2020L, cells(one, c, 2020)));
        return page;
    }

    private static Page spending() {
        return table("Spending", Budget.headers(), Budget::cells);
    }

    private static Page budgetLines() {
        Page page = new Page("lines")
                .row(
                        "county_code",
                        "county",
                        "fiscal_year",
                        "agency",
                        "budget_line",
                        "dollars",
                        "to_community_organizations",
                        "source");
        for (County county : County.ALL) {
            for (int year = County.FIRST_YEAR; year <= County.LAST_YEAR; year++) {
                for (Budget.Line line : Budget.LINES) {
                    page.row(
                            county.code(),
                            county.name(),
                            "FY" + year,
                            line.agency(),
                            line.name(),
                            Budget.dollars(line, county, year),
                            Budget.passedOn(line, county, year),
                            "fictional");
                }
            }
        }
        return page;
    }

    private static Page budgetTags() {
        Page page = new Page("tags").row("budget_line", "tag");
        Budget.LINES.forEach(line -> page.row(line.name(), line.tag()));
        return page;
    }

    private static Page places() {
        Page page = new Page("places").row("level", "code", "name", "parent", "valid_from", "valid_to", "area_number");
        page.row("country", "XR", "Rivera Valley (fictional)", null, null, null, null);
        County.ALL.forEach(c -> page.row("county", c.code(), c.name(), "XR", null, null, c.areaNumber()));
        Neighborhood.ALL.forEach(n -> page.row("neighborhood", n.code(), n.name(), n.county(), null, null, null));
        return page;
    }

    private void boundaries() throws IOException {
        Landscape land = new Landscape();
        List<GeoJson.Feature> counties = new ArrayList<>();
        County.ALL.forEach(c -> counties.add(
                new GeoJson.Feature(c.code(), c.name(), "XR", land.byCounty().get(c.code()))));
        List<GeoJson.Feature> parts = new ArrayList<>();
        Neighborhood.ALL.forEach(n -> parts.add(new GeoJson.Feature(
                n.code(), n.name(), n.county(), land.byNeighborhood().get(n.code()))));
        text("boundaries.geojson", GeoJson.text("Counties of Rivera Valley (fictional)", counties));
        text("neighborhoods.geojson", GeoJson.text("Neighborhoods of Rivera Valley (fictional)", parts));
    }

    private void text(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
