package org.sharedsafety;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.sharedsafety.ui.common.ChartNode;
import org.testfx.api.FxRobot;

/** The keyboard alone: goes to what is meant with Tab and F6, and presses it. */
final class KeyHand implements Hand {
    private static final int FAR = 120;

    private final FxRobot robot = new FxRobot();

    /** Presses keys together. */
    private void type(KeyCode... keys) {
        robot.push(keys);
        Hand.settle();
    }

    private Node owner() {
        return Hand.onFx(() -> {
            javafx.stage.Window front = null;
            for (javafx.stage.Window each : javafx.stage.Window.getWindows()) {
                if (each.isShowing() && each.getScene() != null) {
                    front = each;
                }
            }
            return front == null ? null : front.getScene().getFocusOwner();
        });
    }

    /** Walks with Tab until the focus is on what is meant. */
    void reach(String what, Predicate<Node> meant) {
        StringBuilder way = new StringBuilder();
        for (int step = 0; step < FAR; step++) {
            Node here = owner();
            if (here != null && Hand.onFx(() -> meant.test(here))) {
                return;
            }
            if (here instanceof ToggleButton toggle && group(toggle, meant)) {
                type(KeyCode.RIGHT);
                continue;
            }
            way.append(' ')
                    .append(
                            here == null
                                    ? "-"
                                    : here.getClass().getSimpleName() + "#" + here.getId()
                                            + (here instanceof javafx.scene.control.Labeled l
                                                    ? "'" + l.getText() + "'"
                                                    : ""));
            type(KeyCode.TAB);
        }
        throw new AssertionError("the keyboard does not come to: " + what + " by" + way);
    }

    /** Whether what is meant is another one of a group of which only one is always chosen: there the arrows go on. */
    private static boolean group(ToggleButton toggle, Predicate<Node> meant) {
        return Hand.onFx(() -> toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(each -> meant.test((Node) each)));
    }

    @Override
    public void press(String what, Predicate<Node> meant) {
        reach(what, meant);
        type(KeyCode.SPACE);
    }

    @Override
    public int openMark(String what, Predicate<Node> chart) {
        reach(what, chart);
        ChartNode<?, ?> node = (ChartNode<?, ?>) owner();
        type(KeyCode.RIGHT);
        type(KeyCode.ENTER);
        return Hand.onFx(() -> node.ids().get(0));
    }

    @Override
    public void choose(String what, Predicate<Node> box, String option) {
        reach(what, box);
        javafx.scene.control.ComboBox<?> list = (javafx.scene.control.ComboBox<?>) owner();
        for (int step = 0; step < FAR; step++) {
            String now = Hand.onFx(() -> shown(list));
            if (option.equals(now)) {
                return;
            }
            type(KeyCode.DOWN);
        }
        throw new AssertionError("the keyboard does not choose " + option + " of " + what);
    }

    private static <T> String shown(javafx.scene.control.ComboBox<T> list) {
        return list.getConverter() == null
                ? String.valueOf(list.getValue())
                : list.getConverter().toString(list.getValue());
    }

    @Override
    public void menu(String what, Predicate<Node> menu, String item) {
        reach(what, menu);
        type(KeyCode.SPACE);
        // Until an arrow was pressed no item is chosen, though the first has the focus.
        type(KeyCode.DOWN);
        for (int step = 0; step < FAR; step++) {
            Node here = owner();
            if (here != null
                    && here.lookup(".label") instanceof javafx.scene.control.Labeled label
                    && item.equals(label.getText())) {
                type(KeyCode.ENTER);
                return;
            }
            type(KeyCode.DOWN);
        }
        throw new AssertionError("the keyboard does not come to the item " + item + " of " + what);
    }

    @Override
    public void openCell(String what, Predicate<Node> table) {
        reach(what, table);
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);
    }

    @Override
    public void shortcut(String what, KeyCode... keys) {
        type(keys);
    }
}
