package org.sharedsafety;

import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.report.PaperSize;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PaperService.PaperRequest;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.workshop.PrepareSource;
import org.sharedsafety.ui.workshop.PrepareView;
import org.sharedsafety.ui.workshop.PrepareViewModel;
import org.sharedsafety.ui.workshop.ShowViewModel;
import org.sharedsafety.ui.workshop.WorkshopsViewModel;

/** The pane on which a workshop is prepared, joined to its services. */
final class PrepareRoom {
    private final DeskWays ways;
    private final ShowViewModel show;
    private final PrepareViewModel model;

    PrepareRoom(DeskWays ways, WorkshopsViewModel workshops, ShowViewModel show) {
        this.ways = ways;
        this.show = show;
        this.model = new PrepareViewModel(ways.jobs(), workshops, source(ways.services()));
    }

    private OpenProject project() {
        return ways.session().project();
    }

    private String language() {
        return ways.kit().language().code();
    }

    private PrepareSource source(Services services) {
        return new PrepareSource(
                (id, step, how) -> services.workshops().changing(project(), id, step, how),
                (of, title) -> services.workshops().duplicating(project(), of, title),
                of -> services.workshops().removing(project(), of),
                () -> services.collection().views(project()),
                (id, kind, views, languages) -> services.stations().making(project(), id, kind, views, languages),
                () -> progress -> services.priorities().solutions(project()),
                of -> services.stations().looking(project(), of),
                (of, slide, sentence) -> services.stations().taking(project(), of, slide, sentence),
                () -> progress -> services.stations().lastImport(project()),
                new PrepareSource.Sheets(
                        (of, file) -> services.translations().writing(of, file, language()),
                        (of, file) -> services.translations().reading(of, file)),
                new PrepareSource.Outputs(
                        (of, wanted) -> progress -> {
                            var written = services.papers()
                                    .writing(
                                            project(),
                                            of,
                                            new PaperRequest(
                                                    wanted.paper(),
                                                    PaperSize.valueOf(wanted.size()),
                                                    wanted.language(),
                                                    wanted.out(),
                                                    true))
                                    .run(progress);
                            return written(
                                    String.valueOf(written.file().getFileName()), written.pages(), written.left());
                        },
                        wanted -> progress -> {
                            var written = services.slides()
                                    .writing(project(), wanted.workshop(), wanted.language(), wanted.out(), true)
                                    .run(progress);
                            return written(
                                    String.valueOf(written.file().getFileName()), written.slides(), written.left());
                        }),
                ways.session()::kept);
    }

    private static Message written(String file, int pages, List<String> left) {
        return left.isEmpty()
                ? Message.of("workshop.take.written", file, pages)
                : Message.of("workshop.take.written-without", file, pages, String.join(" · ", left));
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                WorkshopRoom.PREPARE, () -> new PrepareView(ways.kit(), model, show, ways.files()), model::refresh);
    }
}
