package org.sharedsafety;

import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.profiles.BurdenView;
import org.sharedsafety.ui.profiles.PathwaySource;
import org.sharedsafety.ui.profiles.PathwayView;
import org.sharedsafety.ui.profiles.PathwayViewModel;

/** Alternatives to jail, joined to their service. */
final class PathwayRoom {
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
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                "profiles.pathway",
                () -> new PathwayView(
                        ways.kit(),
                        model,
                        new BurdenView.Ways(
                                ways.theme(), ways.parallel()::start, ways.doors(), ways.card(), ways.importing())),
                model::refresh);
    }
}
