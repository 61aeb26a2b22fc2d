package org.sharedsafety.ui.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.BurdenFigure;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.service.BurdenService;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.common.EmptyState;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Note;
import org.sharedsafety.ui.common.PageBody;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.Segments;
import org.sharedsafety.ui.common.SentenceBox;

/** Who carries the most harm: shares of residents beside shares of a harm, and how unevenly it falls on places. */
public final class BurdenView extends ScrollPane {
    private final Kit kit;
    private final BurdenViewModel model;
    private final Ways ways;
    private final PageBody body = new PageBody();
    private final SentenceBox sentence;
    private final FlowPane header;
    private final Picker harm;
    private final Picker by;
    private final Picker where;
    private final Picker period;
    private final BurdenCharts charts;
    private final ObjectProperty<Boolean> places = new SimpleObjectProperty<>(false);
    private boolean offering;

    /**
     * What the pane is given by the desk.
     *
     * @param background draws pictures
     * @param card opens the number card
     * @param importing leads to the import
     */
    public record Ways(
            ObservableValue<Theme> theme,
            Consumer<Runnable> background,
            FigureDoors doors,
            Consumer<CardRequest> card,
            Runnable importing) {}

    public BurdenView(Kit kit, BurdenViewModel model, Ways ways) {
        this.kit = kit;
        this.model = model;
        this.ways = ways;
        this.sentence = new SentenceBox(kit);
        this.charts = new BurdenCharts(kit, model, ways);
        this.harm = picker("burden.harm", model::harm);
        this.by = picker("burden.by", model::by);
        this.where = picker("burden.where", code -> model.place(code.isEmpty() ? null : code));
        this.period =
                picker("burden.period", text -> model.period(Period.parse(text).orElse(null)));
        this.header = header();
        setId("burden");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        VBox.setVgrow(charts, Priority.ALWAYS);
        model.shownProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        model.questionProperty().addListener((observable, before, now) -> show());
        model.besideProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private Picker picker(String key, Consumer<String> chosen) {
        Picker picker = new Picker(kit, key);
        picker.setId(key.replace('.', '-'));
        picker.chosenProperty().addListener((observable, before, now) -> {
            if (!offering && now != null) {
                chosen.accept(now.code());
            }
        });
        return picker;
    }

    private FlowPane header() {
        Segments<Boolean> what = new Segments<>(
                List.of(false, true), each -> kit.language().say(each ? "burden.places" : "burden.groups"), places);
        what.setId("burden-what");
        places.addListener((observable, before, now) -> {
            if (offering) {
                return;
            }
            if (now) {
                model.by(BurdenQuestion.PLACE);
            } else {
                model.byGroups();
            }
        });
        Segments<BurdenFigure.Beside> beside = new Segments<>(
                List.of(BurdenFigure.Beside.values()),
                each -> kit.language().say(each == BurdenFigure.Beside.COUNTS ? "burden.counts" : "burden.rates"),
                model.besideProperty());
        beside.setId("burden-beside");
        FlowPane row =
                new FlowPane(10, 8, kit.label("burden.title", "section-title"), harm, by, where, period, what, beside);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setRowValignment(javafx.geometry.VPos.CENTER);
        row.setMinHeight(USE_PREF_SIZE);
        return row;
    }

    private void show() {
        @Nullable BurdenQuestion asked = model.questionProperty().get();
        if (asked == null) {
            setContent(new EmptyState(
                    kit,
                    Icon.PROFILES,
                    "burden.empty.title",
                    "burden.empty.purpose",
                    kit.button("burden.import", Icon.UPLOAD, ways.importing(), "accent", "large")));
            return;
        }
        setContent(body);
        offer(asked);
        @Nullable BurdenByGroup shown = model.shownProperty().get();
        @Nullable Message failed = model.failureProperty().get();
        if (shown == null) {
            body.getChildren()
                    .setAll(
                            header,
                            failed == null
                                    ? kit.label("burden.working", "muted")
                                    : new Note(
                                            kit,
                                            Note.Weight.INFO,
                                            kit.language()
                                                    .say(
                                                            "burden.failed",
                                                            kit.language().say(failedValue(failed)))));
            return;
        }
        sentence.show(SentenceBox.Words.of(said(shown), shown.about().findings()));
        charts.show(shown);
        body.getChildren().setAll(header, sentence, charts);
    }

    private static ObservableValue<Message> failedValue(Message failed) {
        return new SimpleObjectProperty<>(failed);
    }

    /** What the groups carry, and behind it on how few people half of the harm falls. */
    private String said(BurdenByGroup shown) {
        List<String> parts = new ArrayList<>();
        Message own = shown.about().sentence();
        if (own != null) {
            parts.add(kit.language().now(own));
        }
        if (!shown.grouping().equals(BurdenQuestion.PLACE)) {
            shown.concentration()
                    .found()
                    .ifPresent(found -> parts.add(kit.language()
                            .now("burden.half", kit.language().numbers().count(100 * found.half()))));
        }
        return String.join(" ", parts);
    }

    private void offer(BurdenQuestion asked) {
        offering = true;
        try {
            String language = kit.language().code();
            harm.offer(model.choicesProperty().get().stream()
                    .map(each ->
                            new Picker.Item(each.metric().id(), each.metric().name(language), groupings(each)))
                    .toList());
            harm.choose(asked.metric());
            Optional<BurdenService.Choice> choice = model.choice(asked.metric());
            by.offer(choice.map(BurdenService.Choice::groupings).orElse(List.of()).stream()
                    .filter(each -> !each.equals(BurdenQuestion.PLACE))
                    .map(each -> new Picker.Item(each, grouping(each), ""))
                    .toList());
            by.choose(asked.by());
            show(by, !asked.isByPlace());
            List<Picker.Item> wheres = new ArrayList<>();
            wheres.add(new Picker.Item("", kit.language().now("burden.everywhere"), ""));
            for (Place place : model.places()) {
                wheres.add(new Picker.Item(place.code(), place.name(), place.code()));
            }
            where.offer(wheres);
            where.choose(asked.place() == null ? "" : asked.place());
            show(where, !asked.isByPlace());
            List<Period> periods = choice.map(each -> each.periods().getOrDefault(asked.by(), List.of()))
                    .orElse(List.of());
            period.offer(periods.stream()
                    .map(each -> new Picker.Item(each.text(), each.text().replace('/', '–'), ""))
                    .toList());
            Period now = asked.period();
            if (now != null || !periods.isEmpty()) {
                period.choose(now != null ? now.text() : periods.get(0).text());
            }
            places.set(asked.isByPlace());
        } finally {
            offering = false;
        }
    }

    private static void show(Picker picker, boolean shown) {
        picker.setVisible(shown);
        picker.setManaged(shown);
    }

    private String groupings(BurdenService.Choice choice) {
        return String.join(", ", choice.groupings().stream().map(this::grouping).toList());
    }

    private String grouping(String by) {
        String key = "burden.by-" + by;
        return kit.language().texts().knows(key)
                ? kit.language().now(key)
                : kit.language().now("burden.by-other", by);
    }

    /** The group of a code among those shown. */
    static Optional<Group> group(BurdenByGroup shown, String code) {
        return shown.shares().stream()
                .map(BurdenByGroup.Share::group)
                .filter(group -> group.code().equals(code))
                .findFirst();
    }
}
