package org.sharedsafety;

import java.util.List;
import java.util.Map;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.Services;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.profiles.Drawing;
import org.sharedsafety.ui.profiles.PeerChanges;
import org.sharedsafety.ui.profiles.PlaceProfile;
import org.sharedsafety.ui.profiles.ProfileActions;
import org.sharedsafety.ui.profiles.ProfileSource;
import org.sharedsafety.ui.profiles.ProfileView;
import org.sharedsafety.ui.profiles.ProfileViewModel;

/** The profile of a place, joined to its services and to the scope in the top bar. */
final class ProfileRoom {
    private static final String PANE = "profiles.profile";

    private final DeskWays ways;
    private final PlacePage page;
    private final ProfileViewModel model;

    ProfileRoom(DeskWays ways) {
        this.ways = ways;
        this.page = new PlacePage(ways, PANE);
        Services services = ways.services();
        this.model = new ProfileViewModel(
                ways.jobs(),
                ways.kit().language(),
                new ProfileSource(
                        () -> services.profiles().choices(ways.session().project()),
                        () -> ways.session().project().metrics(),
                        this::making,
                        new PeerChanges(
                                level ->
                                        services.peers().measures(ways.session().project(), level),
                                place -> services.peers().choice(ways.session().project(), place),
                                (place, choice) ->
                                        services.peers().choosing(ways.session().project(), place, choice),
                                () -> ways.session().kept(Message.of("profile.peers.kept"))),
                        (place, metric, year) -> services.resilience()
                                .comingThrough(ways.session().project(), place, metric, year)));
        ways.views().opens("profile", PANE, this::ask);
        ways.views()
                .warns(
                        PANE,
                        model.shownProperty()
                                .map(shown -> shown.profile().about().findings())
                                .orElse(List.of()));
        model.placeProperty()
                .addListener((observable, before, now) -> page.scope(now, now == null ? null : question(now)));
    }

    private Job<PlaceProfile> making(Place place) {
        OpenProject project = ways.session().project();
        Job<Profile> profile = ways.services().profiles().profile(project, place.code(), place.level());
        return progress -> {
            Profile made = profile.run(progress);
            return new PlaceProfile(
                    made,
                    ways.services()
                            .maps()
                            .mapping(project, place.level(), made.latest(), model.sameLevel())
                            .run(progress));
        };
    }

    private void ask(ViewQuestion question) {
        String place = question.get("place", "");
        if (!place.isEmpty()) {
            model.look(question.get("level", ways.session().project().level()), place);
        }
    }

    private static ViewQuestion question(Place place) {
        return ViewQuestion.of("profile", Map.of("place", place.code(), "level", place.level()));
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                PANE,
                () -> new ProfileView(
                        new Drawing(ways.kit(), ways.theme(), ways.parallel()::start, ways.doors()),
                        model,
                        new ProfileActions(
                                ways.importing(),
                                ways.card(),
                                asked -> page.print(asked, model.placeProperty().get()),
                                ways.templates()::data,
                                ways.templates()::trust)),
                model::refresh);
    }
}
