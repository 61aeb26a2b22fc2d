package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.MeasureMatrix;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.Language;

/** All measures in all places of a level, or one place on all measures. */
public final class OverviewViewModel {
    private final OverviewSource source;
    private final PlacePages pages;
    private final ReadOnlyObjectWrapper<List<String>> levels = new ReadOnlyObjectWrapper<>(List.of());
    private final Answer<String, MeasureMatrix> answer;
    private final LikePlaces like;
    private final ObjectProperty<Looks> looks = new SimpleObjectProperty<>(Looks.PLACES);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);
    private final ObjectProperty<@Nullable Place> place = new SimpleObjectProperty<>();
    private @Nullable String wanted;

    /** What is looked at. */
    public enum Looks {
        /** Places by measures. */
        PLACES,
        /** One place against the others. */
        PLACE
    }

    /** Which measures. */
    public enum Part {
        ALL,
        PH,
        WB,
        SV,
        CH,
        SY;

        /** The principle, or null for all five. */
        @Nullable
        Principle principle() {
            return this == ALL ? null : Principle.valueOf(name());
        }
    }

    public OverviewViewModel(Jobs jobs, Language language, OverviewSource source) {
        this.source = source;
        this.pages = new PlacePages(language);
        this.answer = new Answer<>(jobs);
        this.like = new LikePlaces(jobs, source.peers());
        place.addListener((observable, before, now) -> likes());
        looks.addListener((observable, before, now) -> likes());
    }

    /** The places like the one that is looked at. */
    LikePlaces like() {
        return like;
    }

    private void likes() {
        like.of(looks.get() == Looks.PLACE ? place.get() : null);
    }

    PlacePages pages() {
        return pages;
    }

    /** The levels that have numbers. */
    public ReadOnlyObjectProperty<List<String>> levelsProperty() {
        return levels.getReadOnlyProperty();
    }

    /** The numbers; null while there are none. */
    public ReadOnlyObjectProperty<@Nullable MeasureMatrix> shownProperty() {
        return answer.shownProperty();
    }

    /** Why there is nothing to show, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return answer.failureProperty();
    }

    /** All places, or one. */
    public ObjectProperty<Looks> looksProperty() {
        return looks;
    }

    /** Which measures are shown. */
    public ObjectProperty<Part> partProperty() {
        return part;
    }

    /** The one place, where one is looked at. */
    public ObjectProperty<@Nullable Place> placeProperty() {
        return place;
    }

    /** Looks again at what the project holds. */
    public void refresh() {
        levels.set(source.levels().get());
        if (levels.get().isEmpty()) {
            answer.clear();
            return;
        }
        String now = answer.question();
        read(now != null && levels.get().contains(now) ? now : levels.get().get(0));
    }

    /** Shows the places of another level. */
    public void read(String next) {
        answer.ask(Message.of("ranking.working"), next, source.matrix().apply(next), made -> {
            pages.of(made.places());
            Place before = place.get();
            String code = wanted;
            wanted = null;
            place.set(made.places().stream()
                    .filter(each ->
                            code != null ? each.code().equals(code) : before != null && each.id() == before.id())
                    .findFirst()
                    .orElse(made.places().isEmpty() ? null : pages.all().get(0)));
            likes();
        });
    }

    /** Looks at a place by its number. */
    public void look(int id) {
        pages.all().stream().filter(each -> each.id() == id).findFirst().ifPresent(place::set);
    }

    /** Asks for the number card of a measure in a place. */
    public Optional<CardRequest> card(MeasureMatrix.Column column, Place where) {
        return Optional.of(new CardRequest(
                column.measure().metric().id(),
                column.measure().series().name(),
                where.code(),
                column.measure().period(),
                Group.EVERYONE));
    }

    /** Shows what a question asks for. */
    public void ask(ViewQuestion question) {
        String principle = question.get("principle", "ALL");
        for (Part each : Part.values()) {
            if (each.name().equalsIgnoreCase(principle)) {
                part.set(each);
            }
        }
        String code = question.get("place", "");
        looks.set(question.view().equals("spine") ? Looks.PLACE : Looks.PLACES);
        wanted = code.isEmpty() ? null : code;
        String next = question.settings().get("level");
        String now = next == null ? answer.question() : next;
        if (now != null) {
            read(now);
        }
    }

    /** What the page shows, as a question. */
    public @Nullable ViewQuestion question() {
        MeasureMatrix now = answer.shown();
        if (now == null) {
            return null;
        }
        Map<String, String> settings = new TreeMap<>();
        settings.put("level", now.level());
        Principle principle = part.get().principle();
        if (principle != null) {
            settings.put("principle", principle.name());
        }
        Place one = place.get();
        if (looks.get() == Looks.PLACE && one != null) {
            settings.put("place", one.code());
            return ViewQuestion.of("spine", settings);
        }
        return ViewQuestion.of("overview", settings);
    }
}
