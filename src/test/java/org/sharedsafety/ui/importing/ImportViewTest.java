package org.sharedsafety.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.InPlaceJobs;

class ImportViewTest extends FxTest {
    private static final Path FILE = Path.of("rivera-crime-2023.xlsx");

    private final List<ImportReport> stored = new ArrayList<>();
    private final InPlaceJobs jobs = new InPlaceJobs();
    private final ImportViewModel model = new ImportViewModel(
            jobs,
            new ImportDoors(
                    (file, options) -> progress -> {
                        if (file.toString().endsWith(".pdf")) {
                            throw new WorkbenchException(Message.of("error.unexpected", "a PDF"));
                        }
                        return CrimeSheet.draft(file);
                    },
                    CrimeSheet.closer(),
                    (draft, options) -> progress ->
                            CrimeSheet.report(draft, options.recipes().getOrDefault("Table 4", CrimeSheet.recipe()), 0),
                    (draft, options) -> progress -> CrimeSheet.report(
                            draft, options.recipes().getOrDefault("Table 4", CrimeSheet.recipe()), 14),
                    CrimeSheet::metrics,
                    () -> List.of("county", "state"),
                    level -> CrimeSheet.places(),
                    (draft, recipes, remember) -> progress -> remember,
                    stored::add));

    private ImportView view(int width, int height) {
        return show(
                width,
                height,
                () -> new ImportView(kit, model, new ImportActions(() -> {}, () -> {}, () -> {}, () -> {}, () -> {})));
    }

    @Test
    void theKeyboardAloneImportsAFile() {
        view(1280, 720);
        onFx(() -> {
            model.add(List.of(FILE));
            model.choose(model.inbox().get(0));
            return null;
        });
        settle();
        assertEquals("next", stage.getScene().getFocusOwner().getId());
        type(KeyCode.SPACE);
        assertEquals(ImportViewModel.PLACES, model.stepProperty().get());
        type(KeyCode.SPACE);
        assertEquals(ImportViewModel.CHECK, model.stepProperty().get());
        assertEquals(List.of(), stored, "nothing is stored before Import");
        type(KeyCode.SPACE);
        assertEquals(1, stored.size());
        assertEquals(
                InboxItem.State.IMPORTED, model.inbox().get(0).stateProperty().get());
    }

    @Test
    void escapeLeavesWithoutSaving() {
        view(1280, 720);
        onFx(() -> {
            model.add(List.of(FILE));
            model.choose(model.inbox().get(0));
            return null;
        });
        type(KeyCode.SPACE);
        type(KeyCode.ESCAPE);
        assertEquals(ImportViewModel.FILE, model.stepProperty().get());
        assertEquals(List.of(), stored);
        assertEquals(1, model.inbox().size());
    }

    @Test
    void aFileThatCannotBeReadSaysSoAndStaysInTheList() {
        view(1280, 720);
        onFx(() -> {
            model.add(List.of(Path.of("minutes.pdf"), FILE));
            return null;
        });
        assertEquals(
                InboxItem.State.FAILED, model.inbox().get(0).stateProperty().get());
        assertEquals(
                InboxItem.State.QUESTION, model.inbox().get(1).stateProperty().get());
    }

    @Test
    void anAnswerAboutAPlaceIsPutInTheRecipe() {
        onFx(() -> {
            model.add(List.of(FILE));
            model.choose(model.inbox().get(0));
            model.next();
            return null;
        });
        assertEquals(1, rehearsal().sheets().get(0).suggested().size());
        onFx(() -> {
            model.file()
                    .places()
                    .accept("Table 4", "CopperHill Co.", CrimeSheet.places().get(0));
            return null;
        });
        assertTrue(rehearsal().sheets().get(0).suggested().isEmpty());
    }

    @Test
    void aCorrectedColumnIsReadDifferently() {
        onFx(() -> {
            model.add(List.of(FILE));
            model.choose(model.inbox().get(0));
            model.file().answers().role(new ColumnRef("E", "Violent crime 2023"), ColumnRole.METRIC, "V02");
            model.file().answers().role(new ColumnRef("C", "Population 2023"), ColumnRole.IGNORED, null);
            return null;
        });
        Recipe recipe = model.file().recipe(model.file().sheetProperty().get());
        assertEquals(
                List.of("V01", "V02"),
                recipe.steps(Step.Measure.class).map(Step.Measure::metric).toList());
        assertEquals(1, recipe.steps(Step.Ignore.class).count());
        ColumnUse population =
                model.file().uses(model.file().sheetProperty().get()).get(2);
        assertEquals(ColumnRole.IGNORED, population.role());
        assertTrue(population.corrected());
    }

    @Test
    void aPeriodThatIsNoneIsRefused() {
        onFx(() -> {
            model.add(List.of(FILE));
            model.choose(model.inbox().get(0));
            return null;
        });
        assertFalse(model.file().answers().period("last year"));
        assertTrue(model.file().answers().period("2016"));
    }

    @ParameterizedTest
    @CsvSource({"1280, 720, en, light", "1280, 720, es, light", "1920, 1080, en, light", "1280, 720, en, dark"})
    void everythingCanBeReadToTheEnd(int width, int height, String code, String theme) {
        ImportView view = view(width, height);
        onFx(() -> {
            language.speak(code);
            appearance.themeProperty().set(ColorTheme.of(theme));
            return null;
        });
        List<String> clipped = new ArrayList<>();
        look("import-0-empty", clipped);
        onFx(() -> {
            model.add(List.of(Path.of("minutes.pdf"), FILE));
            return null;
        });
        look("import-1-file", clipped);
        onFx(() -> {
            model.choose(model.inbox().get(1));
            ((ListView<?>) view.lookup("#columns")).getSelectionModel().select(4);
            return null;
        });
        look("import-2-columns", clipped);
        onFx(() -> {
            model.next();
            return null;
        });
        look("import-3-places", clipped);
        onFx(() -> {
            model.next();
            return null;
        });
        look("import-4-check", clipped);
        onFx(() -> {
            model.store();
            return null;
        });
        look("import-5-done", clipped);
        assertEquals(List.of(), clipped);
    }

    private ImportReport rehearsal() {
        return java.util.Objects.requireNonNull(model.file().rehearsalProperty().get());
    }

    private void look(String name, List<String> clipped) {
        settle();
        picture(pictureName(name));
        onFx(() -> Clipping.in(stage.getScene())).forEach(problem -> clipped.add(name + ": " + problem));
    }

    private void type(KeyCode key) {
        robot.press(key).release(key);
        settle();
    }
}
