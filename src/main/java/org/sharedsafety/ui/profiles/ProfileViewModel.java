package org.sharedsafety.ui.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.PeerChoice;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.ProfileService.LevelPlaces;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.Language;

/** The profile page: which place is looked at, and what is known of it. */
public final class ProfileViewModel {
    private final Jobs jobs;
    private final PlacesByName byName = new PlacesByName();
    private final Language language;
    private final ProfileSource source;
    private final ReadOnlyObjectWrapper<List<LevelPlaces>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final Answer<Place, PlaceProfile> answer;
    private final ThroughViewModel through;

    public ProfileViewModel(Jobs jobs, Language language, ProfileSource source) {
        this.jobs = jobs;
        this.language = language;
        this.source = source;
        this.answer = new Answer<>(jobs);
        this.through = new ThroughViewModel(jobs, source.through());
        answer.shownProperty().addListener((observable, before, now) -> {
            if (now != null) {
                through.show(now.profile());
            }
        });
    }

    /** The levels and places that can be looked at. */
    public ReadOnlyObjectProperty<List<LevelPlaces>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** The place that is looked at; null while the project holds no numbers. */
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return answer.questionProperty();
    }

    /** What is known of it; the place before stays until the next is there. */
    public ReadOnlyObjectProperty<@Nullable PlaceProfile> shownProperty() {
        return answer.shownProperty();
    }

    /** Why there is no profile, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return answer.failureProperty();
    }

    /** Whether a profile is being made. */
    public ReadOnlyBooleanProperty workingProperty() {
        return answer.workingProperty();
    }

    /** Looks again at what the project holds; stays at the place, where it is still there. */
    public void refresh() {
        choices.set(source.choices().get());
        Place before = answer.question();
        Place now = before == null ? null : same(before).orElse(null);
        if (now == null) {
            now = choices.get().stream()
                    .filter(level -> !level.places().isEmpty())
                    .findFirst()
                    .flatMap(level -> sorted(level).stream().findFirst())
                    .orElse(null);
        }
        if (now == null) {
            answer.clear();
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
        return byName.of(level, language.locale());
    }

    /** Looks at a place. */
    public void look(Place next) {
        answer.ask(
                Message.of("profile.working", next.name()),
                next,
                source.making().apply(next));
    }

    /** Looks at the place of a code, where there is one. */
    public void look(String level, String code) {
        choices.get().stream()
                .flatMap(each -> each.places().stream())
                .filter(each -> each.level().equals(level) && each.code().equals(code))
                .findFirst()
                .ifPresent(this::look);
    }

    /** How the place came through a year of shock. */
    public ThroughViewModel through() {
        return through;
    }

    /** How places like it are chosen, and changes of that. */
    public PeerChanges peers() {
        return source.peers();
    }

    /** Which places a person takes for places like the one looked at. */
    public PeerChoice peerChoice() {
        return source.peers().choice().apply(Objects.requireNonNull(answer.question()));
    }

    /** Changes which places are taken for places like it; a step that can be undone. */
    public void choosePeers(UnaryOperator<PeerChoice> how) {
        Place now = answer.question();
        if (now != null) {
            jobs.start(
                    Message.of("profile.peers.keeping"),
                    source.peers().choosing().apply(now, how.apply(peerChoice())),
                    kept -> {
                        source.peers().kept().run();
                        look(now);
                    });
        }
    }

    /** The places of the level of the one looked at, A to Z. */
    public List<Place> sameLevel() {
        Place now = answer.question();
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
        Place now = answer.question();
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
        Place now = answer.question();
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
        int at = places.indexOf(answer.question());
        if (at >= 0 && places.size() > 1) {
            look(places.get(Math.floorMod(at + by, places.size())));
        }
    }

    /** Asks for the number card of a measure here, at a period. */
    public Optional<CardRequest> card(MeasureSide measure, Period period) {
        Place now = answer.question();
        return now == null
                ? Optional.empty()
                : Optional.of(new CardRequest(
                        measure.metric().id(), measure.series().name(), now.code(), period, Group.EVERYONE));
    }
}
