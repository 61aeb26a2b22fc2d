package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.BurdenFigure;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.service.BurdenService;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.service.GroupNames;
import org.sharedsafety.ui.common.Answer;
import org.sharedsafety.ui.common.Jobs;
import org.sharedsafety.ui.common.Language;
import org.sharedsafety.ui.common.PlaceSelection;

/** The burden pane: which harm is split how, and who carries how much of it. */
public final class BurdenViewModel {
    private final Language language;
    private final BurdenSource source;
    private final PlaceSelection groups = new PlaceSelection();
    private final PlaceSelection places = new PlaceSelection();
    private final ReadOnlyObjectWrapper<List<BurdenService.Choice>> choices = new ReadOnlyObjectWrapper<>(List.of());
    private final Answer<BurdenQuestion, BurdenByGroup> answer;
    private final ObjectProperty<BurdenFigure.Beside> beside = new SimpleObjectProperty<>(BurdenFigure.Beside.COUNTS);
    private List<Place> alone = List.of();

    public BurdenViewModel(Jobs jobs, Language language, BurdenSource source) {
        this.answer = new Answer<>(jobs);
        this.language = language;
        this.source = source;
    }

    /** The harms that can be looked at. */
    public ReadOnlyObjectProperty<List<BurdenService.Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** What is looked at; null while the project counts no harm. */
    public ReadOnlyObjectProperty<@Nullable BurdenQuestion> questionProperty() {
        return answer.questionProperty();
    }

    /** What came of it; the one before stays until the next is there. */
    public ReadOnlyObjectProperty<@Nullable BurdenByGroup> shownProperty() {
        return answer.shownProperty();
    }

    /** Why there is nothing to show, or null. */
    public ReadOnlyObjectProperty<@Nullable Message> failureProperty() {
        return answer.failureProperty();
    }

    /** Whether shares are being added up. */
    public ReadOnlyBooleanProperty workingProperty() {
        return answer.workingProperty();
    }

    /** What stands beside the bars. */
    public ObjectProperty<BurdenFigure.Beside> besideProperty() {
        return beside;
    }

    /** The rows that stand out: groups in one, places in the other. */
    public PlaceSelection selection(boolean byPlace) {
        return byPlace ? places : groups;
    }

    /** The places that can be looked at alone. */
    public List<Place> places() {
        return alone;
    }

    /** Looks again at what the project holds; stays at the question, where it can still be answered. */
    public void refresh() {
        choices.set(source.choices().get());
        alone = source.places().get();
        BurdenQuestion now = answer.question();
        if (now != null && choice(now.metric()).isPresent()) {
            ask(now);
        } else if (choices.get().isEmpty()) {
            answer.clear();
        } else {
            harm(choices.get().get(0).metric().id());
        }
    }

    /** Answers a question that was asked before, or elsewhere; what it leaves open is the pane's own choice. */
    public void ask(ViewQuestion asked) {
        if (choices.get().isEmpty()) {
            choices.set(source.choices().get());
            alone = source.places().get();
        }
        choice(asked.get("metric", "")).ifPresent(choice -> {
            String by = asked.get("by", choice.groupings().get(0));
            String baseline = asked.settings().get("baseline");
            ask(new BurdenQuestion(
                    choice.metric().id(),
                    choice.groupings().contains(by) ? by : choice.groupings().get(0),
                    asked.settings().get("place"),
                    Period.parse(asked.get("period", "")).orElse(null),
                    baseline == null ? null : new Group(baseline)));
        });
    }

    /** The choice of a measure, where it can be looked at. */
    public Optional<BurdenService.Choice> choice(String metric) {
        return choices.get().stream()
                .filter(each -> each.metric().id().equals(metric))
                .findFirst();
    }

    /** Looks at a harm: split as before where it can be, else by its own first grouping. */
    public void harm(String metric) {
        BurdenQuestion now = answer.question();
        choice(metric).ifPresent(choice -> {
            String by = now != null && choice.groupings().contains(now.by())
                    ? now.by()
                    : choice.groupings().get(0);
            ask(new BurdenQuestion(metric, by, now == null ? null : now.place(), null, null));
        });
    }

    /** Splits by a dimension of groups, or by place. */
    public void by(String grouping) {
        BurdenQuestion now = answer.question();
        if (now != null && !now.by().equals(grouping)) {
            ask(new BurdenQuestion(now.metric(), grouping, now.place(), null, null));
        }
    }

    /** Splits by groups: by those looked at last, or the first that the harm is told by. */
    public void byGroups() {
        BurdenQuestion now = answer.question();
        if (now != null && now.isByPlace()) {
            by(choice(now.metric()).map(choice -> choice.groupings().get(0)).orElse(Group.AGE));
        }
    }

    /** Whether a harm is told by groups of people at all. */
    public boolean hasGroups() {
        BurdenQuestion now = answer.question();
        return now != null
                && choice(now.metric())
                        .filter(choice -> !choice.groupings().get(0).equals(BurdenQuestion.PLACE))
                        .isPresent();
    }

    /** Looks at one place alone, or at all together where it is null. */
    public void place(@Nullable String code) {
        BurdenQuestion now = answer.question();
        if (now != null) {
            ask(new BurdenQuestion(now.metric(), now.by(), code, now.period(), now.baseline()));
        }
    }

    /** Looks at a period. */
    public void period(@Nullable Period period) {
        BurdenQuestion now = answer.question();
        if (now != null) {
            ask(new BurdenQuestion(now.metric(), now.by(), now.place(), period, now.baseline()));
        }
    }

    /** Puts the other groups beside this one. */
    public void baseline(Group group) {
        BurdenQuestion now = answer.question();
        if (now != null && !group.equals(now.baseline())) {
            ask(new BurdenQuestion(now.metric(), now.by(), now.place(), now.period(), group));
        }
    }

    private void ask(BurdenQuestion next) {
        BurdenQuestion last = answer.question();
        if (last == null || !last.by().equals(next.by())) {
            groups.clear();
        }
        answer.ask(Message.of("burden.working"), next, source.making().apply(next));
    }

    /** A group as a person calls it. */
    public String name(Group group) {
        return GroupNames.name(group, language.texts());
    }

    /** Asks for the number card behind a row; that of a sum lists the places that were added up. */
    public Optional<CardRequest> card(int id) {
        BurdenByGroup now = answer.shown();
        if (now == null) {
            return Optional.empty();
        }
        Place one = now.place();
        if (now.grouping().equals(BurdenQuestion.PLACE)) {
            return now.shares().stream()
                    .map(BurdenByGroup.Share::place)
                    .filter(place -> place != null && place.id() == id)
                    .findFirst()
                    .map(place -> card(now, place.code(), Group.EVERYONE));
        }
        if (id < 1 || id > now.shares().size()) {
            return Optional.empty();
        }
        Group group = now.shares().get(id - 1).group();
        return Optional.of(one == null ? everywhere(now, group) : card(now, one.code(), group));
    }

    /** Asks for the card of the curve over places: all of them added up, the groups where nobody tells the whole. */
    public Optional<CardRequest> curveCard() {
        BurdenByGroup now = answer.shown();
        return now == null
                ? Optional.empty()
                : now.concentration().found().map(found -> everywhere(now, Group.EVERYONE)
                        .of(
                                now.shares().stream()
                                        .map(BurdenByGroup.Share::group)
                                        .distinct()
                                        .toList(),
                                Message.of(
                                        "card.about.half",
                                        found.places(),
                                        found.ofPlaces(),
                                        Math.round(100 * found.events()),
                                        Math.round(100 * found.people()),
                                        Math.round(100 * found.half()))));
    }

    private static CardRequest everywhere(BurdenByGroup shown, Group group) {
        return CardRequest.everywhere(
                shown.measure().metric().id(),
                shown.measure().series().name(),
                shown.level(),
                shown.measure().period(),
                group);
    }

    private static CardRequest card(BurdenByGroup shown, String place, Group group) {
        return new CardRequest(
                shown.measure().metric().id(),
                shown.measure().series().name(),
                place,
                shown.measure().period(),
                group);
    }
}
