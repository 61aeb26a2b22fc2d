package org.sharedsafety.ui.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.SampleFile;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.BoundaryService;
import org.sharedsafety.service.ImportService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PlaceFileService;
import org.sharedsafety.service.PlaceMapService;
import org.sharedsafety.service.PlaceNameService;
import org.sharedsafety.service.PlaceReport;
import org.sharedsafety.service.PlaceRequest;
import org.sharedsafety.service.PlaceService;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.ChartThemes;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.InPlaceJobs;

/** The places of the sample project beside their map, and a list of places brought in through the window. */
class PlacesViewTest extends FxTest {
    @TempDir
    private Path folder;

    private final PlaceService places = new PlaceService();
    private final PlaceFileService files = new PlaceFileService();
    private final PlaceMapService maps = new PlaceMapService(new BoundaryService());
    private final List<Message> told = new ArrayList<>();
    private final List<Place> opened = new ArrayList<>();
    private OpenProject project;
    private PlacesViewModel model;

    @BeforeEach
    void makeProject() {
        ProjectService projects = new ProjectService(
                new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), Clock.systemUTC());
        project = SampleFile.opened(projects, folder.resolve("sample.sharedsafety"));
        PlaceNameService names = new PlaceNameService(new ImportService(Clock.systemUTC()), Clock.systemUTC());
        model = new PlacesViewModel(
                new InPlaceJobs(),
                new PlacesSource(
                        () -> files.levels(project),
                        () -> places.kinds(project),
                        this::reading,
                        List::of,
                        () -> names.answered(project),
                        () -> names.open(project),
                        (name, means) -> names.changing(project, name, means),
                        files::fields,
                        this::bringing),
                "county",
                told::add);
    }

    @AfterEach
    void closeProject() {
        project.close();
    }

    private Job<PlacesSource.Level> reading(String level) {
        return progress -> {
            List<Place> all = files.places(project, level);
            PlaceMapService.PlaceMap map =
                    maps.mapping(project, level, Period.ofYear(2024), all).run(progress);
            return new PlacesSource.Level(all, files.above(project, all), map.shapes(), map.frame());
        };
    }

    private Job<PlacesSource.Brought> bringing(PlaceFile file) {
        assertEquals(PlaceFileService.Kind.LIST, file.kind());
        Job<PlaceReport> job = places.importing(
                project, file.file(), new PlaceRequest(file.level(), file.code(), file.name(), file.parent(), null));
        return progress -> {
            PlaceReport done = job.run(progress);
            return new PlacesSource.Brought(
                    Message.of(
                            "cli.places.done", done.file(), done.total(), file.level(), done.added(), done.changed()),
                    done.problems());
        };
    }

    private final class OneFile implements FilePicker {
        @Override
        public List<Path> open(FilePicker.Kind kind, boolean many) {
            return List.of(folder.resolve("beats.csv"));
        }

        @Override
        public Optional<Path> save(FilePicker.Kind kind, String suggestedName) {
            return Optional.empty();
        }
    }

    private void shown() {
        show(1190, 660, () -> {
            model.refresh();
            return new BorderPane(new PlacesView(
                    kit, model, ChartThemes.following(appearance), Runnable::run, new OneFile(), opened::add));
        });
    }

    @Test
    void aPlaceChosenInTheTableStandsOutOnTheMapAndTheOtherWayRound() {
        shown();
        TableView<?> table = robot.lookup("#places-table").queryAs(TableView.class);
        assertEquals(files.places(project, "county").size(), table.getItems().size());
        PlacesSource.Level level = model.shownProperty().get();
        assertNotNull(level);
        assertEquals(24, level.shapes().size());
        onFx(() -> {
            table.getSelectionModel().select(3);
            return null;
        });
        settle();
        Place fourth = level.places().get(3);
        assertEquals(Set.of(fourth.id()), model.selection().selected());
        robot.clickOn("#places-search").write("doña");
        settle();
        assertEquals(1, table.getItems().size());
        robot.clickOn("#places-search").eraseText(4);
        settle();
        looksWell("places");
    }

    @Test
    void aListOfPlacesIsAskedAboutAndBroughtIn() throws IOException {
        Files.writeString(
                folder.resolve("beats.csv"),
                "beat_id,beat_name,county\nNH01,North side,RV001\nNH02,River bend,RV001\nNH03,Mill district,RV002\n");
        shown();
        onFx(() -> {
            model.offer(folder.resolve("beats.csv"), PlaceFileService.Kind.LIST);
            return null;
        });
        settle();
        looksWell("places-file");
        onFx(() -> {
            language.speak("en");
            model.bring(new PlaceFile(
                    folder.resolve("beats.csv"),
                    PlaceFileService.Kind.LIST,
                    "neighborhood",
                    "",
                    "beat_id",
                    "beat_name",
                    "county"));
            return null;
        });
        settle();
        assertEquals("neighborhood", model.levelProperty().get());
        assertTrue(files.places(project, "neighborhood").stream()
                .anyMatch(place -> place.name().equals("River bend") && "RV001".equals(place.parentCode())));
        assertEquals(1, told.size());
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
}
