package org.sharedsafety.ui.data;

import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.DataTable;
import org.sharedsafety.ui.common.Kit;
import org.sharedsafety.ui.common.WrappedCell;

/** The differences behind a tab: the headings say what the columns hold there, and a long list takes several lines. */
final class UpdateTable {
    private final DataTable<UpdateRow> table;

    UpdateTable(Kit kit, ObjectProperty<UpdateTab> tab) {
        table = new DataTable<>(kit);
        table.setId("update-rows");
        List<TableColumn<UpdateRow, String>> columns = List.of(
                table.words("data.update.column.measure", 290, UpdateRow::what),
                table.words("data.update.column.period", 250, UpdateRow::where),
                table.words("data.update.column.before", 240, UpdateRow::before),
                table.words("data.update.column.after", 310, UpdateRow::after));
        for (int i = 0; i < columns.size(); i++) {
            head(kit, columns.get(i), i, tab);
        }
        table.setPlaceholder(kit.label("data.update.nothing"));
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private static void head(
            Kit kit, TableColumn<UpdateRow, String> column, int number, ObjectProperty<UpdateTab> tab) {
        column.textProperty().unbind();
        column.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            UpdateTab now = Objects.requireNonNull(tab.get());
                            return now.has(number) ? kit.language().now(now.heading(number)) : "";
                        },
                        tab,
                        kit.language().textsProperty()));
        column.visibleProperty().bind(tab.map(now -> now.has(number)));
        column.setSortable(false);
        column.setCellFactory(any -> new WrappedCell<>());
    }

    void show(List<UpdateRow> rows) {
        table.getItems().setAll(rows);
    }

    DataTable<UpdateRow> node() {
        return table;
    }
}
