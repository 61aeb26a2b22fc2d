package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The main job on real official files, by the command line, checked with other code than the program's. */
@ExtendWith(SharedFolder.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealFilesTest {
    private static final String CRIME = "rates_crime_county_all.csv";
    private static final String INJURY = "rate_injury_deaths_metric_all_county.csv";
    private static final String POVERTY = "est16all.xls";

    @TempDir
    static Path folder;

    private Path pairs;
    private String project;

    @BeforeAll
    void bringIn() {
        pairs = SharedFolder.require("data", "pairs");
        project = folder.resolve("Counties of the US, año 2023.sharedsafety").toString();
        assertEquals(0, run("new", project).status());
        CommandRun imported = run(
                "import",
                "--json",
                "--project",
                project,
                pairs.resolve("us-counties").resolve(CRIME).toString(),
                pairs.resolve("us-counties").resolve(INJURY).toString(),
                pairs.resolve("california").resolve(POVERTY).toString());
        assertTrue(imported.status() == 0 || imported.status() == 3, imported.err());
        for (JsonNode file : imported.json()) {
            for (JsonNode sheet : file.path("sheets")) {
                assertEquals(0, sheet.path("places").path("unmatched").size(), sheet.toString());
            }
        }
    }

    private CommandRun run(String... args) {
        return CommandRun.of(folder.resolve("home"), args);
    }

    @Test
    void everyObservationOfTheTextFilesStandsInItsCell() throws IOException {
        Map<String, List<List<String>>> files = new HashMap<>();
        for (String name : List.of(CRIME, INJURY)) {
            List<List<String>> rows = new ArrayList<>();
            for (String line : Files.readAllLines(pairs.resolve("us-counties").resolve(name))) {
                rows.add(List.of(line.split(",", -1)));
            }
            files.put(name, rows);
        }
        int checked = 0;
        for (String metric : List.of("V01", "V02", "PH07")) {
            for (JsonNode observation : run("observations", "--json", "--project", project, "--metric", metric)
                    .json()) {
                JsonNode source = observation.path("source");
                CellReference cell = new CellReference(source.path("cell").asText());
                List<String> row = assertNotNullRow(files, source.path("file").asText(), cell.getRow());
                String text = row.get(cell.getCol());
                assertEquals(text, source.path("text").asText());
                if (observation.path("value").isNull()) {
                    assertEquals("NA", text);
                } else {
                    assertEquals(
                            Double.parseDouble(text), observation.path("value").asDouble());
                }
                assertEquals(row.get(0), observation.path("period").asText());
                checked++;
            }
        }
        assertEquals(2 * 9_431 + 31_426, checked);
    }

    private static List<String> assertNotNullRow(Map<String, List<List<String>>> files, String file, int row) {
        List<List<String>> rows = files.get(file);
        assertNotNull(rows, file);
        return rows.get(row);
    }

    @Test
    void everyObservationOfTheOldWorkbookStandsInItsCell() throws IOException {
        DataFormatter formatter = new DataFormatter();
        try (InputStream in = new FileInputStream(
                        pairs.resolve("california").resolve(POVERTY).toFile());
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            int checked = 0;
            for (JsonNode observation : run("observations", "--json", "--project", project, "--period", "2016")
                    .json()) {
                JsonNode source = observation.path("source");
                if (!source.path("file").asText().equals(POVERTY)) {
                    continue;
                }
                CellReference at = new CellReference(source.path("cell").asText());
                Cell cell = sheet.getRow(at.getRow()).getCell(at.getCol());
                if (observation.path("value").isNull()) {
                    assertEquals(".", cell.getStringCellValue().strip());
                } else if (cell.getCellType() == CellType.NUMERIC) {
                    assertEquals(
                            cell.getNumericCellValue(),
                            observation.path("value").asDouble());
                } else {
                    assertEquals(
                            Double.parseDouble(
                                    cell.getStringCellValue().replace(",", "").strip()),
                            observation.path("value").asDouble());
                }
                String state = formatter
                        .formatCellValue(sheet.getRow(at.getRow()).getCell(0))
                        .strip();
                String county = formatter
                        .formatCellValue(sheet.getRow(at.getRow()).getCell(1))
                        .strip();
                String code = "0".repeat(2 - state.length()) + state + "0".repeat(3 - county.length()) + county;
                assertEquals(code, observation.path("place").asText());
                checked++;
            }
            assertEquals(9 * 3_142, checked);
        }
    }

    @Test
    void theCardNamesFileSheetAndCell() {
        JsonNode card = run(
                        "source",
                        "--json",
                        "--project",
                        project,
                        "--metric",
                        "PH07",
                        "--place",
                        "01001",
                        "--period",
                        "2014")
                .json();
        JsonNode part = card.path("parts").get(0);
        assertEquals(INJURY, part.path("file").asText());
        assertEquals("D2", part.path("cell").asText());
        assertEquals("76.8", part.path("text").asText());
        assertEquals(76.8, card.path("value").asDouble());
        assertTrue(part.path("texts").toString().contains("rate_injury_death_quality")
                || part.path("texts").toString().contains("rate_injury_death"));
    }

    @Test
    void violentCrimeBesideInjuryDeathsAgreesWithOtherCode() throws IOException {
        Map<String, Double> x = column(INJURY, 3);
        Map<String, Double> y = column(CRIME, 3);
        agrees(run("compare", "--json", "--project", project, "--x", "PH07", "--y", "V01", "--period", "2023"), x, y);
    }

    @Test
    void povertyOf2016BesideCrimeOf2023AgreesWithOtherCode() throws IOException {
        Map<String, Double> x = new HashMap<>();
        try (InputStream in = new FileInputStream(
                        pairs.resolve("california").resolve(POVERTY).toFile());
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            DataFormatter formatter = new DataFormatter();
            for (org.apache.poi.ss.usermodel.Row row : workbook.getSheetAt(0)) {
                String state = formatter.formatCellValue(row.getCell(0)).strip();
                String county = formatter.formatCellValue(row.getCell(1)).strip();
                Cell value = row.getCell(13);
                if (state.matches("[0-9]+") && county.matches("[0-9]+") && Integer.parseInt(county) > 0) {
                    String text = formatter.formatCellValue(value).strip();
                    if (!text.equals(".")) {
                        x.put(
                                "0".repeat(2 - state.length()) + state + "0".repeat(3 - county.length()) + county,
                                value.getCellType() == CellType.NUMERIC
                                        ? value.getNumericCellValue()
                                        : Double.parseDouble(text.replace(",", "")));
                    }
                }
            }
        }
        agrees(
                run(
                        "compare",
                        "--json",
                        "--project",
                        project,
                        "--x",
                        "WB09",
                        "--y",
                        "V01",
                        "--period-x",
                        "2016",
                        "--period-y",
                        "2023"),
                x,
                column(CRIME, 3));
    }

    private static void agrees(CommandRun run, Map<String, Double> x, Map<String, Double> y) {
        assertEquals(0, run.status(), run.err());
        JsonNode json = run.json();
        List<String> both = x.keySet().stream().filter(y::containsKey).sorted().toList();
        double[] xs = both.stream().mapToDouble(x::get).toArray();
        double[] ys = both.stream().mapToDouble(y::get).toArray();
        assertEquals(both.size(), json.path("n").asInt());
        assertEquals(
                new PearsonsCorrelation().correlation(xs, ys),
                json.path("pearson").path("r").asDouble(),
                1e-10);
        assertEquals(
                new SpearmansCorrelation().correlation(xs, ys),
                json.path("spearman").path("rho").asDouble(),
                1e-10);
        SimpleRegression line = new SimpleRegression();
        for (int i = 0; i < xs.length; i++) {
            line.addData(xs[i], ys[i]);
        }
        assertEquals(line.getSlope(), json.path("ols").path("slope").asDouble(), Math.abs(line.getSlope()) * 1e-9);
        assertEquals(
                line.getIntercept(),
                json.path("ols").path("intercept").asDouble(),
                Math.abs(line.getIntercept()) * 1e-9);
        assertEquals(
                json.path("considered").asInt() - both.size(),
                json.path("dropped").size());
    }

    /** A column of 2023 by county, split by hand. */
    private Map<String, Double> column(String file, int column) throws IOException {
        Map<String, Double> values = new HashMap<>();
        for (String line : Files.readAllLines(pairs.resolve("us-counties").resolve(file))) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals("2023") && !cells[column].equals("NA")) {
                values.put(cells[1] + cells[2], Double.valueOf(cells[column]));
            }
        }
        return values;
    }
}
