package org.sharedsafety.ui.common;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.sharedsafety.ui.common.PlaceSelection.Mode;

/**
 * The keyboard in a chart: arrows from place to place, space selects, Enter opens the number card, Ctrl+T the table; 1 to 5
 * select a class of the legend.
 */
final class ChartKeys {
    private static final KeyCombination CARD = new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination TABLE = new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

    private final ChartNode<?, ?> chart;

    ChartKeys(ChartNode<?, ?> chart) {
        this.chart = chart;
        chart.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (handled(event)) {
                event.consume();
            }
        });
    }

    private boolean handled(KeyEvent event) {
        if (CARD.match(event)) {
            return open();
        }
        if (TABLE.match(event)) {
            chart.openTwin();
            return true;
        }
        if (event.isAltDown() || event.isShortcutDown()) {
            return event.getCode() == KeyCode.SPACE && select(Mode.TOGGLE);
        }
        return switch (event.getCode()) {
            case LEFT -> move(-1, 0);
            case RIGHT -> move(1, 0);
            case UP -> move(0, -1);
            case DOWN -> move(0, 1);
            case ENTER -> open();
            case SPACE -> select(event.isShiftDown() ? Mode.ADD : Mode.TOGGLE);
            case ESCAPE -> clear();
            case PLUS, ADD, EQUALS -> zoom(1.25);
            case MINUS, SUBTRACT -> zoom(0.8);
            case DIGIT0, NUMPAD0 -> whole();
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5 ->
                chart.selectClass(
                        Integer.parseInt(event.getCode().getName()) - 1, event.isShiftDown() ? Mode.ADD : Mode.REPLACE);
            default -> false;
        };
    }

    private boolean move(int dx, int dy) {
        chart.next(chart.selection().emphasis().focused(), dx, dy).ifPresent(chart::focusOn);
        return true;
    }

    private boolean open() {
        Integer id = chart.selection().emphasis().focused();
        if (id == null && chart.selection().selected().size() == 1) {
            id = chart.selection().selected().iterator().next();
        }
        if (id != null) {
            chart.open(id);
        }
        return id != null;
    }

    private boolean select(Mode mode) {
        Integer id = chart.selection().emphasis().focused();
        if (id != null) {
            chart.selection().select(List.of(id), mode);
        }
        return true;
    }

    private boolean clear() {
        boolean any = !chart.selection().selected().isEmpty();
        chart.selection().clear();
        return any;
    }

    private boolean zoom(double factor) {
        chart.zoom(factor, chart.painted(new Point2D(chart.getWidth() / 2, chart.getHeight() / 2)));
        return true;
    }

    private boolean whole() {
        chart.zoomOut();
        return true;
    }
}
