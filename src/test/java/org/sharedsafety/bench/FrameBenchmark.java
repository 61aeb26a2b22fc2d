package org.sharedsafety.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.query.FrameQuery;
import org.sharedsafety.query.FrameRequest;
import org.sharedsafety.store.ObservationWriter;
import org.sharedsafety.store.ProjectFile;
import org.sharedsafety.store.Projects;
import org.sharedsafety.store.Sql;
import org.sharedsafety.store.Transaction;

/** The frame of two measures out of 12.4 million observations, beside the plausible index that is slow. */
@Tag("benchmark")
class FrameBenchmark {
    private static final int SERIES = Integer.getInteger("bench.series", 200);
    private static final int PLACES = 3_100;
    private static final int YEARS = 20;

    @TempDir
    Path folder;

    @Test
    void twoMeasuresOfOneYear() throws Exception {
        Path file = folder.resolve("project.sharedsafety");
        List<String> lines = new ArrayList<>();
        try (ProjectFile project = Projects.create(folder)) {
            project.writing(tx -> {
                tx.places().putAll(Projects.counties(PLACES), "2023");
                return true;
            });
            long start = System.nanoTime();
            long stored = project.importing(FrameBenchmark::load);
            double seconds = (System.nanoTime() - start) / 1e9;
            assertEquals((long) SERIES * PLACES * YEARS, stored);
            lines.add(text("loaded %,d observations in %.1f s: %,.0f rows/s", stored, seconds, stored / seconds));
        }
        lines.add(text("file %,d MB", Files.size(file) >> 20));
        double[] millis = new double[21];
        double first;
        try (ProjectFile project = ProjectFile.open(file, Projects.at(folder), Projects.CLOCK)) {
            first = frame(project, 1, SERIES, 10);
            for (int i = 0; i < millis.length; i++) {
                millis[i] = frame(project, 1 + i * 7 % SERIES, 1 + (i * 13 + 5) % SERIES, 1 + i % YEARS);
            }
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < millis.length; i++) {
                frame(project, 1 + (i * 11 + 3) % SERIES, 1 + (i * 17 + 8) % SERIES, 1 + i % YEARS);
            }
            cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
            lines.add(text("frame: %.1f ms of processor time, mean of as many more", cpu / 1e6 / millis.length));
            Arrays.sort(millis);
            lines.add(text(
                    "frame: first after open %.1f ms, median %.1f ms, largest %.1f ms",
                    first, millis[millis.length / 2], millis[millis.length - 1]));
            lines.add("plan: " + plan(project, "observation", "ORDER BY place_id"));
            lines.addAll(slowVariant(project));
        }
        lines.add(Figures.against("median frame", millis[millis.length / 2], 20, "ms"));
        Figures.keep("frame", lines);
    }

    private static long load(Transaction tx) {
        long source = tx.sourceFiles().obtain(Projects.source("bench.csv", 'f')).id();
        long importId = tx.imports().begin(source, "bench.csv");
        long sheet = tx.imports().addSheet(importId, "s", "{}");
        ObservationWriter writer = new ObservationWriter(tx, importId, Progress.NONE);
        for (int series = 1; series <= SERIES; series++) {
            int measure = writer.measure(sheet, "WB01", "series " + series, NumberKind.PERCENT, 1);
            for (int year = 1; year <= YEARS; year++) {
                Period period = Period.ofYear(2000 + year);
                for (int place = 1; place <= PLACES; place++) {
                    writer.add(
                            measure,
                            place,
                            period,
                            Group.EVERYONE,
                            Status.OK,
                            series * 1.37 + place * 0.11 + year,
                            Double.NaN,
                            Double.NaN,
                            Double.NaN,
                            Double.NaN,
                            place + 1,
                            year + 2,
                            "shown");
                }
            }
        }
        return writer.finish().stored();
    }

    private static double frame(ProjectFile project, int x, int y, int year) {
        long start = System.nanoTime();
        int rows = project.reading(tx -> new FrameQuery(tx)
                .read(FrameRequest.of(x, Period.ofYear(2000 + year), y, Period.ofYear(2000 + year), "county"))
                .table()
                .rowCount());
        assertEquals(PLACES, rows);
        return (System.nanoTime() - start) / 1e6;
    }

    private static String plan(ProjectFile project, String table, String order) {
        return project.reading(tx -> String.join(
                "; ",
                tx.sql()
                        .all(
                                "EXPLAIN QUERY PLAN SELECT place_id, value FROM " + table
                                        + " WHERE series_id = 1 AND period_id = 2 AND group_id = 1 " + order,
                                row -> row.getString(4))));
    }

    /** The same rows of ten series, 620,000 of them, under a row id and an index on series and period, joined. */
    private static List<String> slowVariant(ProjectFile project) {
        return project.writing(tx -> {
            Sql sql = tx.sql();
            sql.update("CREATE TEMP TABLE bad AS SELECT * FROM observation WHERE series_id <= 10");
            sql.update("CREATE INDEX temp.bad_by_series ON bad (series_id, period_id)");
            String join =
                    """
                    SELECT count(*), total(a.value + b.value) FROM bad a JOIN bad b ON b.place_id = a.place_id
                    WHERE a.series_id = 1 AND a.period_id = 2 AND b.series_id = 2 AND b.period_id = 2
                    """;
            long start = System.nanoTime();
            long rows = sql.one(join, row -> row.getLong(1)).orElseThrow();
            double millis = (System.nanoTime() - start) / 1e6;
            assertEquals(PLACES, rows);
            return List.of(
                    text("slow variant, index (series, period) and self-join, 620,000 rows: %.1f ms", millis),
                    "its plan: " + String.join("; ", sql.all("EXPLAIN QUERY PLAN " + join, row -> row.getString(4))));
        });
    }

    private static String text(String pattern, Object... args) {
        return String.format(Locale.ROOT, pattern, args);
    }
}
