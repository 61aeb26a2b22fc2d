package org.sharedsafety;

import java.util.List;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.profiles.BurdenQuestion;
import org.sharedsafety.ui.profiles.BurdenSource;
import org.sharedsafety.ui.profiles.BurdenView;
import org.sharedsafety.ui.profiles.BurdenViewModel;

/** Who carries how much of a harm, joined to its service. */
final class BurdenRoom {
    private static final String PANE = "profiles.burden";

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
        ways.views().opens("burden", PANE, model::ask);
        ways.views()
                .warns(
                        PANE,
                        model.shownProperty()
                                .map(shown -> shown.about().findings())
                                .orElse(List.of()));
        model.shownProperty().addListener((observable, before, now) -> {
            BurdenQuestion asked = model.questionProperty().get();
            if (now != null && asked != null) {
                ways.views().asked(PANE, asked.view());
            }
        });
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                PANE,
                () -> new BurdenView(
                        ways.kit(),
                        model,
                        new BurdenView.Ways(
                                ways.theme(), ways.parallel()::start, ways.doors(), ways.card(), ways.importing())),
                model::refresh);
    }
}
