package org.sharedsafety.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.ImportService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.service.UpdateService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.InPlaceJobs;

/** Next year's file as a person reads it: named groups and measures, whole lists of columns, new columns on offer. */
class UpdatePaneTest extends FxTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
    private static final String LONG_HEADER =
            "child poverty percent as estimated by the bureau for the whole of the year in every family and household";

    @TempDir
    private Path folder;

    private final InPlaceJobs jobs = new InPlaceJobs();
    private final ImportService imports = new ImportService(CLOCK);
    private final UpdateService updates = new UpdateService(imports, CLOCK);
    private final CatalogueService catalogue = new CatalogueService();

    /** Gives the file that is due. */
    private record Picker(Path next) implements FilePicker {
        @Override
        public List<Path> open(Kind kind, boolean many) {
            return List.of(next);
        }

        @Override
        public Optional<Path> save(Kind kind, String suggestedName) {
            return Optional.empty();
        }
    }

    @Test
    void isReadByAPerson() throws IOException {
        Workstation workstation = new Workstation(
                folder, "tester", "here", ProcessHandle.current().pid(), "test");
        try (OpenProject project = new ProjectService(workstation, CLOCK)
                .creating(folder.resolve("p.sharedsafety"), new ProjectService.NewProject("Test", "US", "county"))
                .run(Progress.NONE)) {
            bring(project, file("poverty2019.csv", 2019, "", 11));
            bring(
                    project,
                    Files.writeString(
                            folder.resolve("other.csv"),
                            "fips,year,violent crime rate\n01001,2019,3.5\n01003,2019,4.5\n01005,2019,5.5\n"));
            DataViewModel data =
                    new DataViewModel(jobs, () -> progress -> lines(project), line -> progress -> List.of());
            UpdateViewModel update = new UpdateViewModel(
                    jobs,
                    new UpdateDoors(
                            (like, file, answers) -> updates.looking(project, like, file, answers),
                            (draft, choices) -> updates.storing(project, draft, choices),
                            report -> {}));
            Path next = file("poverty2020.csv", 2020, ",median household income", 61);
            UpdatePane pane = show(1192, 720, () -> new UpdatePane(kit, update, data, new Picker(next)));
            onFx(() -> {
                data.refresh();
                data.choose(data.importsProperty().get().get(1));
                return null;
            });
            ImportBox like = (ImportBox) pane.lookup("#update-like");
            String said = like.getConverter().toString(like.getValue());
            assertEquals("1 · poverty2019.csv", said, "who looked at a file wants the next one of its kind");
            assertEquals(like.getValue(), like.getConverter().fromString(said));

            fire("#update-file");
            assertEquals(
                    List.of("2020 · Ages 0 to 4", "2020 · Ages 5 to 17"),
                    rows(pane).stream().map(UpdateRow::where).sorted().toList());
            assertTrue(label("#update-summary").contains("62 new values"), label("#update-summary"));
            assertEquals("Unchanged", heading(pane, 2));

            fire("#update-new-columns");
            assertEquals(4, rows(pane).size(), "the new column too");
            fire("#update-new-columns");
            assertEquals(2, rows(pane).size(), "and out again");

            CheckBox noteBreak = (CheckBox) pane.lookup("#update-break");
            onFx(() -> {
                noteBreak.setSelected(true);
                language.speak("es");
                return null;
            });
            settle();
            assertTrue(((CheckBox) pane.lookup("#update-break")).isSelected(), "another language changes no answer");
            assertEquals("2020 · De 0 a 4 años", rows(pane).get(0).where());
            assertEquals("Sin cambio", heading(pane, 2));

            tab(pane, UpdateTab.STEPS);
            assertTrue(
                    rows(pane).stream()
                            .anyMatch(row -> row.where().contains(LONG_HEADER)
                                    && row.what().contains(": ")),
                    rows(pane).toString());
            assertFalse(rows(pane).stream().anyMatch(row -> row.before().isEmpty()));
            picture(pictureName("data-update-steps"));
            assertEquals(List.of(), onFx(() -> Clipping.in(stage.getScene())));
            assertEquals(List.of(), jobs.failures());
        }
    }

    private void bring(OpenProject project, Path file) {
        ImportReport report = imports.importing(
                        project,
                        imports.inspecting(project, file, ImportOptions.NONE).run(Progress.NONE),
                        ImportOptions.NONE)
                .run(Progress.NONE);
        assertTrue(report.importId() > 0, () -> report.file().tables().toString() + report.sheets());
    }

    /** Thirty-one counties, two age groups; the note names the method. */
    private Path file(String name, int year, String more, int least) throws IOException {
        StringBuilder text =
                new StringBuilder("Poverty " + year + ",,,\nfips,age group,\"" + LONG_HEADER + "\"" + more + "\n");
        for (int county = 1; county <= 61; county += 2) {
            for (String ages : List.of("0-4", "5-17")) {
                text.append(String.format(java.util.Locale.ROOT, "01%03d,%s,%d", county, ages, least + county % 7))
                        .append(more.isEmpty() ? "" : "," + (40_000 + county))
                        .append('\n');
            }
        }
        text.append("Note: counted by the " + (more.isEmpty() ? "old" : "new") + " method of the bureau.,,\n");
        return Files.writeString(folder.resolve(name), text);
    }

    private void fire(String id) {
        onFx(() -> {
            robot.lookup(id).queryAs(Button.class).fire();
            return null;
        });
        settle();
    }

    private String label(String id) {
        return onFx(() -> robot.lookup(id).queryAs(Label.class).getText());
    }

    private static List<UpdateRow> rows(UpdatePane pane) {
        return onFx(() -> ((TableView<?>) pane.lookup("#update-rows"))
                .getItems().stream().map(UpdateRow.class::cast).toList());
    }

    private static String heading(UpdatePane pane, int column) {
        return onFx(() -> ((TableView<?>) pane.lookup("#update-rows"))
                .getColumns()
                .get(column)
                .getText());
    }

    private static void tab(UpdatePane pane, UpdateTab tab) {
        onFx(() -> {
            HBox tabs = (HBox) pane.lookup("#update-tabs");
            ((ToggleButton) tabs.getChildren().get(List.of(UpdateTab.values()).indexOf(tab))).fire();
            return null;
        });
        settle();
    }

    private List<ImportLine> lines(OpenProject project) {
        return catalogue.imports(project).stream()
                .map(past -> new ImportLine(
                        past.id(),
                        past.file(),
                        past.publisher(),
                        LocalDateTime.ofInstant(past.at(), ZoneOffset.UTC),
                        past.current(),
                        0,
                        past.state().equals("active")))
                .sorted(java.util.Comparator.comparing(ImportLine::number).reversed())
                .toList();
    }
}
