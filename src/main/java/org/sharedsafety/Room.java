package org.sharedsafety;

import java.util.function.Consumer;
import javafx.scene.Node;

/** A page of the window, joined to its services. */
interface Room {
    /** Makes its node; called once. */
    Node view();

    /** Reads again what it shows of the project. */
    void refresh();

    /** Brings a pane to the front, where the page has panes. */
    default void show(String pane) {}

    /** Tells the pane in front, now and whenever it changes; a page without panes tells nothing. */
    default void onShown(Consumer<String> told) {}
}
