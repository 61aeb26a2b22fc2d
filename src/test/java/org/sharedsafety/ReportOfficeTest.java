package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlOptions;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Responsibilities.Role;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.service.BookRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.SampleService.Sample;
import org.sharedsafety.service.Services;

/**
 * Every template in both languages in another office program: it opens, computes the same, keeps the charts, and its
 * copy counts as untouched.
 */
@Tag("campaign")
class ReportOfficeTest {
    private static final double SAME = 1e-9;

    @TempDir
    private static Path folder;

    private static final Parallel PARALLEL = new Parallel(1);
    private static final List<String> NAMES = new ArrayList<>();
    private static Services services;
    private static OpenProject project;
    private static Path written;
    private static Path saved;

    @BeforeAll
    static void writeAllAndSaveThemAgain() throws Exception {
        services = WholeProgram.services(
                folder.resolve("program"),
                Clock.fixed(Instant.parse("2026-03-14T14:32:00Z"), ZoneOffset.UTC),
                PARALLEL);
        project = services.samples()
                .making(folder.resolve("sample.sharedsafety"), Sample.RIVERA_VALLEY)
                .run(Progress.NONE);
        services.owners().adding(project, List.of("Health")).run(Progress.NONE);
        services.owners().assigning(project, "V01", "Health", Role.LEADS, "V01").run(Progress.NONE);
        services.collection()
                .adding(project, ViewQuestion.of("trend", Map.of("metric", "PH01")), "en")
                .run(Progress.NONE);
        written = Files.createDirectories(folder.resolve("written"));
        saved = Files.createDirectories(folder.resolve("saved"));
        for (ReportTemplate template : ReportTemplate.values()) {
            for (String language : List.of("en", "es")) {
                write(template, language);
            }
        }
        Path bare = Files.createDirectories(folder.resolve("bare"));
        for (String name : NAMES) {
            withoutResults(written.resolve(name), bare.resolve(name));
        }
        office("xlsx", bare, saved);
        office("pdf", written, Files.createDirectories(folder.resolve("pdf")));
    }

    private static void write(ReportTemplate template, String language) {
        TreeMap<String, String> settings = new TreeMap<>();
        if (template == ReportTemplate.COUNTY_PROFILE) {
            settings.put("place", "RV004");
        }
        if (template == ReportTemplate.AGENCY_SHEET) {
            settings.put("agency", "Health");
        }
        if (template == ReportTemplate.PRINCIPLE_REPORT) {
            settings.put("principle", "PH");
        }
        String name = template.code() + "-" + language + ".xlsx";
        services.reports()
                .writing(
                        project,
                        services.plans().fresh(project, template, language, settings),
                        new BookRequest(written.resolve(name), false, true, false))
                .run(Progress.NONE);
        NAMES.add(name);
    }

    @AfterAll
    static void close() {
        project.close();
        PARALLEL.close();
    }

    /** Formulas without their kept results, so that the other program has to compute them. */
    private static void withoutResults(Path from, Path to) throws IOException {
        try (XSSFWorkbook workbook = open(from);
                var out = Files.newOutputStream(to)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            String formula = cell.getCellFormula();
                            cell.setBlank();
                            cell.setCellFormula(formula);
                        }
                    }
                }
            }
            workbook.write(out);
        }
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    /** The formulas and what they come to by sheet and cell. */
    private static Map<String, Double> formulas(Path file) throws IOException {
        Map<String, Double> all = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = open(file)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            all.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getNumericCellValue());
                        }
                    }
                }
            }
        }
        return all;
    }

    @Test
    void itComputesEveryFormulaToWhatIsStored() throws IOException {
        int compared = 0;
        for (String name : NAMES) {
            Map<String, Double> anew = formulas(saved.resolve(name));
            for (Map.Entry<String, Double> stored :
                    formulas(written.resolve(name)).entrySet()) {
                String at = name + " " + stored.getKey();
                assertTrue(anew.containsKey(stored.getKey()), at);
                assertEquals(
                        stored.getValue(),
                        anew.get(stored.getKey()),
                        SAME * Math.max(1, Math.abs(stored.getValue())),
                        at);
                compared++;
            }
        }
        assertTrue(compared > 3500, "formulas compared: " + compared);
    }

    /** How many series each chart of each sheet has. */
    private static Map<String, List<Integer>> charts(Path file) throws IOException {
        Map<String, List<Integer>> all = new LinkedHashMap<>();
        try (XSSFWorkbook workbook = open(file)) {
            for (Sheet sheet : workbook) {
                var drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
                if (drawing != null && !drawing.getCharts().isEmpty()) {
                    all.put(
                            sheet.getSheetName(),
                            drawing.getCharts().stream()
                                    .map(ReportOfficeTest::series)
                                    .sorted()
                                    .toList());
                }
            }
        }
        return all;
    }

    private static int series(XSSFChart chart) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        return area.getBarChartList().stream()
                        .mapToInt(each -> each.sizeOfSerArray())
                        .sum()
                + area.getLineChartList().stream()
                        .mapToInt(each -> each.sizeOfSerArray())
                        .sum()
                + area.getScatterChartList().stream()
                        .mapToInt(each -> each.sizeOfSerArray())
                        .sum();
    }

    @Test
    void everyNativeChartIsThereWithItsSeries() throws IOException {
        int charts = 0;
        for (String name : NAMES) {
            Map<String, List<Integer>> before = charts(written.resolve(name));
            assertEquals(before, charts(saved.resolve(name)), name);
            charts += before.values().stream().mapToInt(List::size).sum();
        }
        assertTrue(charts >= 30, "charts: " + charts);
    }

    @Test
    void everyPageIsPrinted() throws IOException {
        for (String name : NAMES) {
            Path pdf = folder.resolve("pdf").resolve(name.replace(".xlsx", ".pdf"));
            assertTrue(Files.size(pdf) > 10_000, name);
        }
    }

    @Test
    void aCopyThatWasSavedAgainIsUntouched() {
        for (String name : NAMES) {
            // A record of a workshop that was not held has no numbers to know it by.
            if (!name.startsWith(ReportTemplate.WORKSHOP_RECORD.code())) {
                var returned = services.returned()
                        .checking(project, saved.resolve(name))
                        .run(Progress.NONE);
                assertEquals(List.of(), returned.changes(), name);
            }
        }
    }

    @Test
    void everyPartParsesAndChartsAreValid() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        for (String name : NAMES) {
            try (OPCPackage parts = OPCPackage.open(written.resolve(name).toFile(), PackageAccess.READ)) {
                for (PackagePart part : parts.getParts()) {
                    if (part.getContentType().endsWith("xml") && !(part instanceof PackagePropertiesPart)) {
                        try (InputStream in = part.getInputStream()) {
                            factory.newDocumentBuilder().parse(in);
                        }
                    }
                }
            }
            try (XSSFWorkbook workbook = open(written.resolve(name))) {
                for (Sheet sheet : workbook) {
                    var drawing = ((XSSFSheet) sheet).getDrawingPatriarch();
                    if (drawing != null) {
                        for (XSSFChart chart : drawing.getCharts()) {
                            valid(chart.getCTChart(), name + " " + sheet.getSheetName());
                        }
                    }
                    List<Object> wrong = new ArrayList<>();
                    ((XSSFSheet) sheet).getCTWorksheet().validate(new XmlOptions().setErrorListener(errors(wrong)));
                    assertEquals(List.of(), wrong, name + " " + sheet.getSheetName());
                }
            }
        }
    }

    private static void valid(CTChart chart, String where) {
        List<Object> wrong = new ArrayList<>();
        chart.validate(new XmlOptions().setErrorListener(errors(wrong)));
        assertEquals(List.of(), wrong, where);
    }

    private static java.util.Collection<org.apache.xmlbeans.XmlError> errors(List<Object> into) {
        return new java.util.AbstractCollection<>() {
            @Override
            public boolean add(org.apache.xmlbeans.XmlError error) {
                return into.add(error.toString());
            }

            @Override
            public java.util.Iterator<org.apache.xmlbeans.XmlError> iterator() {
                return java.util.Collections.emptyIterator();
            }

            @Override
            public int size() {
                return 0;
            }
        };
    }

    @Test
    void anotherLibraryReadsEveryNumber() throws IOException {
        for (String name : NAMES) {
            Map<String, Double> there = new HashMap<>();
            try (InputStream in = Files.newInputStream(written.resolve(name));
                    ReadableWorkbook read = new ReadableWorkbook(in)) {
                read.getSheets().forEach(sheet -> {
                    try (var rows = sheet.openStream()) {
                        rows.forEach(row -> row.forEach(cell -> {
                            if (cell != null
                                    && (cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER
                                            || cell.getType() == org.dhatim.fastexcel.reader.CellType.FORMULA)) {
                                there.put(
                                        sheet.getName() + "!" + cell.getAddress(), Double.valueOf(cell.getRawValue()));
                            }
                        }));
                    } catch (IOException failed) {
                        throw new java.io.UncheckedIOException(failed);
                    }
                });
            }
            assertEquals(numbers(written.resolve(name)), there, name);
        }
    }

    private static Map<String, Double> numbers(Path file) throws IOException {
        Map<String, Double> all = new HashMap<>(formulas(file));
        try (XSSFWorkbook workbook = open(file)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC) {
                            all.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getNumericCellValue());
                        }
                    }
                }
            }
        }
        return all;
    }

    private static void office(String kind, Path from, Path to) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                "--convert-to",
                kind,
                "--outdir",
                to.toString()));
        NAMES.forEach(name -> command.add(from.resolve(name).toString()));
        Path log = folder.resolve("office.log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(300, TimeUnit.SECONDS), "it takes too long");
        assertEquals(0, process.exitValue(), Files.readString(log));
        try (var files = Files.list(to)) {
            assertEquals(NAMES.size(), files.count(), Files.readString(log));
        }
    }
}
