package org.sharedsafety.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;

/** What is hidden is not in a share copy: not in its tables, not in its bytes, and not beside an earlier report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShareCopyTest {
    private static final int T = 10;
    private static final String SECRET_NOTE = "Frau Quistorp-Zwetschgenmus told us";
    private static final String SECRET_PATH = "/home/quistorp/Geheimordner";

    @TempDir
    static Path folder;

    private Path project;
    private Path copy;
    private Path report;

    @BeforeAll
    void share() throws SQLException {
        project = folder.resolve("rivera.sharedsafety");
        copy = folder.resolve("rivera to send.sharedsafety");
        report = folder.resolve("earlier.xlsx");
        done("new", project.toString(), "--sample", "rivera-valley");
        plant();
        done(
                "report",
                "--x",
                "WB09",
                "--y",
                "PH01",
                "--out",
                report.toString(),
                "--accept-cautions",
                "--project",
                project.toString());
        done("share", "--out", copy.toString(), "--project", project.toString());
    }

    private static CommandRun done(String... args) {
        CommandRun run = CommandRun.of(folder.resolve("home"), args);
        assertEquals(0, run.status(), run.err());
        return run;
    }

    /** Puts secrets wherever a project can keep texts. */
    private void plant() throws SQLException {
        try (Connection connection = open(project);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "INSERT INTO saved_view VALUES ('note', 'place:county:RV001', '" + SECRET_NOTE + "', '')");
            statement.execute("INSERT INTO project VALUES ('last-folder', '" + SECRET_PATH + "')");
            statement.execute(
                    "INSERT INTO history (name_key, args, change, at, state) VALUES ('history.imported', '[\"x\"]',"
                            + " '{\"kind\":\"setting\",\"name\":\"last-folder\",\"before\":null,\"after\":\""
                            + SECRET_NOTE
                            + "\"}', '2026-01-01T00:00:00Z', 'done')");
            statement.execute("UPDATE source_file SET notes = '" + SECRET_NOTE + "', address = '" + SECRET_PATH
                    + "', name = '" + SECRET_PATH + "/' || name WHERE id = 1");
            statement.execute("UPDATE import SET summary = '{\"text\":\"" + SECRET_NOTE + "\"}', file_name = '"
                    + SECRET_PATH + "' WHERE id = 1");
            statement.execute("UPDATE import_sheet SET notes = '[\"" + SECRET_NOTE + "\"]' WHERE import_id = 1");
        }
    }

    private static Connection open(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    /** A number of the project with what stands for it in a place. */
    private record Told(double count, double value, String status) {}

    private static Map<String, Told> numbers(Path file) throws SQLException {
        Map<String, Told> found = new HashMap<>();
        try (Connection connection = open(file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                        SELECT o.series_id || '/' || o.period_id || '/' || o.group_id || '/' || o.place_id,
                            ifnull(CASE m.kind WHEN 'count' THEN o.value * m.scale ELSE o.numerator END, -1),
                            ifnull(o.value, -1), o.status, o.numerator, o.denominator, o.lower, o.upper
                        FROM observation o JOIN import_measure m ON m.id = o.measure_id
                        """)) {
            while (row.next()) {
                String status = row.getString(4);
                if (row.getDouble(3) == -1 && status.equals("1")) {
                    assertEquals(null, row.getObject(5));
                    assertEquals(null, row.getObject(6));
                    assertEquals(null, row.getObject(7));
                    assertEquals(null, row.getObject(8));
                }
                found.put(row.getString(1), new Told(row.getDouble(2), row.getDouble(3), status));
            }
        }
        return found;
    }

    @Test
    void noSmallCountIsInTheCopyAndEverythingElseIs() throws SQLException {
        Map<String, Told> before = numbers(project);
        Map<String, Told> after = numbers(copy);
        assertEquals(before.keySet(), after.keySet());
        int small = 0;
        int kept = 0;
        for (Map.Entry<String, Told> each : before.entrySet()) {
            Told there = after.get(each.getKey());
            if (each.getValue().count() > 0 && each.getValue().count() < T) {
                small++;
                assertEquals(-1, there.value(), each.getKey());
                assertEquals("1", there.status());
            } else if (there.value() != -1) {
                kept++;
                assertEquals(each.getValue(), there);
            }
        }
        assertTrue(small > 1_000, "nothing is hidden, so nothing is tested: " + small);
        assertTrue(kept > before.size() / 2, kept + " of " + before.size());
    }

    @Test
    void hiddenNumbersAndSecretsAreNotInTheBytes() throws IOException, SQLException {
        byte[] bytes = Files.readAllBytes(copy);
        assertFalse(Files.exists(copy.resolveSibling(copy.getFileName() + "-wal")));
        assertFalse(Files.exists(copy.resolveSibling(copy.getFileName() + "-journal")));
        assertFalse(Files.exists(copy.resolveSibling(copy.getFileName() + ".part")));
        assertTrue(holds(Files.readAllBytes(project), SECRET_NOTE), "the test looks in vain");
        for (String secret : List.of(SECRET_NOTE, SECRET_PATH, "Quistorp", "quistorp")) {
            assertFalse(holds(bytes, secret), secret);
        }
        Map<String, Told> before = numbers(project);
        Map<String, Told> after = numbers(copy);
        Set<Double> shown = new HashSet<>();
        after.values().forEach(told -> shown.add(told.value()));
        int looked = 0;
        for (Map.Entry<String, Told> each : before.entrySet()) {
            double value = each.getValue().value();
            boolean hidden = after.get(each.getKey()).value() == -1 && value > 0;
            if (hidden && value != Math.rint(value) && !shown.contains(value) && looked < 400) {
                looked++;
                byte[] eight = java.nio.ByteBuffer.allocate(8).putDouble(value).array();
                assertFalse(holds(bytes, new String(eight, StandardCharsets.ISO_8859_1)), each.getKey());
            }
        }
        assertTrue(looked > 30, "few numbers were looked for: " + looked);
    }

    private static boolean holds(byte[] bytes, String text) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(text);
    }

    @Test
    void memoryHistoryAndSourceBytesStayBehind() throws SQLException {
        try (Connection connection = open(copy);
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "history",
                    "observation_past",
                    "published_count",
                    "published_total",
                    "report_written",
                    "report_number",
                    "report_sentence",
                    "source_chunk",
                    "saved_view",
                    "workshop_show",
                    "place_other_form")) {
                try (ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
                    assertEquals(0, row.getInt(1), table);
                }
            }
            try (ResultSet row = statement.executeQuery(
                    "SELECT count(*) FROM source_file WHERE length(sha256) = 64 AND kept = 'no' AND name NOT LIKE '%/%'")) {
                assertTrue(row.getInt(1) > 5);
            }
        }
    }

    @Test
    void copyIsSoundOpensAndSaysWhatItIs() throws IOException {
        done("check", "--project", copy.toString());
        assertFalse(done("history", "--project", copy.toString()).out().contains("imported"));
        Path chart = folder.resolve("copy.tsv");
        Path used = Files.copy(copy, folder.resolve("used.sharedsafety"));
        done(
                "chart",
                "--view",
                "compare",
                "--x",
                "WB09",
                "--y",
                "PH04",
                "--out",
                chart.toString(),
                "--project",
                used.toString());
        assertTrue(Files.readString(chart, StandardCharsets.UTF_8).contains("share copy"));
        done("profile", "--place", "RV004", "--project", used.toString());
        done("trend", "--metric", "PH04", "--project", used.toString());
    }

    /** Whoever keeps the copy and the report that left before adds and subtracts what stands in both. */
    @Test
    void copyAndEarlierReportTogetherGiveNothingAway() throws SQLException {
        Map<String, Told> known = new HashMap<>(numbers(copy));
        Map<String, Told> desk = numbers(project);
        int reported = 0;
        try (Connection connection = open(project);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT series_id || '/' || period_id || '/' || group_id || '/' || place_id, shown FROM published_count")) {
            while (row.next()) {
                reported++;
                known.put(row.getString(1), new Told(row.getDouble(2), row.getDouble(2), "0"));
            }
        }
        assertTrue(reported > 1_000, "nothing left before: " + reported);
        List<String> told = desk.entrySet().stream()
                .filter(each -> each.getValue().count() > 0 && each.getValue().count() < T)
                .map(Map.Entry::getKey)
                .filter(key -> known.get(key).count() != -1)
                .toList();
        assertEquals(List.of(), told);
        assertEquals(List.of(), bySubtraction(known));
    }

    /** Groups and places of the copy whose hidden number is the only one missing in a sum that is shown. */
    private List<String> bySubtraction(Map<String, Told> shown) throws SQLException {
        List<String> found = new ArrayList<>();
        Map<String, Told> desk = numbers(project);
        try (Connection connection = open(copy);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                        SELECT o.series_id || '/' || o.period_id || '/' || o.group_id || '/', up.id,
                            group_concat(o.place_id)
                        FROM observation o JOIN place p ON p.id = o.place_id
                        JOIN place up ON up.code = p.parent_code AND up.level <> p.level
                        GROUP BY o.series_id, o.period_id, o.group_id, up.id
                        """)) {
            while (row.next()) {
                Told total = shown.get(row.getString(1) + row.getString(2));
                if (total == null || total.count() < 0) {
                    continue;
                }
                List<String> missing = new ArrayList<>();
                double sum = 0;
                for (String place : row.getString(3).split(",")) {
                    Told part = desk.get(row.getString(1) + place);
                    sum += Math.max(0, part.count());
                    if (shown.get(row.getString(1) + place).count() < 0 && part.count() >= 0) {
                        missing.add(row.getString(1) + place);
                    }
                }
                if (missing.size() == 1 && sum == total.count()) {
                    found.addAll(missing);
                }
            }
        }
        return found;
    }
}
