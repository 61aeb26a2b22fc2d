package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sharedsafety.job.Progress;
import org.sharedsafety.ui.common.ChartNode;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.shell.Page;

/** The stories of an analyst through the whole window, from the first double click to the workbook. */
class StoryTest extends WindowTest {
    private static final Path SAMPLE = Path.of("sample-data", "rivera-valley");

    static Predicate<Node> id(String id) {
        return node -> id.equals(node.getId());
    }

    Predicate<Node> says(String key, Object... args) {
        String words = language.now(key, args);
        return node -> words.equals(node.getAccessibleText())
                || (node instanceof Labeled label && words.equals(label.getText()));
    }

    @Test
    @Tag("campaign")
    void theFirstTenMinutesByMouse() {
        firstTenMinutes(new MouseHand());
    }

    @Test
    @Tag("campaign")
    void theFirstTenMinutesByKeyboardAlone() {
        firstTenMinutes(new KeyHand());
    }

    private void firstTenMinutes(Hand hand) {
        prepare();
        open(1280, 720, null);
        Path project = folder.resolve("valley.sharedsafety");
        chooser.saves(project);
        hand.press("start my own", id("welcome-own"));
        settle();
        look("story-1-own");
        hand.press("another country", says("newproject.country.other"));
        hand.press("make", id("new-project-make"));
        atRest();
        look("story-2-home-empty");
        assertTrue(Files.exists(project));
        // The places, with their outlines.
        hand.press("places", says("page.places"));
        atRest();
        chooser.opens(SAMPLE.resolve("boundaries.geojson"));
        hand.press("outlines", says("places.bring.boundaries"));
        atRest();
        look("story-3-places");
        hand.choose("what kind", says("places.file.level"), "County");
        hand.press("bring in", id("place-file-bring"));
        atRest();
        look("story-4-places");
        // Three spreadsheets at once.
        hand.press("data", says("page.data"));
        atRest();
        chooser.opens(
                SAMPLE.resolve("rivera-population-2018-2024.xlsx"),
                SAMPLE.resolve("rivera-crime-2018-2024.xlsx"),
                SAMPLE.resolve("rivera-wellbeing-2018-2024.xlsx"));
        look("story-5-data");
        hand.press(
                "import",
                node -> says("data.import").test(node) || says("command.import").test(node));
        atRest();
        look("story-6-inbox");
        for (int file = 1; file <= 3; file++) {
            hand.press("look through", file == 1 ? id("through") : says("importing.inbox.next"));
            atRest();
            look("story-7-columns-" + file);
            hand.press("places", says("importing.next.places"));
            atRest();
            look("story-8-matched-" + file);
            if (!inSight("#stack").isEmpty()) {
                hand.press("together", id("stack"));
                atRest();
                look("story-8-matched-" + file);
            }
            hand.press("check", says("importing.next.check"));
            atRest();
            look("story-9-check-" + file);
            hand.press("import", id("next"));
            atRest();
            look("story-10-stored-" + file);
        }
        hand.press("to home", says("importing.to-home"));
        atRest();
        look("story-11-home");
        assertEquals(Page.HOME, onFx(() -> session.shellModel().pageProperty().get()));
        hand.press("ask", says("home.ask"));
        atRest();
        look("story-12-ask");
        hand.press("conditions and safety", id("ask-together"));
        atRest();
        look("story-13-compare");
        assertEquals(
                Page.COMPARE, onFx(() -> session.shellModel().pageProperty().get()));
        // A sentence, a scatter and both maps.
        assertTrue(said("#compare .finding").stream().anyMatch(words -> words.contains("24 counties")), "the sentence");
        assertEquals(24, marks("ScatterNode"));
        assertEquals(24, marks("#map-x"));
        assertEquals(24, marks("#map-y"));
        // Three views for the report and the workshop.
        hand.menu(
                "what can be done with the scatter",
                node -> "figure-menu".equals(style(node)),
                language.now("figure.collect"));
        atRest();
        assertEquals(1, collected());
        look("story-14-collected");
        type(KeyCode.CONTROL, KeyCode.DIGIT1);
        atRest();
        ask(hand, "better");
        hand.shortcut("collect", KeyCode.CONTROL, KeyCode.D);
        atRest();
        assertEquals(2, collected());
        type(KeyCode.CONTROL, KeyCode.DIGIT1);
        atRest();
        ask(hand, "support");
        hand.shortcut("collect", KeyCode.CONTROL, KeyCode.D);
        atRest();
        assertEquals(3, collected());
        // The workbook.
        hand.press("reports", says("page.reports"));
        atRest();
        look("story-15-report");
        Path workbook = folder.resolve("comparison.xlsx");
        chooser.saves(workbook);
        if (!inSight("#understood").isEmpty()) {
            hand.press("understood", id("understood"));
        }
        hand.press("export", id("export"));
        atRest();
        look("story-16-written");
        readsBack(workbook);
    }

    private void ask(Hand hand, String code) {
        if (inSight("#ask-" + code).isEmpty()) {
            hand.press("ask", says("home.ask"));
            atRest();
        }
        hand.press(code, id("ask-" + code));
        atRest();
    }

    private static String style(Node node) {
        return node.getStyleClass().contains("figure-menu") ? "figure-menu" : "";
    }

    private int collected() {
        return services.collection().views(session.project()).run(Progress.NONE).size();
    }

    private int marks(String selector) {
        return ((ChartNode<?, ?>) inSight(".chart-node").stream()
                        .filter(node -> ("#" + node.getId()).equals(selector)
                                || node.getClass().getSimpleName().equals(selector))
                        .findFirst()
                        .orElseThrow())
                .ids()
                .size();
    }

    private List<String> said(String selector) {
        return inSight(selector).stream()
                .map(node -> node instanceof Text text ? text.getText() : ((Labeled) node).getText())
                .toList();
    }

    /** The workbook opens, and its rates are the cases over the people of the spreadsheets that were brought in. */
    private static void readsBack(Path workbook) {
        Map<String, Double> cases = column("rivera-crime-2018-2024.xlsx", "Offences", "violent crime");
        Map<String, Double> people = column("rivera-population-2018-2024.xlsx", "Population", "total population");
        int compared = 0;
        try (Workbook book = WorkbookFactory.create(workbook.toFile(), null, true)) {
            FormulaEvaluator formulas = book.getCreationHelper().createFormulaEvaluator();
            Sheet sheet = Objects.requireNonNull(book.getSheet("Compare"));
            for (Row row : sheet) {
                Set<Long> numbers = new HashSet<>();
                Set<String> words = new HashSet<>();
                for (Cell cell : row) {
                    CellValue value = formulas.evaluate(cell);
                    if (value != null && value.getCellType() == CellType.NUMERIC) {
                        numbers.add(Math.round(value.getNumberValue()));
                    } else if (value != null) {
                        words.add(value.getStringValue());
                    }
                }
                for (String place : words) {
                    // A list of places left out names them without numbers.
                    if (cases.containsKey(place) && !numbers.isEmpty()) {
                        long rate = Math.round(100_000 * cases.get(place) / people.get(place));
                        assertTrue(numbers.contains(rate), place + " " + rate + " of " + numbers);
                        compared++;
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        assertTrue(compared >= 20, "places in the workbook: " + compared);
    }

    /** The numbers of 2024 by place in a workbook of the sample, read without the program. */
    private static Map<String, Double> column(String file, String sheet, String header) {
        Map<String, Double> found = new HashMap<>();
        try (Workbook book = WorkbookFactory.create(SAMPLE.resolve(file).toFile(), null, true)) {
            Sheet rows = book.getSheet(sheet);
            int column = 0;
            while (!rows.getRow(0).getCell(column).getStringCellValue().equals(header)) {
                column++;
            }
            for (Row row : rows) {
                Cell cell = row.getCell(column);
                if (row.getRowNum() > 0
                        && row.getCell(2).getNumericCellValue() == 2024
                        && cell != null
                        && cell.getCellType() == CellType.NUMERIC) {
                    found.put(row.getCell(1).getStringCellValue(), cell.getNumericCellValue());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    /** Keeps a picture of a step where somebody asks for it. */
    private void look(String name) {
        if (Boolean.getBoolean("story.pictures")) {
            picture(name);
        }
    }

    @Test
    @Tag("campaign")
    void whereANumberComesFromByMouse() {
        whereANumberComesFrom(new MouseHand());
    }

    @Test
    void whereANumberComesFromByKeyboardAlone() {
        whereANumberComesFrom(new KeyHand());
    }

    private void whereANumberComesFrom(Hand hand) {
        openSample(1280, 720);
        hand.shortcut("compare", KeyCode.CONTROL, KeyCode.DIGIT5);
        atRest();
        // A point of the scatter.
        hand.openMark("the scatter", node -> node.getClass().getSimpleName().equals("ScatterNode"));
        card("story-20-point");
        hand.press("copy", id("copy-citation"));
        String citation = onFx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(citation.contains("rivera-crime-2018-2024.xlsx › Offences › "), citation);
        hand.press("sheet", id("open-sheet"));
        atRest();
        until(() -> !stage.getScene().getRoot().lookupAll(".cited").isEmpty());
        look("story-21-sheet");
        hand.press("back", id("sheet-back"));
        atRest();
        // A place of a map, a cell of the table.
        hand.openMark("the map", node -> node.getClass().getSimpleName().equals("MapNode"));
        card("story-22-map");
        hand.openCell("the table", node -> node.getClass().getSimpleName().equals("PlaceTable"));
        card("story-23-cell");
        // A bar, and a cell of the overview.
        hand.press("profiles", says("page.profiles"));
        atRest();
        hand.press("ranking", says("tab.profiles.ranking"));
        atRest();
        hand.openMark("a bar", node -> node instanceof FigureNode);
        card("story-24-bar");
        hand.press("overview", says("tab.profiles.overview"));
        atRest();
        hand.openMark("a cell", node -> node instanceof FigureNode);
        card("story-25-overview");
    }

    /** The card that is open says everything that a person asks about a number. */
    private void card(String name) {
        atRest();
        look(name);
        List<String> words = onFx(() -> {
            List<String> all = new ArrayList<>();
            stage.getScene()
                    .getRoot()
                    .lookupAll("#number-card .label")
                    .forEach(node -> all.add(((Labeled) node).getText()));
            return all;
        });
        String all = String.join(" | ", words);
        assertTrue(!inSight("#card-value").isEmpty(), all);
        assertTrue(all.contains("rivera-"), "file: " + all);
        assertTrue(words.stream().anyMatch(each -> each != null && each.matches("[A-Z]{1,2}[0-9]+")), "cell: " + all);
        assertTrue(!inSight("#card-definition").isEmpty(), "definition: " + all);
        assertTrue(all.contains(language.now("card.steps")), "what happened: " + all);
        assertTrue(all.contains("Import #"), "import: " + all);
    }
}
