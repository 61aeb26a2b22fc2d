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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.ImportService;
import org.sharedsafety.service.LedgerService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.service.SourceFileService;
import org.sharedsafety.service.UpdateService;
import org.sharedsafety.store.Projects;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.InPlaceJobs;

/** The page of the project's data over a real project: next year's file, sources, history. */
class DataPageTest extends FxTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final InPlaceJobs jobs = new InPlaceJobs();
    private final ImportService imports = new ImportService(CLOCK);
    private final ProjectService projects = new ProjectService(workstation(), CLOCK);
    private final UpdateService updates = new UpdateService(imports, CLOCK);
    private final CatalogueService catalogue = new CatalogueService();
    private final LedgerService ledgers = new LedgerService();
    private final SourceFileService sources = new SourceFileService();
    private final List<Message> told = new ArrayList<>();

    private static org.sharedsafety.store.Workstation workstation() {
        return Projects.at(Path.of("target", "data-page-test"));
    }

    private Path file(int year, String header, String numbers) throws IOException {
        StringBuilder text =
                new StringBuilder("Small Area Income and Poverty Estimates " + year + ",\nfips," + header + "\n");
        int row = 0;
        for (String number : numbers.split(" ")) {
            text.append(String.format(Locale.ROOT, "01%03d,%s%n", 1 + 2 * row++, number));
        }
        return Files.writeString(folder.resolve("poverty" + year + "-" + numbers.length() + ".csv"), text);
    }

    private final class Picker implements FilePicker {
        private Path next = folder;

        @Override
        public List<Path> open(Kind kind, boolean many) {
            return List.of(next);
        }

        @Override
        public Optional<Path> save(Kind kind, String suggestedName) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 1192, 720", "es, 1192, 720"})
    void nextYearsFileIsComparedThenStoredAsOneStep(String code, int width, int height) throws IOException {
        try (OpenProject project = projects.creating(
                        folder.resolve("p.sharedsafety"), new ProjectService.NewProject(null, "US", "county"))
                .run(Progress.NONE)) {
            Path first = file(2019, "child poverty percent", "11 12 13 14 15 16");
            imports.importing(
                            project,
                            imports.inspecting(project, first, ImportOptions.NONE)
                                    .run(Progress.NONE),
                            ImportOptions.NONE)
                    .run(Progress.NONE);
            DataViewModel data =
                    new DataViewModel(jobs, () -> progress -> lines(project), line -> progress -> List.of());
            data.deleting(
                    line -> progress -> catalogue
                            .using(project, line.number())
                            .run(progress)
                            .words(),
                    line -> progress -> {
                        catalogue.deleting(project, line.number()).run(progress);
                        return Message.of("history.deleted-import", line.file());
                    },
                    told::add);
            UpdateViewModel update = new UpdateViewModel(
                    jobs,
                    new UpdateDoors(
                            (like, file, answers) -> updates.looking(project, like, file, answers),
                            (draft, choices) -> updates.storing(project, draft, choices),
                            report -> told.add(Message.of("app.name"))));
            SourcesViewModel known = new SourcesViewModel(
                    jobs,
                    () -> sources.listing(project),
                    (id, details) -> sources.describing(project, id, details),
                    told::add);
            HistoryViewModel history = new HistoryViewModel(
                    jobs,
                    () -> progress -> steps(project),
                    step -> progress -> Message.of(
                            "cli.history.went",
                            step,
                            projects.goingTo(project, step).run(progress)),
                    step -> projects.bringingBack(project, step),
                    told::add);
            LedgerViewModel ledger = new LedgerViewModel(
                    jobs,
                    level -> ledgers.ledger(project, level),
                    (row, year) -> ledgers.holdings(project, row.metric().id(), row.series(), year));
            Picker picker = new Picker();
            DataPage page = show(
                    width,
                    height,
                    () -> new DataPage(
                            kit,
                            new DataView(kit, data, () -> {}, new DataView.Templates(() -> {}, () -> {}, () -> {})),
                            new LedgerPane(kit, ledger, data),
                            new UpdatePane(kit, update, data, picker),
                            new SourcesPane(kit, known),
                            new SmallCountsPane(
                                    kit,
                                    new SmallCountsViewModel(
                                            jobs, () -> 10, threshold -> progress -> threshold, told::add),
                                    List.of(5, 10, 11)),
                            new HistoryPane(kit, history)));
            onFx(() -> {
                language.speak(code);
                data.refresh();
                page.show(DataPage.Tab.UPDATE);
                return true;
            });
            picker.next = file(2020, "children in poverty, share", "12 13 14 15 16 17");
            fire(page, "#update-file");
            assertTrue(button(page, "#update-store").isDisabled());
            List<String> clipped = shot("data-update-question");
            Button answer = (Button) page.lookup("#update-questions").lookup(".button");
            onFx(() -> {
                answer.fire();
                return true;
            });
            settle();
            TableView<?> rows = (TableView<?>) page.lookup("#update-rows");
            assertEquals(1, rows.getItems().size());
            clipped.addAll(shot("data-update"));
            assertFalse(button(page, "#update-store").isDisabled());
            fire(page, "#update-store");
            assertEquals(2, catalogue.imports(project).size(), jobs.failures().toString());
            onFx(() -> {
                data.refresh();
                history.refresh();
                known.refresh();
                page.show(DataPage.Tab.HISTORY);
                return true;
            });
            TableView<?> steps = (TableView<?>) page.lookup("#steps");
            assertEquals(2, steps.getItems().size());
            onFx(() -> {
                steps.getSelectionModel().select(1);
                return true;
            });
            clipped.addAll(shot("data-history"));
            fire(page, "#go-to-step");
            assertEquals("undone", catalogue.imports(project).get(1).state());
            onFx(() -> {
                page.show(DataPage.Tab.SOURCES);
                return true;
            });
            settle();
            assertEquals("U.S. Census Bureau", ((TextField) page.lookup("#source-publisher")).getText());
            clipped.addAll(shot("data-sources"));
            fire(page, "#source-save");
            assertEquals(
                    "U.S. Census Bureau",
                    sources.listing(project).run(Progress.NONE).get(0).file().publisher());
            onFx(() -> {
                page.show(DataPage.Tab.IMPORTS);
                return true;
            });
            onFx(() -> {
                ((TableView<?>) page.lookup("#imports")).getSelectionModel().select(1);
                return true;
            });
            fire(page, "#delete-import");
            clipped.addAll(shot("data-delete"));
            fire(page, "#delete-sure");
            assertEquals("deleted", catalogue.imports(project).get(0).state());
            assertEquals(List.of(), clipped);
            assertEquals(List.of(), jobs.failures());
        }
    }

    private List<String> shot(String name) {
        settle();
        picture(pictureName(name));
        return new ArrayList<>(onFx(() -> Clipping.in(stage.getScene())));
    }

    private static void fire(Node page, String id) {
        onFx(() -> {
            button(page, id).fire();
            return true;
        });
        settle();
    }

    private static Button button(Node page, String id) {
        return (Button) page.lookup(id);
    }

    private List<ImportLine> lines(OpenProject project) {
        List<ImportLine> lines = new ArrayList<>();
        catalogue
                .imports(project)
                .forEach(past -> lines.add(
                        0,
                        new ImportLine(
                                past.id(),
                                past.file(),
                                past.publisher(),
                                LocalDateTime.ofInstant(past.at(), ZoneOffset.UTC),
                                past.current(),
                                0,
                                past.state().equals("active"))));
        return lines;
    }

    private List<HistoryLine> steps(OpenProject project) {
        return projects.history(project).stream()
                .map(step -> new HistoryLine(
                        step.id(),
                        step.name(),
                        LocalDateTime.ofInstant(step.at(), ZoneOffset.UTC),
                        HistoryLine.State.valueOf(step.state().toUpperCase(Locale.ROOT))))
                .toList();
    }
}
