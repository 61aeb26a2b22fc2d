package org.sharedsafety.service;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.store.BoundaryTable.BoundarySet;
import org.sharedsafety.store.CrosswalkTable.Crosswalk;
import org.sharedsafety.store.CrosswalkTable.Share;
import org.sharedsafety.store.ProjectFile;
import org.sharedsafety.store.Projects;
import org.sharedsafety.store.TestImport;

/**
 * A stored project in which every rule of honesty has something to speak of: 25 counties in a square with a map, 12
 * neighborhoods with a map, 7 regions and 4 states without.
 */
final class SeededProject {
    static final int SIDE = 5;
    static final Period Y2019 = Period.ofYear(2019);
    static final Period Y2020 = Period.ofYear(2020);
    static final Period Y2021 = Period.ofYear(2021);
    static final Period Y2022 = Period.ofYear(2022);
    private static final double PEOPLE = 50_000;

    private final ProjectFile file;
    private char mark = 'a';

    private SeededProject(ProjectFile file) {
        this.file = file;
    }

    /** The project's file in a folder, closed. */
    static Path make(Path folder) {
        try (ProjectFile file = Projects.create(folder)) {
            new SeededProject(file).fill();
            return file.path();
        }
    }

    private void fill() {
        file.writing(tx -> {
            tx.places().putAll(places("county", "C", SIDE * SIDE), "2023");
            tx.places().putAll(places("neighborhood", "N", 12), "2023");
            tx.places().putAll(places("region", "R", 7), "2023");
            tx.places().putAll(places("state", "S", 4), "2023");
            tx.places().putAll(places("zip", "Z", SIDE * SIDE), "2023");
            tx.boundaries().put(grid("county"), squares("C", SIDE * SIDE));
            tx.boundaries().put(grid("neighborhood"), squares("N", 12));
            tx.metrics().putLocal(local("local:jobs", "Jobs located here"));
            tx.metrics().putLocal(local("local:group-quarters", "People in group quarters"));
            tx.metrics().putLocal(local("local:coverage", "Coverage (percent)"));
            long source =
                    tx.sourceFiles().obtain(Projects.source("zip.csv", '-')).id();
            tx.crosswalks()
                    .put(
                            new Crosswalk(0, "zip", "county", "population", "share", source, "zip.csv", "", "sheet", 3),
                            shares());
            return true;
        });
        people();
        measures();
    }

    /** Of each ZIP code three quarters lie in the county of its number, the rest in the next. */
    private static List<Share> shares() {
        List<Share> shares = new ArrayList<>();
        for (int i = 1; i <= SIDE * SIDE; i++) {
            shares.add(new Share(code("Z", i), code("C", i), 0.75, i));
            shares.add(new Share(code("Z", i), code("C", i % (SIDE * SIDE) + 1), 0.25, i));
        }
        return shares;
    }

    private static Metric local(String id, String name) {
        return SampleMetric.local(id).names(name, "").unit("percent").metric();
    }

    static List<Place> places(String level, String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Place(0, level, code(letter, i), level + " " + i, null, null, null))
                .toList();
    }

    private static String code(String letter, int i) {
        return String.format(Locale.ROOT, "%s%02d", letter, i);
    }

    private static BoundarySet grid(String level) {
        return new BoundarySet(0, level, "2023", "squares", null, null, "geojson", "", "");
    }

    /** Squares side by side, rows of five. */
    private static byte[] squares(String letter, int count) {
        List<String> features = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double west = -29 + 0.1 * (i % SIDE);
            int row = i / SIDE;
            double south = 38 + 0.1 * row;
            features.add(String.format(
                    Locale.ROOT,
                    """
                    {"type":"Feature","properties":{"code":"%s","name":"%s"},"geometry":{"type":"Polygon",
                    "coordinates":[[[%2$.1f,%3$.1f],[%4$.1f,%3$.1f],[%4$.1f,%5$.1f],[%2$.1f,%5$.1f],[%2$.1f,%3$.1f]]]}}
                    """
                            .replace("\"%s\",\"name\":\"%s\"", "\"%1$s\",\"name\":\"%1$s\""),
                    code(letter, i + 1),
                    west,
                    south,
                    west + 0.1,
                    south + 0.1));
        }
        return ("{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Grows from corner to corner, so that neighbors are alike. */
    static double slope(int i) {
        return i % SIDE + i / SIDE + 0.3 * (i * 7 % 5);
    }

    /** Jumps from place to place. */
    static double jumps(int i) {
        return 10 + i * 7 % 25 * 0.7;
    }

    private void people() {
        for (Period year : List.of(Y2019, Y2020, Y2021, Y2022)) {
            put("POP", "Census", NumberKind.COUNT, "C", 25, year, i -> PEOPLE);
            put("POP15_64", "Census", NumberKind.COUNT, "C", 25, year, i -> PEOPLE * 0.6);
            put("POP", "Census", NumberKind.COUNT, "N", 12, year, i -> i == 0 ? 800 : 2_000);
            put("POP", "Census", NumberKind.COUNT, "R", 7, year, i -> PEOPLE);
            put("POP", "Census", NumberKind.COUNT, "S", 4, year, i -> PEOPLE);
        }
        put("local:jobs", "Jobs", NumberKind.COUNT, "C", 25, Y2022, i -> i == 3 ? 60_000 : 20_000);
        put("local:group-quarters", "Census", NumberKind.COUNT, "C", 25, Y2022, i -> i == 4 ? 9_000 : 400);
    }

    private void measures() {
        for (String[] level : new String[][] {{"C", "25"}, {"R", "7"}, {"S", "4"}}) {
            int n = Integer.parseInt(level[1]);
            put("WB09", "SAIPE", NumberKind.PERCENT, level[0], n, Y2022, i -> 10 + slope(i));
            put("V01", "Police", NumberKind.COUNT, level[0], n, Y2022, i -> Math.rint(200 + 20 * slope(i) + i % 3));
        }
        put("WB09", "SAIPE", NumberKind.PERCENT, "C", 25, Y2019, i -> 11 + slope(i));
        put("V01", "Police", NumberKind.COUNT, "C", 25, Y2020, i -> 200 + i);
        put("V01", "Police", NumberKind.COUNT, "C", 25, Y2021, i -> 210 + i);
        put("V02", "Sheriffs", NumberKind.COUNT, "C", 25, Y2022, i -> 900 + i);
        put("local:coverage", "Sheriffs", NumberKind.PERCENT, "C", 25, Y2022, i -> i == 0 ? 50 : i < 20 ? 75 : 95);
        put("C10", "Constables", NumberKind.COUNT, "C", 25, Y2022, i -> 90 + i);
        put("local:coverage", "Constables", NumberKind.PERCENT, "C", 25, Y2022, i -> 55);
        put("V03", "Police", NumberKind.COUNT, "C", 25, Y2022, i -> i == 0 ? Double.NaN : 30 + i);
        put("V04", "Police", NumberKind.COUNT, "C", 25, Y2022, i -> 130 + i);
        put("V04", "Police", NumberKind.COUNT, "N", 12, Y2022, i -> 30 + i);
        put("WB08", "Survey", NumberKind.PERCENT, "N", 12, Y2022, i -> 50 + jumps(i));
        put("V05", "Police", NumberKind.COUNT, "C", 25, Y2022, i -> 3);
        put("V06", "Survey", NumberKind.RATE, "C", 25, Y2022, i -> 20 + jumps(i));
        put("V10", "Office", NumberKind.RATE, "C", 25, Y2022, i -> 20 + jumps(i));
        put("C01", "Jails", NumberKind.COUNT, "C", 25, Y2022, i -> 150 + i);
        put("PH01", "Vital", NumberKind.COUNT, "C", 25, Y2022, i -> i < 6 ? Double.NaN : 30 + i);
        put("PH06", "Vital", NumberKind.COUNT, "C", 25, Y2022, i -> 30 + i);
        put("PH06", "Vital", NumberKind.COUNT, "C", 25, Y2019, i -> 30 + i);
        put("I01", "Budget", NumberKind.AMOUNT, "C", 25, Y2022, i -> 300 + i);
        put("S01", "Survey", NumberKind.PERCENT, "C", 25, Y2022, SeededProject::jumps);
        put("S02", "Survey", NumberKind.PERCENT, "C", 25, Y2022, i -> i == 0 ? 90 : 30 + i * 11 % 25 * 0.4);
        put("WB16", "Schools", NumberKind.PERCENT, "C", 25, Y2022, i -> i == 0 ? 95 : 40 + i * 17 % 25 * 0.4);
        put("WB06", "PLACES", NumberKind.PERCENT, "C", 25, Y2022, i -> 30 + slope(i));
        put("WB12", "LAUS", NumberKind.PERCENT, "C", 25, Y2022, i -> 4 + 0.2 * slope(i));
        put("WB14", "State office", NumberKind.PERCENT, "C", 25, Y2022, i -> 80 + jumps(i) / 5);
        put("WB14", "Districts", NumberKind.PERCENT, "C", 25, Y2022, i -> 85 + jumps(i) / 5);
        for (int end : new int[] {2014, 2019, 2020}) {
            put("WB17", "ACS", NumberKind.PERCENT, "C", 25, Period.ofYears(end - 4, end), SeededProject::jumps);
        }
        put("PH04", "ZIP file", NumberKind.COUNT, "Z", 25, Y2022, i -> 40 + i);
        file.writing(tx -> {
            tx.sql()
                    .update(
                            """
                            UPDATE source_file SET published = '2021-06' WHERE id IN (SELECT i.source_id
                                FROM observation o JOIN import_measure m ON m.id = o.measure_id
                                JOIN import i ON i.id = m.import_id JOIN period p ON p.id = o.period_id
                                JOIN series s ON s.id = o.series_id
                                WHERE s.metric_id = 'PH06' AND p.start_day = '2019-01-01')
                            """);
            return true;
        });
    }

    /** One column of a file of its own; NaN for what the publisher withholds. */
    private void put(
            String metric,
            String series,
            NumberKind kind,
            String letter,
            int count,
            Period period,
            IntToDoubleFunction value) {
        TestImport column = new TestImport(file, mark++).column(metric, series, kind, 1);
        for (int i = 0; i < count; i++) {
            double number = value.applyAsDouble(i);
            Status status = Double.isNaN(number) ? Status.SUPPRESSED : Status.OK;
            column.cell(code(letter, i + 1), period, status, number, String.valueOf(number), i + 2);
        }
        column.store();
    }
}
