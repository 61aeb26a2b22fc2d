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
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.MeasureMatrix;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.Language;
import org.sharedsafety.ui.common.RunningJob;

/** All measures in all places of a level, or one place on all measures. */
public final class OverviewViewModel {
    private final Jobs jobs;
    private final OverviewSource source;
    private final PlacePages pages;
    private final ReadOnlyObjectWrapper<List<String>> levels = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable MeasureMatrix> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Looks> looks = new SimpleObjectProperty<>(Looks.PLACES);
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.ALL);
    private final ObjectProperty<@Nullable Place> place = new SimpleObjectProperty<>();
    private @Nullable String level;
    private @Nullable String wanted;
    private @Nullable RunningJob running;

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
        this.jobs = jobs;
        this.source = source;
        this.pages = new PlacePages(language);
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
        return shown.getReadOnlyProperty();
    }

    /** Why there is nothing to show, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
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
            shown.set(null);
            failure.set(null);
            return;
        }
        String now = level;
        read(now != null && levels.get().contains(now) ? now : levels.get().get(0));
    }

    /** Shows the places of another level. */
    public void read(String next) {
        RunningJob before = running;
        if (before != null) {
            before.cancel();
        }
        level = next;
        failure.set(null);
        running = jobs.start(
                Message.of("ranking.working"),
                source.matrix().apply(next),
                made -> done(next, made),
                why -> failed(next, why));
    }

    private void done(String asked, MeasureMatrix made) {
        if (asked.equals(level)) {
            pages.of(made.places());
            Place before = place.get();
            String code = wanted;
            wanted = null;
            place.set(made.places().stream()
                    .filter(each ->
                            code != null ? each.code().equals(code) : before != null && each.id() == before.id())
                    .findFirst()
                    .orElse(made.places().isEmpty() ? null : pages.all().get(0)));
            shown.set(made);
        }
    }

    private void failed(String asked, RuntimeException why) {
        if (asked.equals(level)) {
            shown.set(null);
            failure.set(
                    why instanceof WorkbenchException known
                            ? known.message()
                            : Message.of("error.unexpected", why.toString()));
        }
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
        if (next != null || level != null) {
            read(next == null ? java.util.Objects.requireNonNull(level) : next);
        }
    }

    /** What the page shows, as a question. */
    public @Nullable ViewQuestion question() {
        MeasureMatrix now = shown.get();
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
