package org.sharedsafety.ui.common;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A cell of words that takes as many lines as it needs, where nothing may be cut off.
 *
 * @param <T> a row
 */
public final class WrappedCell<T> extends TableCell<T, String> {
    private static final double PADDING = 20;
    private final Text words = new Text();

    public WrappedCell() {
        getStyleClass().add("wrapped");
        words.getStyleClass().add("text");
        words.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(@Nullable String said, boolean empty) {
        super.updateItem(said, empty);
        words.setText(empty || said == null ? "" : said);
        setGraphic(empty || said == null || said.isEmpty() ? null : words);
        setAccessibleText(words.getText());
    }
}
