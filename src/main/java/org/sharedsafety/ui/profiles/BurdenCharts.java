package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.BurdenFigure;
import org.sharedsafety.chart.ConcentrationFigure;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Units;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Icon;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.Picker;

/** The two charts of a burden: its paired bars with the gap to a baseline and who is missing, and the curve over places. */
final class BurdenCharts extends Region {
    private static final double GAP = 12;
    private static final double TWO = 880;
    private static final double LEAST = 330;
    private static final double TALL = 560;
    private static final int MOST_NAMES = 8;
    private static final int MOST_BARS = 60;

    private final Kit kit;
    private final BurdenViewModel model;
    private final FigureNode groupNode;
    private final FigureNode placeNode;
    private final FigureCard groups;
    private final FigureCard places;
    private final FigureCard curve;
    private final Label beside = new Label();
    private final Label noCard = new Label();
    private final Label absent = new Label();
    private final Label placesAbsent = new Label();
    private final Label held = new Label();
    private final Picker baseline;
    private final HBox gap;
    private boolean offering;
    private boolean byPlace;
    private double spare;

    BurdenCharts(Kit kit, BurdenViewModel model, BurdenView.Ways ways) {
        this.kit = kit;
        this.model = model;
        this.groupNode = new FigureNode(model.selection(false), ways.theme(), ways.background());
        this.placeNode = new FigureNode(model.selection(true), ways.theme(), ways.background());
        groupNode.setId("burden-groups");
        placeNode.setId("burden-places");
        FigureNode curveNode =
                new FigureNode(new org.sharedsafety.ui.common.PlaceSelection(), ways.theme(), ways.background());
        curveNode.setId("burden-curve");
        this.groups = new FigureCard(kit, groupNode, ways.doors(), this::question);
        this.places = new FigureCard(kit, placeNode, ways.doors(), this::question);
        this.curve = new FigureCard(kit, curveNode, ways.doors(), this::ofTheCurve);
        for (FigureNode node : List.of(groupNode, placeNode)) {
            node.onOpen(id -> model.card(id).ifPresentOrElse(ways.card(), this::sayThereIsNoCard));
        }
        curveNode.onOpen(id -> model.curveCard().ifPresent(ways.card()));
        this.baseline = new Picker(kit, "burden.baseline-pick");
        baseline.setId("burden-baseline");
        baseline.chosenProperty().addListener((observable, before, now) -> {
            BurdenByGroup shown = model.shownProperty().get();
            if (!offering && now != null && shown != null) {
                BurdenView.group(shown, now.code()).ifPresent(model::baseline);
            }
        });
        for (Label label : List.of(beside, noCard, absent, placesAbsent, held)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add(label == beside ? "dense-text" : "caption");
        }
        HBox.setHgrow(beside, Priority.ALWAYS);
        beside.setMaxWidth(Double.MAX_VALUE);
        beside.setId("burden-gap");
        absent.setId("burden-absent");
        absent.setGraphic(Icon.HIDDEN.node(14, "muted"));
        placesAbsent.setGraphic(Icon.HIDDEN.node(14, "muted"));
        gap = new HBox(12, baseline, beside);
        gap.setAlignment(Pos.CENTER_LEFT);
        groups.getChildren().addAll(Kit.rule(), gap, absent, noCard);
        places.getChildren().addAll(Kit.rule(), placesAbsent);
        curve.getChildren().addAll(Kit.rule(), held);
        getChildren().setAll(groups, places, curve);
    }

    private @Nullable ViewQuestion question() {
        BurdenQuestion asked = model.questionProperty().get();
        if (asked == null) {
            return null;
        }
        return model.besideProperty().get() == BurdenFigure.Beside.RATES
                ? asked.view().with("beside", "rates")
                : asked.view();
    }

    private @Nullable ViewQuestion ofTheCurve() {
        ViewQuestion asked = question();
        return asked == null ? null : asked.with("figure", "curve");
    }

    private void sayThereIsNoCard() {
        noCard.setVisible(true);
        noCard.setManaged(true);
        requestLayout();
    }

    void show(BurdenByGroup shown) {
        byPlace = shown.grouping().equals(BurdenQuestion.PLACE);
        groups.setVisible(!byPlace);
        places.setVisible(byPlace);
        Numbers numbers = kit.language().numbers();
        Message own = shown.about().sentence();
        BurdenFigure figure = BurdenFigure.of(
                shown,
                kit.language().texts(),
                model::name,
                model.besideProperty().get(),
                own == null ? null : kit.language().now(own));
        FigureCard card = byPlace ? places : groups;
        String name = shown.measure().metric().name(kit.language().code());
        Place one = shown.place();
        card.show(
                kit.language().now(byPlace ? "burden.card.places" : "burden.card.groups", name),
                kit.language()
                        .now(
                                "burden.subtitle",
                                one == null ? kit.language().now("burden.everywhere") : one.name(),
                                shown.measure().period().text().replace('/', '–'),
                                numbers.count(shown.events()),
                                figure.countWord()),
                figure);
        FigureNode node = byPlace ? placeNode : groupNode;
        spare = Math.max(0, figure.mostHeight() - figure.leastHeight());
        boolean tooMany = shown.shares().size() > MOST_BARS;
        node.setMinHeight(tooMany ? 120 : figure.leastHeight());
        if (tooMany != card.showsTable() && tooMany) {
            card.turn();
        }
        String missing = String.join(
                " ", shown.absent().stream().map(kit.language()::now).toList());
        absent.setText(kit.language().now("burden.absent") + ": " + missing);
        placesAbsent.setText(absent.getText());
        noCard.setText(kit.language()
                .now(
                        "burden.sum-no-card",
                        shown.about().n() / Math.max(1, shown.shares().size())));
        noCard.setVisible(false);
        noCard.setManaged(false);
        baselines(shown);
        shown.concentration().found().ifPresentOrElse(found -> concentration(shown, found, name, numbers), () -> {
            curve.setVisible(false);
        });
        requestLayout();
    }

    private void concentration(BurdenByGroup shown, BurdenByGroup.Concentration found, String name, Numbers numbers) {
        curve.setVisible(true);
        curve.show(
                kit.language().now("burden.curve.title", numbers.count(100 * found.half()) + "\u00a0%"),
                kit.language()
                        .now(
                                "burden.curve.subtitle",
                                name,
                                shown.measure().period().text().replace('/', '–'),
                                found.ofPlaces()),
                ConcentrationFigure.of(shown, found, kit.language().texts()));
        held.setText(
                found.held().size() > MOST_NAMES
                        ? kit.language().now("burden.curve.held-many", found.places(), found.ofPlaces())
                        : kit.language()
                                .now(
                                        "burden.curve.held",
                                        found.held().stream().map(Place::name).collect(Collectors.joining(", "))));
    }

    /** The gap of the group with the highest rate to the baseline, in both forms; all gaps stand in the table. */
    private void baselines(BurdenByGroup shown) {
        gap.setVisible(!byPlace && !shown.beside().isEmpty());
        gap.setManaged(gap.isVisible());
        if (!gap.isVisible()) {
            return;
        }
        int base = shown.beside().get(0).baseline();
        offering = true;
        try {
            baseline.offer(shown.shares().stream()
                    .map(share -> new Picker.Item(share.group().code(), model.name(share.group()), ""))
                    .toList());
            baseline.choose(shown.shares().get(base).group().code());
        } finally {
            offering = false;
        }
        int highest = shown.gap().found().map(BurdenByGroup.Gap::highest).orElse(-1);
        BurdenByGroup.Beside told = shown.beside().stream()
                .filter(each -> each.group() == highest)
                .findFirst()
                .orElse(shown.beside().get(0));
        beside.setText(between(shown, told));
    }

    private String between(BurdenByGroup shown, BurdenByGroup.Beside told) {
        String one = model.name(shown.shares().get(told.group()).group());
        String other = model.name(shown.shares().get(told.baseline()).group());
        Trend.@Nullable Estimate difference = told.difference().found().orElse(null);
        Trend.@Nullable Estimate ratio = told.ratio().found().orElse(null);
        if (difference == null || ratio == null) {
            return kit.language()
                    .now(
                            "burden.between-blank",
                            one,
                            other,
                            kit.language()
                                    .now(told.ratio()
                                            .why()
                                            .or(() -> told.difference().why())
                                            .orElseThrow()));
        }
        Numbers numbers = kit.language().numbers();
        boolean more = difference.value() >= 0;
        double low =
                more ? difference.interval().lower() : -difference.interval().upper();
        double high =
                more ? difference.interval().upper() : -difference.interval().lower();
        return kit.language()
                .now(
                        "burden.between",
                        one,
                        other,
                        difference.value() == 0 ? "same" : more ? "more" : "fewer",
                        numbers.plain(Math.abs(difference.value())),
                        Units.say(kit.language().texts(), shown.measure().unit()),
                        numbers.range(low, high),
                        numbers.fixed(ratio.value(), 1),
                        numbers.range(ratio.interval().lower(), ratio.interval().upper(), 1));
    }

    private VBox front() {
        return byPlace ? places : groups;
    }

    @Override
    protected double computeMinHeight(double width) {
        double wide = width > 0 ? width : getWidth();
        double left = Math.floor((wide - GAP) * 0.62);
        return wide >= TWO || !curve.isVisible()
                ? Math.max(LEAST, front().minHeight(left))
                : Math.max(LEAST, front().minHeight(wide)) + GAP + LEAST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!curve.isVisible()) {
            front().resizeRelocate(0, 0, width, height);
        } else if (width >= TWO) {
            double left = Math.floor((width - GAP) * 0.62);
            double high = byPlace ? height : Math.min(height, front().minHeight(left) + spare);
            front().resizeRelocate(0, 0, left, high);
            curve.resizeRelocate(left + GAP, 0, width - left - GAP, Math.min(high, byPlace ? TALL / 1.3 : TALL));
        } else {
            double first = height - GAP - LEAST;
            front().resizeRelocate(0, 0, width, first);
            curve.resizeRelocate(0, first + GAP, width, LEAST);
        }
    }
}
