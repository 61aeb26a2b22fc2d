package org.sharedsafety;

import java.util.List;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.profiles.BurdenView;
import org.sharedsafety.ui.profiles.PathwaySource;
import org.sharedsafety.ui.profiles.PathwayView;
import org.sharedsafety.ui.profiles.PathwayViewModel;

/** Alternatives to jail, joined to their service. */
final class PathwayRoom {
    private static final String PANE = "profiles.pathway";

    private final DeskWays ways;
    private final PathwayViewModel model;

    PathwayRoom(DeskWays ways) {
        this.ways = ways;
        Services services = ways.services();
        this.model = new PathwayViewModel(
                ways.jobs(),
                new PathwaySource(
                        () -> services.catalogue()
                                .places(
                                        ways.session().project(),
                                        ways.session().project().level()),
                        (place, recidivism) ->
                                services.pathways().pathway(ways.session().project(), place, recidivism)));
        ways.views().opens("pathway", PANE, model::ask);
        ways.views()
                .warns(
                        PANE,
                        model.shownProperty()
                                .map(shown -> shown.about().findings())
                                .orElse(List.of()));
        model.shownProperty().addListener((observable, before, now) -> {
            if (now != null) {
                ways.views().asked(PANE, model.view("steps"));
            }
        });
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                PANE,
                () -> new PathwayView(
                        ways.kit(),
                        model,
                        new BurdenView.Ways(
                                ways.theme(), ways.parallel()::start, ways.doors(), ways.card(), ways.importing()),
                        ways.templates()::pathway),
                model::refresh);
    }
}
