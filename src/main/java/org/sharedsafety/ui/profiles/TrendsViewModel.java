package org.sharedsafety.ui.profiles;

import java.text.Collator;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.MeasureAim;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.service.ProfileService.LevelPlaces;
import org.sharedsafety.service.TrendView;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.Language;

/** The page of trends: which measure is looked at in which place, and what is known of it over time. */
public final class TrendsViewModel {
    private static final List<String> FIRST = List.of("V01", "PH04", "WB09");

    private final Jobs jobs;
    private final Language language;
    private final TrendsSource source;
    private final ReadOnlyObjectWrapper<List<MeasureChoice>> measures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<LevelPlaces>> places = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable TrendAsk> ask = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TrendView> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Trend>> beside = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Message> failure = new ReadOnlyObjectWrapper<>();

    public TrendsViewModel(Jobs jobs, Language language, TrendsSource source) {
        this.jobs = jobs;
        this.language = language;
        this.source = source;
    }

    /** The measures with numbers over time on the level that is looked at. */
    public ReadOnlyObjectProperty<List<MeasureChoice>> measuresProperty() {
        return measures.getReadOnlyProperty();
    }

    /** The places that can be looked at, by level. */
    public ReadOnlyObjectProperty<List<LevelPlaces>> placesProperty() {
        return places.getReadOnlyProperty();
    }

    /** What is looked at; null while the project holds nothing over time. */
    public ReadOnlyObjectProperty<@Nullable TrendAsk> askProperty() {
        return ask.getReadOnlyProperty();
    }

    /** What is known of it; the one before stays until the next is there. */
    public ReadOnlyObjectProperty<@Nullable TrendView> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The trends beside it: of other measures here, or those that stand side by side. */
    public ReadOnlyObjectProperty<List<Trend>> besideProperty() {
        return beside.getReadOnlyProperty();
    }

    /** Why there is nothing to show, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Looks again at what the project holds, and stays where it is as far as that is still there. */
    public void refresh() {
        places.set(source.places().get());
        List<MeasureChoice> all = source.measures().get().stream()
                .filter(choice -> choice.metric().principle() != Principle.POP)
                .toList();
        measures.set(all);
        TrendAsk now = ask.get();
        if (now != null && isThere(now, all)) {
            look(now);
            return;
        }
        first(all).ifPresentOrElse(this::look, () -> {
            ask.set(null);
            shown.set(null);
            failure.set(null);
        });
    }

    private static boolean isThere(TrendAsk wanted, List<MeasureChoice> all) {
        return all.stream()
                .anyMatch(choice -> choice.metric().id().equals(wanted.metric())
                        && choice.levels().contains(wanted.level()));
    }

    private Optional<TrendAsk> first(List<MeasureChoice> all) {
        for (LevelPlaces level : places.get()) {
            Optional<MeasureChoice> choice = all.stream()
                    .filter(each -> each.periods(level.level()).size() > 1)
                    .min(Comparator.comparingInt(each -> {
                        int at = FIRST.indexOf(each.metric().id());
                        return at < 0 ? FIRST.size() : at;
                    }));
            if (choice.isPresent()) {
                String place =
                        sorted(level).stream().findFirst().map(Place::code).orElse(null);
                return Optional.of(TrendAsk.of(choice.get().metric().id(), level.level(), place));
            }
        }
        return Optional.empty();
    }

    /** The places of a level, A to Z. */
    public List<Place> sorted(LevelPlaces level) {
        Collator collator = Collator.getInstance(language.locale());
        return level.places().stream()
                .sorted(Comparator.comparing(Place::name, collator))
                .toList();
    }

    /** Changes what is looked at. */
    public void change(UnaryOperator<TrendAsk> how) {
        TrendAsk now = ask.get();
        if (now != null) {
            TrendAsk next = how.apply(now);
            if (!next.equals(now)) {
                look(next);
            }
        }
    }

    /** Looks at a measure in a place. */
    public void look(TrendAsk next) {
        TrendAsk before = ask.get();
        ask.set(next);
        failure.set(null);
        jobs.start(Message.of("trend.working"), source.viewing().apply(next), view -> done(next, view), why -> {
            failed(next, why);
        });
        boolean sameList = before != null
                && before.metric().equals(next.metric())
                && before.level().equals(next.level())
                && java.util.Objects.equals(before.place(), next.place())
                && before.mode() == next.mode()
                && before.beside().equals(next.beside())
                && !beside.get().isEmpty();
        if (!sameList || shown.get() == null) {
            jobs.start(
                    Message.of("trend.working"),
                    source.beside().apply(next),
                    found -> arrived(next, found),
                    why -> arrived(next, List.of()));
        }
    }

    private void done(TrendAsk asked, TrendView view) {
        if (asked.equals(ask.get())) {
            shown.set(view);
        }
    }

    private void arrived(TrendAsk asked, List<Trend> found) {
        if (asked.equals(ask.get())) {
            beside.set(found);
        }
    }

    private void failed(TrendAsk asked, RuntimeException why) {
        if (asked.equals(ask.get())) {
            shown.set(null);
            failure.set(
                    why instanceof WorkbenchException known
                            ? known.message()
                            : Message.of("error.unexpected", why.toString()));
        }
    }

    /** The number card of a number of the trend; empty for one that is made of several places or years. */
    public Optional<CardRequest> card(int position) {
        TrendView now = shown.get();
        if (now == null || position < 0 || position >= now.trend().points().size()) {
            return Optional.empty();
        }
        Trend trend = now.trend();
        Place place = trend.place();
        return place == null || !place.level().equals(trend.level())
                ? Optional.empty()
                : Optional.of(new CardRequest(
                        trend.measure().metric().id(),
                        trend.measure().series().name(),
                        place.code(),
                        trend.points().get(position).period(),
                        Group.EVERYONE));
    }

    /** Reads when something happened: a day, a month, a quarter, a year. */
    public static Optional<Period> when(String text) {
        String said = text.strip();
        try {
            LocalDate day = LocalDate.parse(said);
            return Optional.of(new Period(day, day));
        } catch (DateTimeParseException longer) {
            return Period.parse(said);
        }
    }

    /** Notes that something happened. */
    public void note(boolean everywhere, Period when, String text) {
        TrendAsk now = ask.get();
        if (now != null) {
            jobs.start(
                    Message.of("trend.keeping"),
                    source.changes()
                            .adding()
                            .apply(new TrendChanges.NewEvent(now, everywhere || now.place() == null, when, text)),
                    event -> kept());
        }
    }

    /** Takes a note of what happened away. */
    public void remove(PlaceEvent event) {
        jobs.start(Message.of("trend.keeping"), source.changes().removing().apply(event), gone -> kept());
    }

    /** Says where the measure starts from and is to go. */
    public void aim(@Nullable Period baseline, @Nullable Double target, @Nullable Integer by) {
        TrendAsk now = ask.get();
        if (now != null) {
            jobs.start(
                    Message.of("trend.keeping"),
                    source.changes()
                            .aiming()
                            .apply(new MeasureAim(now.metric(), now.level(), now.place(), baseline, target, by)),
                    aim -> kept());
        }
    }

    private void kept() {
        source.changes().kept().run();
        TrendAsk now = ask.get();
        if (now != null) {
            look(now);
        }
    }
}
