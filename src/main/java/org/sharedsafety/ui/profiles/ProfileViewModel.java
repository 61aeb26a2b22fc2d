package org.sharedsafety.ui.profiles;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.ProfileService.LevelPlaces;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.Language;
import org.sharedsafety.ui.common.RunningJob;

/** The profile page: which place is looked at, and what is known of it. */
public final class ProfileViewModel {
    private final Jobs jobs;
    private final Language language;
    private final ProfileSource source;
    private final ReadOnlyObjectWrapper<List<LevelPlaces>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PlaceProfile> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private @Nullable RunningJob running;

    public ProfileViewModel(Jobs jobs, Language language, ProfileSource source) {
        this.jobs = jobs;
        this.language = language;
        this.source = source;
    }

    /** The levels and places that can be looked at. */
    public ReadOnlyObjectProperty<List<LevelPlaces>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The place that is looked at; null while the project holds no numbers. */
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** What is known of it; the place before stays until the next is there. */
    public ReadOnlyObjectProperty<@Nullable PlaceProfile> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Why there is no profile, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Whether a profile is being made. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Looks again at what the project holds; stays at the place, where it is still there. */
    public void refresh() {
        choices.set(source.choices().get());
        Place before = place.get();
        Place now = before == null ? null : same(before).orElse(null);
        if (now == null) {
            now = choices.get().stream()
                    .filter(level -> !level.places().isEmpty())
                    .findFirst()
                    .flatMap(level -> sorted(level).stream().findFirst())
                    .orElse(null);
        }
        if (now == null) {
            place.set(null);
            shown.set(null);
            failure.set(null);
        } else {
            look(now);
        }
    }

    private Optional<Place> same(Place wanted) {
        return choices.get().stream()
                .flatMap(level -> level.places().stream())
                .filter(each ->
                        each.level().equals(wanted.level()) && each.code().equals(wanted.code()))
                .findFirst();
    }

    private List<Place> sorted(LevelPlaces level) {
        Collator collator = Collator.getInstance(language.locale());
        return level.places().stream()
                .sorted(Comparator.comparing(Place::name, collator))
                .toList();
    }

    /** Looks at a place. */
    public void look(Place next) {
        RunningJob before = running;
        if (before != null) {
            before.cancel();
        }
        place.set(next);
        working.set(true);
        failure.set(null);
        running = jobs.start(
                Message.of("profile.working", next.name()),
                source.making().apply(next),
                made -> done(next, made),
                why -> failed(next, why));
    }

    /** Looks at the place of a code, where there is one. */
    public void look(String level, String code) {
        choices.get().stream()
                .flatMap(each -> each.places().stream())
                .filter(each -> each.level().equals(level) && each.code().equals(code))
                .findFirst()
                .ifPresent(this::look);
    }

    private void done(Place asked, PlaceProfile made) {
        if (asked.equals(place.get())) {
            working.set(false);
            shown.set(made);
        }
    }

    private void failed(Place asked, RuntimeException why) {
        if (asked.equals(place.get())) {
            working.set(false);
            shown.set(null);
            failure.set(
                    why instanceof WorkbenchException known
                            ? known.message()
                            : Message.of("error.unexpected", why.toString()));
        }
    }

    /** The places of the level of the one looked at, A to Z. */
    public List<Place> sameLevel() {
        Place now = place.get();
        return now == null ? List.of() : ofLevel(now.level());
    }

    private List<Place> ofLevel(String level) {
        return choices.get().stream()
                .filter(each -> each.level().equals(level))
                .flatMap(each -> sorted(each).stream())
                .toList();
    }

    /** The places beside the one looked at, A to Z: those of its level, below the project's level those of its county. */
    public List<Place> beside() {
        Place now = place.get();
        if (now == null || now.parentCode() == null || isProjectLevel(now.level())) {
            return sameLevel();
        }
        return sameLevel().stream()
                .filter(each -> now.parentCode().equals(each.parentCode()))
                .toList();
    }

    private boolean isProjectLevel(String level) {
        return !choices.get().isEmpty() && choices.get().get(0).level().equals(level);
    }

    /**
     * A level that the place has a part in.
     *
     * @param count places of it that belong together: one for a county, all its neighborhoods
     * @param first where the level begins
     */
    public record Step(String level, int count, Place first) {}

    /** The place and its parts, or the place that it is a part of and all parts of that. */
    public List<Step> steps() {
        Place now = place.get();
        if (now == null) {
            return List.of();
        }
        Place whole = choices.get().stream()
                .flatMap(each -> each.places().stream())
                .filter(each -> each.code().equals(now.parentCode()) && hasParts(each, now.level()))
                .filter(each -> !isProjectLevel(now.level()))
                .findFirst()
                .orElse(now);
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(whole.level(), 1, whole));
        for (LevelPlaces level : choices.get()) {
            List<Place> parts = ofLevel(level.level()).stream()
                    .filter(each -> whole.code().equals(each.parentCode()))
                    .toList();
            if (!parts.isEmpty() && !level.level().equals(whole.level()) && !isProjectLevel(level.level())) {
                steps.add(new Step(level.level(), parts.size(), parts.get(0)));
            }
        }
        return steps;
    }

    private boolean hasParts(Place whole, String level) {
        return choices.get().stream()
                .filter(each -> each.level().equals(level))
                .flatMap(each -> each.places().stream())
                .anyMatch(each -> whole.code().equals(each.parentCode()));
    }

    /** A measure by its id, or null where the project does not know it. */
    public @Nullable Metric metric(String id) {
        return source.metrics().get().get(id);
    }

    /** Goes so many places on in the alphabet, from the last to the first. */
    public void step(int by) {
        List<Place> places = beside();
        int at = places.indexOf(place.get());
        if (at >= 0 && places.size() > 1) {
            look(places.get(Math.floorMod(at + by, places.size())));
        }
    }

    /** Asks for the number card of a measure here, at a period. */
    public Optional<CardRequest> card(MeasureSide measure, Period period) {
        Place now = place.get();
        return now == null
                ? Optional.empty()
                : Optional.of(new CardRequest(
                        measure.metric().id(), measure.series().name(), now.code(), period, Group.EVERYONE));
    }
}
