package org.sharedsafety;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.sharedsafety.model.Problem;
import org.sharedsafety.service.CatalogueService;
import org.sharedsafety.service.CatalogueService.PastImport;
import org.sharedsafety.ui.common.FxJobs;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.data.DataView;
import org.sharedsafety.ui.data.DataViewModel;
import org.sharedsafety.ui.data.ImportLine;

/** The page of what was imported, joined to its services. */
final class DataRoom {
    private final CatalogueService catalogue;
    private final DeskSession session;
    private final Clock clock;
    private final DataViewModel model;

    DataRoom(CatalogueService catalogue, FxJobs jobs, DeskSession session, Clock clock) {
        this.catalogue = catalogue;
        this.session = session;
        this.clock = clock;
        this.model = new DataViewModel(jobs, () -> progress -> imports(), line -> progress -> problems(line.number()));
    }

    private List<ImportLine> imports() {
        List<ImportLine> lines = new ArrayList<>();
        for (PastImport past : catalogue.imports(session.project())) {
            lines.add(
                    0,
                    new ImportLine(
                            past.id(),
                            past.file(),
                            past.publisher(),
                            LocalDateTime.ofInstant(past.at(), clock.getZone()),
                            past.current(),
                            past.problems().size(),
                            past.state().equals("active")));
        }
        return lines;
    }

    private List<Problem> problems(long importId) {
        return catalogue.imports(session.project()).stream()
                .filter(past -> past.id() == importId)
                .flatMap(past -> past.problems().stream())
                .toList();
    }

    Node view(Kit kit, Runnable askImport, Runnable askTemplate) {
        return new DataView(kit, model, askImport, askTemplate);
    }

    void refresh() {
        model.refresh();
    }
}
