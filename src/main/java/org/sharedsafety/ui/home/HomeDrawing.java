package org.sharedsafety.ui.home;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.PlaceSelection;

/**
 * How the page draws its figures.
 *
 * @param background where pictures are drawn
 * @param doors the ways of a figure out
 */
public record HomeDrawing(ObservableValue<Theme> theme, Consumer<Runnable> background, FigureDoors doors) {
    /** A node for a figure. */
    FigureNode node() {
        return new FigureNode(new PlaceSelection(), theme, background);
    }
}
