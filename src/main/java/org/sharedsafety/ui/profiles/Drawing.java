package org.sharedsafety.ui.profiles;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.ui.common.FigureDoors;
import org.sharedsafety.ui.common.FigureNode;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.PlaceSelection;

/**
 * What every pane with figures is given.
 *
 * @param background where pictures are drawn, such as the start method of the pool
 */
public record Drawing(Kit kit, ObservableValue<Theme> theme, Consumer<Runnable> background, FigureDoors doors) {
    FigureNode node(PlaceSelection selection) {
        return new FigureNode(selection, theme, background);
    }
}
