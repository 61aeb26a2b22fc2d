package org.sharedsafety.ui.investment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.SampleFile;
import org.sharedsafety.chart.MoneyMixFigure;
import org.sharedsafety.chart.TableSpec;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Solution;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.Investment;
import org.sharedsafety.service.BudgetTagService;
import org.sharedsafety.service.InvestmentService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PriorityService;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureMenu;
import org.sharedsafety.ui.common.InPlaceJobs;

/** The investment page over the real services and the budgets of the sample project. */
class InvestmentViewTest extends FxTest {
    @TempDir
    private Path folder;

    private final InvestmentService investments = new InvestmentService();
    private final BudgetTagService tags = new BudgetTagService();
    private final PriorityService kept = new PriorityService();
    private OpenProject project;
    private ProjectService projects;
    private InvestmentViewModel money;
    private PriorityViewModel priorities;

    @BeforeEach
    void makeProject() {
        projects = new ProjectService(
                new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), Clock.systemUTC());
        project = SampleFile.opened(projects, folder.resolve("sample.sharedsafety"));
        money = new InvestmentViewModel(
                new InPlaceJobs(),
                new InvestmentSource(
                        () -> List.of(project.metrics().get("WB09")),
                        () -> tags.tags(project),
                        question -> investments.investment(project, question),
                        (line, tag) -> tags.tagging(project, line, tag)),
                () -> {});
        priorities = new PriorityViewModel(
                new InPlaceJobs(),
                new PrioritySource(
                        () -> List.copyOf(project.metrics().values()),
                        () -> kept.solutions(project),
                        list -> kept.keepingSolutions(project, list),
                        () -> kept.policies(project),
                        list -> kept.keepingPolicies(project, list),
                        () -> kept.scenarios(project),
                        list -> kept.keepingScenarios(project, list),
                        () -> kept.wanted(project),
                        wanted -> kept.keepingWanted(project, wanted)),
                () -> {});
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    private void mix() {
        dressed(() -> new MixView(
                kit,
                money,
                ChartThemes.following(appearance),
                Runnable::run,
                FigureDoors.NONE,
                () -> {},
                () -> {},
                any -> {},
                new WhatIfPane(kit, money, priorities::scenario)));
    }

    private <V extends Parent> void dressed(Supplier<V> view) {
        show(1190, 660, () -> {
            money.refresh();
            priorities.refresh();
            return new BorderPane(view.get());
        });
    }

    private void looksWell(String name) {
        picture(pictureName(name));
        assertEquals(List.of(), Clipping.in(stage.getScene()), name);
        onFx(() -> {
            language.speak("es");
            return null;
        });
        settle();
        picture(pictureName(name));
        assertEquals(List.of(), Clipping.in(stage.getScene()), name + " in Spanish");
        onFx(() -> {
            appearance.themeProperty().set(ColorTheme.DARK);
            return null;
        });
        resize(1830, 980);
        picture(pictureName(name));
        assertEquals(List.of(), Clipping.in(stage.getScene()), name + " in Spanish, dark and large");
    }

    @Test
    void theMixIsDrawnWithItsWordsAndAWhatIfThatSumsToTheTotal() {
        mix();
        assertNotNull(
                money.shownProperty().get(), () -> "" + money.failureProperty().get());
        Slider share = robot.lookup("#what-if-share").queryAs(Slider.class);
        onFx(() -> {
            share.setValue(10);
            return null;
        });
        settle();
        Investment moved = money.movedProperty().get();
        assertNotNull(moved);
        Investment.Year before = moved.years().get(moved.years().size() - 1);
        Investment.Year after = moved.moved().after();
        assertEquals(before.total(), after.total(), 1e-6 * before.total());
        assertEquals(
                0.1 * before.dollars(BudgetTag.ENFORCEMENT),
                after.dollars(BudgetTag.PREVENTION) - before.dollars(BudgetTag.PREVENTION),
                1);
        looksWell("investment-mix");
    }

    @Test
    void theTwinTableHoldsWhatIsDrawn() {
        mix();
        Investment shown = money.shownProperty().get();
        TableSpec table = MoneyMixFigure.of(shown, true, language.texts()).table();
        assertEquals(shown.years().size(), table.rows().size());
        for (TableSpec.Row row : table.rows()) {
            double sum = row.cells().subList(2, 3 + BudgetTag.values().length).stream()
                    .mapToDouble(TableSpec.Cell::number)
                    .sum();
            assertEquals(100, sum, 1e-9);
        }
    }

    @Test
    void needIsSetBesideMoneyAndTheDifferencesSumToNothing() {
        dressed(() -> new NeedView(
                kit,
                money,
                ChartThemes.following(appearance),
                Runnable::run,
                FigureDoors.NONE,
                () -> {},
                request -> {}));
        Investment shown = money.shownProperty().get();
        double sum = shown.places().stream()
                .mapToDouble(place -> place.difference().found().orElseThrow())
                .sum();
        assertEquals(0, sum, 1e-3);
        looksWell("investment-need");
    }

    @Test
    void aNumberKeyTagsTheLineAndUndoTakesItBack() {
        dressed(() -> new TagView(kit, money, () -> {}));
        TableView<?> lines = robot.lookup("#money-lines").queryAs(TableView.class);
        Investment.Line first = money.shownProperty().get().tags().get(0);
        assertEquals(BudgetTag.OTHER, first.tag());
        onFx(() -> {
            lines.requestFocus();
            lines.getSelectionModel().select(0);
            return null;
        });
        robot.type(KeyCode.DIGIT1);
        settle();
        assertEquals(BudgetTag.PREVENTION, tags.tags(project).get(first.code()));
        assertEquals(1, lines.getSelectionModel().getSelectedIndex(), "the next line follows");
        projects.undoing(project).run(Progress.NONE);
        assertEquals(BudgetTag.OTHER, tags.tags(project).get(first.code()));
        onFx(() -> {
            lines.getSelectionModel().select(0);
            return null;
        });
        robot.type(KeyCode.DELETE);
        settle();
        assertTrue(!tags.tags(project).containsKey(first.code()), "a tag can be taken away");
        looksWell("investment-lines");
    }

    @Test
    void prioritiesStandBesideTheMoneyAndAreKept() {
        dressed(() -> new PrioritiesView(kit, money, priorities, () -> {}));
        robot.interact(() -> priorities.move(BudgetTag.RECOVERY, -2));
        assertEquals(BudgetTag.RECOVERY, kept.wanted(project).order().get(0));
        looksWell("investment-priorities");
    }

    @Test
    void aSolutionIsWrittenDownChangedAndUndone() {
        dressed(() -> new SolutionsView(kit, priorities));
        Solution solution = new Solution(
                "Streetlights on Mill Road",
                Principle.WB,
                "Two evaluations elsewhere",
                "Town library",
                "V02",
                "1 year",
                "Public Works",
                "$40,000",
                "");
        robot.interact(() -> priorities.solution(-1, solution));
        assertEquals(List.of(solution), kept.solutions(project));
        assertEquals(List.of(solution), kept.solutions(project, "V02"));
        looksWell("investment-solutions");
        assertTheMenuLeadsToWhatWasTried();
        projects.undoing(project).run(Progress.NONE);
        assertEquals(List.of(), kept.solutions(project));
    }

    /** The way stands in the menu of a figure only where a solution for its measure is kept. */
    private void assertTheMenuLeadsToWhatWasTried() {
        AtomicReference<ViewQuestion> opened = new AtomicReference<>();
        FigureDoors doors = new FigureDoors(
                null,
                null,
                null,
                null,
                question -> List.of(),
                new FigureDoors.Tried(
                        question -> !kept.solutions(project, question.get("metric", ""))
                                .isEmpty(),
                        opened::set));
        for (String metric : List.of("V02", "PH01")) {
            robot.interact(() -> {
                FigureMenu menu =
                        new FigureMenu(kit, doors, () -> ViewQuestion.of("trend", Map.of("metric", metric)), null);
                menu.getOnShowing().handle(new Event(ComboBoxBase.ON_SHOWING));
                MenuItem tried = menu.getItems().get(menu.getItems().size() - 1);
                assertEquals(metric.equals("V02"), tried.isVisible());
                tried.fire();
                assertEquals(metric, opened.get().get("metric", ""));
            });
        }
    }
}
