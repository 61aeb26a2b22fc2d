package org.sharedsafety.ui.home;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.result.CountedCard;
import org.sharedsafety.model.result.UpstreamMix;
import org.sharedsafety.service.CardRequest;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.PlaceSelection;

/**
 * How the page draws its figures.
 *
 * @param background where pictures are drawn
 * @param doors the ways of a figure out
 * @param cards what opens the number card
 */
public record HomeDrawing(ObservableValue<Theme> theme, Consumer<Runnable> background, FigureDoors doors, Cards cards) {
    /**
     * What opens the number card.
     *
     * @param number of a number that stands in cells
     * @param counted of one that counts places
     * @param measures of one that counts the measures of a stage
     */
    public record Cards(
            Consumer<CardRequest> number, Consumer<CountedCard> counted, Consumer<UpstreamMix.Part> measures) {
        /** None of them. */
        public static final Cards NONE = new Cards(any -> {}, any -> {}, any -> {});
    }

    /** A node for a figure. */
    FigureNode node() {
        return new FigureNode(new PlaceSelection(), theme, background);
    }
}
