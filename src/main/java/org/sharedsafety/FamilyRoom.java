package org.sharedsafety;

import java.util.List;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.profiles.Drawing;
import org.sharedsafety.ui.profiles.FamilySource;
import org.sharedsafety.ui.profiles.FamilyView;
import org.sharedsafety.ui.profiles.FamilyViewModel;
import org.sharedsafety.ui.profiles.ProfileActions;

/** A neighborhood as families live it, joined to the services and to the scope in the top bar. */
final class FamilyRoom {
    private static final String PANE = "profiles.family";

    private final DeskWays ways;
    private final PlacePage page;
    private final FamilyViewModel model;

    FamilyRoom(DeskWays ways) {
        this.ways = ways;
        this.page = new PlacePage(ways, PANE);
        this.model = new FamilyViewModel(
                ways.jobs(),
                ways.kit().language(),
                new FamilySource(
                        () -> ways.services().profiles().choices(ways.session().project()), place -> ways.services()
                                .families()
                                .family(ways.session().project(), place.code(), place.level())));
        ways.views().opens("family", PANE, model::ask);
        ways.views()
                .warns(
                        PANE,
                        model.shownProperty().map(shown -> shown.findings()).orElse(List.of()));
        model.placeProperty().addListener((observable, before, now) -> page.scope(now, model.question()));
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                PANE,
                () -> new FamilyView(
                        new Drawing(ways.kit(), ways.theme(), ways.parallel()::start, ways.doors()),
                        model,
                        new ProfileActions(
                                ways.importing(),
                                ways.card(),
                                asked -> page.print(asked, model.placeProperty().get()),
                                () -> {},
                                () -> {})),
                model::refresh);
    }
}
