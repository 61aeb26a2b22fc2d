package org.sharedsafety.ui.profiles;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.PeriodWords;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.service.ProfileService.LevelPlaces;
import org.sharedsafety.service.TrendView;
import org.sharedsafety.text.Units;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;
import org.sharedsafety.ui.common.Segments;

/** What is looked at and how: measure, place, ways to look, years together, counts or rates, notes. */
final class TrendHeader extends VBox {
    private static final String ALL = "*";
    private static final int YEAR = 12;
    private static final List<TrendAsk.Mode> MODES = List.of(TrendAsk.Mode.values());

    private final Kit kit;
    private final TrendsViewModel model;
    private final Picker measure;
    private final Picker place;
    private final FlowPane ways = new FlowPane(10, 8);
    private final Runnable event;
    private final Runnable aim;
    private final ObjectProperty<TrendAsk.Mode> mode = new SimpleObjectProperty<>(TrendAsk.Mode.TREND);
    private boolean filling;

    TrendHeader(Kit kit, TrendsViewModel model, Runnable event, Runnable aim) {
        super(10);
        this.kit = kit;
        this.model = model;
        this.event = event;
        this.aim = aim;
        measure = new Picker(kit, "trend.measure");
        measure.setId("trend-measure");
        place = new Picker(kit, "trend.place");
        place.setId("trend-place");
        measure.chosenProperty().addListener((observable, before, now) -> {
            if (!filling && now != null) {
                model.change(ask -> ask.measure(now.code()));
            }
        });
        place.chosenProperty().addListener((observable, before, now) -> {
            if (!filling && now != null) {
                model.change(ask -> placed(ask, now.code()));
            }
        });
        Segments<TrendAsk.Mode> modes = new Segments<>(
                MODES,
                each -> kit.language().say("trend.mode." + each.name().toLowerCase(java.util.Locale.ROOT)),
                mode);
        modes.setId("trend-modes");
        mode.addListener((observable, before, now) -> {
            if (!filling) {
                model.mode(now);
            }
        });
        Label title = kit.label("trend.title", "section-title");
        title.setMinWidth(USE_PREF_SIZE);
        FlowPane top = new FlowPane(10, 8, title, measure, place, modes);
        top.setAlignment(Pos.CENTER_LEFT);
        ways.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(top, ways);
    }

    private static TrendAsk placed(TrendAsk ask, String code) {
        int at = code.indexOf('|');
        String level = code.substring(0, at);
        String own = code.substring(at + 1);
        return ask.at(level, own.equals(ALL) ? null : own);
    }

    private static String code(TrendAsk ask) {
        return ask.level() + "|" + (ask.place() == null ? ALL : ask.place());
    }

    void show(TrendAsk ask, @Nullable TrendView view) {
        filling = true;
        measure.offer(measures(ask));
        measure.choose(ask.metric());
        place.offer(places());
        place.choose(code(ask));
        mode.set(ask.mode());
        measure.setVisible(ask.mode() != TrendAsk.Mode.SIDE);
        measure.setManaged(measure.isVisible());
        filling = false;
        ways.getChildren().setAll(ways(ask, view));
    }

    private List<Picker.Item> measures(TrendAsk ask) {
        return model.measuresProperty().get().stream()
                .filter(choice -> choice.levels().contains(ask.level()))
                .map(this::item)
                .toList();
    }

    private Picker.Item item(MeasureChoice choice) {
        return new Picker.Item(
                choice.metric().id(),
                choice.metric().name(kit.language().code()),
                Units.say(kit.language().texts(), choice.metric().unit()));
    }

    private List<Picker.Item> places() {
        List<Picker.Item> items = new ArrayList<>();
        for (LevelPlaces level : model.placesProperty().get()) {
            String name = kit.language().now("level." + level.level());
            items.add(new Picker.Item(level.level() + "|" + ALL, kit.language().now("trend.all-of", name), ""));
            for (Place each : model.sorted(level)) {
                items.add(new Picker.Item(level.level() + "|" + each.code(), each.name(), name));
            }
        }
        return items;
    }

    private List<Node> ways(TrendAsk ask, @Nullable TrendView view) {
        List<Node> nodes = new ArrayList<>();
        if (ask.mode() == TrendAsk.Mode.SIDE) {
            return sideBySide(ask);
        }
        if (view == null) {
            return nodes;
        }
        PeriodWords words = new PeriodWords(kit.language().texts());
        List<String> series = model.series(ask);
        if (series.size() > 1) {
            ObjectProperty<String> chosen =
                    new SimpleObjectProperty<>(view.trend().measure().series().name());
            chosen.addListener((observable, before, now) -> model.change(each -> each.series(now)));
            Segments<String> sets = new Segments<>(series, SimpleObjectProperty::new, chosen);
            sets.setId("trend-series");
            nodes.add(sets);
        }
        if (view.steps().size() > 1) {
            ObjectProperty<Integer> step = new SimpleObjectProperty<>(view.step());
            step.addListener((observable, before, now) -> model.change(each -> each.step(now)));
            Segments<Integer> steps = new Segments<>(
                    view.steps(), each -> new SimpleObjectProperty<>(TrendVerdicts.capital(words.step(each))), step);
            steps.setId("trend-steps");
            nodes.add(steps);
        }
        if (view.hasCounts()) {
            ObjectProperty<Boolean> counts = new SimpleObjectProperty<>(ask.counts());
            counts.addListener((observable, before, now) -> model.change(each -> each.counts(now)));
            Segments<Boolean> kinds = new Segments<>(
                    List.of(true, false), each -> kit.language().say(each ? "trend.count" : "trend.rate"), counts);
            kinds.setId("trend-counts");
            nodes.add(kinds);
        }
        if (ask.mode() == TrendAsk.Mode.TREND) {
            ObjectProperty<Integer> together = new SimpleObjectProperty<>(ask.together());
            together.addListener((observable, before, now) -> model.change(each -> each.together(now)));
            if (view.step() == YEAR
                    && (ask.together() > 0 || !view.trend().pooled().isEmpty())) {
                Segments<Integer> years = new Segments<>(
                        List.of(0, 3, 5),
                        each -> each == 0
                                ? kit.language().say("trend.alone", words.step(view.step()))
                                : kit.language().say("trend.together-short", each),
                        together);
                years.setId("trend-together");
                nodes.add(years);
            }
            nodes.add(others(ask));
            nodes.add(kit.button("trend.event", Icon.FLAG, event));
            nodes.add(kit.button("trend.aim", Icon.CHECK_CIRCLE, aim));
        }
        return nodes;
    }

    /** Which other places stand behind: none, all, or where one place is looked at those like it. */
    private Node others(TrendAsk ask) {
        HBox box = new HBox(12, other(ask, TrendAsk.Others.ALL, "trend.others"));
        if (ask.place() != null) {
            box.getChildren().add(other(ask, TrendAsk.Others.LIKE, "trend.others.like"));
        }
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private CheckBox other(TrendAsk ask, TrendAsk.Others which, String key) {
        CheckBox box = new CheckBox();
        box.textProperty().bind(kit.language().say(key));
        box.setSelected(ask.others() == which);
        box.setMinWidth(USE_PREF_SIZE);
        box.setId(key.replace('.', '-'));
        box.selectedProperty()
                .addListener((observable, before, now) ->
                        model.change(each -> each.others(now ? which : TrendAsk.Others.NONE)));
        return box;
    }

    /** The measures that stand side by side, each with a way to take it off, and ways to add one. */
    private List<Node> sideBySide(TrendAsk ask) {
        List<Node> nodes = new ArrayList<>();
        for (String metric : ask.beside()) {
            String name = model.measuresProperty().get().stream()
                    .filter(choice -> choice.metric().id().equals(metric))
                    .findFirst()
                    .map(choice -> choice.metric().name(kit.language().code()))
                    .orElse(metric);
            Button chip = new Button(name, Icon.CLOSE.node(14, "muted"));
            chip.setContentDisplay(ContentDisplay.RIGHT);
            chip.setMinWidth(USE_PREF_SIZE);
            chip.setAccessibleText(kit.language().now("trend.side.remove", name));
            chip.setOnAction(event -> model.beside(metric, false));
            nodes.add(chip);
        }
        if (ask.beside().size() < TrendsViewModel.MOST_BESIDE) {
            Picker more = new Picker(kit, "trend.side.add");
            more.setId("trend-side-add");
            more.offer(measures(ask).stream()
                    .filter(item -> !ask.beside().contains(item.code()))
                    .toList());
            more.chosenProperty().set(new Picker.Item("", kit.language().now("trend.side.choose"), ""));
            more.chosenProperty().addListener((observable, before, now) -> {
                if (now != null && !now.code().isEmpty()) {
                    model.beside(now.code(), true);
                }
            });
            nodes.add(more);
        }
        List<String> preset = model.preset(ask);
        if (preset.size() > 1 && !preset.equals(ask.beside())) {
            nodes.add(kit.button("trend.side.preset", Icon.COMPARE, () -> model.change(each -> each.beside(preset))));
        }
        return nodes;
    }
}
