package org.sharedsafety.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
 * Workbooks of twenty sheets with native charts, beside plain ones of the same cells and charts, and tidy data of millions
 * of rows: each in a process of its own with a heap of one gigabyte.
 */
@Tag("benchmark")
class ReportBenchmark {
    private static final int ROUNDS = 3;
    private static final int BOOKS = 8;
    private static final double FIRST = 1.0;
    private static final double MEMORY = 1_024;
    private static final int MOST_IN_WORKBOOK = 1_000_000;
    private static final int MOST_BESIDE = 12_400_000;

    @TempDir
    Path folder;

    private final List<String> lines = new ArrayList<>();

    @Test
    void twentySheets() throws Exception {
        List<List<Double>> own = new ArrayList<>();
        List<List<Double>> warm = new ArrayList<>();
        List<List<Double>> plain = new ArrayList<>();
        long peak = 0;
        for (int i = 0; i < ROUNDS; i++) {
            plain.add(seconds(run("poi", BOOKS)));
            WholeProcess.Ended ended = run("book", BOOKS);
            own.add(seconds(ended));
            warm.add(seconds(run("warm-book", BOOKS)));
            peak = Math.max(peak, ended.peakKilobytes() >> 10);
        }
        lines.add("20 sheets, 20 native charts, 60,000 cells; ids, styles and layout only in our own");
        lines.add(Figures.against("first in a process after the warm-up", first(warm), FIRST, "s"));
        lines.add(text("first in a process without it %.2f s; plain POI %.2f s", first(own), first(plain)));
        lines.add(text(
                "later ones %.2f s; plain POI %.2f s; ratio %.2f", last(own), last(plain), last(own) / last(plain)));
        lines.add(text("most resident memory of %d books %d MB", BOOKS, peak));
        Figures.keep("reports-sheets", lines);
        assertTrue(Files.size(folder.resolve("book0.xlsx")) > 0);
    }

    @Test
    void millionsOfRows() throws Exception {
        for (int rows : new int[] {MOST_IN_WORKBOOK, MOST_BESIDE}) {
            WholeProcess.Ended ended = run("tidy", rows);
            assertTrue(ended.out().contains(rows + " rows"), ended.out());
            long bytes = 0;
            try (java.util.stream.Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(
                                each -> each.getFileName().toString().startsWith("tidy"))
                        .toList()) {
                    bytes += Files.size(file);
                    Files.delete(file);
                }
            }
            lines.add(text(
                    "tidy data of %,d rows: %.1f s, %.1f s of processor time, files %d MB",
                    rows, ended.seconds(), ended.cpu(), bytes >> 20));
            lines.add(Figures.against(
                    text("most resident memory of %,d rows", rows), ended.peakKilobytes() / 1024.0, MEMORY, "MB"));
            assertTrue(ended.peakKilobytes() / 1024.0 < 1.5 * MEMORY, "memory grows with the rows");
        }
        Figures.keep("reports-data", lines);
    }

    private WholeProcess.Ended run(String what, int many) throws IOException, InterruptedException {
        WholeProcess.Ended ended = WholeProcess.peer(
                        folder,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        what.equals("tidy") ? "-Xmx512m" : "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.sharedsafety.bench.ReportRun")
                .run(what, Integer.toString(many), folder.toString());
        assertEquals(0, ended.status(), ended.out());
        return ended;
    }

    private static List<Double> seconds(WholeProcess.Ended ended) {
        return ended.out().lines().map(Double::valueOf).toList();
    }

    private static double first(List<List<Double>> runs) {
        return runs.stream().mapToDouble(run -> run.get(0)).sorted().toArray()[runs.size() / 2];
    }

    private static double last(List<List<Double>> runs) {
        return runs.stream()
                .mapToDouble(run -> run.get(run.size() - 1))
                .sorted()
                .toArray()[runs.size() / 2];
    }

    private static String text(String pattern, Object... args) {
        return String.format(Locale.ROOT, pattern, args);
    }
}
