package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.PoliceGapFigure;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.PoliceGap;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;

/** What police never see: which harm is looked at, who saw how much of it, and what may lie behind the record. */
public final class PoliceGapViewModel {
    /** Shares of violent victimizations reported to police in the United States; context, not a local estimate. */
    public static final double NATIONAL_2021 = 0.46;

    public static final double NATIONAL_2022 = 0.42;

    private final PoliceGapSource source;
    private final ReadOnlyObjectWrapper<List<Metric>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final Answer<Question, PoliceGap> answer;
    private final DoubleProperty share = new SimpleDoubleProperty(NATIONAL_2021);
    private List<Place> places = List.of();

    /**
     * What is looked at.
     *
     * @param police id of what police counted
     * @param place code, or null for all places together
     */
    public record Question(String police, @Nullable String place) {}

    public PoliceGapViewModel(Jobs jobs, PoliceGapSource source) {
        this.answer = new Answer<>(jobs);
        this.source = source;
    }

    /** The harms that police counted. */
    public ReadOnlyObjectProperty<List<Metric>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** What is looked at; null while police counted no harm in this project. */
    public ReadOnlyObjectProperty<@Nullable Question> questionProperty() {
        return answer.questionProperty();
    }

    /** What came of it. */
    public ReadOnlyObjectProperty<@Nullable PoliceGap> shownProperty() {
        return answer.shownProperty();
    }

    /** Why there is nothing to show, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return answer.failureProperty();
    }

    /** Whether numbers are being read. */
    public ReadOnlyBooleanProperty workingProperty() {
        return answer.workingProperty();
    }

    /** The share, above 0 and below 1, that is tried out as reported and recorded. */
    public DoubleProperty shareProperty() {
        return share;
    }

    /** The places that can be looked at alone. */
    public List<Place> places() {
        return places;
    }

    /** Looks again at what the project holds; stays at the question, where it can still be answered. */
    public void refresh() {
        choices.set(source.choices().get());
        places = source.places().get();
        Question now = answer.question();
        if (choices.get().isEmpty()) {
            answer.clear();
        } else if (now != null
                && choices.get().stream().anyMatch(metric -> metric.id().equals(now.police()))) {
            ask(now);
        } else {
            ask(new Question(choices.get().get(0).id(), null));
        }
    }

    /** Answers a question that was asked before, or elsewhere. */
    public void ask(ViewQuestion asked) {
        if (choices.get().isEmpty()) {
            choices.set(source.choices().get());
            places = source.places().get();
        }
        String police = asked.get("metric", "V01");
        if (choices.get().stream().anyMatch(metric -> metric.id().equals(police))) {
            ask(new Question(police, asked.settings().get("place")));
        }
    }

    /** Looks at another harm. */
    public void harm(String police) {
        Question now = answer.question();
        ask(new Question(police, now == null ? null : now.place()));
    }

    /** Looks at one place alone, or at all together where it is null. */
    public void place(@Nullable String code) {
        Question now = answer.question();
        if (now != null) {
            ask(new Question(now.police(), code));
        }
    }

    private void ask(Question next) {
        answer.ask(Message.of("policegap.working"), next, source.making().of(next.police(), next.place()));
    }

    /** Whether the national shares, of violent victimizations, are about the harm that is looked at. */
    public boolean isNationalContextAboutThis() {
        Question now = answer.question();
        return now != null && now.police().equals("V01");
    }

    /** What may lie behind the latest count at a share; empty where there is no count. */
    public Optional<PoliceGap.WhatIf> at(double tried) {
        PoliceGap now = answer.shown();
        return now == null
                ? Optional.empty()
                : now.recorded().found().map(recorded -> source.scenario().of(recorded.count(), tried, null));
    }

    /** What may lie behind the latest count by the project's own survey; empty where there is none. */
    public Optional<PoliceGap.WhatIf> bySurvey() {
        PoliceGap now = answer.shown();
        return now == null
                ? Optional.empty()
                : now.recorded().found().flatMap(recorded -> now.told().found().map(told -> source.scenario()
                        .of(recorded.count(), told.share(), told.error())));
    }

    /** Asks for the number card behind a bar; that of a sum lists the places that were added up. */
    public Optional<CardRequest> card(int id) {
        PoliceGap now = answer.shown();
        int[] at = PoliceGapFigure.at(id);
        if (now == null || at[0] >= now.panels().size()) {
            return Optional.empty();
        }
        Trend trend = now.panels().get(at[0]).trend();
        Place place = trend.place();
        return at[1] >= trend.points().size()
                ? Optional.empty()
                : Optional.of(new CardRequest(
                        trend.measure().metric().id(),
                        trend.measure().series().name(),
                        place == null ? "" : place.code(),
                        trend.points().get(at[1]).period(),
                        Group.EVERYONE,
                        place == null ? trend.level() : null));
    }

    /** The question as the figure is asked for on the command line. */
    public @Nullable ViewQuestion view() {
        Question now = answer.question();
        if (now == null) {
            return null;
        }
        Map<String, String> settings = new TreeMap<>(
                Map.of("metric", now.police(), "reported", String.format(Locale.ROOT, "%.2f", share.get())));
        String place = now.place();
        if (place != null) {
            settings.put("place", place);
        }
        return ViewQuestion.of("police-gap", settings);
    }
}
