package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index by a definition gives the scores that plain arithmetic gives, and no score where too much is missing. */
class CompositeIndexTest {
    private static final String[] PLACES = {
        "01001", "01003", "01005", "01007", "01009", "01011", "01013", "01015", "01017", "01019", "01021", "01023"
    };
    private static final String[] METRICS = {"WB09", "WB21", "WB07", "WB08"};
    private static final boolean[] BETTER = {false, false, true, true};
    private static final double[] WEIGHTS = {0.25, 0.25, 1.0 / 6, 1.0 / 3};
    private static final String DEFINITION =
            """
            {"name": "Ours", "sentence": "Enough to live on, and a place to belong.", "domains": [
              {"name": "Means", "weight": 1, "measures": ["WB09", {"metric": "WB21"}]},
              {"name": "Belonging", "weight": 1, "measures": [{"metric": "WB07"}, {"metric": "WB08", "weight": 2}]}]}
            """;

    @TempDir
    Path folder;

    private CommandRun run(String... args) {
        return CommandRun.of(folder.resolve("home"), args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Values of one decimal, NaN for about one in eight. */
    private static double[][] values() {
        SplittableRandom random = new SplittableRandom(7);
        double[][] values = new double[METRICS.length][PLACES.length];
        for (double[] row : values) {
            for (int i = 0; i < row.length; i++) {
                row[i] = random.nextInt(8) == 0 ? Double.NaN : random.nextInt(50, 400) / 10.0;
            }
        }
        // The last place has one measure of four: less than two thirds.
        for (int m = 1; m < METRICS.length; m++) {
            values[m][PLACES.length - 1] = Double.NaN;
        }
        return values;
    }

    private String project(double[][] values) throws IOException {
        String project = folder.resolve("p.sharedsafety").toString();
        run("new", project);
        StringBuilder text = new StringBuilder("fips,year,Children in poverty (percent),Food insecurity (percent),"
                + "Sense of belonging to neighborhood (percent),Feels safe walking alone at night (percent)\n");
        for (int i = 0; i < PLACES.length; i++) {
            text.append(PLACES[i]).append(",2021");
            for (double[] row : values) {
                text.append(',').append(Double.isNaN(row[i]) ? "NA" : row[i]);
            }
            text.append('\n');
        }
        CommandRun imported = run("import", file("conditions.csv", text.toString()), "--project", project);
        assertEquals(0, imported.status(), imported.out() + imported.err());
        return project;
    }

    @Test
    void scoresAreWhatPlainArithmeticGives() throws IOException {
        double[][] values = values();
        String project = project(values);
        String definition = file("ours.json", DEFINITION);
        CommandRun kept = run("definition", definition, "--project", project);
        assertEquals(0, kept.status(), kept.err());
        JsonNode json = run("index", "--definition", "Ours", "--json", "--project", project)
                .json();
        assertTrue(json.has("places"), json.toString());
        int scored = 0;
        for (JsonNode place : json.get("places")) {
            int i = Arrays.asList(PLACES).indexOf(place.get("place").textValue());
            double expected = i < 0 ? Double.NaN : score(values, i);
            if (Double.isNaN(expected)) {
                assertTrue(place.get("value").isNull(), place.toString());
                assertTrue(place.get("rank").isNull(), place.toString());
                assertFalse(place.get("reason").textValue().isBlank());
            } else {
                scored++;
                assertEquals(expected, place.get("value").doubleValue(), 1e-9, place.toString());
                assertEquals(rank(values, i), place.get("rank").intValue(), place.toString());
                assertTrue(place.get("rank05").intValue() <= place.get("rank").intValue());
                assertTrue(place.get("rank95").intValue() >= place.get("rank").intValue());
            }
        }
        assertEquals(scored, json.get("n").intValue());
        assertTrue(scored >= 6, "the oracle scores places");
        for (int m = 0; m < METRICS.length; m++) {
            assertEquals(WEIGHTS[m], json.get("indicators").get(m).get("weight").doubleValue(), 1e-12);
        }
        assertTrue(json.get("findings").toString().contains("W25"));
        JsonNode again = run("index", "--definition", definition, "--json", "--project", project)
                .json();
        assertEquals(json, again, "the same from the file, and the same draws");
    }

    @Test
    void undoForgetsADefinition() throws IOException {
        String project = project(values());
        run("definition", file("ours.json", DEFINITION), "--project", project);
        assertEquals(0, run("undo", "--project", project).status());
        CommandRun gone = run("index", "--definition", "Ours", "--project", project);
        assertEquals(2, gone.status());
        assertTrue(gone.err().contains("Ours"), gone.err());
    }

    @Test
    void whatCannotBeADefinitionIsRefusedAndNothingChanges() throws IOException {
        String project = project(values());
        String twice = DEFINITION.replace("\"WB07\"", "\"WB09\"");
        assertEquals(
                1,
                run("index", "--definition", file("a.json", twice), "--project", project)
                        .status());
        String unknown = DEFINITION.replace("WB07", "WB99");
        CommandRun refused = run("definition", file("b.json", unknown), "--project", project);
        assertEquals(1, refused.status());
        assertTrue(refused.err().contains("WB99"), refused.err());
        for (String damaged :
                new String[] {"{", "[]", "{\"name\":\"x\"}", DEFINITION.replace("\"weight\": 2", "\"weight\": -2")}) {
            CommandRun broken = run("definition", file("c.json", damaged), "--project", project);
            assertEquals(1, broken.status(), damaged);
            assertTrue(broken.err().contains("c.json"), broken.err());
        }
        assertEquals(
                2, run("index", "--definition", "Ours", "--project", project).status());
    }

    /** Min-max from 0 to 100 with high being good, weighted over what is there, two thirds at least. */
    private static double score(double[][] values, int place) {
        double sum = 0;
        double weight = 0;
        int present = 0;
        for (int m = 0; m < METRICS.length; m++) {
            double value = values[m][place];
            if (!Double.isNaN(value)) {
                double least = Arrays.stream(values[m])
                        .filter(v -> !Double.isNaN(v))
                        .min()
                        .orElseThrow();
                double most = Arrays.stream(values[m])
                        .filter(v -> !Double.isNaN(v))
                        .max()
                        .orElseThrow();
                double share = (value - least) / (most - least);
                sum += WEIGHTS[m] * 100 * (BETTER[m] ? share : 1 - share);
                weight += WEIGHTS[m];
                present++;
            }
        }
        return present * 3 >= METRICS.length * 2 ? sum / weight : Double.NaN;
    }

    private static int rank(double[][] values, int place) {
        double own = score(values, place);
        return 1
                + (int) IntStream.range(0, PLACES.length)
                        .filter(i -> score(values, i) > own)
                        .count();
    }
}
