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
import org.sharedsafety.ui.shell.Scope;
import org.sharedsafety.ui.shell.ScopeChoices;

/** What the tabs about one place share: the place in the top bar, and the page that leaves the desk. */
record PlacePage(DeskWays ways, String pane) {
    /** Puts the place into the top bar, and what was asked of it into the way back; nothing where no place is chosen. */
    void scope(@Nullable Place place, @Nullable ViewQuestion asked) {
        if (place == null || asked == null) {
            ways.views().scoped(pane, Scope.EVERYTHING, ScopeChoices.NONE);
            return;
        }
        Scope scope = new Scope(
                Message.of("scope.places.one", place.name()),
                Message.of("scope.period.all"),
                GroupWords.of(Group.EVERYONE),
                List.of(true, false, false));
        ways.views().scoped(pane, scope, ScopeChoices.NONE);
        ways.views().asked(pane, asked);
    }

    /** Writes the page on letter size where a person says, made anew as an output. */
    void print(ViewQuestion question, @Nullable Place place) {
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
}
