package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharedsafety.SharedFolder;

/** Reference values of the shared folder, walked row by row. */
final class Golden {
    private Golden() {}

    /** The rows of one method in a file of {@code golden/expected}. */
    static List<GoldenRow> rows(String file, String method) {
        return csv("expected", file + ".csv").stream()
                .map(GoldenRow::of)
                .filter(row -> row.method().equals(method))
                .toList();
    }

    /**
     * Judges every row of a method: {@code prepare} gets the first row of each group of dataset and parameters and
     * gives the function that answers the rows of the group.
     */
    static void judge(String file, String method, Function<GoldenRow, Function<GoldenRow, Object>> prepare) {
        judge(file, method, Set.of(), prepare);
    }

    /** The same, without the statistics that the product does not offer. */
    static void judge(
            String file,
            String method,
            Set<String> notOffered,
            Function<GoldenRow, Function<GoldenRow, Object>> prepare) {
        List<GoldenRow> rows = rows(file, method).stream()
                .filter(row -> !notOffered.contains(row.stat()))
                .toList();
        assertFalse(rows.isEmpty(), () -> "no rows of " + method);
        List<String> failures = new ArrayList<>();
        for (List<GoldenRow> group : groups(rows)) {
            Function<GoldenRow, Object> answer = prepare.apply(group.get(0));
            for (GoldenRow row : group) {
                Object got = answer.apply(row);
                if (!row.accepts(got)) {
                    failures.add(row + " but was " + got);
                }
            }
        }
        assertEquals(List.of(), failures.stream().limit(20).toList(), () -> failures.size() + " of " + rows.size());
    }

    /**
     * Judges permutation rows: the answers are {@link PermutationTest}s; a row outside the rule of the reference folder
     * is chance while such rows are at most 1 in 500, at least 1.
     */
    static void judgePermutations(
            String file, String method, Function<GoldenRow, Function<GoldenRow, PermutationTest>> prepare) {
        List<GoldenRow> rows = rows(file, method).stream()
                .filter(row -> row.stat().startsWith("p_ge"))
                .toList();
        assertFalse(rows.isEmpty(), () -> "no rows of " + method);
        List<String> outside = new ArrayList<>();
        for (List<GoldenRow> group : groups(rows)) {
            Function<GoldenRow, PermutationTest> answer = prepare.apply(group.get(0));
            for (GoldenRow row : group) {
                PermutationTest test = answer.apply(row);
                double reference = row.stat().endsWith("exact") ? 0 : 1.0 / 99_999;
                double fold = Math.min(row.expected(), 1 - row.expected());
                double rounds = test.permutations();
                double bound = 4 * Math.sqrt(fold * (1 - fold) * (1 / rounds + reference)) + 2 / (rounds + 1);
                if (!(Math.abs(test.oneSided() - fold) <= bound)) {
                    outside.add(row + " but was " + test.oneSided());
                }
            }
        }
        int allowed = Math.max(1, rows.size() / 500);
        assertFalse(outside.size() > allowed, () -> outside.size() + " of " + rows.size() + ": " + outside);
    }

    private static Iterable<List<GoldenRow>> groups(List<GoldenRow> rows) {
        Map<String, List<GoldenRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(row.dataset() + "|" + row.params(), key -> new ArrayList<>())
                .add(row));
        return groups.values();
    }

    /** The table of a dataset. */
    static GoldenData data(String dataset) {
        return new GoldenData(dataset, csv("data", dataset + ".csv"));
    }

    static List<Map<String, String>> csv(String folder, String file) {
        Path path = SharedFolder.require("golden", folder, file);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path, StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> records = reader.stream()) {
            return records.map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String folder, String file) {
        return SharedFolder.find()
                .map(shared -> shared.resolve("golden").resolve(folder).resolve(file))
                .filter(Files::exists)
                .isPresent();
    }
}
