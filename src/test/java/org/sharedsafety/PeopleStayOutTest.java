package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are people or events are counted, and nothing else of them is left anywhere. */
class PeopleStayOutTest {

    private static final int ROWS = 2_500;
    private static final int LOOKED_FOR = 200;
    private static final String[] COUNTIES = {"Franklin", "Delaware", "Fairfield", "Licking", "Madison"};
    private static final double[][] POINTS = {
        {-83.00, 39.97}, {-83.00, 40.28}, {-82.63, 39.75}, {-82.48, 40.09}, {-83.40, 39.89}
    };
    private static final String[] OFFENSES = {"Assault", "Robbery", "Harassment"};

    @TempDir
    Path folder;

    private static final int START = 6;

    private final List<String> secrets = new ArrayList<>();
    private final Map<String, Integer> expected = new TreeMap<>();
    private final Map<String, Integer> byPoint = new TreeMap<>();

    @Test
    void nothingOfARowIsLeft() throws Exception {
        Path file = folder.resolve("incidents.csv");
        Files.writeString(file, people(), StandardCharsets.UTF_8);
        leavesNothing(
                file, List.of("place=COUNTY", "parent=STATE", "period=OCCURRED:year", "category=OFFENSE"), expected);
    }

    @Test
    void nothingOfARowIsLeftWhereCoordinatesSayThePlace() throws Exception {
        Path file = folder.resolve("incidents.csv");
        Files.writeString(file, people(), StandardCharsets.UTF_8);
        leavesNothing(
                file, List.of("lon=LONGITUDE", "lat=LATITUDE", "period=OCCURRED:year", "category=OFFENSE"), byPoint);
    }

    private void leavesNothing(Path file, List<String> rule, Map<String, Integer> counts) throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path temp = Files.createDirectories(folder.resolve("temp"));
        Path output = Files.createDirectories(folder.resolve("output"));
        String project = Files.createDirectories(folder.resolve("project"))
                .resolve("p.sharedsafety")
                .toString();
        run(home, temp, output, 0, "new", project, "--country", "US", "--level", "county");
        run(home, temp, output, 3, "inspect", "--project", project, file.toString(), "--json");
        run(home, temp, output, 3, "import", "--project", project, file.toString());
        run(home, temp, output, 3, "import", "--project", project, file.toString(), "--json");
        assertEquals(
                "[ ]",
                run(home, temp, output, 0, "imports", "--project", project, "--json")
                        .strip());
        String recipe = output.resolve("recipe.json").toString();
        ObjectMapper json = new ObjectMapper();
        JsonNode done = json.readTree(run(
                home,
                temp,
                output,
                -1,
                "import",
                "--project",
                project,
                file.toString(),
                "--json",
                "--count-by",
                String.join(",", rule),
                "--save-recipe",
                recipe));
        JsonNode counted = done.path("sheets").get(0).path("counted");
        assertEquals(ROWS, counted.path("rows").asInt());
        assertEquals(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counted.path("counted").asInt());
        JsonNode stored = json.readTree(run(
                home, temp, output, 0, "observations", "--project", project, "--metric", "local:incidents", "--json"));
        Map<String, Integer> found = new TreeMap<>();
        stored.forEach(each -> found.put(
                each.path("place").asText() + " " + each.path("period").asText(),
                each.path("value").asInt()));
        assertEquals(counts, found);
        run(
                home,
                temp,
                output,
                0,
                "source",
                "--project",
                project,
                "--metric",
                "local:incidents",
                "--place",
                "39049",
                "--period",
                "2023",
                "--json");
        run(
                home,
                temp,
                output,
                0,
                "source",
                "--project",
                project,
                "--metric",
                "local:incidents",
                "--place",
                "39049",
                "--period",
                "2023");
        assertTrue(Files.exists(Path.of(recipe)));
        // Kept bytes would be packed, so that a search of the file would not find them.
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + project);
                Statement statement = connection.createStatement();
                ResultSet chunks = statement.executeQuery("SELECT count(*) FROM source_chunk")) {
            assertEquals(0, chunks.getInt(1));
        }
        // The file itself is full of them: the search finds what there is.
        assertThrows(AssertionError.class, () -> assertNoSecret(file));
        assertNoSecret(folder.resolve("project"));
        assertNoSecret(home);
        assertNoSecret(temp);
        assertNoSecret(output);
    }

    private String run(Path home, Path temp, Path output, int status, String... args)
            throws IOException, InterruptedException {
        ProgramRun run = ProgramRun.of(home, temp, args);
        assertTrue(status < 0 || run.status() == status, () -> String.join(" ", args) + ": " + run);
        Files.writeString(output.resolve(args[0] + args.length + ".txt"), run.out() + run.err());
        return run.out();
    }

    /** One pass over each file: where the first bytes of a secret stand, the whole of it is compared. */
    private void assertNoSecret(Path where) throws IOException {
        Map<Long, List<String>> byStart = new HashMap<>();
        for (String secret : secrets) {
            byStart.computeIfAbsent(start(secret.getBytes(StandardCharsets.UTF_8), 0), start -> new ArrayList<>())
                    .add(secret);
        }
        try (Stream<Path> files = Files.walk(where)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                for (int at = 0; at + START <= bytes.length; at++) {
                    for (String secret : byStart.getOrDefault(start(bytes, at), List.of())) {
                        byte[] whole = secret.getBytes(StandardCharsets.UTF_8);
                        int end = Math.min(bytes.length, at + whole.length);
                        assertFalse(
                                Arrays.equals(bytes, at, end, whole, 0, whole.length), () -> secret + " is in " + file);
                    }
                }
            }
        }
    }

    private static long start(byte[] bytes, int at) {
        long start = 0;
        for (int i = 0; i < START; i++) {
            start = start << 8 | (bytes[at + i] & 0xff);
        }
        return start;
    }

    /** A file of invented people; fills the lists of what must not be found and of what must be counted. */
    private String people() {
        SplittableRandom random = new SplittableRandom(20240501);
        StringBuilder text = new StringBuilder(
                "CASE_NUMBER,LAST_NAME,FIRST_NAME,DOB,OCCURRED,OFFENSE,ADDRESS,COUNTY," + "STATE,LONGITUDE,LATITUDE\n");
        for (int row = 0; row < ROWS; row++) {
            String name = letters(random, 9);
            String id = "CX-" + (70_000_000 + random.nextInt(9_000_000)) + "-" + row;
            int county = random.nextInt(COUNTIES.length);
            int year = 2022 + random.nextInt(2);
            boolean outside = random.nextInt(10) == 0;
            String longitude = String.format(
                    Locale.ROOT, "%.7f", outside ? -30 : POINTS[county][0] + random.nextDouble(-0.01, 0.01));
            String latitude = String.format(
                    Locale.ROOT, "%.7f", outside ? 0.5 : POINTS[county][1] + random.nextDouble(-0.01, 0.01));
            String street = (1 + random.nextInt(9_000)) + " " + letters(random, 8) + " St";
            String day = String.format(Locale.ROOT, "%d-%02d-%02d", year, 1 + row % 12, 1 + random.nextInt(28));
            text.append(String.join(
                            ",",
                            id,
                            name,
                            letters(random, 7),
                            (1950 + row % 50) + "-0" + (1 + row % 9) + "-13",
                            day,
                            OFFENSES[random.nextInt(3)],
                            street,
                            COUNTIES[county] + " County",
                            "OH",
                            longitude,
                            latitude))
                    .append('\n');
            if (row % (ROWS / LOOKED_FOR) == 0) {
                secrets.addAll(List.of(id, name, street));
                if (!outside) {
                    secrets.addAll(List.of(longitude, latitude));
                }
            }
            String code = List.of("39049", "39041", "39045", "39089", "39097").get(county);
            expected.merge(code + " " + year, 1, Integer::sum);
            if (!outside) {
                byPoint.merge(code + " " + year, 1, Integer::sum);
            }
        }
        assertTrue(secrets.size() >= 5 * 150);
        return text.toString();
    }

    private static String letters(SplittableRandom random, int count) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < count; i++) {
            word.append((char) ((i == 0 ? 'A' : 'a') + random.nextInt(26)));
        }
        return word.toString();
    }
}
