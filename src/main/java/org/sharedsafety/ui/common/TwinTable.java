package org.sharedsafety.ui.common;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.TableSpec;

/** The table that says the same as a figure; it keeps the order it is given, because a ranked list hides doubt. */
public final class TwinTable extends TableView<TableSpec.Row> {
    public TwinTable() {
        getStyleClass().add("data");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    /** Shows another table. */
    public void show(TableSpec spec) {
        getColumns().clear();
        for (int i = 0; i < spec.columns().size(); i++) {
            getColumns().add(column(spec.columns().get(i), i));
        }
        getItems().setAll(spec.rows());
    }

    private static TableColumn<TableSpec.Row, TableSpec.Cell> column(TableSpec.Column spec, int index) {
        TableColumn<TableSpec.Row, TableSpec.Cell> column = new TableColumn<>(spec.heading());
        column.setId(spec.id());
        column.setSortable(false);
        column.setReorderable(false);
        if (spec.numeric()) {
            column.getStyleClass().add("number");
        }
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(index)));
        column.setCellFactory(any -> new TextCell(spec.numeric()));
        return column;
    }

    private static final class TextCell extends TableCell<TableSpec.Row, TableSpec.Cell> {
        TextCell(boolean numeric) {
            if (numeric) {
                getStyleClass().add("number");
            }
        }

        @Override
        protected void updateItem(TableSpec.@Nullable Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(empty || cell == null ? null : cell.text());
        }
    }
}
