package org.sharedsafety;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.sharedsafety.ui.workshop.ShowScreens;

/**
 * The screens of the machine, asked whenever a show begins, because a projector is plugged in late.
 *
 * @param all where each of them lies
 * @param whole whether the wall takes all of its screen, beyond bars and docks
 */
record DeskScreens(Supplier<List<Rectangle2D>> all, boolean whole) {
    /** The screens as the machine has them. */
    static DeskScreens ofMachine() {
        return new DeskScreens(
                () -> Screen.getScreens().stream().map(Screen::getBounds).toList(), true);
    }

    /** Which of them shows what, for the window that has the keys. */
    ShowScreens shared() {
        List<Rectangle2D> now = all.get();
        Rectangle2D window = Window.getWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .map(each -> new Rectangle2D(each.getX(), each.getY(), each.getWidth(), each.getHeight()))
                .orElse(now.get(0));
        return ShowScreens.of(now, window);
    }
}
