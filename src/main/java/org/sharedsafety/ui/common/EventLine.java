package org.sharedsafety.ui.common;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.EventWords;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.ViewQuestion;

/** The line under a figure that says what a person noted as having happened there; away where nothing did. */
public final class EventLine extends Label {
    private final Kit kit;
    private final FigureDoors doors;
    private final Supplier<@Nullable ViewQuestion> question;

    /** A line for the figure that answers a question. */
    public EventLine(Kit kit, FigureDoors doors, Supplier<@Nullable ViewQuestion> question) {
        this.kit = kit;
        this.doors = doors;
        this.question = question;
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("caption");
        setGraphic(Icon.FLAG.node(14, "muted"));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Looks again at what happened. */
    public void show() {
        ViewQuestion asked = question.get();
        List<PlaceEvent> found = asked == null ? List.of() : doors.events().apply(asked);
        setVisible(!found.isEmpty());
        if (!found.isEmpty()) {
            setText(new EventWords(kit.language().texts()).said(found));
        }
    }
}
