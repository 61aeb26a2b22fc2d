package org.sharedsafety.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The audit and the patterns agree with reference rows made by HiGHS and by exhaustive search. */
class GoldenSuppressionTest {
    private static final int T = 10;

    private final Map<String, Counts> tables = tables();

    /** Counts of a table, row after row. */
    private record Counts(int rows, int columns, List<Long> inner) {
        SuppressionTable table() {
            return SuppressionTable.crossed(
                    new int[] {rows, columns},
                    inner.stream().mapToLong(Long::longValue).toArray());
        }

        int cell(String key) {
            String[] at = key.split(",");
            return (Integer.parseInt(at[0]) - 1) * columns + Integer.parseInt(at[1]) - 1;
        }
    }

    @Test
    void primaryMarksAreThoseOfTheRule() {
        for (NamedCsvRecord row : rows("primary")) {
            Counts counts = Objects.requireNonNull(tables.get(row.getField("dataset")));
            boolean small = counts.table().small(T).get(counts.cell(row.getField("key")));
            assertEquals(Boolean.parseBoolean(row.getField("value")), small, row.toString());
        }
    }

    @Test
    void boundsAreThoseOfTheLinearPrograms() {
        int judged = 0;
        for (NamedCsvRecord row : rows("audit_interval_primary_only")) {
            Counts counts = Objects.requireNonNull(tables.get(row.getField("dataset")));
            SuppressionAudit audit = primaryOnly(counts.table());
            SuppressionAudit.Range range = audit.ranges().stream()
                    .filter(each -> each.cell() == counts.cell(row.getField("key")))
                    .findFirst()
                    .orElseThrow();
            double found = row.getField("stat").equals("feasible_lo") ? range.least() : range.most();
            assertEquals(Double.parseDouble(row.getField("value")), found, 1e-9, row.toString());
            judged++;
        }
        assertTrue(judged > 30);
    }

    @Test
    void primaryMarksAloneAreSafeWhereTheReferenceSaysSo() {
        for (NamedCsvRecord row : rows("audit_primary_only")) {
            Counts counts = Objects.requireNonNull(tables.get(row.getField("dataset")));
            assertEquals(
                    Boolean.parseBoolean(row.getField("value")),
                    primaryOnly(counts.table()).safe(),
                    row.toString());
        }
    }

    @Test
    void patternsPassTheirAuditAndHideLittleMoreThanTheMinimum() {
        int extra = 0;
        int minimum = 0;
        for (NamedCsvRecord row : rows("complementary_minimum")) {
            if (!row.getField("stat").equals("min_extra_cells")) {
                continue;
            }
            SuppressionTable table =
                    Objects.requireNonNull(tables.get(row.getField("dataset"))).table();
            SuppressionPattern pattern = ComplementarySuppression.of(table, T, Deadline.in(Duration.ofSeconds(10)));
            assertEquals(SuppressionPattern.State.PROVEN, pattern.state());
            assertTrue(SuppressionAudit.of(table, pattern.hidden(), T, Deadline.in(Duration.ofSeconds(10)))
                    .safe());
            assertTrue(pattern.primary().stream().allMatch(pattern.hidden()::get));
            int cells = pattern.complementary().cardinality();
            int least = Integer.parseInt(row.getField("value"));
            assertTrue(cells >= least, "fewer than the minimum: the pattern cannot be safe");
            extra += cells;
            minimum += least;
        }
        assertTrue(minimum > 20);
        assertTrue(extra <= 1.15 * minimum, extra + " cells where " + minimum + " would do");
    }

    @Test
    void auditThatRunsOutOfTimeIsNotSafeAndItsPatternHidesEverything() {
        SuppressionTable table = Objects.requireNonNull(tables.get("t9")).table();
        BitSet some = new BitSet();
        some.set(0, 4);
        Deadline over = Deadline.in(Duration.ZERO);
        assertFalse(SuppressionAudit.of(table, some, some, T, over).safe());
        SuppressionTable small = Objects.requireNonNull(tables.get("t5")).table();
        SuppressionPattern pattern = ComplementarySuppression.of(small, T, over);
        assertEquals(SuppressionPattern.State.NOT_FINISHED, pattern.state());
        assertEquals(small.size(), pattern.hidden().cardinality());
    }

    private static SuppressionAudit primaryOnly(SuppressionTable table) {
        return SuppressionAudit.of(table, table.small(T), T, Deadline.in(Duration.ofSeconds(10)));
    }

    private static List<NamedCsvRecord> rows(String method) {
        return read("suppression.csv").stream()
                .filter(row -> row.getField("method").equals(method))
                .toList();
    }

    private static Map<String, Counts> tables() {
        Map<String, Map<Integer, Map<Integer, Long>>> found = new LinkedHashMap<>();
        for (NamedCsvRecord row : read("suppression_tables.csv")) {
            found.computeIfAbsent(row.getField("table"), name -> new LinkedHashMap<>())
                    .computeIfAbsent(Integer.parseInt(row.getField("row")), at -> new LinkedHashMap<>())
                    .put(Integer.parseInt(row.getField("col")), Long.parseLong(row.getField("count")));
        }
        Map<String, Counts> tables = new LinkedHashMap<>();
        found.forEach((name, rows) -> {
            int columns = rows.values().iterator().next().size();
            List<Long> inner =
                    rows.values().stream().flatMap(row -> row.values().stream()).toList();
            tables.put(name, new Counts(rows.size(), columns, inner));
        });
        return tables;
    }

    private static List<NamedCsvRecord> read(String name) {
        try (InputStream stream = Objects.requireNonNull(GoldenSuppressionTest.class.getResourceAsStream(name));
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
