package org.sharedsafety;

import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.profiles.BurdenSource;
import org.sharedsafety.ui.profiles.BurdenView;
import org.sharedsafety.ui.profiles.BurdenViewModel;

/** Who carries how much of a harm, joined to its service. */
final class BurdenRoom {
    private final DeskWays ways;
    private final BurdenViewModel model;

    BurdenRoom(DeskWays ways) {
        this.ways = ways;
        Services services = ways.services();
        this.model = new BurdenViewModel(
                ways.jobs(),
                ways.kit().language(),
                new BurdenSource(
                        () -> services.burdens().choices(ways.session().project()),
                        () -> services.catalogue()
                                .places(
                                        ways.session().project(),
                                        ways.session().project().level()),
                        asked -> services.burdens()
                                .burden(ways.session().project(), asked.measure(), asked.by(), asked.baseline())));
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                "profiles.burden",
                () -> new BurdenView(
                        ways.kit(),
                        model,
                        new BurdenView.Ways(
                                ways.theme(), ways.parallel()::start, ways.doors(), ways.card(), ways.importing())),
                model::refresh);
    }
}
