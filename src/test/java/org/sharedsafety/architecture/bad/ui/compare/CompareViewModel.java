package org.sharedsafety.architecture.bad.ui.compare;

/** A view model with a node in it. */
public class CompareViewModel {
    javafx.scene.Node node;
}
