package org.sharedsafety.ui.profiles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.RankingFigure.Order;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.GroupNames;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.Language;
import org.sharedsafety.ui.common.PlaceSelection;
import org.sharedsafety.ui.profiles.RankingSource.Asked;
import org.sharedsafety.ui.profiles.RankingSource.Ranked;

/** Places side by side by one measure: which measure, in which order, which part of the places. */
public final class RankingViewModel {
    private final Language language;
    private final RankingSource source;
    private final PlaceSelection selection = new PlaceSelection();
    private final PlacePages pages;
    private final ReadOnlyObjectWrapper<List<MeasureChoice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final Answer<Asked, Ranked> answer;
    private final LikePlaces like;
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.A_TO_Z);
    private final ObjectProperty<@Nullable Double> benchmark = new SimpleObjectProperty<>();

    public RankingViewModel(Jobs jobs, Language language, RankingSource source) {
        this.language = language;
        this.source = source;
        this.answer = new Answer<>(jobs);
        this.like = new LikePlaces(jobs, source.peers());
        this.pages = new PlacePages(language);
    }

    /** The places that stand out. */
    public PlaceSelection selection() {
        return selection;
    }

    /** Which part of the places is shown. */
    PlacePages pages() {
        return pages;
    }

    /** The measures that can be chosen. */
    public ReadOnlyObjectProperty<List<MeasureChoice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** What is asked; null while there is nothing to ask about. */
    public ReadOnlyObjectProperty<@Nullable Asked> askedProperty() {
        return answer.questionProperty();
    }

    /** What came of it; the one before stays until the next is there. */
    public ReadOnlyObjectProperty<@Nullable Ranked> shownProperty() {
        return answer.shownProperty();
    }

    /** Why there is no ranking, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return answer.failureProperty();
    }

    /** A to Z unless a person asks otherwise. */
    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /** A number to hold the places against, in the measure's unit, or null. */
    public ObjectProperty<@Nullable Double> benchmarkProperty() {
        return benchmark;
    }

    /** Looks again at what the project holds; stays at the measure, where it is still there. */
    public void refresh() {
        choices.set(source.choices().get());
        Asked before = answer.question();
        if (before != null
                && choices.get().stream().anyMatch(each -> each.metric().id().equals(before.metric()))) {
            ask(before);
            return;
        }
        Optional<MeasureChoice> first = choices.get().stream()
                .filter(each -> each.metric().isRate() && !each.metric().isPolice())
                // Where a rate is of counted events its certainty is known, and so is where a place could stand.
                .filter(each -> each.metric().multiplier() > 100)
                .max(Comparator.comparingLong(RankingViewModel::latest));
        if (first.isEmpty()) {
            first = choices.get().stream().findFirst();
        }
        if (first.isPresent()) {
            ask(Asked.of(first.get().metric().id()));
        } else {
            answer.clear();
        }
    }

    private static long latest(MeasureChoice choice) {
        return choice.held().stream()
                .mapToLong(MeasureChoice.Held::withValue)
                .max()
                .orElse(0);
    }

    /** Ranks by a measure, at its latest period, as recorded. */
    public void measure(String metric) {
        Asked now = answer.question();
        benchmark.set(null);
        ask(Asked.of(metric));
        if (now != null && !now.metric().equals(metric)) {
            order.set(Order.A_TO_Z);
        }
    }

    /** Ranks for another period. */
    public void period(@Nullable Period period) {
        Asked now = answer.question();
        if (now != null) {
            ask(new Asked(now.metric(), now.level(), period, now.standard(), now.group()));
        }
    }

    /** Ranks the places of another level. */
    public void level(String level) {
        Asked now = answer.question();
        if (now != null) {
            ask(new Asked(now.metric(), level, null, null, Group.EVERYONE));
        }
    }

    /** As recorded (null), or standardised by age; the two never stand on one axis. */
    public void standard(@Nullable String standard) {
        Asked now = answer.question();
        if (now != null) {
            benchmark.set(null);
            ask(new Asked(now.metric(), now.level(), now.period(), standard, Group.EVERYONE));
        }
    }

    /** The numbers of one group of people. */
    public void group(Group group) {
        Asked now = answer.question();
        if (now != null) {
            benchmark.set(null);
            ask(new Asked(now.metric(), now.level(), now.period(), null, group));
        }
    }

    /** How a group is called. */
    public String name(Group group) {
        return group.equals(Group.EVERYONE)
                ? language.now("scope.group.everyone")
                : GroupNames.name(group, language.texts());
    }

    /** The place whose like stand out. */
    public LikePlaces like() {
        return like;
    }

    /** Shows what a question asks for. */
    public void ask(ViewQuestion question) {
        String text = question.get("benchmark", "");
        try {
            benchmark.set(text.isEmpty() ? null : Double.valueOf(text));
        } catch (NumberFormatException noNumber) {
            benchmark.set(null);
        }
        like.ask(question.settings().get("like"));
        order.set(question.get("order", "").equals("value") ? Order.BY_VALUE : Order.A_TO_Z);
        String metric = question.get("metric", "");
        if (!metric.isEmpty()) {
            ask(new Asked(
                    metric,
                    question.settings().get("level"),
                    Period.parse(question.get("period", "")).orElse(null),
                    question.settings().get("standard"),
                    new Group(question.get("group", Group.EVERYONE.code()))));
        }
    }

    private void ask(Asked next) {
        answer.ask(Message.of("ranking.working"), next, source.ranking().apply(next), made -> {
            selection.clear();
            pages.of(made.ranking().places());
            like.refresh(made.ranking().places());
        });
    }

    /** The levels on which the measure has numbers. */
    public List<String> levels() {
        return chosen().map(MeasureChoice::levels).orElse(List.of());
    }

    /** The periods for which the measure has numbers on the level shown. */
    public List<Period> periods() {
        Ranked now = answer.shown();
        return now == null
                ? List.of()
                : chosen().map(choice -> choice.periods(now.ranking().level())).orElse(List.of());
    }

    private Optional<MeasureChoice> chosen() {
        Asked now = answer.question();
        return now == null
                ? Optional.empty()
                : choices.get().stream()
                        .filter(each -> each.metric().id().equals(now.metric()))
                        .findFirst();
    }

    /** Asks for the number card of a place. */
    public Optional<CardRequest> card(int placeId) {
        Ranked now = answer.shown();
        if (now == null || now.ranking().standard() != null) {
            return Optional.empty();
        }
        Ranking ranking = now.ranking();
        return ranking.places().stream()
                .filter(place -> place.id() == placeId)
                .findFirst()
                .map(place -> new CardRequest(
                        ranking.measure().metric().id(),
                        ranking.measure().series().name(),
                        place.code(),
                        ranking.measure().period(),
                        ranking.group()));
    }

    /** What the page shows, as a question. */
    public @Nullable ViewQuestion question() {
        Ranked now = answer.shown();
        if (now == null) {
            return null;
        }
        Map<String, String> settings = new TreeMap<>();
        settings.put("metric", now.ranking().measure().metric().id());
        settings.put("series", now.ranking().measure().series().name());
        settings.put("level", now.ranking().level());
        settings.put("period", now.ranking().measure().period().text());
        String standard = now.ranking().standard();
        if (standard != null) {
            settings.put("standard", standard);
        }
        if (!now.ranking().group().equals(Group.EVERYONE)) {
            settings.put("group", now.ranking().group().code());
        }
        Place liked = like.place();
        if (liked != null) {
            settings.put("like", liked.code());
        }
        if (order.get() == Order.BY_VALUE) {
            settings.put("order", "value");
        }
        Double line = benchmark.get();
        if (line != null) {
            settings.put("benchmark", line.toString());
        }
        return ViewQuestion.of("ranking", settings);
    }
}
