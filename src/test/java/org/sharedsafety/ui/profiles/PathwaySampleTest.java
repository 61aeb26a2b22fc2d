package org.sharedsafety.ui.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Pathway;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.ImportService;
import org.sharedsafety.service.PathwayService;
import org.sharedsafety.service.TrendService;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.InPlaceJobs;

/** Alternatives to jail, over the real services and the sample project. */
class PathwaySampleTest extends FxTest {
    @TempDir
    private Path folder;

    private final List<CardRequest> cards = new ArrayList<>();
    private SampleProfiles sample;
    private PathwayViewModel model;

    @BeforeEach
    void makeProject() {
        sample = new SampleProfiles(folder);
        PathwayService pathways = new PathwayService(new TrendService());
        model = new PathwayViewModel(
                new InPlaceJobs(),
                new PathwaySource(
                        () -> new CatalogueService().places(sample.project, sample.project.level()),
                        (place, recidivism) -> pathways.pathway(sample.project, place, recidivism)));
    }

    @AfterEach
    void closeProject() {
        sample.close();
    }

    private PathwayView view() {
        model.refresh();
        return new PathwayView(
                kit,
                model,
                new BurdenView.Ways(
                        ChartThemes.following(appearance), Runnable::run, FigureDoors.NONE, cards::add, () -> {}),
                () -> {});
    }

    private Pathway shown() {
        Pathway shown = model.shownProperty().get();
        assertNotNull(shown, () -> "" + model.failureProperty().get());
        return shown;
    }

    private Pathway.Step step(String id) {
        return shown().steps().stream()
                .filter(each -> each.measure().metric().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyStepTellsItsCountAndOnlyTheFirstTwoAreOfTheSamePeople() {
        show(1192, 600, this::view);
        assertEquals(
                List.of("C07", "C08", "C05", "C12", "C13"),
                shown().steps().stream()
                        .map(each -> each.measure().metric().id())
                        .toList());
        assertEquals(step("C07").count(), step("C08").outOf(), "the sample counts those diverted once");
        assertEquals(Pathway.Link.SAME_PEOPLE, step("C08").link());
        assertEquals(Pathway.Link.OWN_PEOPLE, step("C05").link());
        for (Pathway.Step each : shown().steps()) {
            assertTrue(each.count() <= each.outOf(), each.toString());
        }
        assertEquals(
                List.of("V13", "V14", "C09"),
                shown().capacity().stream()
                        .map(each -> each.measure().metric().id())
                        .toList());
        String notes = ((Label) robot.lookup("#pathway-notes").query()).getText();
        assertTrue(notes.contains("a new conviction, within three years, among people released"), notes);
        picture(pictureName("pathway"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        onFx(() -> {
            language.speak("es");
            return null;
        });
        settle();
        picture(pictureName("pathway"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        onFx(() -> {
            appearance.themeProperty().set(ColorTheme.DARK);
            return null;
        });
        resize(1832, 960);
        picture(pictureName("pathway"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        onFx(() -> {
            model.place("RV001");
            return null;
        });
        settle();
        assertEquals("RV001", model.card(shown().steps(), 0).orElseThrow().place());
        assertEquals(
                Group.EVERYONE, model.card(shown().steps(), 0).orElseThrow().group());
    }

    @Test
    void twoDefinitionsOfComingBackAreNeverOnOneAxis() throws IOException {
        Path other = folder.resolve("probation-returns.csv");
        StringBuilder rows = new StringBuilder("county_code,county,year,Three-year reconviction (percent),"
                + "Three-year reconviction (percent) numerator,Three-year reconviction (percent) denominator\n");
        rows.append("RV001,Alder,2024,50.0,60,120\nRV003,Bell Creek,2024,40.0,32,80\n");
        rows.append("RV004,Brightwater,2024,45.0,180,400\nRV005,Cañada Verde,2024,40.0,40,100\n");
        Files.writeString(other, rows);
        ImportService imports = new ImportService(Clock.systemUTC());
        var draft =
                imports.inspecting(sample.project, other, ImportOptions.NONE).run(Progress.NONE);
        imports.importing(sample.project, draft, ImportOptions.NONE).run(Progress.NONE);
        show(1192, 600, this::view);
        Pathway.Recidivism told = shown().recidivism().found().orElseThrow();
        assertEquals(1, told.others().size(), told.toString());
        assertEquals(
                1,
                shown().steps().stream()
                        .filter(each -> each.measure().metric().id().equals("C05"))
                        .count());
        assertTrue(shown().about().findings().stream().map(Finding::code).anyMatch("W35"::equals));
        assertFalse(robot.lookup("#pathway-refused").queryAll().isEmpty());
        picture(pictureName("pathway-refused"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
        String wanted = told.others().get(0);
        onFx(() -> {
            model.recidivism(wanted);
            return null;
        });
        settle();
        assertEquals(wanted, shown().recidivism().found().orElseThrow().series());
    }

    @Test
    void aProjectWithoutStepsSaysWhatToBring() {
        model = new PathwayViewModel(
                new InPlaceJobs(),
                new PathwaySource(
                        List::of,
                        (place, recidivism) -> progress -> new Pathway(
                                null,
                                null,
                                List.of(),
                                List.of(),
                                Outcome.notAvailable("pathway.no-c05"),
                                List.of(),
                                new About("pathway", "1", null, 0, List.of(), List.of()))));
        show(1192, 600, this::view);
        assertFalse(robot.lookup(".page-title").queryAll().isEmpty());
        picture(pictureName("pathway-empty"));
        assertEquals(List.of(), Clipping.in(stage.getScene()));
    }
}
