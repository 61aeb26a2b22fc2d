package org.sharedsafety.ui.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.ui.common.Kit;

/** Both measures, how they are drawn, and the one thing to do with them: in a row, or where it is narrow in a few. */
final class HeaderPane extends VBox {
    private static final double GAP = 10;
    /** How wide the way to the report is without its words. */
    private static final double BARE = 44;

    private static final double VERY_NARROW = 640;

    private final Region x;
    private final Node swap;
    private final Region y;
    private final Node closer;
    private final Node faces;
    private final Button report;
    private int rows;
    private double wholeReport;

    HeaderPane(Region x, Node swap, Region y, Node closer, Node faces, Button report) {
        super(GAP);
        this.x = x;
        this.swap = swap;
        this.y = y;
        this.closer = closer;
        this.faces = faces;
        this.report = report;
        setMinWidth(0);
        Tooltip words = new Tooltip();
        words.textProperty().bind(report.textProperty());
        report.setTooltip(words);
        widthProperty().addListener((observable, before, now) -> arrange());
        // Other measures and another language need more or less room.
        for (Node part : List.of(x, y, faces, report)) {
            part.layoutBoundsProperty().addListener((observable, before, now) -> arrange());
        }
        arrange();
    }

    private void arrange() {
        double width = getWidth();
        double spared = compact(width);
        int wanted = width == 0 || width >= wanted() + wholeReport - spared ? 1 : width >= VERY_NARROW ? 2 : 3;
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

    /** Where that keeps all in one row the way to the report is its pictogram alone; answers what is spared by that. */
    private double compact(double width) {
        if (report.getContentDisplay() != ContentDisplay.GRAPHIC_ONLY) {
            wholeReport = report.prefWidth(-1);
        }
        double bare = wanted();
        boolean compact = width > 0 && width < bare + wholeReport && width >= bare + BARE;
        report.setContentDisplay(compact ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        return compact ? wholeReport - BARE : 0;
    }

    /** What all but the way to the report needs in one row. */
    private double wanted() {
        double sum = 6 * GAP;
        for (Node part : List.of(x, swap, y, closer, faces)) {
            sum += part.prefWidth(-1);
        }
        return sum;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(GAP, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
