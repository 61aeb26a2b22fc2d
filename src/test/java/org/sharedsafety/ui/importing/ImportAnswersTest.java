package org.sharedsafety.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.Facet;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.InPlaceJobs;

/** What a person says in the window about a file: kept, shown at once, taken back. */
class ImportAnswersTest extends FxTest {
    private static final Path FILE = Path.of("rivera-crime-2023.xlsx");
    private static final Path COPY = Path.of("copy-of-rivera-crime-2023.xlsx");
    private static final Path OTHER = Path.of("rivera-crime-2024.xlsx");
    private static final ColumnRef CRIME = new ColumnRef("E", "Violent crime 2023");

    private final List<ImportReport> stored = new ArrayList<>();
    private final ImportViewModel model = new ImportViewModel(
            new InPlaceJobs(),
            new ImportDoors(
                    (file, options) -> progress -> other(CrimeSheet.draft(file)),
                    CrimeSheet.closer(),
                    (draft, options) -> progress -> CrimeSheet.report(draft, recipe(options.recipes()), 0),
                    (draft, options) -> progress -> CrimeSheet.report(draft, recipe(options.recipes()), 14),
                    CrimeSheet::metrics,
                    () -> List.of("county", "state"),
                    level -> CrimeSheet.places(),
                    (draft, recipes, remember) -> progress -> remember,
                    stored::add));

    private static Recipe recipe(java.util.Map<String, Recipe> recipes) {
        return recipes.getOrDefault("Table 4", CrimeSheet.recipe());
    }

    /** The other file has other bytes, and a second sheet with a table. */
    private static FileDraft other(FileDraft draft) {
        if (!draft.file().equals(OTHER)) {
            return draft;
        }
        FileDraft.SheetDraft first = draft.sheets().get(0);
        return new FileDraft(
                draft.file(),
                draft.format(),
                "1".repeat(64),
                draft.size(),
                List.of(first, CrimeSheet.renamed(first, "Table 5", "Remarks", "Comments")),
                List.of());
    }

    private ImportView view() {
        return show(
                1280,
                720,
                () -> new ImportView(kit, model, new ImportActions(() -> {}, () -> {}, () -> {}, () -> {}, () -> {})));
    }

    private void open(Path... files) {
        onFx(() -> {
            model.add(List.of(files));
            model.choose(model.inbox().get(0));
            return null;
        });
        settle();
    }

    private Recipe recipe() {
        return onFx(() -> Objects.requireNonNull(model.file()
                .recipe(Objects.requireNonNull(model.file().sheetProperty().get()))));
    }

    @Test
    void theSameBytesTwiceAreNoticed() {
        view();
        onFx(() -> {
            model.add(List.of(FILE, COPY, OTHER));
            return null;
        });
        settle();
        assertEquals(
                List.of(InboxItem.State.QUESTION, InboxItem.State.TWICE, InboxItem.State.QUESTION),
                model.inbox().stream().map(item -> item.stateProperty().get()).toList());
        picture("inbox-three");
    }

    @Test
    void whatWasSaidIsKeptWithItsFile() {
        view();
        open(FILE, OTHER);
        onFx(() -> {
            model.file().answers().role(CRIME, ColumnRole.METRIC, "V02");
            model.next();
            return null;
        });
        assertEquals(ImportViewModel.PLACES, model.stepProperty().get());
        type(KeyCode.ESCAPE);
        onFx(() -> {
            model.choose(model.inbox().get(1));
            model.file().answers().period("2024");
            model.leave();
            model.choose(model.inbox().get(0));
            return null;
        });
        assertEquals(ImportViewModel.PLACES, model.stepProperty().get(), "the step is kept too");
        assertEquals(
                List.of("POP01", "V01", "V02"),
                recipe().steps(Step.Measure.class).map(Step.Measure::metric).toList());
        assertTrue(recipe().step(Step.FixedPeriod.class).isEmpty(), "the other file's answer stays there");
    }

    @Test
    void aCorrectionIsTakenBackAndSaidAgainByTheKeyboard() {
        view();
        open(FILE);
        onFx(() -> {
            model.file().answers().role(CRIME, ColumnRole.IGNORED, null);
            return null;
        });
        assertEquals(2, recipe().steps(Step.Measure.class).count());
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        settle();
        assertEquals(CrimeSheet.recipe(), recipe());
        assertNull(onFx(() -> model.file().lastSaid()));
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        settle();
        assertEquals(2, recipe().steps(Step.Measure.class).count());
    }

    @Test
    void rowsAreMovedByTheKeyboard() {
        ImportView view = view();
        open(FILE);
        ListView<?> rows = (ListView<?>) view.lookup(".sheet-rows");
        onFx(() -> {
            rows.getSelectionModel().select(7);
            rows.requestFocus();
            return null;
        });
        settle();
        type(KeyCode.F);
        assertEquals(
                new Step.DataRows(8, 29), recipe().step(Step.DataRows.class).orElseThrow());
        picture("import-first-row-moved");
        onFx(() -> {
            rows.getSelectionModel().select(10);
            return null;
        });
        type(KeyCode.L);
        assertEquals(
                new Step.DataRows(8, 11), recipe().step(Step.DataRows.class).orElseThrow());
        onFx(() -> {
            rows.getSelectionModel().select(3);
            return null;
        });
        type(KeyCode.H);
        assertEquals(
                "importing.said.headers",
                onFx(() -> Objects.requireNonNull(model.file().lastSaid())).key());
    }

    @Test
    void theRowsOfDataAreTypedToo() {
        ImportView view = view();
        open(FILE);
        TextField rows = (TextField) view.lookup("#data-rows");
        onFx(() -> {
            rows.setText("7–20");
            rows.fireEvent(new javafx.event.ActionEvent());
            return null;
        });
        assertEquals(
                new Step.DataRows(7, 20), recipe().step(Step.DataRows.class).orElseThrow());
        onFx(() -> {
            rows.setText("many");
            rows.fireEvent(new javafx.event.ActionEvent());
            return null;
        });
        assertTrue(rows.getStyleClass().contains("danger"));
        assertEquals(
                new Step.DataRows(7, 20), recipe().step(Step.DataRows.class).orElseThrow());
    }

    @Test
    void aFacetCountsAllRowsAndFiltersTheSheet() {
        ImportView view = view();
        open(FILE);
        onFx(() -> {
            model.file().facet(4);
            return null;
        });
        settle();
        Facet facet =
                Objects.requireNonNull(model.file().facets().facetProperty().get());
        assertEquals(12, facet.rows());
        Facet.Value hidden = facet.values().stream()
                .filter(value -> value.text().equals("<10"))
                .findFirst()
                .orElseThrow();
        assertEquals(Facet.Kind.MISSING, hidden.kind());
        assertEquals(Status.SUPPRESSED, hidden.status());
        Facet.Value odd = facet.values().get(0);
        assertEquals("3a", odd.text());
        assertEquals(Facet.Kind.ODD, odd.kind());
        assertEquals(
                10,
                facet.values().stream()
                        .filter(value -> value.kind() == Facet.Kind.NUMBER)
                        .mapToLong(Facet.Value::count)
                        .sum());
        picture("import-facet");
        onFx(() -> {
            model.file().facets().choose(odd);
            return null;
        });
        settle();
        Facet filtered =
                Objects.requireNonNull(model.file().facets().facetProperty().get());
        assertEquals(1, filtered.matching());
        assertEquals(17, filtered.shown().get(0).number());
        assertEquals(1, ((ListView<?>) view.lookup(".sheet-rows")).getItems().size());
        picture("import-facet-filtered");
        onFx(() -> {
            model.file().answers().missing("Table 4", "3a", Status.NOT_AVAILABLE);
            return null;
        });
        assertTrue(recipe().steps(CellStep.MissingText.class)
                .anyMatch(step -> step.text().equals("3a") && step.status() == Status.NOT_AVAILABLE));
    }

    @Test
    void aMeasureOfOnesOwnHasNameUnitKindAndScale() {
        view();
        open(FILE);
        assertTrue(onFx(() -> model.file()
                .answers()
                .own(new ColumnRef("F", "Remarks"), "Calls answered", "per 1,000 homes", NumberKind.RATE, 10)));
        assertFalse(onFx(() -> model.file().answers().own(CRIME, " ", "", NumberKind.COUNT, 1)), "a name is needed");
        assertFalse(onFx(() -> model.file().answers().own(CRIME, "X", "", NumberKind.COUNT, -1)), "a scale above 0");
        Recipe recipe = recipe();
        assertEquals(
                new Step.LocalMeasure("local:calls-answered", "Calls answered", "per 1,000 homes"),
                recipe.step(Step.LocalMeasure.class).orElseThrow());
        Step.Measure measure = recipe.steps(Step.Measure.class)
                .filter(step -> step.metric().equals("local:calls-answered"))
                .findFirst()
                .orElseThrow();
        assertEquals(NumberKind.RATE, measure.kind());
        assertEquals(10, measure.scale());
        picture("import-own-measure");
    }

    @Test
    void aPlaceIsFoundByTypingAPartOfItsName() {
        ImportView view = view();
        open(FILE);
        onFx(() -> {
            model.next();
            return null;
        });
        settle();
        Node field = view.lookupAll(".place-search").stream()
                .reduce((first, second) -> second)
                .orElseThrow();
        robot.clickOn(field).write("brend");
        settle();
        picture("import-place-search");
        type(KeyCode.ENTER);
        assertTrue(recipe().steps(PlaceStep.SamePlace.class)
                .anyMatch(
                        step -> step.text().equals("St Brenden") && step.code().equals("RV021")));
    }

    @Test
    void aSuggestionThatWasRefusedIsAskedNoMore() {
        view();
        open(FILE);
        assertEquals(1, onFx(() -> model.file().places().asked()));
        assertEquals(1, onFx(() -> model.file().places().sureScope().names()));
        onFx(() -> {
            model.file().places().refuse("Table 4", "CopperHill Co.");
            return null;
        });
        assertEquals(0, onFx(() -> model.file().places().asked()));
        assertTrue(onFx(() -> model.file().checkRows().stream()
                .noneMatch(row -> row.message().code().startsWith("place-suggested"))));
    }

    @Test
    void allThatAreAlikeEnoughAreAcceptedAtOnce() {
        ImportView view = view();
        open(FILE);
        onFx(() -> {
            model.next();
            return null;
        });
        settle();
        robot.clickOn(view.lookup("#accept-sure"));
        settle();
        assertTrue(recipe().steps(PlaceStep.SamePlace.class)
                .anyMatch(step -> step.code().equals("RV007")));
        assertEquals(0, onFx(() -> model.file().places().asked()));
    }

    @Test
    void severalSheetsGoTogetherOnlyAfterTheirHeadersWereSeen() {
        ImportView view = view();
        open(OTHER);
        onFx(() -> {
            model.next();
            return null;
        });
        settle();
        assertEquals(ImportViewModel.COLUMNS, model.stepProperty().get());
        assertTrue(model.matrixProperty().get());
        HeaderMatrix matrix = onFx(() -> model.file().headers());
        assertEquals(List.of("Table 4", "Table 5"), matrix.sheets());
        assertEquals(2, matrix.differing());
        assertEquals(
                new HeaderMatrix.Line("Remarks", List.of("F", "")),
                matrix.lines().get(0));
        picture("import-matrix");
        robot.clickOn(view.lookup("#stack"));
        settle();
        assertEquals(ImportViewModel.PLACES, model.stepProperty().get());
    }

    @Test
    void afterAnImportTheNextFileIsOffered() {
        view();
        open(FILE, OTHER);
        onFx(() -> {
            model.next();
            model.next();
            model.store();
            return null;
        });
        settle();
        assertEquals(1, stored.size());
        assertEquals(ImportViewModel.FILE, model.stepProperty().get());
        assertNotNull(model.storedProperty().get());
        assertEquals(OTHER, onFx(() -> model.nextFile().orElseThrow().file()));
        picture("import-next-file");
    }

    @Test
    void aProblemLeadsToItsCell() {
        ImportView view = view();
        open(FILE);
        onFx(() -> {
            model.next();
            model.next();
            model.jump("Table 4", CellAddress.parse("D17"));
            return null;
        });
        settle();
        assertEquals(ImportViewModel.COLUMNS, model.stepProperty().get());
        assertEquals(CellAddress.parse("D17"), model.file().markedProperty().get());
        assertNotNull(view.lookup("#columns"));
    }

    private void type(KeyCode key) {
        robot.press(key).release(key);
        settle();
    }
}
