package org.sharedsafety.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.TableHeaderRow;

/** Keeps the columns of a table as wide as their headings need, whatever the text size. */
public final class Headings {
    /** Size of a heading in theme.css. */
    private static final double USUAL = 12;

    private static final double ROOM = 4;
    private static final String LEAST = "least-width";

    private Headings() {}

    /** Widens columns whose heading would be shortened; a table calls it before it lays itself out. */
    public static void fit(TableView<?> table) {
        double magnified = magnified(table);
        for (Node header : headers(table)) {
            if (header instanceof TableColumnHeader each
                    && each.getTableColumn() != null
                    && each.lookup(".label") instanceof Label words) {
                fit(each.getTableColumn(), Math.ceil(words.prefWidth(-1)) + ROOM, magnified);
            }
        }
    }

    private static void fit(TableColumnBase<?, ?> column, double wanted, double magnified) {
        double least = (double) column.getProperties().computeIfAbsent(LEAST, key -> column.getMinWidth());
        double width = Math.min(column.getMaxWidth(), Math.max(least * magnified, wanted));
        if (column.getMinWidth() != width) {
            column.setMinWidth(width);
        }
    }

    /** How much larger than usual the text of a table is; 1 before it was laid out. */
    public static double magnified(TableView<?> table) {
        for (Node header : headers(table)) {
            if (header.lookup(".label") instanceof Label words
                    && !words.getText().isEmpty()) {
                return words.getFont().getSize() / USUAL;
            }
        }
        return 1;
    }

    private static Iterable<Node> headers(TableView<?> table) {
        return table.getChildrenUnmodifiable().stream()
                .filter(TableHeaderRow.class::isInstance)
                .flatMap(row -> row.lookupAll(".column-header").stream())
                .toList();
    }
}
