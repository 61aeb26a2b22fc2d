package org.sharedsafety.ui.profiles;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.service.ProfileService.LevelPlaces;
import org.sharedsafety.service.TrendService;
import org.sharedsafety.service.TrendView;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.Language;

/** The page of trends: which measure is looked at in which place, and what is known of it over time. */
public final class TrendsViewModel {
    /** More panels than that cannot be read on one page. */
    public static final int MOST_BESIDE = 4;

    /** Of each row the first that the project has: jail and prison, crime, recovery. */
    private static final List<List<String>> PRESET =
            List.of(List.of("C01", "C02", "C04"), List.of("V01", "V02"), List.of("V13", "V10", "C12", "C09", "V11"));

    private static final List<String> FIRST = List.of("V01", "PH04", "WB09");

    private final Jobs jobs;
    private final PlacesByName byName = new PlacesByName();
    private final Language language;
    private final TrendsSource source;
    private final ReadOnlyObjectWrapper<List<MeasureChoice>> measures = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<LevelPlaces>> places = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable TrendAsk> ask = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable TrendView> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Trend>> beside = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Finding>> cautions = new ReadOnlyObjectWrapper<>(List.of());
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

    /** What to know about the measures side by side. */
    public List<Finding> findings() {
        return TrendService.findings(beside.get());
    }

    /** What to know about what is shown. */
    public ReadOnlyObjectProperty<List<Finding>> cautionsProperty() {
        return cautions.getReadOnlyProperty();
    }

    /** What is looked at, as a question of the view; null while there is nothing. */
    public @Nullable ViewQuestion question() {
        TrendAsk now = ask.get();
        return now == null ? null : TrendQuestions.of(now);
    }

    /** Looks at what a question asks; waits for the project where that is not read yet. */
    public void ask(ViewQuestion question) {
        if (measures.get().isEmpty()) {
            read();
        }
        TrendAsk now = ask.get();
        TrendAsk usual = now == null ? first(measures.get()).orElse(null) : now;
        if (usual != null) {
            TrendAsk next = TrendQuestions.read(question, usual.metric(), usual.level(), usual.place());
            look(next.mode() == TrendAsk.Mode.SIDE && next.beside().isEmpty() ? next.beside(preset(next)) : next);
        }
    }

    private void read() {
        places.set(source.places().get());
        measures.set(source.measures().get().stream()
                .filter(choice -> choice.metric().principle() != Principle.POP)
                .toList());
    }

    /** Why there is nothing to show, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Looks again at what the project holds, and stays where it is as far as that is still there. */
    public void refresh() {
        read();
        List<MeasureChoice> all = measures.get();
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
        return byName.of(level, language.locale());
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

    /** Puts a measure beside the others, or takes it off. */
    public void beside(String metric, boolean on) {
        change(now -> {
            List<String> next = new ArrayList<>(now.beside());
            next.remove(metric);
            if (on && next.size() < MOST_BESIDE) {
                next.add(metric);
            }
            return now.beside(next);
        });
    }

    /** Changes the way to look; side by side begins with jail, crime and recovery where the project has them. */
    public void mode(TrendAsk.Mode mode) {
        change(now -> {
            TrendAsk next = now.mode(mode);
            return mode == TrendAsk.Mode.SIDE && now.beside().isEmpty() ? next.beside(preset(now)) : next;
        });
    }

    /** Incarceration, crime and recovery, each by the first measure that the project has on the level. */
    public List<String> preset(TrendAsk now) {
        List<String> found = new ArrayList<>();
        for (List<String> row : PRESET) {
            row.stream()
                    .filter(id -> measures.get().stream()
                            .anyMatch(choice -> choice.metric().id().equals(id)
                                    && choice.periods(now.level()).size() > 1))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Looks at a measure in a place. */
    public void look(TrendAsk wanted) {
        TrendAsk next = named(wanted);
        TrendAsk before = ask.get();
        ask.set(next);
        failure.set(null);
        jobs.start(Message.of("trend.working"), source.viewing().apply(next), view -> done(next, view), why -> {
            failed(next, why);
        });
        boolean sameList = before != null
                && before.metric().equals(next.metric())
                && java.util.Objects.equals(before.series(), next.series())
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

    /** The data sets of what is looked at: one, or those that a person chooses from. */
    public List<String> series(TrendAsk wanted) {
        return held(wanted).map(held -> held.series().name()).distinct().toList();
    }

    private Stream<MeasureChoice.Held> held(TrendAsk wanted) {
        return measures.get().stream()
                .filter(choice -> choice.metric().id().equals(wanted.metric()))
                .flatMap(choice -> choice.held().stream())
                .filter(held -> held.level().equals(wanted.level()) && held.withValue() > 0);
    }

    /** Of several data sets the one with the most periods, which the page then names. */
    private TrendAsk named(TrendAsk wanted) {
        List<String> names = series(wanted);
        String chosen = wanted.series();
        if (names.size() < 2 || (chosen != null && names.contains(chosen))) {
            return names.size() < 2 && chosen != null ? wanted.series(null) : wanted;
        }
        Map<String, Long> periods =
                held(wanted).collect(Collectors.groupingBy(held -> held.series().name(), Collectors.counting()));
        return wanted.series(names.stream()
                .max(Comparator.comparingLong(name -> periods.getOrDefault(name, 0L)))
                .orElseThrow());
    }

    private void done(TrendAsk asked, TrendView view) {
        if (asked.equals(ask.get())) {
            shown.set(view);
            caution();
        }
    }

    private void arrived(TrendAsk asked, List<Trend> found) {
        if (asked.equals(ask.get())) {
            beside.set(found);
            caution();
        }
    }

    private void caution() {
        TrendAsk now = ask.get();
        TrendView view = shown.get();
        if (now != null && view != null) {
            cautions.set(
                    now.mode() == TrendAsk.Mode.SIDE
                            ? findings()
                            : view.trend().about().findings());
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

    /**
     * The number card of a number; empty for one that is made of several places or years.
     *
     * @param panel which of the measures side by side, else 0
     * @param position of the number in its series
     */
    public Optional<CardRequest> card(int panel, int position) {
        TrendView now = shown.get();
        TrendAsk asked = ask.get();
        if (now == null || asked == null) {
            return Optional.empty();
        }
        boolean side = asked.mode() == TrendAsk.Mode.SIDE;
        if (side && panel >= beside.get().size()) {
            return Optional.empty();
        }
        Trend trend = side ? beside.get().get(panel) : now.trend();
        if (position < 0 || position >= trend.points().size()) {
            return Optional.empty();
        }
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
