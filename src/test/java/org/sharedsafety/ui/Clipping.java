package org.sharedsafety.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds words that a person cannot read to the end: shortened labels, and labels outside the window. */
public final class Clipping {
    private Clipping() {}

    /** Every shortened or cut-off label in sight, with what is wrong; empty where all is well. */
    public static List<String> in(Scene scene) {
        List<String> found = new ArrayList<>();
        walk(scene.getRoot(), scene, false, found);
        return found;
    }

    private static void walk(Node node, Scene scene, boolean scrolls, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label
                && label.getText() != null
                && !label.getText().isBlank()) {
            check(label, scene, scrolls, found);
        }
        if (node instanceof Text text && !(node.getParent() instanceof Labeled) && !scrolls) {
            outside(text, text.getText(), scene, found);
        }
        if (node instanceof Parent parent) {
            boolean inside = scrolls || node instanceof ScrollPane || node instanceof VirtualFlow;
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, scene, inside, found));
        }
    }

    private static void check(Labeled label, Scene scene, boolean scrolls, List<String> found) {
        for (Node child : label.getChildrenUnmodifiable()) {
            if (child instanceof Text shown
                    && !(shown instanceof FontIcon)
                    && shown.isVisible()
                    && !shown.getText().equals(label.getText())
                    && !shown.getText().replace("_", "").equals(label.getText().replace("_", ""))) {
                found.add("shortened: \"" + label.getText() + "\" is shown as \"" + shown.getText() + "\"");
            }
        }
        if (!scrolls) {
            outside(label, label.getText(), scene, found);
        }
    }

    private static void outside(Node node, String text, Scene scene, List<String> found) {
        if (text.isBlank()) {
            return;
        }
        Bounds at = node.localToScene(node.getBoundsInLocal());
        if (at.getMinX() < -4
                || at.getMinY() < -4
                || at.getMaxX() > scene.getWidth() + 4
                || at.getMaxY() > scene.getHeight() + 4) {
            found.add("outside the window: \"" + text + "\" at " + (int) at.getMinX() + "," + (int) at.getMinY()
                    + " to " + (int) at.getMaxX() + "," + (int) at.getMaxY());
        }
    }
}
