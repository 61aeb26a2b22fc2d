package org.sharedsafety.ui.workshop;

import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Number keys count hands anywhere in the window while nobody writes; with Shift they take one back. */
final class CaptureKeys {
    private final Node pads;
    private final Counting counting;

    /** Counts on a pad. */
    interface Counting {
        /** Counts more, or fewer, on the pad of a number key; answers whether there is one. */
        boolean count(int key, int more);
    }

    /** Number keys count while the pads are in sight. */
    CaptureKeys(Node pads, Counting counting) {
        this.pads = pads;
        this.counting = counting;
        EventHandler<KeyEvent> taking = this::take;
        pads.sceneProperty().addListener((observable, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, taking);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, taking);
            }
        });
    }

    private void take(KeyEvent event) {
        int key = number(event.getCode());
        EventTarget target = event.getTarget();
        if (key >= 0
                && !event.isShortcutDown()
                && !event.isAltDown()
                && !(target instanceof TextInputControl)
                && isInSight()
                && counting.count(key, event.isShiftDown() ? -1 : 1)) {
            event.consume();
        }
    }

    private boolean isInSight() {
        for (Node node = pads; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** The number of a number key, or -1. */
    static int number(KeyCode code) {
        return code.isDigitKey() ? code.getName().charAt(code.getName().length() - 1) - '0' : -1;
    }
}
