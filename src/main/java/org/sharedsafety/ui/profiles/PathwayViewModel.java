package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.Pathway;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** The alternatives pane: where the pathway is looked at, and by which definition of coming back. */
public final class PathwayViewModel {
    private static final Question EVERYWHERE = new Question(null, null);

    private final PathwaySource source;
    private final Answer<Question, Pathway> answer;
    private List<Place> places = List.of();

    /**
     * What is looked at.
     *
     * @param place code, or null for all places together
     * @param recidivism name of a data set, or null for the first
     */
    public record Question(@Nullable String place, @Nullable String recidivism) {}

    public PathwayViewModel(Jobs jobs, PathwaySource source) {
        this.answer = new Answer<>(jobs);
        this.source = source;
    }

    /** What came of it. */
    public ReadOnlyObjectProperty<@Nullable Pathway> shownProperty() {
        return answer.shownProperty();
    }

    /** Why there is nothing to show, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return answer.failureProperty();
    }

    /** The places that can be looked at alone. */
    public List<Place> places() {
        return places;
    }

    /** Looks again at what the project holds. */
    public void refresh() {
        places = source.places().get();
        ask(now());
    }

    /** Looks at one place alone, or at all together where it is null. */
    public void place(@Nullable String code) {
        ask(new Question(code, now().recidivism()));
    }

    /** Shows coming back by another data set. */
    public void recidivism(String series) {
        ask(new Question(now().place(), series));
    }

    /** Answers a question that was asked before, or elsewhere. */
    public void ask(ViewQuestion asked) {
        String place = asked.settings().get("place");
        String recidivism = asked.settings().get("recidivism");
        ask(new Question(place, recidivism));
    }

    private void ask(Question next) {
        answer.ask(Message.of("pathway.working"), next, source.making().of(next.place(), next.recidivism()));
    }

    /** What is looked at; everywhere, by the first definition, before the first look. */
    public Question now() {
        Question asked = answer.question();
        return asked == null ? EVERYWHERE : asked;
    }

    /** Asks for the number card of a step; that of a sum lists the places that were added up. */
    public Optional<CardRequest> card(List<Pathway.Step> steps, int id) {
        Pathway now = answer.shown();
        Place place = now == null ? null : now.place();
        if (now == null || id < 0 || id >= steps.size()) {
            return Optional.empty();
        }
        Pathway.Step step = steps.get(id);
        return Optional.of(new CardRequest(
                step.measure().metric().id(),
                step.measure().series().name(),
                place == null ? "" : place.code(),
                step.period(),
                Group.EVERYONE,
                place == null ? step.level() : null));
    }

    /** The question as one of its figures, {@code steps} or {@code capacity}, is asked for on the command line. */
    public ViewQuestion view(String figure) {
        Map<String, String> settings = new TreeMap<>(Map.of("figure", figure));
        String place = now().place();
        String recidivism = now().recidivism();
        if (place != null) {
            settings.put("place", place);
        }
        if (recidivism != null) {
            settings.put("recidivism", recidivism);
        }
        return ViewQuestion.of("pathway", settings);
    }
}
