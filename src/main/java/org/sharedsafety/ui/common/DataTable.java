package org.sharedsafety.ui.common;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/**
 * A table of data: rules only, words left, numbers right with their unit in the header.
 *
 * @param <T> a row
 */
public final class DataTable<T> extends TableView<T> {
    private final Kit kit;

    public DataTable(Kit kit) {
        this.kit = kit;
        getStyleClass().add("data");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    @Override
    protected void layoutChildren() {
        Headings.fit(this);
        super.layoutChildren();
    }

    /** Adds a column of words. */
    public TableColumn<T, String> words(String key, double width, Function<? super T, String> text) {
        TableColumn<T, String> column = new TableColumn<>();
        column.textProperty().bind(kit.language().say(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setPrefWidth(width);
        getColumns().add(column);
        return column;
    }

    /** Adds a column of numbers; a missing one is shown as the words given for it and sorts last. */
    public TableColumn<T, Double> numbers(
            String key,
            double width,
            Function<? super T, @Nullable Double> number,
            Function<Double, String> shown,
            Function<? super T, String> missing) {
        TableColumn<T, Double> column = new TableColumn<>();
        column.textProperty().bind(kit.language().say(key));
        column.getStyleClass().add("number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(number.apply(row.getValue())));
        column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
        column.setPrefWidth(width);
        column.setCellFactory(any -> new NumberCell<>(shown, missing));
        getColumns().add(column);
        return column;
    }

    private static final class NumberCell<T> extends TableCell<T, Double> {
        private final Function<Double, String> shown;
        private final Function<? super T, String> missing;

        NumberCell(Function<Double, String> shown, Function<? super T, String> missing) {
            this.shown = shown;
            this.missing = missing;
            getStyleClass().add("number");
        }

        @Override
        protected void updateItem(@Nullable Double value, boolean empty) {
            super.updateItem(value, empty);
            T row = empty || getTableRow() == null ? null : getTableRow().getItem();
            if (row == null) {
                setText(null);
            } else {
                setText(value == null ? missing.apply(row) : shown.apply(value));
            }
        }
    }
}
