package org.sharedsafety;

import java.util.List;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.ProfileService.LevelPlaces;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.profiles.Drawing;
import org.sharedsafety.ui.profiles.OverviewSource;
import org.sharedsafety.ui.profiles.OverviewView;
import org.sharedsafety.ui.profiles.OverviewViewModel;
import org.sharedsafety.ui.shell.Scope;
import org.sharedsafety.ui.shell.ScopeChoices;

/** All measures in all places, joined to the services and to the scope in the top bar. */
final class OverviewRoom {
    private static final String PANE = "profiles.overview";

    private final DeskWays ways;
    private final OverviewViewModel model;

    OverviewRoom(DeskWays ways) {
        this.ways = ways;
        this.model = new OverviewViewModel(
                ways.jobs(),
                ways.kit().language(),
                new OverviewSource(
                        () -> ways.services().profiles().choices(ways.session().project()).stream()
                                .filter(level -> level.places().size() > 1)
                                .map(LevelPlaces::level)
                                .toList(),
                        level ->
                                ways.services().profiles().matrix(ways.session().project(), level),
                        place -> ways.services().peers().peers(ways.session().project(), place)));
        ways.views().opens("overview", PANE, model::ask);
        ways.views().opens("spine", PANE, model::ask);
        ways.views()
                .warns(
                        PANE,
                        model.shownProperty()
                                .map(shown -> shown.about().findings())
                                .orElse(List.of()));
        model.shownProperty().addListener((observable, before, now) -> {
            if (now != null) {
                scope(now.level());
                ViewQuestion asked = model.question();
                if (asked != null) {
                    ways.views().asked(PANE, asked);
                }
            }
        });
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                PANE,
                () -> new OverviewView(
                        new Drawing(ways.kit(), ways.theme(), ways.parallel()::start, ways.doors()),
                        model,
                        ways.card(),
                        ways.importing()),
                model::refresh);
    }

    private void scope(String level) {
        ways.views()
                .scoped(
                        PANE,
                        new Scope(
                                Message.of("scope.places.level", Message.of("level." + level)),
                                Message.of("scope.period.all"),
                                GroupWords.of(Group.EVERYONE),
                                List.of(!level.equals(ways.session().project().level()), false, false)),
                        new ScopeChoices(
                                model.levelsProperty().get().stream()
                                        .map(each -> new ScopeChoices.Choice(
                                                Message.of("scope.places.level", Message.of("level." + each)),
                                                () -> model.read(each)))
                                        .toList(),
                                List.of(),
                                List.of()));
    }
}
