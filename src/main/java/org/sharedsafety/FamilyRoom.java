package org.sharedsafety;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.FigureLook;
import org.sharedsafety.service.FigureService.FigureRequest;
import org.sharedsafety.ui.common.FilePicker;
import org.sharedsafety.ui.common.PageTabs;
import org.sharedsafety.ui.profiles.Drawing;
import org.sharedsafety.ui.profiles.FamilySource;
import org.sharedsafety.ui.profiles.FamilyView;
import org.sharedsafety.ui.profiles.FamilyViewModel;
import org.sharedsafety.ui.profiles.ProfileActions;
import org.sharedsafety.ui.shell.Scope;
import org.sharedsafety.ui.shell.ScopeChoices;

/** A neighborhood as families live it, joined to the services and to the scope in the top bar. */
final class FamilyRoom {
    private static final String PANE = "profiles.family";

    private final DeskWays ways;
    private final FamilyViewModel model;

    FamilyRoom(DeskWays ways) {
        this.ways = ways;
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
        model.placeProperty().addListener((observable, before, now) -> scope(now));
    }

    PageTabs.Tab tab() {
        return new PageTabs.Tab(
                PANE,
                () -> new FamilyView(
                        new Drawing(ways.kit(), ways.theme(), ways.parallel()::start, ways.doors()),
                        model,
                        new ProfileActions(ways.importing(), ways.card(), this::print, () -> {}, () -> {})),
                model::refresh);
    }

    /** The page on letter size, made anew as an output. */
    private void print(ViewQuestion question) {
        Place place = model.placeProperty().get();
        String name = place == null ? question.view() : place.name();
        ways.files().save(FilePicker.Kind.PICTURE, name + ".pdf").ifPresent(file -> ways.jobs()
                .start(
                        Message.of("job.figure"),
                        ways.services()
                                .figures()
                                .writing(
                                        ways.session().project(),
                                        new FigureRequest(
                                                question,
                                                FigureLook.LETTER,
                                                file,
                                                ways.kit().language().code(),
                                                true)),
                        written -> ways.shell()
                                .tell(Message.of("figure.saved", String.valueOf(written.file()), written.hidden()))));
    }

    private void scope(@Nullable Place place) {
        ViewQuestion asked = model.question();
        if (place == null || asked == null) {
            ways.views().scoped(PANE, Scope.EVERYTHING, ScopeChoices.NONE);
            return;
        }
        ways.views()
                .scoped(
                        PANE,
                        new Scope(
                                Message.of("scope.places.one", place.name()),
                                Message.of("scope.period.all"),
                                GroupWords.of(Group.EVERYONE),
                                List.of(true, false, false)),
                        ScopeChoices.NONE);
        ways.views().asked(PANE, asked);
    }
}
