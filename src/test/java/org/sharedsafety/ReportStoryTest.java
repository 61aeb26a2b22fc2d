package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.report.ReportSection;
import org.sharedsafety.model.report.SheetKind;
import org.sharedsafety.model.result.ReturnedReport.Change;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.shell.Page;
import org.testfx.util.WaitForAsyncUtils;

/** Reports through the whole window: a board's two pages, an epidemiologist's methods, a workbook that comes back. */
class ReportStoryTest extends WindowTest {
    @Test
    @Tag("campaign")
    void aBoardAndAnEpidemiologistByMouse() throws IOException {
        story(new MouseHand());
    }

    @Test
    @Tag("campaign")
    void aBoardAndAnEpidemiologistByKeyboardAlone() throws IOException {
        story(new KeyHand());
    }

    private void story(Hand hand) throws IOException {
        openSample(1280, 720);
        hand.press("reports", node -> language.now("page.reports").equals(text(node)));
        atRest();
        hand.press("the reports", node -> language.now("tab.reports.book").equals(text(node)));
        atRest();
        board(hand);
        methods(hand);
        comesBack(hand);
    }

    private static String text(javafx.scene.Node node) {
        return node instanceof Labeled label ? label.getText() : node.getAccessibleText();
    }

    /** The funder, through the analyst: headline sentences, five charts, preview, warnings, export. */
    private void board(Hand hand) throws IOException {
        hand.press("two pages", StoryTest.id("report-make-board-two-pager"));
        written();
        look("report-story-1-board");
        List<ReportSection> outline = List.copyOf(onFx(() -> inSightSections()));
        assertTrue(outline.stream().anyMatch(section -> section.kind() == SheetKind.SUMMARY && section.included()));
        int charts = 0;
        for (SheetKind kind : List.of(
                SheetKind.PUBLIC_HEALTH,
                SheetKind.WELL_BEING,
                SheetKind.SURVIVORS,
                SheetKind.CYCLE,
                SheetKind.SYSTEM)) {
            select(kind);
            charts += inSight("#report-sheet .chart-node").stream()
                                    .filter(node -> node instanceof FigureNode figure && figure.figure() != null)
                                    .count()
                            > 0
                    ? 1
                    : 0;
        }
        assertEquals(5, charts, "a chart for each principle, as a picture");
        look("report-story-2-chart");
        Path workbook = folder.resolve("board.xlsx");
        understand(hand);
        chooser.saves(workbook);
        hand.press("export", StoryTest.id("report-export"));
        written();
        look("report-story-3-written");
        assertEquals("Cover", sheets(workbook).get(0));
        Path paper = folder.resolve("board.pdf");
        chooser.saves(paper);
        hand.menu("other files", StoryTest.id("report-others"), language.now("reports.as.pdf"));
        written();
        try (PDDocument document = Loader.loadPDF(paper.toFile())) {
            assertEquals(2, document.getNumberOfPages());
        }
    }

    /** The audit: catalog, sources with checksums, methods with versions, the hidden counted, never an unsuppressed one. */
    private void methods(Hand hand) throws IOException {
        hand.menu("new report", StoryTest.id("report-new"), language.now("report.template.methods-pack"));
        written();
        look("report-story-4-methods");
        understand(hand);
        Path workbook = folder.resolve("methods.xlsx");
        chooser.saves(workbook);
        hand.press("export", StoryTest.id("report-export"));
        written();
        assertTrue(sheets(workbook).containsAll(List.of("Notes", "Sources", "Methods", "Data")), "its sheets");
        String sources = words(workbook, "Sources");
        assertTrue(sources.matches("(?s).*[0-9a-f]{64}.*"), "checksums of the files");
        assertTrue(words(workbook, "Methods").contains("Wilson"), "how intervals are made");
        assertTrue(words(workbook, "Notes").contains("[c]"), "what is hidden and why");
        Path data = folder.resolve("methods.csv");
        chooser.saves(data);
        hand.menu("other files", StoryTest.id("report-others"), language.now("reports.as.csv"));
        written();
        List<String> lines = Files.readAllLines(data);
        assertTrue(lines.size() > 1000, lines.size() + " rows");
        assertTrue(Files.exists(folder.resolve("methods-dictionary.csv")));
        assertFalse(inSight("#report-others").isEmpty());
    }

    /** An edited number is found by its cell; a copy says what was taken out. */
    private void comesBack(Hand hand) throws IOException {
        Path edited = folder.resolve("edited.xlsx");
        String cell = edit(folder.resolve("board.xlsx"), edited);
        hand.press("send and check", node -> language.now("tab.reports.files").equals(text(node)));
        written();
        chooser.opens(edited);
        hand.press("check", StoryTest.id("returned-choose"));
        written();
        look("report-story-5-returned");
        TableView<?> table = (TableView<?>) inSight("#returned-changes").get(0);
        List<String> found = onFx(() -> {
            List<String> cells = new ArrayList<>();
            table.getItems().forEach(item -> cells.add(((Change) item).sheet() + " " + ((Change) item).cell()));
            return cells;
        });
        assertTrue(found.contains(cell), cell + " in " + found);
        Path copy = folder.resolve("copy.sharedsafety");
        chooser.saves(copy);
        hand.press("share", StoryTest.id("share-choose"));
        written();
        look("report-story-6-shared");
        assertTrue(Files.exists(copy));
        assertFalse(inSight("#share .note").isEmpty(), "what was taken out is said");
        assertEquals(
                Page.REPORTS, onFx(() -> session.shellModel().pageProperty().get()));
    }

    @SuppressWarnings("unchecked")
    private List<ReportSection> inSightSections() {
        return ((javafx.scene.control.ListView<ReportSection>)
                        stage.getScene().getRoot().lookup("#report-sections"))
                .getItems();
    }

    @SuppressWarnings("unchecked")
    private void select(SheetKind kind) {
        onFx(() -> {
            var list = (javafx.scene.control.ListView<ReportSection>)
                    stage.getScene().getRoot().lookup("#report-sections");
            list.getItems().stream()
                    .filter(section -> section.kind() == kind)
                    .findFirst()
                    .ifPresent(section -> list.getSelectionModel().select(section));
            return null;
        });
        atRest();
    }

    /** A report is written in seconds, but on a busy machine in many. */
    private void written() {
        settle();
        try {
            WaitForAsyncUtils.waitFor(
                    90,
                    TimeUnit.SECONDS,
                    () -> onFx(() -> session.jobs().running().isEmpty()));
        } catch (TimeoutException late) {
            throw new AssertionError("still at work", late);
        }
        atRest();
    }

    private void understand(Hand hand) {
        if (!inSight("#report-understood").isEmpty()) {
            assertTrue(onFx(() -> inSight("#report-export").get(0).isDisabled()), "it stops until it is understood");
            hand.press("understood", StoryTest.id("report-understood"));
            atRest();
        }
    }

    private static List<String> sheets(Path file) throws IOException {
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            return names;
        }
    }

    private static String words(Path file, String sheet) throws IOException {
        StringBuilder words = new StringBuilder();
        try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
            Objects.requireNonNull(book.getSheet(sheet))
                    .forEach(row ->
                            row.forEach(each -> words.append(each.toString()).append('\n')));
        }
        return words.toString();
    }

    /** Types another number over the first one that is no formula; answers where. */
    private static String edit(Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                XSSFWorkbook book = new XSSFWorkbook(in);
                var out = Files.newOutputStream(to)) {
            var sheet = book.getSheet("Public health");
            for (var row : sheet) {
                for (var cell : row) {
                    if (cell.getColumnIndex() == 3
                            && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                        cell.setCellValue(cell.getNumericCellValue() + 1);
                        book.write(out);
                        return "Public health " + cell.getAddress().formatAsString();
                    }
                }
            }
        }
        throw new AssertionError("no number to edit");
    }

    private void look(String name) {
        if (Boolean.getBoolean("story.pictures")) {
            picture(name);
        }
    }

    /** What is measured with crime data alone stops once, wherever it is written to. */
    @Test
    @Tag("campaign")
    void crimeDataAloneStopOnce() {
        openSample(1280, 720);
        onFx(() -> {
            session.shellModel().go(Page.REPORTS, "reports.book");
            return null;
        });
        written();
        robot.clickOn("#report-make-comparison-brief");
        written();
        choose("x", "V01");
        choose("y", "V02");
        written();
        long stops = inSight("#report-settle .label").stream()
                .filter(node -> language.now("reports.crime-only").equals(((Labeled) node).getText()))
                .count();
        assertEquals(1, stops);
        assertTrue(onFx(() -> inSight("#report-export").get(0).isDisabled()));
        robot.clickOn("#report-understood");
        settle();
        assertFalse(onFx(() -> inSight("#report-export").get(0).isDisabled()), "asked once");
        robot.push(KeyCode.ESCAPE);
    }

    @SuppressWarnings("unchecked")
    private void choose(String setting, String value) {
        onFx(() -> {
            var box = (javafx.scene.control.ComboBox<org.sharedsafety.ui.reporting.ReportSetting.Choice>)
                    stage.getScene().getRoot().lookup("#report-setting-" + setting);
            box.getItems().stream()
                    .filter(choice -> choice.value().equals(value))
                    .findFirst()
                    .ifPresent(box::setValue);
            return null;
        });
        written();
    }
}
