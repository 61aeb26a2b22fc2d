package org.sharedsafety.ui.workshop;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.IndexFigure;
import org.sharedsafety.chart.VoteWords;
import org.sharedsafety.model.result.RoomWeights;
import org.sharedsafety.ui.common.FigureCard;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PlaceSelection;

/** Where places stand in an index under the room's own weights, with the ranks between which they may lie. */
final class DecideWeights extends VBox {
    DecideWeights(Kit kit, DecideView.Look look, RoomWeights weights) {
        super(6);
        setId("weights-" + weights.index());
        Label about = new Label(weights.weights().entrySet().stream()
                .map(each -> name(kit, weights, each.getKey()) + " "
                        + kit.language().numbers().fixed(100 * each.getValue(), 0) + " %")
                .collect(Collectors.joining(" · ")));
        Label agree = new Label(new VoteWords(kit.language().texts()).agreement(weights.agreement()));
        for (Label label : new Label[] {about, agree}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add("dense-text");
        }
        String title = kit.language()
                .now(
                        "workshop.decide.weights",
                        weights.index(),
                        weights.tables().size());
        weights.scores()
                .found()
                .ifPresentOrElse(
                        scores -> {
                            IndexFigure figure =
                                    IndexFigure.of(scores, kit.language().texts());
                            FigureNode node = new FigureNode(new PlaceSelection(), look.theme(), look.background());
                            node.setMinHeight(Math.min(900, figure.wantedHeight()));
                            FigureCard card = new FigureCard(kit, node, FigureDoors.NONE, () -> null);
                            card.show(title, figure.description(), figure);
                            card.getChildren().addAll(about, agree);
                            getChildren().add(card);
                        },
                        () -> {
                            Label why = new Label(weights.scores()
                                    .why()
                                    .map(kit.language().texts()::say)
                                    .orElse(""));
                            why.setWrapText(true);
                            getChildren().addAll(new Label(title), why, about, agree);
                        });
    }

    private static String name(Kit kit, RoomWeights weights, String metric) {
        return weights.scores().found().stream()
                .flatMap(scores -> scores.indicators().stream())
                .map(indicator -> indicator.measure().metric())
                .filter(each -> each.id().equals(metric))
                .map(each -> each.name(kit.language().code()))
                .findFirst()
                .orElse(metric);
    }
}
