package org.sharedsafety;

import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does in the window with one means: the mouse, or the keyboard alone. */
interface Hand {
    /** Presses the button, link, tab, tile or menu item that is meant; {@code what} says it in a failure. */
    void press(String what, Predicate<Node> meant);

    /** Opens the number card of a mark of a chart, the first one the hand comes to; answers the mark's id. */
    int openMark(String what, Predicate<Node> chart);

    /** Chooses from a list that drops down. */
    void choose(String what, Predicate<Node> box, String option);

    /** Chooses from a menu. */
    void menu(String what, Predicate<Node> menu, String item);

    /** Opens the number card of the first value of a table. */
    void openCell(String what, Predicate<Node> table);

    /** Presses keys together: what the mouse has no short way for, it does by the keyboard too. */
    void shortcut(String what, KeyCode... keys);

    /** Looks at something on the window's thread. */
    static <T> T onFx(Callable<T> look) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, look);
    }

    /** Waits until the window has nothing more to do. */
    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(3);
    }
}
