package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample projects by the command line, and what the demonstration writes, read with other libraries. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleProjectTest {
    @TempDir
    static Path folder;

    private Path demo;
    private String project;
    private Path report;

    @BeforeAll
    void demonstrate() {
        demo = folder.resolve("la demostración");
        CommandRun run = run("demo", "--json", "--out", demo.toString());
        assertEquals(0, run.status(), run.err());
        project = run.json().path("project").asText();
        report = Path.of(run.json().path("report").asText());
    }

    private static CommandRun run(String... args) {
        return CommandRun.of(folder.resolve("home"), args);
    }

    private static JsonNode json(String project, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--json", "--project", project));
        CommandRun run = run(all.toArray(String[]::new));
        assertEquals(0, run.status(), run.err());
        return run.json();
    }

    @ParameterizedTest
    @CsvSource({"rivera-valley, 92, 26699", "columbus, 6, 294", "st-louis, 5, 1170"})
    void everySampleIsFilledAndSound(String sample, int measures, int observations) {
        String made = folder.resolve(sample + ".sharedsafety").toString();
        assertEquals(0, run("new", made, "--sample", sample).status());
        assertTrue(json(made, "check").path("sound").asBoolean());
        assertTrue(json(made, "metrics").size() >= measures);
        assertEquals(observations, json(made, "observations").size());
    }

    @Test
    void columbusAgreesWithTheReferenceValues() throws IOException {
        Path file = SharedFolder.require("golden", "expected", "statistics.csv");
        String made = folder.resolve("reference.sharedsafety").toString();
        assertEquals(0, run("new", made, "--sample", "columbus").status());
        JsonNode got = json(made, "compare", "--x", "local:inc", "--y", "local:crime");
        Map<String, Double> answers = new TreeMap<>();
        answers.put("pearson|*|r", got.path("pearson").path("r").asDouble());
        answers.put("pearson|*|n", got.path("n").asDouble());
        answers.put(
                "pearson|*|lower95_fisher", got.path("pearson").path("lower95").asDouble());
        answers.put(
                "pearson|*|upper95_fisher", got.path("pearson").path("upper95").asDouble());
        answers.put("spearman|*|rho", got.path("spearman").path("rho").asDouble());
        answers.put("ols|(Intercept)|coef", got.path("ols").path("intercept").asDouble());
        answers.put("ols|INC|coef", got.path("ols").path("slope").asDouble());
        answers.put("ols|INC|se_hc3", got.path("ols").path("se_hc3").asDouble());
        Map<String, Double> judged = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                boolean asked = row.getField("dataset").equals("columbus")
                        && List.of("x=CRIME;y=INC", "formula=CRIME ~ INC").contains(row.getField("params"));
                String key = row.getField("method") + "|" + row.getField("key") + "|" + row.getField("stat");
                Double answer = answers.get(key);
                if (asked && answer != null) {
                    double expected = Double.parseDouble(row.getField("value"));
                    double absolute = Double.parseDouble(row.getField("tol_abs"));
                    double relative = Double.parseDouble(row.getField("tol_rel"));
                    assertEquals(expected, answer, Math.max(absolute, relative * Math.abs(expected)), key);
                    judged.put(key, answer);
                }
            }
        }
        assertEquals(answers.keySet(), judged.keySet());
    }

    @Test
    void undoAndRedoTakeAnImportAwayAndBringItBack() throws IOException {
        String copy = Files.copy(Path.of(project), folder.resolve("undo.sharedsafety"))
                .toString();
        JsonNode before = json(copy, "observations");
        json(copy, "undo");
        assertEquals(before.size() - 4_200, json(copy, "observations").size());
        json(copy, "redo");
        assertEquals(before, json(copy, "observations"));
        assertTrue(json(copy, "check").path("sound").asBoolean());
    }

    @Test
    void aBackupIsAnEqualProject() {
        String copy = folder.resolve("copy.sharedsafety").toString();
        assertEquals(0, run("backup", "--project", project, "--out", copy).status());
        for (String what : List.of("observations", "imports", "history", "places", "coverage")) {
            assertEquals(json(project, what), json(copy, what), what);
        }
        assertTrue(json(copy, "check").path("sound").asBoolean());
    }

    @Test
    void theDemonstrationLeavesItsFilesAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(demo)) {
            assertEquals(
                    List.of(
                            "rivera-valley-comparison.png",
                            "rivera-valley-comparison.svg",
                            "rivera-valley-comparison.xlsx",
                            "rivera-valley.sharedsafety"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    /** Places whose count of the compared harm is 1 to 9: the count and its rate may stand nowhere in the report. */
    @Test
    void noNumberOfAHiddenPlaceIsInTheReport() throws IOException {
        Map<String, Double> hidden = hiddenCounts();
        assertTrue(hidden.containsKey("Elk Prairie"), hidden.toString());
        Map<String, Double> rates = new HashMap<>();
        for (JsonNode place : compared().path("places")) {
            String name = place.path("name").asText();
            if (hidden.containsKey(name)) {
                rates.put(name, place.path("y").asDouble());
            }
        }
        assertEquals(hidden.keySet(), rates.keySet());
        try (InputStream in = Files.newInputStream(report);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            for (var sheet : workbook.getSheets().toList()) {
                for (var row : sheet.read()) {
                    List<String> texts = row.stream()
                            .filter(cell -> cell != null && cell.getText() != null)
                            .map(cell -> cell.getText())
                            .toList();
                    hidden.forEach((name, count) -> {
                        String number = Integer.toString(count.intValue());
                        boolean named = texts.stream().anyMatch(text -> text.contains(name));
                        boolean told = texts.stream()
                                .anyMatch(text -> text.matches("(?s)(.*[^0-9.,])?" + number + "(\\.0+)?([^0-9.,].*)?"));
                        assertFalse(named && told, () -> sheet.getName() + ": " + texts);
                    });
                }
            }
        }
        noRateIn(rates);
    }

    private void noRateIn(Map<String, Double> rates) throws IOException {
        int parts = 0;
        try (ZipFile zip = new ZipFile(report.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                boolean numbers = entry.getName().matches(".*(worksheets|charts)/[^/]*\\.xml");
                parts += numbers ? 1 : 0;
                for (double rate : rates.values()) {
                    for (String shown :
                            List.of(Double.toString(rate), String.format(java.util.Locale.ROOT, "%.4f", rate))) {
                        assertFalse(text.contains(shown), () -> shown + " in " + entry.getName());
                    }
                    if (numbers) {
                        var values = java.util.regex.Pattern.compile("<(?:c:)?v>([^<]*)</")
                                .matcher(text);
                        while (values.find()) {
                            assertNotEquals(rate, number(values.group(1)), 1e-6 * rate, entry.getName());
                        }
                    }
                }
            }
        }
        assertTrue(parts >= 9, parts + " parts");
    }

    private static double number(String text) {
        return text.matches("-?[0-9.]+(E-?[0-9]+)?") ? Double.parseDouble(text) : Double.NaN;
    }

    private JsonNode compared() {
        return json(project, "compare", "--x", "WB09", "--y", "V01");
    }

    private Map<String, Double> hiddenCounts() {
        String period = compared().path("y").path("period").asText();
        Map<String, Double> hidden = new TreeMap<>();
        for (JsonNode observation : json(project, "observations", "--metric", "V01", "--period", period)) {
            double count = observation.path("numerator").asDouble();
            if (count >= 1
                    && count <= 9
                    && observation.path("source").path("file").asText().contains("crime")) {
                hidden.put(observation.path("placeName").asText(), count);
            }
        }
        return hidden;
    }

    @Test
    void theFormulasOfTheReportGiveTheStoredRates() throws IOException {
        Map<String, Double> rates = new HashMap<>();
        for (JsonNode place : compared().path("places")) {
            if (place.path("y").isNumber()) {
                rates.put(place.path("name").asText(), place.path("y").asDouble());
            }
        }
        Map<String, Double> hidden = hiddenCounts();
        int equal = 0;
        try (InputStream in = Files.newInputStream(report);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            Sheet sheet = workbook.getSheet("Compare");
            for (Row row : sheet) {
                String name = null;
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING && rates.containsKey(cell.getStringCellValue())) {
                        name = cell.getStringCellValue();
                    }
                    if (name != null && cell.getCellType() == CellType.FORMULA) {
                        CellValue value = evaluator.evaluate(cell);
                        assertEquals(CellType.NUMERIC, value.getCellType(), cell.getCellFormula());
                        assertFalse(hidden.containsKey(name), name);
                        equal += Math.abs(value.getNumberValue() - rates.get(name)) <= 1e-9 * rates.get(name) ? 1 : 0;
                    }
                }
            }
        }
        assertEquals(rates.size() - hidden.size(), equal);
    }
}
