package org.sharedsafety.ui.workshop;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field whose text is kept when it is left, so that each change is one step of history. */
final class PrepareField {
    private final TextInputControl control;
    private String shown = "";

    private PrepareField(TextInputControl control, Consumer<String> keeping) {
        this.control = control;
        control.focusedProperty().addListener((observable, before, now) -> {
            if (!now) {
                keep(keeping);
            }
        });
    }

    /** A field of one line; Enter keeps it too. */
    static PrepareField line(Consumer<String> keeping) {
        TextField field = new TextField();
        PrepareField kept = new PrepareField(field, keeping);
        field.setOnAction(event -> kept.keep(keeping));
        return kept;
    }

    /** A field for a whole number, up to three digits. */
    static PrepareField number(Consumer<String> keeping) {
        PrepareField kept = line(keeping);
        kept.control.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,3}") ? change : null));
        ((TextField) kept.control).setPrefColumnCount(4);
        return kept;
    }

    /** A field of several lines; the tabulator leaves it. */
    static PrepareField lines(int rows, Consumer<String> keeping) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
                event.consume();
                area.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
            }
        });
        return new PrepareField(area, keeping);
    }

    private void keep(Consumer<String> keeping) {
        String text = control.getText().strip();
        if (!text.equals(shown)) {
            shown = text;
            keeping.accept(text);
        }
    }

    /** The control. */
    TextInputControl node() {
        return control;
    }

    /** Shows a text, but never over what somebody is writing. */
    void show(String text) {
        boolean writing = control.isFocused() && !control.getText().strip().equals(shown);
        shown = text;
        if (!writing && !control.getText().strip().equals(text)) {
            control.setText(text);
        }
    }
}
