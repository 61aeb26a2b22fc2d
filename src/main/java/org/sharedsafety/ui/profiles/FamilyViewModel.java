package org.sharedsafety.ui.profiles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.FamilyFigure;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.FamilyProfile;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.ProfileService.LevelPlaces;
import org.sharedsafety.text.Alphabet;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.Language;

/** A neighborhood as families live it: which one is looked at, and what is known of it. */
public final class FamilyViewModel {
    private final Language language;
    private final FamilySource source;
    private final Answer<Place, FamilyProfile> answer;
    private List<Place> places = List.of();
    private Map<String, String> names = Map.of();

    public FamilyViewModel(Jobs jobs, Language language, FamilySource source) {
        this.language = language;
        this.source = source;
        this.answer = new Answer<>(jobs);
    }

    /** The place that is looked at; null while the project holds no numbers. */
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return answer.questionProperty();
    }

    /** What is known of it. */
    public ReadOnlyObjectProperty<@Nullable FamilyProfile> shownProperty() {
        return answer.shownProperty();
    }

    /** Why there is nothing to show, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return answer.failureProperty();
    }

    /** The places to choose from: those that are parts of others first, each level A to Z. */
    public List<Place> places() {
        return places;
    }

    /** How the place around is called in the list; empty for a place that is no part of one listed. */
    public String around(Place place) {
        String parent = place.parentCode();
        return parent == null ? place.code() : names.getOrDefault(parent, place.code());
    }

    /** Looks again at what the project holds; stays at the place, where it is still there. */
    public void refresh() {
        List<LevelPlaces> levels = source.choices().get();
        Comparator<String> alphabet = Alphabet.of(language.locale());
        // The project's own level stands first in the list, and last here.
        places = Stream.concat(levels.stream().skip(1), levels.stream().limit(1))
                .flatMap(level -> level.places().stream().sorted(Comparator.comparing(Place::name, alphabet)))
                .toList();
        names = places.stream().collect(Collectors.toMap(Place::code, Place::name, (first, later) -> first));
        Place before = answer.question();
        Optional<Place> now = places.stream()
                .filter(each -> before != null
                        && each.level().equals(before.level())
                        && each.code().equals(before.code()))
                .findFirst()
                .or(() -> places.stream().findFirst());
        now.ifPresentOrElse(this::look, answer::clear);
    }

    /** Looks at a place. */
    public void look(Place next) {
        answer.ask(
                Message.of("profile.working", next.name()),
                next,
                source.making().apply(next));
    }

    /** Shows what a question asks for. */
    public void ask(ViewQuestion question) {
        if (places.isEmpty()) {
            refresh();
        }
        String level = question.settings().get("level");
        places.stream()
                .filter(each -> each.code().equals(question.get("place", ""))
                        && (level == null || each.level().equals(level)))
                .findFirst()
                .ifPresent(this::look);
    }

    /** What the page shows, as a question. */
    public @Nullable ViewQuestion question() {
        Place now = answer.question();
        return now == null ? null : ViewQuestion.of("family", Map.of("place", now.code(), "level", now.level()));
    }

    /** Asks for the number card behind a mark: of the place where it has the number, else of the place around. */
    public Optional<CardRequest> card(int mark) {
        FamilyProfile now = answer.shown();
        if (now == null) {
            return Optional.empty();
        }
        FamilyFigure figure = new FamilyFigure(now, language.texts());
        Profile around = now.around();
        Place place = figure.isAround(mark) && around != null
                ? around.place()
                : now.here().place();
        return figure.line(mark).map(line -> request(line.measure(), place));
    }

    private static CardRequest request(MeasureSide measure, Place place) {
        return new CardRequest(
                measure.metric().id(), measure.series().name(), place.code(), measure.period(), Group.EVERYONE);
    }
}
