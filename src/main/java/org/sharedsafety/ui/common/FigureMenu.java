package org.sharedsafety.ui.common;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.ViewQuestion;

/** What can be done with a figure: the table that says the same, and the ways out of its view. */
public final class FigureMenu extends MenuButton {
    private final Kit kit;
    private final MenuItem twin = new MenuItem();

    /**
     * The menu of one figure.
     *
     * @param question what the figure answers, asked when a way out is taken; null where there is nothing yet
     * @param turn leads to the table that says the same, or back; null where the view is words and numbers already
     */
    public FigureMenu(Kit kit, FigureDoors doors, Supplier<@Nullable ViewQuestion> question, @Nullable Runnable turn) {
        this.kit = kit;
        setGraphic(Icon.MORE.node(16, "muted"));
        getStyleClass().addAll("bare", "figure-menu");
        accessibleTextProperty().bind(kit.language().say("figure.menu"));
        if (turn != null) {
            twin.setOnAction(event -> turn.run());
            getItems().add(twin);
        }
        showsTable(false);
        door("figure.copy-picture", doors.copyPicture(), question);
        door("figure.copy-data", doors.copyData(), question);
        door("figure.save", doors.save(), question);
        door("figure.collect", doors.collect(), question);
        door("figure.tried", doors.tried().open(), question);
        MenuItem tried = getItems().get(getItems().size() - 1);
        tried.setId("figure-tried");
        tried.setVisible(false);
        setOnShowing(event -> {
            ViewQuestion asked = question.get();
            tried.setVisible(asked != null && doors.tried().any().test(asked));
        });
    }

    /** Says whether the table stands in the figure's place. */
    public void showsTable(boolean table) {
        twin.textProperty().unbind();
        twin.textProperty().bind(kit.language().say(table ? "figure.twin-off" : "figure.twin"));
    }

    /** Adds a way of this figure alone. */
    public void add(String key, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(kit.language().say(key));
        item.setOnAction(event -> action.run());
        getItems().add(item);
    }

    private void door(String key, @Nullable Consumer<ViewQuestion> door, Supplier<@Nullable ViewQuestion> question) {
        if (door != null) {
            add(key, () -> {
                ViewQuestion asked = question.get();
                if (asked != null) {
                    door.accept(asked);
                }
            });
        }
    }
}
