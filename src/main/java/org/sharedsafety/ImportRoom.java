package org.sharedsafety;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.importing.ImportActions;
import org.sharedsafety.ui.importing.ImportDoors;
import org.sharedsafety.ui.importing.ImportView;
import org.sharedsafety.ui.importing.ImportViewModel;

/** The page where spreadsheets come in, joined to its services. */
final class ImportRoom {
    private final DeskSession session;
    private final ImportViewModel model;
    private @Nullable OpenProject project;

    ImportRoom(Services services, FxJobs jobs, DeskSession session) {
        this.session = session;
        this.model = new ImportViewModel(
                jobs,
                new ImportDoors(
                        (file, options) -> services.memory().inspecting(session.project(), file, options),
                        new ImportDoors.Closer(
                                (draft, sheet, said) ->
                                        services.imports().relooking(session.project(), draft, sheet, said),
                                (sheet, recipe) -> services.previews().reading(session.project(), sheet, recipe),
                                (draft, sheet, recipe, column, filters) ->
                                        services.previews().faceting(draft, sheet, recipe, column, filters)),
                        (draft, options) -> services.imports().rehearsing(session.project(), draft, options),
                        (draft, options) -> services.imports().importing(session.project(), draft, options),
                        () -> List.copyOf(session.project().metrics().values()),
                        () -> services.previews().levels(session.project()),
                        level -> services.previews().places(session.project(), level),
                        (draft, recipes, remember) ->
                                services.memory().keeping(session.project(), draft, recipes, remember),
                        report -> session.stored(
                                Message.of("shell.imported", report.file().name(), report.stored()))));
    }

    Node view(Kit kit, ImportActions actions) {
        return new ImportView(kit, model, actions);
    }

    void add(List<Path> files) {
        model.add(files);
    }

    /** Forgets the files that were brought to another project. */
    void refresh() {
        OpenProject now = session.project();
        if (project != null && project != now) {
            model.clear();
        }
        project = now;
    }
}
