package org.sharedsafety.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.ImportService;
import org.sharedsafety.service.MemoryService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PlaceService;
import org.sharedsafety.service.PreviewService;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.InPlaceJobs;

/** The four steps over the real services and a sheet as an agency would publish it. */
class PublishedSheetTest extends FxTest {
    private static final Path SAMPLE = Path.of("sample-data", "rivera-valley");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-14T14:32:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void isLookedAtRehearsedAndStored() {
        Workstation workstation = new Workstation(
                folder, "tester", "here", ProcessHandle.current().pid(), "test");
        ImportService imports = new ImportService(NOW);
        PreviewService previews = new PreviewService();
        MemoryService memory = new MemoryService(imports);
        try (OpenProject project = new ProjectService(workstation, NOW)
                .creating(folder.resolve("p.sharedsafety"), new ProjectService.NewProject("Test", "", "county"))
                .run(Progress.NONE)) {
            new PlaceService().importing(project, SAMPLE.resolve("places.csv")).run(Progress.NONE);
            List<ImportReport> stored = new ArrayList<>();
            InPlaceJobs jobs = new InPlaceJobs();
            ImportViewModel model = new ImportViewModel(
                    jobs,
                    new ImportDoors(
                            (file, options) -> memory.inspecting(project, file, options),
                            new ImportDoors.Closer(
                                    (draft, sheet, said) -> imports.relooking(project, draft, sheet, said),
                                    (sheet, recipe) -> previews.reading(project, sheet, recipe),
                                    previews::faceting),
                            (draft, options) -> imports.rehearsing(project, draft, options),
                            (draft, options) -> imports.importing(project, draft, options),
                            () -> List.copyOf(project.metrics().values()),
                            () -> previews.levels(project),
                            level -> previews.places(project, level),
                            (draft, recipes, remember) -> memory.keeping(project, draft, recipes, remember),
                            stored::add));
            show(
                    1280,
                    720,
                    () -> new ImportView(
                            kit, model, new ImportActions(() -> {}, () -> {}, () -> {}, () -> {}, () -> {})));
            onFx(() -> {
                model.add(List.of(SAMPLE.resolve("rivera-crime-2018-2024.xlsx")));
                model.choose(model.inbox().get(0));
                return null;
            });
            picture("published-2-columns");
            onFx(() -> {
                model.next();
                return null;
            });
            assertEquals(List.of(), jobs.failures());
            assertEquals(ImportViewModel.PLACES, model.stepProperty().get());
            picture("published-3-places");
            onFx(() -> {
                model.next();
                return null;
            });
            picture("published-4-check");
            String rehearsed = String.valueOf(model.file().rehearsalProperty().get().sheets().stream()
                    .mapToLong(ImportTally::stored)
                    .sum());
            assertTrue(
                    onFx(() -> robot.lookup(node -> node instanceof Label label
                                    && label.getText().replace(",", "").contains(rehearsed + " values"))
                            .tryQuery()
                            .isPresent()),
                    "the check says how many values will be stored");
            onFx(() -> {
                model.store();
                return null;
            });
            assertEquals(List.of(), jobs.failures());
            assertEquals(1, stored.size());
            assertEquals(rehearsed, String.valueOf(stored.get(0).stored()), "what was promised is what is stored");
            FileDraft again = memory.inspecting(
                            project, SAMPLE.resolve("rivera-crime-2018-2024.xlsx"), ImportOptions.NONE)
                    .run(Progress.NONE);
            assertTrue(
                    again.tables().get(0).problems().stream()
                            .anyMatch(problem -> problem.code().equals("read-as-before")),
                    "the next file of the family is proposed as this one was read");
            assertEquals(
                    Map.of(InboxItem.State.IMPORTED, 1),
                    Map.of(
                            model.inbox().get(0).stateProperty().get(),
                            model.inbox().size()));
        }
    }
}
