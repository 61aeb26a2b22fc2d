package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Check;
import org.sharedsafety.model.workshop.Checklist;
import org.sharedsafety.model.workshop.StationLook;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** What the stations of a workshop come to with the data of today, and the checklist that rests on it. */
final class PrepareLooks {
    private final Answer<Workshop, List<StationLook>> looks;
    private final PrepareSource source;
    private final Supplier<@Nullable Workshop> workshop;

    PrepareLooks(Jobs jobs, PrepareSource source, Supplier<@Nullable Workshop> workshop) {
        this.looks = new Answer<>(jobs);
        this.source = source;
        this.workshop = workshop;
    }

    Answer<Workshop, List<StationLook>> answer() {
        return looks;
    }

    List<Check> checks() {
        Workshop of = workshop.get();
        return of == null
                ? List.of()
                : Checklist.of(of, looks.workingProperty().get() ? null : looks.shown())
                        .lines();
    }

    /** Looks anew where somebody looked before, because the workshop changed; the project too where all is read anew. */
    void follow(boolean anew) {
        if (looks.question() != null && workshop.get() != null) {
            if (anew) {
                looks.clear();
            }
            look();
        }
    }

    void look() {
        Workshop of = workshop.get();
        if (of == null) {
            return;
        }
        Workshop asked = looks.question();
        boolean known = asked != null
                && asked.id().equals(of.id())
                && shown(asked).equals(shown(of))
                && looks.failureProperty().get() == null;
        if (!known) {
            looks.ask(Message.of("job.workshop-looking"), of, source.looking().apply(of));
        }
    }

    private static List<Object> shown(Workshop of) {
        return List.of(
                of.language(),
                of.slides().stream()
                        .map(each -> List.of(each.id(), each.views()))
                        .toList());
    }
}
