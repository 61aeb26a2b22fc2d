package org.sharedsafety.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.ImportService;
import org.sharedsafety.service.MemoryService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PreviewService;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.common.FxJobs;

/** Cancel in the middle of storing leaves the project as it was, and the steps where they were. */
class StoreCancelTest extends FxTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-14T14:32:00Z"), ZoneOffset.UTC);
    private static final int YEARS = 10;

    @TempDir
    private Path folder;

    private final ImportService imports = new ImportService(NOW);
    private final MemoryService memory = new MemoryService(imports);
    private final PreviewService previews = new PreviewService();
    private final ProjectService projects = new ProjectService(
            new Workstation(folder(), "tester", "here", ProcessHandle.current().pid(), "test"), NOW);
    private final AtomicLong reached = new AtomicLong();
    private final List<ImportReport> stored = new ArrayList<>();

    private static Path folder() {
        return Path.of("target", "store-cancel-test");
    }

    @Test
    void nothingOfItStays() throws IOException {
        try (Parallel parallel = new Parallel(2);
                OpenProject project = projects.creating(
                                folder.resolve("p.sharedsafety"), new ProjectService.NewProject("Test", "US", "county"))
                        .run(Progress.NONE)) {
            Path file = rates(project);
            long revision = project.revision();
            ImportViewModel model = model(parallel, project);
            show(
                    1280,
                    720,
                    () -> new ImportView(
                            kit, model, new ImportActions(() -> {}, () -> {}, () -> {}, () -> {}, () -> {})));
            onFx(() -> {
                model.add(List.of(file));
                return null;
            });
            until(() -> model.nextFile().isPresent());
            onFx(() -> {
                model.choose(model.inbox().get(0));
                return null;
            });
            until(() -> model.file().rehearsalProperty().get() != null);
            fire("#next");
            fire("#next");
            assertEquals(ImportViewModel.CHECK, model.stepProperty().get());
            long promised = onFx(() -> model.file().counts().orElseThrow().all());

            fire("#next");
            until(() -> reached.get() > 0 && !model.storingProperty().get());

            assertEquals(List.of(), stored);
            assertEquals(revision, project.revision());
            assertEquals(List.of(), projects.history(project));
            assertEquals(List.of(), new CatalogueService().imports(project));
            assertEquals(List.of(), new CatalogueService().coverage(project));
            assertEquals(ImportViewModel.CHECK, model.stepProperty().get());

            fire("#next");
            until(() -> !stored.isEmpty());
            assertEquals(promised, stored.get(0).stored(), "and it can be stored after all");
        }
    }

    /** Real services; the first storing is cancelled by the button in the middle of the file. */
    private ImportViewModel model(Parallel parallel, OpenProject project) {
        return new ImportViewModel(
                new FxJobs(parallel),
                new ImportDoors(
                        (file, options) -> memory.inspecting(project, file, options),
                        new ImportDoors.Closer(
                                (draft, sheet, said) -> imports.relooking(project, draft, sheet, said),
                                (sheet, recipe) -> previews.reading(project, sheet, recipe),
                                previews::faceting),
                        (draft, options) -> imports.rehearsing(project, draft, options),
                        (draft, options) -> cancelled(imports.importing(project, draft, options)),
                        () -> List.copyOf(project.metrics().values()),
                        () -> previews.levels(project),
                        level -> previews.places(project, level),
                        (draft, recipes, remember) -> memory.keeping(project, draft, recipes, remember),
                        stored::add));
    }

    private Job<ImportReport> cancelled(Job<ImportReport> importing) {
        return progress -> importing.run(new Progress() {
            @Override
            public void report(String messageKey, long done, long total) {
                progress.report(messageKey, done, total);
                if (done > 0 && done < total && reached.compareAndSet(0, done)) {
                    fire("#cancel");
                }
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        });
    }

    private void fire(String id) {
        onFx(() -> {
            robot.lookup(id).queryAs(Button.class).fire();
            return null;
        });
    }

    private Path rates(OpenProject project) throws IOException {
        StringBuilder text = new StringBuilder("fips,year,violent crime rate\n");
        int row = 0;
        for (Place place : previews.places(project, "county")) {
            for (int year = 2010; year < 2010 + YEARS; year++) {
                text.append(String.format(Locale.ROOT, "%s,%d,%d.5%n", place.code(), year, 100 + row++ % 700));
            }
        }
        return Files.writeString(folder.resolve("rates.csv"), text);
    }
}
