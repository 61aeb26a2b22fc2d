package org.sharedsafety.ui.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.SampleFile;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.ReadyFrame;
import org.sharedsafety.model.Responsibilities.Pace;
import org.sharedsafety.model.Responsibilities.Role;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.service.BoundaryService;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.DefinitionService;
import org.sharedsafety.service.IndexQuestion;
import org.sharedsafety.service.IndexService;
import org.sharedsafety.service.MeasureEditService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.OwnerService;
import org.sharedsafety.service.PlaceMapService;
import org.sharedsafety.service.ProfileService;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.InPlaceJobs;

/** The panes of the measures page over the real services and the sample project. */
class MeasuresSampleTest extends FxTest {
    private static final int WIDE = 1192;
    private static final int HIGH = 584;

    @TempDir
    private Path folder;

    private final Parallel parallel = new Parallel(2);
    private final CatalogueService catalogue = new CatalogueService();
    private final OwnerService owners = new OwnerService(catalogue);
    private final MeasureEditService edits = new MeasureEditService();
    private final DefinitionService definitions = new DefinitionService();
    private final IndexService indices = new IndexService(parallel);
    private final ProfileService profiles = new ProfileService();
    private final PlaceMapService maps = new PlaceMapService(new BoundaryService());
    private final InPlaceJobs jobs = new InPlaceJobs();
    private ProjectService projects;
    private OpenProject project;
    private int changed;

    @BeforeEach
    void makeProject() {
        projects = new ProjectService(
                new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), Clock.systemUTC());
        project = SampleFile.opened(projects, folder.resolve("sample.sharedsafety"));
    }

    @AfterEach
    void closeProject() {
        project.close();
        parallel.close();
    }

    private CatalogueViewModel catalogue() {
        CatalogueViewModel model = new CatalogueViewModel(
                jobs,
                new CatalogueSource(
                        () -> catalogue.measuresOfAnyone(project, true),
                        () -> edits.details(project),
                        (id, edit) -> edits.editing(project, id, edit)),
                () -> changed++);
        model.refresh();
        return model;
    }

    private OwnerViewModel owners() {
        OwnerViewModel model = new OwnerViewModel(
                jobs,
                new OwnerSource(
                        () -> owners.inUse(project),
                        () -> owners.responsibilities(project),
                        (metric, by, role) -> owners.assigning(project, metric.id(), by, role, metric.nameEn()),
                        (metric, by, pace) -> owners.pacing(project, metric.id(), by, pace, metric.nameEn()),
                        (metric, text) -> owners.community(project, metric.id(), text, metric.nameEn()),
                        names -> owners.adding(project, names),
                        (name, next) -> owners.renaming(project, name, next),
                        name -> owners.removing(project, name)),
                () -> changed++);
        model.refresh();
        return model;
    }

    private IndexSource index() {
        return new IndexSource(
                () -> owners.inUse(project),
                () -> definitions.names(project),
                name -> definitions.versions(project, name),
                next -> definitions.keeping(project, next),
                next -> indices.scores(project, IndexQuestion.of(next)),
                scores -> progress -> {
                    var map = maps.mapping(
                                    project,
                                    scores.level(),
                                    scores.indicators().get(0).measure().period(),
                                    scores.places().stream()
                                            .map(CompositeScores.PlaceScore::place)
                                            .toList())
                            .run(progress);
                    return new PlaceShapes(map.shapes(), map.frame());
                });
    }

    private DefinitionViewModel definition() {
        DefinitionViewModel model =
                new DefinitionViewModel(jobs, language, index(), () -> LocalDate.of(2026, 5, 12), () -> changed++);
        model.refresh();
        return model;
    }

    private void keepDefinition() {
        DefinitionViewModel model = definition();
        model.begin(ReadyFrame.DOMAINS);
        DefinitionDraft draft = model.draftProperty().get();
        model.write(new DefinitionDraft(
                draft.name(),
                "Well-being here means a steady home, a calm mind, and someone to call at night.",
                draft.frame(),
                draft.domains(),
                draft.date(),
                "Residents, survivors, county agencies",
                34));
        model.keep();
        assertNull(model.failureProperty().get());
    }

    /** English light at 1280×720, Spanish there, Spanish dark at 1920×1080: without the window around the page. */
    private <V extends Parent> V picture(String name, Supplier<V> view) {
        V made = show(WIDE, HIGH, view);
        picture(pictureName(name));
        assertEquals(List.of(), Clipping.in(stage.getScene()), name + " en");
        return made;
    }

    private void spanish(String name) {
        onFx(() -> {
            language.speak("es");
            return null;
        });
        settle();
        picture(pictureName(name));
        assertEquals(List.of(), Clipping.in(stage.getScene()), name + " es");
        onFx(() -> {
            appearance.themeProperty().set(ColorTheme.DARK);
            return null;
        });
        resize(1832, 944);
        picture(pictureName(name));
        assertEquals(List.of(), Clipping.in(stage.getScene()), name + " es wide");
    }

    @Test
    void measuresAreFoundInBothLanguagesByNameCodeHeaderAndStage() {
        CatalogueViewModel model = catalogue();
        picture("measures-catalogue", () -> new CatalogueView(kit, model));
        List<MeasureLine> all = model.linesProperty().get();
        assertEquals(96, all.stream().filter(line -> line.metric().catalogued()).count());
        assertEquals(List.of("PH05"), found(model, "suicidio"));
        assertEquals(found(model, "vivienda"), found(model, "VIVIENDA"));
        assertTrue(found(model, "vacant housing").contains("WB23"));
        assertTrue(found(model, "segregacion").contains("WB25"), "without its accent");
        assertTrue(found(model, "MHLTH").contains("PH10"), "by the header of a known file");
        assertEquals(List.of("WB09"), found(model, "wb09"));
        assertTrue(found(model, "qqqq").isEmpty());
        settle();
        assertTrue(robot.lookup("#nothing-found").query().isVisible());
        onFx(() -> {
            model.showAll();
            model.turn(StageGroup.PREVENTION);
            model.onlyInUseProperty().set(true);
            return null;
        });
        settle();
        List<MeasureLine> shown = all.stream().filter(model::shows).toList();
        assertTrue(shown.stream()
                .allMatch(line -> line.inUse() && line.metric().stage().equals("prevention")));
        assertTrue(robot.lookup("#section-principle-sv").tryQuery().isPresent(), "all five headings stay");
        onFx(() -> {
            model.showAll();
            model.lookedProperty().set("PH10");
            return null;
        });
        settle();
        picture(pictureName("measures-catalogue"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        spanish("measures-catalogue");
    }

    private static List<String> found(CatalogueViewModel model, String words) {
        return onFx(() -> {
            model.wantedProperty().set(words);
            return model.linesProperty().get().stream()
                    .filter(model::shows)
                    .map(line -> line.metric().id())
                    .toList();
        });
    }

    @Test
    void onlyOwnMeasuresCanBeChangedAndThatIsTakenBack() {
        CatalogueViewModel model = catalogue();
        Metric own = project.metrics().values().stream()
                .filter(metric -> !metric.catalogued())
                .findFirst()
                .orElseThrow();
        model.edit(
                own,
                new MeasureEditService.Edit(
                        "Porch lights", "Luces de porche", "percent", Direction.BETTER, Principle.SY));
        Metric now = project.metrics().get(own.id());
        assertNotNull(now);
        assertEquals("Luces de porche", now.name("es"));
        assertEquals(Direction.BETTER, now.direction());
        assertEquals(Principle.SY, now.principle());
        assertEquals(1, changed);
        projects.undoing(project).run(Progress.NONE);
        assertEquals(own, project.metrics().get(own.id()));
        projects.redoing(project).run(Progress.NONE);
        assertEquals(now, project.metrics().get(own.id()));
        model.edit(
                project.metrics().get("WB09"),
                new MeasureEditService.Edit("x", "x", "x", Direction.BETTER, Principle.SY));
        assertEquals(1, jobs.failures().size());
        model.lookedProperty().set(own.id());
        show(WIDE, HIGH, () -> new CatalogueView(kit, model));
        picture(pictureName("measures-own"));
        assertTrue(robot.lookup("#keep-own").tryQuery().isPresent());
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void whoIsResponsibleIsSaidByKeyboardAndWithoutOwnerIsCounted() {
        OwnerViewModel model = owners();
        int all = model.measuresProperty().get().size();
        assertEquals(all, owners.withoutOwner(project).size());
        picture("measures-owners-begin", () -> new OwnerView(kit, model, () -> {}));
        onFx(() -> {
            robot.lookup(".button.accent").queryButton().fire();
            return null;
        });
        settle();
        assertEquals(8, model.agreedProperty().get().agencies().size());
        OwnerCell cell = onFx(() ->
                robot.lookup(".owner-cell").<OwnerCell>queryAll().iterator().next());
        onFx(() -> {
            cell.requestFocus();
            return null;
        });
        settle();
        String first = model.measuresProperty().get().get(0).id();
        robot.press(KeyCode.L).release(KeyCode.L);
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        robot.press(KeyCode.S).release(KeyCode.S);
        robot.press(KeyCode.T).release(KeyCode.T);
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        robot.press(KeyCode.L).release(KeyCode.L);
        settle();
        assertEquals(
                List.of("Public Health", "Behavioral Health"),
                model.agreedProperty().get().owners(first));
        assertEquals(
                Pace.LEAD,
                model.part(model.measuresProperty().get().get(0), "Behavioral Health")
                        .pace());
        assertEquals(all - 2, owners.withoutOwner(project).size());
        Metric second = model.measuresProperty().get().get(1);
        onFx(() -> {
            model.assign(second, "Schools", Role.LEADS);
            model.community(second, "Neighbors check in on each other");
            model.rename("Sheriff", "County Sheriff");
            return null;
        });
        settle();
        assertEquals(
                List.of("Schools", "Behavioral Health"),
                model.agreedProperty().get().owners(second.id()));
        assertEquals(Role.SHARES, model.part(second, "Behavioral Health").role(), "only one leads");
        onFx(() -> {
            model.add(List.of("schools"));
            return null;
        });
        settle();
        assertNotNull(model.failureProperty().get(), "no name twice");
        onFx(() -> {
            model.refresh();
            return null;
        });
        settle();
        picture(pictureName("measures-owners"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        spanish("measures-owners");
        projects.undoing(project).run(Progress.NONE);
        assertTrue(owners.responsibilities(project).agencies().contains("Sheriff"));
        assertEquals(
                List.of("Schools", "Behavioral Health"),
                profiles
                        .profile(
                                project,
                                profiles.choices(project).get(0).places().get(0).code(),
                                null)
                        .run(Progress.NONE)
                        .sections()
                        .stream()
                        .flatMap(section -> section.lines().stream())
                        .filter(line -> line.measure().metric().id().equals(second.id()))
                        .findFirst()
                        .map(line -> line.owners())
                        .orElse(List.of("Schools", "Behavioral Health")));
    }

    @Test
    void aDefinitionIsKeptInVersionsThatAreCompared() {
        keepDefinition();
        DefinitionViewModel model = definition();
        assertEquals(1, model.versionsProperty().get().size());
        assertFalse(model.canKeep(), "the same is kept no second time");
        DefinitionDraft draft = model.draftProperty().get();
        assertNotNull(draft);
        int domain = draft.domains().size() - 1;
        String free = model.free().stream()
                .filter(metric -> metric.direction() == Direction.WORSE && !metric.isPolice())
                .findFirst()
                .orElseThrow()
                .id();
        List<String> more = new ArrayList<>(draft.domains().get(domain).measures());
        more.add(free);
        model.change(
                domain, new DefinitionDraft.Domain(draft.domains().get(domain).name(), more));
        model.keep();
        List<Definition> versions = definitions.versions(project, draft.name());
        assertEquals(
                List.of(2, 1),
                versions.stream().map(each -> each.agreement().version()).toList());
        assertEquals(34, versions.get(1).agreement().people());
        assertEquals(LocalDate.of(2026, 5, 12), versions.get(0).agreement().date());
        assertTrue(model.changes(versions.get(0), versions.get(1)).stream()
                .anyMatch(change -> change.key().equals("define.change.added")
                        && change.args().get(0).equals(free)));
        picture("measures-definition", () -> new DefinitionView(kit, model, () -> {}));
        spanish("measures-definition");
        projects.undoing(project).run(Progress.NONE);
        assertEquals(1, definitions.versions(project, draft.name()).size());
    }

    @Test
    void withoutADefinitionAFrameIsChosenFirst() {
        DefinitionViewModel model = definition();
        picture("measures-definition-begin", () -> new DefinitionView(kit, model, () -> {}));
        assertNull(model.draftProperty().get());
        onFx(() -> {
            robot.lookup("#frame-vital").queryAs(ChoiceTile.class).choose();
            return null;
        });
        settle();
        assertEquals(7, model.draftProperty().get().domains().size());
        picture(pictureName("measures-definition-begun"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void weightsMoveTheScoresAndRanksAreRanges() {
        keepDefinition();
        List<Runnable> soon = new ArrayList<>();
        IndexViewModel model = new IndexViewModel(jobs, index(), soon::add, () -> changed++);
        onFx(() -> {
            model.refresh();
            return null;
        });
        picture(
                "measures-index",
                () -> new IndexView(
                        kit,
                        model,
                        new IndexView.Ways(
                                ChartThemes.following(appearance), Runnable::run, FigureDoors.NONE, () -> {})));
        CompositeScores before = model.shownProperty().get();
        assertNotNull(before, () -> "" + model.failureProperty().get());
        assertEquals(0, before.moved(), "equal weights to begin with");
        FigureNode figure = robot.lookup("#index-figure").queryAs(FigureNode.class);
        assertEquals(before.places().size(), figure.ids().size());
        onFx(() -> {
            model.weigh(0, 0.6);
            model.weigh(0, 0.7);
            return null;
        });
        settle();
        assertEquals(before, model.shownProperty().get(), "the run waits until the slider rests");
        assertEquals(
                1.0,
                model.weightsProperty().get().stream().mapToDouble(each -> each).sum(),
                1e-9);
        assertTrue(model.isChanged());
        onFx(() -> {
            soon.get(soon.size() - 1).run();
            return null;
        });
        settle();
        CompositeScores after = model.shownProperty().get();
        assertEquals(0.7, after.indicators().get(0).weight(), 1e-6);
        onFx(() -> {
            int first = after.places().get(0).place().id();
            model.selection().select(Set.of(first), org.sharedsafety.ui.common.PlaceSelection.Mode.REPLACE);
            return null;
        });
        settle();
        picture(pictureName("measures-index"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        spanish("measures-index");
        onFx(() -> {
            model.weighingProperty().set(IndexViewModel.Weighing.EQUAL);
            return null;
        });
        settle();
        assertEquals(0, model.shownProperty().get().moved());
        onFx(() -> {
            model.keep();
            return null;
        });
        assertEquals(
                2, definitions.versions(project, before.definition().name()).size());
        assertEquals(
                0.7,
                definitions.find(project, before.definition().name()).weights().get(0),
                1e-5);
    }

    @Test
    void anIndexWithoutDefinitionSaysWhatItIsFor() {
        IndexViewModel model = new IndexViewModel(jobs, index(), Runnable::run, () -> {});
        picture(
                "measures-index-empty",
                () -> new IndexView(
                        kit,
                        model,
                        new IndexView.Ways(
                                ChartThemes.following(appearance), Runnable::run, FigureDoors.NONE, () -> {})));
        assertNull(model.definitionProperty().get());
    }

    @Test
    void anAgencySeesItsMeasuresAndIsCopiedWithoutNumbers() {
        OwnerViewModel agreed = owners();
        agreed.add(List.of("Public Health", "Schools", "Sheriff"));
        List<Metric> measures = agreed.measuresProperty().get();
        agreed.assign(measures.get(0), "Public Health", Role.LEADS);
        agreed.assign(measures.get(0), "Schools", Role.SHARES);
        agreed.turnPace(measures.get(0), "Public Health");
        agreed.assign(measures.get(1), "Public Health", Role.LEADS);
        agreed.assign(measures.get(3), "Schools", Role.LEADS);
        agreed.assign(measures.get(3), "Public Health", Role.SHARES);
        agreed.community(measures.get(0), "Neighbors check in on each other");
        AgencyViewModel model = new AgencyViewModel(
                jobs,
                language,
                new AgencySource(
                        () -> owners.responsibilities(project),
                        () -> owners.inUse(project),
                        () -> profiles.choices(project).get(0).places(),
                        place -> profiles.profile(project, place.code(), place.level())));
        model.refresh();
        List<String> copied = new ArrayList<>();
        List<ViewQuestion> printed = new ArrayList<>();
        picture(
                "measures-agency",
                () -> new AgencyView(
                        kit, model, new AgencyView.Ways(copied::add, printed::add, FigureDoors.NONE, () -> {})));
        assertEquals(
                List.of(
                        measures.get(0).id(),
                        measures.get(1).id(),
                        measures.get(3).id()),
                model.rows().stream().map(row -> row.metric().id()).toList());
        assertEquals(List.of("Schools"), model.rows().get(0).others());
        onFx(() -> {
            robot.lookup("#agency-copy").queryButton().fire();
            return null;
        });
        assertTrue(copied.get(0).contains(measures.get(0).nameEn()), copied.get(0));
        assertFalse(copied.get(0).matches("(?s).*\\d{2}.*"), copied.get(0));
        spanish("measures-agency");
    }

    @Test
    void wordsAreFoundInTheOtherLanguage() {
        picture("measures-glossary", () -> new GlossaryView(kit, new javafx.beans.property.SimpleStringProperty("")));
        onFx(() -> {
            robot.lookup("#search-glossary")
                    .queryAs(javafx.scene.control.TextField.class)
                    .setText("reincidencia");
            return null;
        });
        settle();
        assertEquals(1, robot.lookup(".strong").queryAll().size());
        onFx(() -> {
            robot.lookup("#search-glossary")
                    .queryAs(javafx.scene.control.TextField.class)
                    .setText("");
            return null;
        });
        spanish("measures-glossary");
    }
}
