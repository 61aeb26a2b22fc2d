package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.report.NumberId;
import org.sharedsafety.model.report.Report;
import org.sharedsafety.model.report.ReportCell;
import org.sharedsafety.model.report.ReportLine;
import org.sharedsafety.model.report.ReportSheet;
import org.sharedsafety.model.report.ReportTable;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.service.BookRequest;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ReportPreview;
import org.sharedsafety.service.SampleService.Sample;
import org.sharedsafety.service.Services;
import org.sharedsafety.text.Texts;

/** Reports of the sample project: what stands in them leads back to the project, and nothing small stands in them. */
class ReportBooksTest {
    private static final int SMALL = 10;

    @TempDir
    private static Path folder;

    private static final Parallel PARALLEL = new Parallel(1);
    private static final Map<ReportTemplate, ReportPreview> PREVIEWS = new EnumMap<>(ReportTemplate.class);
    private static Services services;
    private static OpenProject project;

    @BeforeAll
    static void makeProject() {
        services = WholeProgram.services(
                folder.resolve("program"),
                Clock.fixed(Instant.parse("2026-03-14T14:32:00Z"), ZoneOffset.UTC),
                PARALLEL);
        project = services.samples()
                .making(folder.resolve("sample.sharedsafety"), Sample.RIVERA_VALLEY)
                .run(Progress.NONE);
    }

    @AfterAll
    static void close() {
        project.close();
        PARALLEL.close();
    }

    private static Report report(ReportTemplate template, String language) {
        TreeMap<String, String> settings = new TreeMap<>();
        if (template == ReportTemplate.COUNTY_PROFILE) {
            settings.put("place", "RV004");
        }
        if (template == ReportTemplate.AGENCY_SHEET) {
            settings.put("agency", "Health");
            if (!services.owners().responsibilities(project).agencies().contains("Health")) {
                services.owners().adding(project, List.of("Health")).run(Progress.NONE);
                services.owners()
                        .assigning(project, "V01", "Health", org.sharedsafety.model.Responsibilities.Role.LEADS, "V01")
                        .run(Progress.NONE);
            }
        }
        return services.plans().fresh(project, template, language, settings);
    }

    @ParameterizedTest
    @CsvSource({
        "COUNTY_PROFILE,es",
        "COMPARISON_BRIEF,en",
        "BOARD_TWO_PAGER,en",
        "WORKSHOP_RECORD,en",
        "AGENCY_SHEET,es"
    })
    void aTemplateIsWrittenAndItsFormulasComeToWhatTheyShow(ReportTemplate template, String language)
            throws IOException {
        Path out = folder.resolve(template.code() + "-" + language + ".xlsx");
        Report report = report(template, language);
        var written = services.reports()
                .writing(project, report, new BookRequest(out, false, true, false))
                .run(Progress.NONE);
        assertEquals(out, written.file());
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(out))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    same(cell, evaluator);
                }
            })));
        }
    }

    private static void same(Cell cell, FormulaEvaluator evaluator) {
        double shown = cell.getNumericCellValue();
        assertEquals(
                shown,
                evaluator.evaluate(cell).getNumberValue(),
                1e-9 * Math.max(1, Math.abs(shown)),
                () -> cell.getSheet().getSheetName() + " " + cell.getAddress() + " " + cell.getCellFormula());
    }

    private static ReportPreview preview(ReportTemplate template) {
        return PREVIEWS.computeIfAbsent(
                template,
                one -> services.reports().previewing(project, report(one, "en")).run(Progress.NONE));
    }

    @Test
    void nothingSmallStandsInATableAndWhatIsHiddenHasNoNumberAtAll() {
        int hidden = 0;
        int counts = 0;
        for (ReportSheet sheet : preview(ReportTemplate.PRINCIPLE_REPORT).book().sheets()) {
            for (ReportTable table : sheet.tables()) {
                if (!table.id().startsWith("numbers")) {
                    continue;
                }
                for (List<ReportCell> row : table.rows()) {
                    if (row.get(table.at("count")) instanceof ReportCell.Value count) {
                        counts++;
                        assertFalse(
                                count.value() > 0 && count.value() < SMALL,
                                count.id().text());
                    }
                    if (row.get(table.at("flag")) instanceof ReportCell.Text flag
                            && flag.text().equals("[c]")) {
                        hidden++;
                        row.forEach(cell -> assertTrue(cell instanceof ReportCell.Text));
                    }
                }
            }
        }
        assertTrue(hidden > 0 && counts > 0, hidden + " hidden, " + counts + " counts");
    }

    @Test
    void everyNumberOfAPlaceIsFoundAgainThroughItsId() {
        int traced = 0;
        for (ReportSheet sheet : preview(ReportTemplate.COUNTY_PROFILE).book().sheets()) {
            for (ReportTable table : sheet.tables()) {
                for (List<ReportCell> row : table.rows()) {
                    for (ReportCell cell : row) {
                        traced += trace(cell);
                    }
                }
            }
        }
        assertTrue(traced > 100, "traced " + traced);
    }

    private static int trace(ReportCell cell) {
        NumberId id = cell instanceof ReportCell.Value value
                ? value.id()
                : cell instanceof ReportCell.Formula formula ? formula.id() : null;
        if (id == null || !id.isOfPlace() || !id.parts().get(4).equals("value")) {
            return 0;
        }
        double shown = cell instanceof ReportCell.Value value ? value.value() : ((ReportCell.Formula) cell).value();
        var card = services.sources()
                .tracing(
                        project,
                        new CardRequest(
                                id.parts().get(0),
                                null,
                                id.parts().get(1),
                                Period.parse(id.parts().get(2)).orElseThrow(),
                                new Group(id.parts().get(3))))
                .run(Progress.NONE);
        Double own = card.reading().value();
        assertNotNull(own, id.text());
        assertEquals(own, shown, 1e-9 * Math.max(1, Math.abs(own)), id.text());
        assertFalse(card.parts().isEmpty() && card.origin() == null, id.text());
        return 1;
    }

    @Test
    void theSummaryNamesAllFivePrinciplesAndTheNotesSayWhatIsHidden() {
        List<ReportSheet> sheets = preview(ReportTemplate.COUNTY_PROFILE).book().sheets();
        List<String> summary = sheets.stream()
                .filter(sheet -> sheet.kind() == SheetKind.SUMMARY)
                .flatMap(sheet -> sheet.lines().stream())
                .map(ReportLine::text)
                .toList();
        for (String principle : List.of("ph", "wb", "sv", "ch", "sy")) {
            assertTrue(summary.contains(Texts.of("en").say("home.principle." + principle)), principle);
        }
        assertTrue(sheets.stream()
                .filter(sheet -> sheet.kind() == SheetKind.NOTES)
                .flatMap(sheet -> sheet.lines().stream())
                .anyMatch(line -> line.text().startsWith("Counts of 1–9 and rates based on them are hidden [c]")));
    }

    @Test
    void cautionsStopItOnceAndCrimeAloneIsSaid() {
        Report crime = services.plans()
                .fresh(project, ReportTemplate.PRINCIPLE_REPORT, "en", new TreeMap<>(Map.of("principle", "CH")));
        Path out = folder.resolve("crime.xlsx");
        var stopped = services.reports()
                .writing(project, crime, new BookRequest(out, false, false, false))
                .run(Progress.NONE);
        assertNull(stopped.file());
        assertFalse(Files.exists(out));
        assertTrue(
                stopped.unaccepted().stream().anyMatch(finding -> finding.code().equals("W01")));
        ReportPreview whole = preview(ReportTemplate.COUNTY_PROFILE);
        assertFalse(whole.crimeOnly());
        assertTrue(whole.toSettle().stream().noneMatch(finding -> finding.code().equals("W01")));
    }

    @Test
    void theFirstSheetOfEveryReportSaysWhetherSurvivorsReadIt() {
        for (ReportTemplate template : ReportTemplate.values()) {
            assertEquals(
                    Texts.of("en").say("report.cover.survivors-none"),
                    readBySurvivors(preview(template), "en"),
                    template.code());
        }
        Report read = report(ReportTemplate.WORKSHOP_RECORD, "es").with("survivor-review", "Red de Apoyo, 2026-03-02");
        String said =
                readBySurvivors(services.reports().previewing(project, read).run(Progress.NONE), "es");
        assertTrue(said.endsWith("asesora: Red de Apoyo, 2026-03-02"), said);
    }

    private static String readBySurvivors(ReportPreview preview, String language) {
        ReportSheet first = preview.book().sheets().get(0);
        return first.tables().get(0).rows().stream()
                .filter(row -> row.get(0) instanceof ReportCell.Text what
                        && what.text().equals(Texts.of(language).say("report.cover.survivors")))
                .map(row -> ((ReportCell.Text) row.get(1)).text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aComparisonHasItsScatterBothMapsAndWhatItsMeasuresAreMadeOf() {
        ReportPreview brief = preview(ReportTemplate.COMPARISON_BRIEF);
        ReportSheet compare = brief.book().sheets().stream()
                .filter(sheet -> sheet.kind() == SheetKind.COMPARE)
                .findFirst()
                .orElseThrow();
        assertEquals(
                org.sharedsafety.model.report.ReportChart.Kind.SCATTER,
                compare.charts().get(0).kind());
        assertTrue(compare.charts().get(0).labelled().size() >= 2, "the places at the ends carry their names");
        assertEquals(1, compare.pictures().size());
        assertFalse(compare.pictures().get(0).spoken().isBlank());
        ReportTable places = compare.tables().get(0);
        long live = places.rows().stream()
                .flatMap(row -> row.stream())
                .filter(cell -> cell instanceof ReportCell.Formula formula
                        && formula.formula().contains("{ycount}"))
                .count();
        assertTrue(live >= 3L * places.rows().size(), "value and both limits are computed from the count: " + live);
        assertEquals(
                List.of("compare", "results", "sides"),
                compare.tables().stream().map(ReportTable::id).limit(3).toList());
        ReportSheet summary = brief.book().sheets().stream()
                .filter(sheet -> sheet.kind() == SheetKind.SUMMARY)
                .findFirst()
                .orElseThrow();
        assertEquals(compare.title(), summary.lines().get(0).text(), "what is compared is said first");
        assertTrue(brief.book().sheets().stream().anyMatch(sheet -> sheet.kind() == SheetKind.DATA));
        assertEquals(SheetKind.COVER, brief.book().sheets().get(0).kind());
    }
}
