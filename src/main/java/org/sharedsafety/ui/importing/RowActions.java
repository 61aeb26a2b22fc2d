package org.sharedsafety.ui.importing;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.sharedsafety.ui.common.Kit;

/** What a person can say about one row of a sheet: by its menu, by the keyboard, by dragging. */
final class RowActions {
    private final Kit kit;
    private final WorkViewModel model;

    RowActions(Kit kit, WorkViewModel model) {
        this.kit = kit;
        this.model = model;
    }

    /** Opens the menu of a row. */
    void menu(Node over, int row, double x, double y) {
        ContextMenu menu = new ContextMenu(
                item("importing.rows.header-start", row, () -> headerStart(row)),
                item("importing.rows.header-end", row, () -> headerEnd(row)),
                item("importing.rows.first", row, () -> model.answers().firstRow(row)),
                item("importing.rows.last", row, () -> model.answers().lastRow(row)),
                item("importing.rows.to-end", row, () -> model.answers().lastRow(0)));
        menu.show(over, x, y);
    }

    private MenuItem item(String key, int row, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(kit.language().say(key, row));
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Does what a key stands for; answers whether it stands for anything. */
    boolean key(KeyCode code, boolean shift, int row) {
        if (code == KeyCode.H && shift) {
            headerStart(row);
        } else if (code == KeyCode.H) {
            headerEnd(row);
        } else if (code == KeyCode.F) {
            model.answers().firstRow(row);
        } else if (code == KeyCode.L) {
            model.answers().lastRow(row);
        } else {
            return false;
        }
        return true;
    }

    /** The header ends with this row. */
    void headerEnd(int row) {
        model.answers().headerEnd(row);
    }

    private void headerStart(int row) {
        var rows = model.answers().headerRows();
        int end = rows.isEmpty() ? row : Math.max(row, rows.get(rows.size() - 1));
        model.answers().headers(row, end);
    }
}
