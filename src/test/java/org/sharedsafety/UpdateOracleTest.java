package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Made-up yearly files, in which rows and columns move, numbers are revised, withheld, withdrawn and added: what
 * {@code update} says is compared with what the generator did, and every number is found again in its cell by plain
 * splitting of the file.
 */
class UpdateOracleTest {
    private static final int SEEDS = 8;
    private static final List<String> MEASURES =
            List.of("violent crime rate", "child poverty percent", "unemployment rate");
    private static final List<String> PLACES = counties();

    @TempDir
    Path folder;

    /** A file as its cells, and what it says: text by measure, place and year. */
    private record Sheet(Path path, List<String[]> rows, Map<String, String> texts) {}

    private static List<String> counties() {
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= 39; i += 2) {
            codes.add(String.format(java.util.Locale.ROOT, "01%03d", i));
        }
        return codes;
    }

    @Test
    void whatAnUpdateSaysIsWhatWasChanged() throws IOException {
        for (int seed = 1; seed <= SEEDS; seed++) {
            run(seed);
        }
    }

    private void run(int seed) throws IOException {
        Random random = new Random(seed);
        Path project = folder.resolve("p" + seed + ".sharedsafety");
        assertEquals(0, CommandRun.of(folder, "new", project.toString()).status());
        Map<String, String> texts = new TreeMap<>();
        for (int year = 2018; year <= 2019; year++) {
            for (String place : PLACES) {
                for (String measure : MEASURES) {
                    texts.put(key(measure, place, year), value(random));
                }
            }
        }
        List<Sheet> files = new ArrayList<>();
        files.add(write(seed, 0, texts, random, false));
        json(project, "import", files.get(0).path().toString());
        long like = 1;
        Map<String, String> current = new TreeMap<>(files.get(0).texts());
        for (int step = 1; step <= 2; step++) {
            Map<String, String> next = change(current, 2019 + step, random);
            Sheet sheet = write(seed, step, next, random, true);
            files.add(sheet);
            String where = "seed " + seed + ", step " + step;
            JsonNode dry = json(
                    project, "update", sheet.path().toString(), "--like", Long.toString(like), "--dry-run", "--yes");
            compare(where, current, next, dry);
            Map<String, String> before = stored(project, files);
            JsonNode done = json(project, "update", sheet.path().toString(), "--like", Long.toString(like), "--yes");
            compare(where, current, next, done);
            like = done.path("import").asLong();
            Map<String, String> after = stored(project, files);
            assertEquals(expected(before, next), after, where);
            json(project, "undo");
            assertEquals(before, stored(project, files), where + " undone");
            json(project, "redo");
            assertEquals(after, stored(project, files), where + " redone");
            current = new TreeMap<>(next);
        }
        json(project, "delete", "--import", Long.toString(like));
        stored(project, files);
        json(project, "undo");
        assertEquals(
                0,
                CommandRun.of(folder, "check", "--project", project.toString()).status());
    }

    /** Revises, withholds and leaves out some numbers, and adds a year. */
    private static Map<String, String> change(Map<String, String> before, int newYear, Random random) {
        Map<String, String> next = new TreeMap<>();
        String[] gone = new String[] {PLACES.get(random.nextInt(PLACES.size())), Integer.toString(newYear - 1)};
        before.forEach((key, text) -> {
            String[] parts = key.split("\\|");
            if (parts[1].equals(gone[0]) && parts[2].equals(gone[1])) {
                return;
            }
            int chance = random.nextInt(20);
            next.put(key, chance == 0 ? value(random) : chance == 1 ? "*" : text);
        });
        for (String place : PLACES) {
            for (String measure : MEASURES) {
                next.put(key(measure, place, newYear), value(random));
            }
        }
        return next;
    }

    private static String value(Random random) {
        return random.nextInt(15) == 0 ? "*" : Integer.toString(20 + random.nextInt(40)) + "." + random.nextInt(10);
    }

    private static String key(String measure, String place, int year) {
        return measure + "|" + place + "|" + year;
    }

    private Sheet write(int seed, int step, Map<String, String> texts, Random random, boolean moved)
            throws IOException {
        List<String> columns = new ArrayList<>(List.of("fips", "year"));
        columns.addAll(MEASURES);
        if (moved) {
            Collections.shuffle(columns, random);
        }
        List<String[]> rows = new ArrayList<>();
        for (int i = moved ? random.nextInt(3) : 0; i > 0; i--) {
            rows.add(filled(columns.size(), "Crime and conditions of the counties", i));
        }
        rows.add(columns.toArray(String[]::new));
        Map<String, Map<String, String>> byRow = new TreeMap<>();
        texts.forEach((key, text) -> {
            String[] parts = key.split("\\|");
            byRow.computeIfAbsent(parts[1] + "|" + parts[2], fresh -> new HashMap<>())
                    .put(parts[0], text);
        });
        List<String> order = new ArrayList<>(byRow.keySet());
        if (moved) {
            Collections.shuffle(order, random);
        }
        for (String row : order) {
            String[] cells = new String[columns.size()];
            for (int i = 0; i < cells.length; i++) {
                String column = columns.get(i);
                cells[i] = column.equals("fips")
                        ? row.split("\\|")[0]
                        : column.equals("year")
                                ? row.split("\\|")[1]
                                : byRow.get(row).get(column);
            }
            rows.add(cells);
        }
        Path path = folder.resolve("conditions-" + seed + "-" + step + ".csv");
        List<String> lines = rows.stream().map(row -> String.join(",", row)).toList();
        Files.write(path, lines, StandardCharsets.UTF_8);
        return new Sheet(path, rows, new TreeMap<>(texts));
    }

    private static String[] filled(int width, String text, int number) {
        String[] cells = new String[width];
        Arrays.fill(cells, "");
        cells[0] = text + (number == 1 ? "" : " (part)");
        return cells;
    }

    /** What a project shows after an update: the new file's numbers, and no value where it no longer has one. */
    private static Map<String, String> expected(Map<String, String> before, Map<String, String> next) {
        Map<String, String> all = new TreeMap<>(next);
        before.keySet().forEach(key -> all.putIfAbsent(key, "withdrawn"));
        return all;
    }

    /** All current observations, each found again in its cell. */
    private Map<String, String> stored(Path project, List<Sheet> files) {
        Map<String, String> names = new HashMap<>();
        json(project, "metrics")
                .forEach(metric -> names.put(
                        metric.path("id").asText(), metric.path("name").asText()));
        Map<String, String> stored = new TreeMap<>();
        for (JsonNode found : json(project, "observations")) {
            JsonNode source = found.path("source");
            String cell = source.path("cell").asText("");
            String year = found.path("period").asText();
            String place = found.path("place").asText();
            if (cell.isEmpty() || source.path("cell").isNull()) {
                assertEquals("not_available", found.path("status").asText(), found.toString());
                stored.put(measure(names, found) + "|" + place + "|" + year, "withdrawn");
                continue;
            }
            Sheet file = files.stream()
                    .filter(each -> each.path()
                            .getFileName()
                            .toString()
                            .equals(source.path("file").asText()))
                    .findFirst()
                    .orElseThrow();
            int column = cell.charAt(0) - 'A';
            int row = Integer.parseInt(cell.substring(1)) - 1;
            String[] cells = file.rows().get(row);
            assertEquals(cells[column], source.path("text").asText(), found.toString());
            String header = header(file)[column];
            assertEquals(cells[Arrays.asList(header(file)).indexOf("fips")], place, found.toString());
            assertEquals(cells[Arrays.asList(header(file)).indexOf("year")], year, found.toString());
            if (found.path("value").isNull()) {
                assertEquals("*", cells[column]);
            } else {
                assertEquals(
                        Double.parseDouble(cells[column]), found.path("value").asDouble(), found.toString());
            }
            stored.put(header + "|" + place + "|" + year, cells[column]);
        }
        return stored;
    }

    private static String measure(Map<String, String> names, JsonNode found) {
        String name = names.getOrDefault(found.path("metric").asText(), "").toLowerCase(java.util.Locale.ROOT);
        return name.contains("crime") ? MEASURES.get(0) : name.contains("pov") ? MEASURES.get(1) : MEASURES.get(2);
    }

    private static String[] header(Sheet file) {
        return file.rows().stream()
                .filter(row -> Arrays.asList(row).contains("fips"))
                .findFirst()
                .orElseThrow();
    }

    /** The difference as it is said, against the two files themselves. */
    private static void compare(String where, Map<String, String> before, Map<String, String> next, JsonNode said) {
        long added =
                next.keySet().stream().filter(key -> !before.containsKey(key)).count();
        long revised = next.keySet().stream()
                .filter(before::containsKey)
                .filter(key -> !same(before.get(key), next.get(key)))
                .count();
        long suppressed = next.keySet().stream()
                .filter(before::containsKey)
                .filter(key -> next.get(key).equals("*") && !before.get(key).equals("*"))
                .count();
        long withdrawn =
                before.keySet().stream().filter(key -> !next.containsKey(key)).count();
        assertEquals(added, said.path("added").asLong(), where);
        assertEquals(revised, said.path("revised").asLong(), where);
        assertEquals(suppressed, said.path("suppressed").asLong(), where);
        assertEquals(withdrawn, said.path("withdrawn").asLong(), where);
        assertEquals(revised + withdrawn, said.path("changes").size(), where);
        for (JsonNode change : said.path("changes")) {
            boolean gone = change.path("after").isNull();
            assertTrue(!change.path("before").path("cell").isNull() || gone, where);
            assertEquals(
                    "suppressed".equals(change.path("kind").asText()),
                    !gone
                            && change.path("after").path("status").asText().equals("suppressed")
                            && !change.path("before").path("value").isNull(),
                    where);
        }
    }

    private static boolean same(String a, String b) {
        return (a.equals("*") || b.equals("*")) ? a.equals(b) : Double.parseDouble(a) == Double.parseDouble(b);
    }

    private JsonNode json(Path project, String... command) {
        List<String> args = new ArrayList<>(Arrays.asList(command));
        args.addAll(List.of("--project", project.toString(), "--json"));
        CommandRun run = CommandRun.of(folder, args.toArray(String[]::new));
        assertTrue(run.status() == 0 || run.status() == 3, String.join(" ", args) + ": " + run.err() + run.out());
        return run.json();
    }
}
