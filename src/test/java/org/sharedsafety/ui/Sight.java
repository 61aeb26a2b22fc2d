package org.sharedsafety.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** Looks at everything in sight of a window: words that cover each other, words out of their box, keys instead of words. */
public final class Sight {
    private static final double TOUCH = 4;
    /** A key of the bundles that was shown instead of its text; a file name or an address of a cell is none. */
    private static final Pattern KEY =
            Pattern.compile("[a-z]{3,}(\\.(?!csv$|xlsx$|xls$|tsv$|txt$|json$)[a-z][a-z-]*){1,4}");

    private Sight() {}

    private record Words(Text node, String text, Bounds at) {}

    /** What is wrong with what is in sight, beside what {@link Clipping} finds; empty where all is well. */
    public static List<String> in(Scene scene) {
        List<String> found = new ArrayList<>(Clipping.in(scene));
        List<Words> words = new ArrayList<>();
        Bounds window = new BoundingBox(0, 0, scene.getWidth(), scene.getHeight());
        collect(scene.getRoot(), window, words, found);
        for (int i = 0; i < words.size(); i++) {
            Words one = words.get(i);
            if (KEY.matcher(one.text()).matches()) {
                found.add("a key instead of words: " + one.text());
            }
            for (int j = i + 1; j < words.size(); j++) {
                Words other = words.get(j);
                if (cover(one, other)) {
                    found.add("covers: \"" + brief(one.text()) + "\" and \"" + brief(other.text()) + "\" at "
                            + (int) other.at().getMinX() + ","
                            + (int) other.at().getMinY());
                }
            }
        }
        return found;
    }

    private static boolean cover(Words one, Words other) {
        if (one.node().getParent() == other.node().getParent() && one.node().getParent() instanceof TextFlow) {
            return false;
        }
        double wide = Math.min(one.at().getMaxX(), other.at().getMaxX())
                - Math.max(one.at().getMinX(), other.at().getMinX());
        double high = Math.min(one.at().getMaxY(), other.at().getMaxY())
                - Math.max(one.at().getMinY(), other.at().getMinY());
        // Boxes of lines are higher than their letters: lines that touch are no fault.
        return wide > TOUCH && high > 5;
    }

    private static void collect(Node node, Bounds sight, List<Words> words, List<String> found) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof FontIcon) {
            return;
        }
        Bounds inside = sight;
        if (node.getClip() != null) {
            inside = common(sight, node.localToScene(node.getClip().getBoundsInParent()));
        }
        if (inside.getWidth() <= 0 || inside.getHeight() <= 0) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            Bounds at = common(inside, text.localToScene(text.getLayoutBounds()));
            if (at.getWidth() > 0 && at.getHeight() > 0) {
                words.add(new Words(text, text.getText(), at));
            }
        }
        if (node instanceof Labeled label && label.getParent() instanceof Region box && label.isManaged()) {
            outOfBox(label, box, found);
        }
        if (node instanceof Parent parent && !(node instanceof TextInputControl)) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                collect(child, inside, words, found);
            }
        }
    }

    private static void outOfBox(Labeled label, Region box, List<String> found) {
        if (label.getText() == null || label.getText().isBlank()) {
            return;
        }
        Bounds at = label.getBoundsInParent();
        if (box.getWidth() > 0
                && box.getHeight() > 0
                && (at.getMaxX() > box.getWidth() + TOUCH || at.getMaxY() > box.getHeight() + TOUCH)) {
            found.add("out of its box: \"" + brief(label.getText()) + "\" by "
                    + (int) Math.max(at.getMaxX() - box.getWidth(), at.getMaxY() - box.getHeight()) + " px");
        }
    }

    private static Bounds common(Bounds a, Bounds b) {
        double x = Math.max(a.getMinX(), b.getMinX());
        double y = Math.max(a.getMinY(), b.getMinY());
        return new BoundingBox(
                x,
                y,
                Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
                Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
    }

    private static String brief(String text) {
        return text.length() > 40 ? text.substring(0, 38) + "…" : text;
    }
}
