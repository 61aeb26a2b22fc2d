package org.sharedsafety;

import java.util.List;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.compare.PoliceGapSource;
import org.sharedsafety.ui.compare.PoliceGapView;
import org.sharedsafety.ui.compare.PoliceGapViewModel;

/** What police never see, joined to its service. */
final class PoliceGapRoom {
    private static final String PANE = "compare.police";

    private final DeskWays ways;
    private final PoliceGapViewModel model;

    PoliceGapRoom(DeskWays ways) {
        this.ways = ways;
        Services services = ways.services();
        this.model = new PoliceGapViewModel(
                ways.jobs(),
                new PoliceGapSource(
                        () -> services.policeGaps().choices(ways.session().project()),
                        () -> services.catalogue()
                                .places(
                                        ways.session().project(),
                                        ways.session().project().level()),
                        (police, place) ->
                                services.policeGaps().gap(ways.session().project(), police, place),
                        services.policeGaps()::whatIf));
        ways.views().opens("police-gap", PANE, model::ask);
        ways.views()
                .warns(
                        PANE,
                        model.shownProperty()
                                .map(shown -> shown.about().findings())
                                .orElse(List.of()));
        model.shownProperty().addListener((observable, before, now) -> {
            ViewQuestion asked = model.view();
            if (now != null && asked != null) {
                ways.views().asked(PANE, asked);
            }
        });
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                PANE,
                () -> new PoliceGapView(
                        ways.kit(),
                        model,
                        new PoliceGapView.Ways(
                                ways.theme(), ways.parallel()::start, ways.doors(), ways.card(), ways.importing())),
                model::refresh);
    }
}
