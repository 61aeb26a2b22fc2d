package org.sharedsafety.ui.profiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.result.CameThrough;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Resilience;
import org.sharedsafety.text.Units;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;

/** How a place came through a year of shock, beside the places like it, and where that cannot be told. */
final class ThroughCard extends VBox {
    private static final double NAME = 150;
    private static final double NUMBER = 110;

    private final Kit kit;
    private final ThroughViewModel model;
    private final Picker measure;
    private final Picker year;
    private final Label own;
    private final Label like;
    private final GridPane table = new GridPane();
    private boolean showing;

    ThroughCard(Kit kit, ThroughViewModel model) {
        this.kit = kit;
        this.model = model;
        setId("profile-through");
        measure = new Picker(kit, "profile.through.measure");
        measure.setId("through-measure");
        measure.chosenProperty().addListener((observable, before, now) -> {
            if (!showing && now != null) {
                model.measure(now.code());
            }
        });
        year = new Picker(kit, "profile.through.year");
        year.setId("through-year");
        year.chosenProperty().addListener((observable, before, now) -> {
            if (!showing && now != null) {
                model.year(Integer.parseInt(now.code()));
            }
        });
        own = text("", "medium");
        like = text("", "dense-text");
        table.setHgap(10);
        table.setVgap(4);
        getChildren()
                .add(new Card(
                        kit.label("profile.through", "card-title"),
                        new FlowPane(10, 8, measure, year),
                        own,
                        like,
                        table,
                        kit.paragraph("profile.through.caution", "caption")));
        model.shownProperty().addListener((observable, before, now) -> show());
        model.failureProperty().addListener((observable, before, now) -> show());
        kit.language().textsProperty().addListener((observable, before, now) -> show());
        show();
    }

    private void show() {
        CameThrough shown = model.shownProperty().get();
        setVisible(shown != null);
        setManaged(shown != null);
        if (shown == null) {
            return;
        }
        showing = true;
        measure.offer(model.measures().stream()
                .map(metric -> new Picker.Item(
                        metric.id(),
                        metric.name(kit.language().code()),
                        Units.say(kit.language().texts(), metric.unit())))
                .toList());
        measure.choose(shown.measure().metric().id());
        year.offer(years(shown));
        year.choose(Integer.toString(shown.shock()));
        showing = false;
        own.setText(own(shown));
        like.setText(
                shown.like().isEmpty()
                        ? kit.language().now("profile.through.no-like")
                        : kit.language()
                                .now(
                                        shown.chosen() ? "profile.through.like-chosen" : "profile.through.like",
                                        shown.like().size(),
                                        shown.like(CameThrough.Way.STAYED),
                                        shown.like(CameThrough.Way.BACK),
                                        shown.like(CameThrough.Way.NOT_BACK),
                                        shown.like(CameThrough.Way.CANNOT_TELL)));
        table(shown);
    }

    /** Years with a number, each with what happened in it; the one asked for even where there is none. */
    private List<Picker.Item> years(CameThrough shown) {
        TreeMap<Integer, String> years = new TreeMap<>();
        shown.years().forEach(each -> years.put(each, ""));
        years.putIfAbsent(shown.shock(), "");
        for (PlaceEvent event : shown.events()) {
            years.computeIfPresent(
                    event.when().start().getYear(),
                    (each, said) -> said.isEmpty() ? event.text() : said + "; " + event.text());
        }
        return years.entrySet().stream()
                .map(each -> new Picker.Item(
                        Integer.toString(each.getKey()), Integer.toString(each.getKey()), each.getValue()))
                .toList();
    }

    /** What can be said; where the years before or after are missing, which, and what two years alone say. */
    private String own(CameThrough shown) {
        Resilience found = shown.own().found().orElse(null);
        if (found == null) {
            return kit.language()
                    .now(
                            "profile.through.cannot",
                            kit.language().now(shown.own().why().orElseThrow()));
        }
        String said = kit.language().now(found.sentence());
        return found.recovery()
                .why()
                .map(why -> kit.language()
                                .now("profile.through.cannot", kit.language().now(why)) + " " + said)
                .orElse(said);
    }

    private void table(CameThrough shown) {
        table.getChildren().clear();
        table.getColumnConstraints().clear();
        column(NAME, HPos.LEFT);
        column(NUMBER, HPos.RIGHT);
        column(NUMBER, HPos.RIGHT);
        column(NUMBER * 2, HPos.LEFT);
        table.addRow(
                0,
                text(kit.language().now("chart.column.place"), "caption"),
                text(kit.language().now("profile.through.before"), "caption"),
                text(kit.language().now("profile.through.at", Integer.toString(shown.shock())), "caption"),
                text(kit.language().now("profile.through.then"), "caption"));
        table.addRow(1, row(shown.place().name(), shown.own(), "strong").toArray(Node[]::new));
        int next = 2;
        for (CameThrough.Like each : shown.like()) {
            table.addRow(
                    next++,
                    row(each.place().name(), each.through(), "dense-text").toArray(Node[]::new));
        }
    }

    private List<Node> row(String place, Outcome<Resilience> through, String style) {
        Resilience.Recovery found =
                through.found().flatMap(each -> each.recovery().found()).orElse(null);
        List<Node> cells = new ArrayList<>(List.of(text(place, style)));
        cells.add(text(found == null ? "–" : number(found.mean()), style));
        cells.add(text(found == null ? "–" : number(found.atShock()), style));
        CameThrough.Way way = CameThrough.way(through);
        String key = "profile.through.way." + way.name().toLowerCase(Locale.ROOT);
        cells.add(text(
                way == CameThrough.Way.BACK && found != null && found.back() != null
                        ? kit.language().now(key, found.back().text())
                        : kit.language().now(key),
                style));
        return cells;
    }

    private String number(double value) {
        return kit.language().numbers().fixed(value, Math.abs(value) >= 100 ? 0 : 1);
    }

    private void column(double width, HPos side) {
        ColumnConstraints column = new ColumnConstraints();
        column.setMinWidth(width * 0.7);
        column.setPrefWidth(width);
        column.setHalignment(side);
        table.getColumnConstraints().add(column);
    }

    private static Label text(String words, String style) {
        Label label = new Label(words);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
