package org.sharedsafety.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How the time and the memory of an import grow from 1 to 16 times the rows, with {@code sqlite3 .import} in turns:
 * a raw load without understanding, places, problems or cells.
 */
@Tag("benchmark")
class GrowthBenchmark {
    private static final int MEASURES = 20;
    private static final double GROWTH = 1.2;
    private static final double RAW_LOAD = 1.15 * 1.5;

    @TempDir
    Path folder;

    private record Run(int years, WholeProcess.Ended ours, double committed, WholeProcess.Ended raw) {}

    @Test
    void tidyText() throws Exception {
        List<Run> runs = new ArrayList<>();
        for (int years : new int[] {2, 8, 32}) {
            runs.add(run(years));
        }
        Run small = runs.get(0);
        Run large = runs.get(runs.size() - 1);
        List<String> lines = new ArrayList<>();
        runs.forEach(run -> lines.add(String.format(
                Locale.ROOT,
                "%,d rows: committed after %.2f s, whole process %.2f s wall, %.2f s CPU, peak %,d MB; sqlite3 .import %.2f s wall, %.2f s CPU",
                rows(run.years),
                run.committed,
                run.ours.seconds(),
                run.ours.cpu(),
                run.ours.peakKilobytes() >> 10,
                run.raw.seconds(),
                run.raw.cpu())));
        double perRow = (large.committed / rows(large.years)) / (small.committed / rows(small.years));
        lines.add(Figures.against("time a row at 16 times the rows over that at 1 time", perRow, GROWTH, ""));
        lines.add(Figures.against(
                "whole process over sqlite3 .import at 16 times the rows",
                large.ours.seconds() / large.raw.seconds(),
                RAW_LOAD,
                ""));
        Figures.keep("growth", lines);
        assertTrue(large.ours.peakKilobytes() < 1_500_000, "memory grows with the rows");
    }

    private static long rows(int years) {
        return (long) years * MEASURES * ImportBenchmark.codes().size();
    }

    private Run run(int years) throws IOException, InterruptedException {
        Path file = folder.resolve("tidy-" + years + ".csv");
        write(file, years);
        String project = folder.resolve("growth-" + years + ".sharedsafety").toString();
        WholeProcess program = WholeProcess.program(folder);
        program.run("new", project);
        WholeProcess.Ended ours = program.run("import", "--json", "--project", project, file.toString());
        assertTrue(ours.out().contains("\"stored\" : " + rows(years)), ours.out());
        double committed = Double.parseDouble(ours.out().replaceAll("(?s).*\"seconds\" : ([0-9.E]+).*", "$1"));
        Path database = folder.resolve("raw-" + years + ".db");
        WholeProcess.Ended raw = WholeProcess.peer(folder, "sqlite3", database.toString())
                .run(
                        "PRAGMA journal_mode=off",
                        "PRAGMA synchronous=off",
                        "CREATE TABLE t (year INTEGER, fips TEXT, measure TEXT, value REAL)",
                        ".mode csv",
                        ".import --skip 1 '" + file + "' t");
        assertEquals(0, raw.status(), raw.out());
        Files.delete(file);
        return new Run(years, ours, committed, raw);
    }

    private static void write(Path file, int years) throws IOException {
        List<String> codes = ImportBenchmark.codes();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("year,fips,measure,value\n");
            for (int year = 0; year < years; year++) {
                for (int m = 1; m <= MEASURES; m++) {
                    for (int i = 0; i < codes.size(); i++) {
                        out.write((1990 + year) + "," + codes.get(i) + ",rate of thing " + m + ","
                                + (m * 10 + (i * 7 + year * 13) % 997 / 10.0) + "\n");
                    }
                }
            }
        }
    }
}
