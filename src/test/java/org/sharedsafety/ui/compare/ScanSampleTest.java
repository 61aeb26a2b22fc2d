package org.sharedsafety.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.SampleFile;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.model.result.ConditionScan;
import org.sharedsafety.service.BoundaryService;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.service.ScanService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartNode;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.InPlaceJobs;

/** What is worth a conversation in the sample project, and the way from a row to its comparison. */
class ScanSampleTest extends FxTest {
    @TempDir
    private Path folder;

    private final List<CompareRequest> opened = new ArrayList<>();
    private final Parallel parallel = new Parallel(2);
    private OpenProject project;
    private ScanViewModel model;

    @BeforeEach
    void makeProject() {
        ProjectService projects = new ProjectService(
                new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), Clock.systemUTC());
        project = SampleFile.opened(projects, folder.resolve("sample.sharedsafety"));
        CatalogueService catalogue = new CatalogueService();
        ScanService scans = new ScanService(new BoundaryService(), parallel);
        model = new ScanViewModel(
                new InPlaceJobs(),
                new ScanSource(
                        () -> catalogue.measures(project),
                        () -> Optional.of("V01"),
                        asked -> scans.scan(project, asked)));
    }

    @AfterEach
    void closeProject() {
        project.close();
        parallel.close();
    }

    private ScanView view() {
        ScanView made = new ScanView(
                kit, model, ChartThemes.following(appearance), Runnable::run, FigureDoors.NONE, opened::add, () -> {});
        model.refresh();
        return made;
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en, 1192, 592", "DARK, es, 1832, 952"})
    void everyPairIsListedAndFits(ColorTheme theme, String code, int width, int height) {
        show(width, height, () -> {
            appearance.themeProperty().set(theme);
            language.speak(code);
            return view();
        });
        ConditionScan scan = model.scanProperty().get();
        assertNotNull(scan, () -> "" + model.failureProperty().get());
        ChartNode<?, ?> figure = robot.lookup("#scan-figure").queryAs(ChartNode.class);
        assertEquals(scan.pairs().size(), figure.ids().size());
        picture(pictureName("scan"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }

    @Test
    void aRowOpensItsComparisonByMouseAndByKeyboard() {
        show(1192, 636, this::view);
        ConditionScan scan = model.scanProperty().get();
        ChartNode<?, ?> figure = robot.lookup("#scan-figure").queryAs(ChartNode.class);
        robot.clickOn(onFx(() -> figure.localToScreen(figure.positionOf(1))));
        settle();
        assertEquals(
                scan.pairs().get(1).condition().metric().id(), opened.get(0).x().metric());
        assertEquals(scan.harm().metric().id(), opened.get(0).y().metric());
        assertEquals(scan.pairs().get(1).condition().period(), opened.get(0).x().period());
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        settle();
        assertEquals(2, opened.size());
    }

    @Test
    void aLagThatTheYearsDoNotAllowSaysWhy() {
        show(1192, 636, this::view);
        onFx(() -> {
            model.lagProperty().set(3);
            return null;
        });
        settle();
        assertTrue(
                model.failureProperty().get() != null
                        || model.scanProperty().get().leftOut().size() > 0,
                "seven years are too few");
        picture(pictureName("scan-lag"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }
}
