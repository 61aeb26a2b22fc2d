package org.sharedsafety;

import javafx.scene.Node;

/** A page of the window, joined to its services. */
interface Room {
    /** Makes its node; called once. */
    Node view();

    /** Reads again what it shows of the project. */
    void refresh();
}
