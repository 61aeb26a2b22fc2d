package org.sharedsafety.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.Kit;

/** Both measures, how they are drawn, and the one thing to do with them: in a row, or where it is narrow in a few. */
final class HeaderPane extends VBox {
    private static final double NARROW = 1120;
    private static final double VERY_NARROW = 640;

    private final Region x;
    private final Node swap;
    private final Region y;
    private final Node closer;
    private final Node faces;
    private final Button report;
    private int rows;

    HeaderPane(Region x, Node swap, Region y, Node closer, Node faces, Button report) {
        super(10);
        this.x = x;
        this.swap = swap;
        this.y = y;
        this.closer = closer;
        this.faces = faces;
        this.report = report;
        setMinWidth(0);
        widthProperty().addListener((observable, before, now) -> arrange());
        arrange();
    }

    private void arrange() {
        double width = getWidth();
        int wanted = width == 0 || width >= NARROW ? 1 : width >= VERY_NARROW ? 2 : 3;
        if (wanted == rows) {
            return;
        }
        rows = wanted;
        HBox.setHgrow(x, rows == 1 ? Priority.NEVER : Priority.ALWAYS);
        HBox.setHgrow(y, rows == 1 ? Priority.NEVER : Priority.ALWAYS);
        if (rows == 1) {
            getChildren().setAll(row(x, swap, y, closer, Kit.space(), faces, report));
        } else if (rows == 2) {
            getChildren().setAll(row(faces, Kit.space(), report), row(x, swap, y, closer));
        } else {
            getChildren().setAll(row(faces, Kit.space(), report), row(x, swap), row(y, closer));
        }
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(10, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
