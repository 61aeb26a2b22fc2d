package org.sharedsafety;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.sharedsafety.ui.common.ChartNode;
import org.testfx.api.FxRobot;

/** The mouse: points at what is in sight, scrolls to what is not, and clicks. */
final class MouseHand implements Hand {
    private static final int MOST_TURNS = 60;

    private final FxRobot robot = new FxRobot();

    @Override
    public void press(String what, Predicate<Node> meant) {
        click(find(what, meant), 1);
    }

    private Node find(String what, Predicate<Node> meant) {
        return Hand.onFx(() -> everywhere().stream()
                        .filter(node -> meant.test(node) && !node.isDisabled())
                        .findFirst())
                .orElseThrow(() -> new AssertionError("nothing in sight for: " + what));
    }

    /** All nodes that are shown in any window, the newest window first. */
    static List<Node> everywhere() {
        List<Node> all = new ArrayList<>();
        List<Window> windows = new ArrayList<>(Window.getWindows());
        java.util.Collections.reverse(windows);
        for (Window each : windows) {
            if (each.isShowing() && each.getScene() != null) {
                collect(each.getScene().getRoot(), all);
            }
        }
        return all;
    }

    private static void collect(Node node, List<Node> all) {
        if (!node.isVisible()) {
            return;
        }
        all.add(node);
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }

    private void click(Node node, int times) {
        click(node, times, null);
    }

    private void click(Node node, int times, Point2D inside) {
        Point2D at = at(node, inside);
        for (int turn = 0; turn < MOST_TURNS && !inView(node, inside); turn++) {
            ScrollPane pane = pane(node);
            if (pane == null) {
                break;
            }
            Bounds view = Hand.onFx(() -> pane.localToScreen(pane.getLayoutBounds()));
            boolean below = at.getY() > view.getCenterY();
            robot.moveTo(view.getCenterX(), view.getMinY() + 6);
            robot.scroll(1, below ? VerticalDirection.DOWN : VerticalDirection.UP);
            Hand.settle();
            at = at(node, inside);
        }
        if (!inView(node, inside)) {
            throw new AssertionError("cannot be scrolled into sight: " + node);
        }
        robot.moveTo(at.getX(), at.getY());
        for (int i = 0; i < times; i++) {
            robot.clickOn(javafx.scene.input.MouseButton.PRIMARY);
        }
        Hand.settle();
    }

    private static Point2D at(Node node, Point2D inside) {
        return Hand.onFx(() -> {
            Bounds box = node.localToScreen(node.getLayoutBounds());
            return inside == null ? new Point2D(box.getCenterX(), box.getCenterY()) : node.localToScreen(inside);
        });
    }

    private static boolean inView(Node node, Point2D inside) {
        Point2D at = at(node, inside);
        return Hand.onFx(() -> {
            for (Node each = node; each != null; each = each.getParent()) {
                if (each instanceof ScrollPane pane
                        && !pane.localToScreen(pane.getLayoutBounds()).contains(at)) {
                    return false;
                }
            }
            return true;
        });
    }

    private static ScrollPane pane(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane) {
                return pane;
            }
        }
        return null;
    }

    @Override
    public int openMark(String what, Predicate<Node> chart) {
        ChartNode<?, ?> node = (ChartNode<?, ?>) find(what, chart);
        int id = Hand.onFx(() -> node.ids().get(0));
        Point2D inside = Hand.onFx(() -> node.positionOf(id));
        click(node, 2, inside);
        return id;
    }

    @Override
    public void choose(String what, Predicate<Node> box, String option) {
        click(find(what, box.and(node -> node instanceof javafx.scene.control.ComboBoxBase)), 1);
        click(find(what + ": " + option, node -> node instanceof Labeled label && option.equals(label.getText())), 1);
    }

    @Override
    public void menu(String what, Predicate<Node> menu, String item) {
        click(find(what, menu), 1);
        click(find(what + ": " + item, node -> node instanceof Labeled label && item.equals(label.getText())), 1);
    }

    @Override
    public void openCell(String what, Predicate<Node> table) {
        Node node = find(what, table);
        Node cell = Hand.onFx(() -> node.lookupAll(".table-cell").stream()
                .filter(each -> each.getStyleClass().contains("column-y")
                        && each instanceof Labeled label
                        && label.getText() != null
                        && !label.getText().isEmpty())
                .findFirst()
                .orElseThrow());
        click(cell, 2);
    }

    @Override
    public void shortcut(String what, KeyCode... keys) {
        robot.push(keys);
        Hand.settle();
    }
}
