package org.sharedsafety.ui.home;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.SafetyFigure;
import org.sharedsafety.model.SafetyGoal;
import org.sharedsafety.model.result.SafetyGauge;
import org.sharedsafety.service.HomeFacts;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Units;
import org.sharedsafety.ui.common.Card;
import org.sharedsafety.ui.common.FigureMenu;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Kit;

/** How many people live where a benchmark is met, in words and as a course over the years; never a dial. */
final class SafetyCard extends VBox {
    /**
     * The card.
     *
     * @param menu what can be done with the figure
     * @param chosen hears of the measure and benchmark that somebody chooses; null lets the program choose
     */
    SafetyCard(
            Kit kit,
            SafetyGauge gauge,
            HomeFacts facts,
            FigureNode node,
            FigureMenu menu,
            Consumer<@Nullable SafetyGoal> chosen) {
        SafetyGauge.Year year = gauge.years().get(gauge.years().size() - 1);
        Numbers numbers = kit.language().numbers();
        node.show(SafetyFigure.of(gauge, facts.breaks(), kit.language().texts()));
        node.setMinSize(180, 84);
        node.setPrefSize(260, 84);
        node.setMaxSize(300, 84);
        HBox middle = new HBox(14);
        middle.setAlignment(Pos.CENTER_LEFT);
        year.people().found().ifPresent(people -> {
            // Where the numbers cannot tell for the largest part of the people, that is what there is to say first.
            boolean unknown = people.cannotTell() > Math.max(people.met(), people.notMet());
            Label share = new Label(percent(kit, unknown ? people.cannotTell() : people.met(), people));
            share.getStyleClass().add("key-number");
            share.setMinWidth(Region.USE_PREF_SIZE);
            String period = year.period().text();
            VBox words = unknown
                    ? new VBox(
                            2,
                            kit.paragraph(kit.language().say("safety.unknown", period)),
                            kit.paragraph(kit.language()
                                    .say(
                                            "safety.unknown-rest",
                                            percent(kit, people.met(), people),
                                            percent(kit, people.notMet(), people))))
                    : new VBox(
                            2,
                            kit.paragraph(kit.language().say("safety.where", period)),
                            kit.paragraph(kit.language()
                                    .say(
                                            "safety.not-there",
                                            numbers.count(people.notMet()),
                                            numbers.count(people.cannotTell()))));
            words.getChildren().get(1).getStyleClass().add("strong");
            HBox.setHgrow(words, Priority.ALWAYS);
            middle.getChildren().addAll(share, words);
        });
        year.people().why().ifPresent(why -> {
            Label words = kit.paragraph(kit.language().say(why.key(), why.args().toArray()), "muted");
            HBox.setHgrow(words, Priority.ALWAYS);
            middle.getChildren().add(words);
        });
        middle.getChildren().add(node);
        FlowPane foot = new FlowPane(24, 4);
        String unit = Units.say(kit.language().texts(), gauge.measure().unit());
        String measure = gauge.measure().metric().name(kit.language().code());
        foot.getChildren()
                .add(kit.paragraph(
                        kit.language()
                                .say(
                                        gauge.chosen() ? "safety.benchmark" : "safety.benchmark.median",
                                        measure,
                                        numbers.plain(gauge.benchmark()),
                                        unit),
                        "caption"));
        year.gap().found().ifPresent(gap -> foot.getChildren()
                .add(kit.paragraph(
                        kit.language()
                                .say(
                                        "safety.gap",
                                        gap.ratio()
                                                .found()
                                                .map(ratio -> numbers.fixed(ratio, 1))
                                                .orElse("–"),
                                        numbers.plain(Math.abs(gap.difference())),
                                        unit),
                        "caption")));
        VBox asked = new VBox();
        Button choose = kit.link("safety.choose", () -> {
            if (asked.getChildren().isEmpty()) {
                SafetyGoalForm form = new SafetyGoalForm(
                        kit, facts, gauge, chosen, () -> asked.getChildren().clear());
                asked.getChildren().setAll(form);
                form.first().requestFocus();
            } else {
                asked.getChildren().clear();
            }
        });
        choose.setId("safety-choose");
        asked.managedProperty().bind(Bindings.isNotEmpty(asked.getChildren()));
        HBox head = new HBox(12, kit.label("safety.title", "card-title-large"), Kit.space(), choose, menu);
        head.setAlignment(Pos.CENTER_LEFT);
        Card card = new Card(head, middle, asked, Kit.rule(), foot);
        card.setId("safety-for-all");
        getChildren().add(card);
    }

    private static String percent(Kit kit, double part, SafetyGauge.People people) {
        return kit.language().now("upstream.percent", Math.round(100 * part / Math.max(1, people.all())));
    }
}
