package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Which screen shows what.
 *
 * @param desk where the facilitator works
 * @param wall what the room sees; the same as the desk where there is one screen
 */
public record ShowScreens(Rectangle2D desk, Rectangle2D wall) {
    /** The desk is the screen of the window, the wall the first other one. */
    public static ShowScreens of(List<Rectangle2D> screens, Rectangle2D window) {
        Rectangle2D desk = screens.stream()
                .filter(screen -> screen.contains(
                        window.getMinX() + window.getWidth() / 2, window.getMinY() + window.getHeight() / 2))
                .findFirst()
                .orElse(screens.get(0));
        Optional<Rectangle2D> other =
                screens.stream().filter(screen -> !screen.equals(desk)).findFirst();
        return new ShowScreens(desk, other.orElse(desk));
    }

    /** Whether the room sees all that the facilitator does. */
    public boolean isOne() {
        return desk.equals(wall);
    }
}
