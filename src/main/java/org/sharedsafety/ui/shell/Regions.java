package org.sharedsafety.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The regions of the window in the order in which F6 goes through them. */
record Regions(List<? extends Parent> regions) {
    /** Gives the focus to the first part of the next region that takes it. */
    void next(Scene scene) {
        int here = -1;
        for (int i = 0; i < regions.size(); i++) {
            if (holds(regions.get(i), scene.getFocusOwner())) {
                here = i;
            }
        }
        for (int step = 1; step <= regions.size(); step++) {
            Node first = first(regions.get((here + step) % regions.size()));
            if (first != null) {
                first.requestFocus();
                return;
            }
        }
    }

    private static boolean holds(Node region, @Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == region) {
                return true;
            }
        }
        return false;
    }

    /** The first part of a node that takes the focus, or null. */
    static @Nullable Node first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (node.isFocusTraversable()) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = first(child);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
