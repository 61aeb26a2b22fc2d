package org.sharedsafety.ui.card;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.result.NumberCard.Snippet;

/** A few rows of a sheet as they looked, with their real heads, the cited cell framed. */
final class SheetSnippet extends GridPane {
    private static final int MOST_COLUMNS = 4;
    private static final double CHARACTER = 7.8;
    private static final int LONGEST = 20;
    private static final double ROW = 24;

    SheetSnippet(Snippet snippet, CellAddress cited) {
        getStyleClass().add("snippet");
        List<Integer> columns = columns(snippet, cited);
        ColumnConstraints numbers = new ColumnConstraints(34);
        getColumnConstraints().add(numbers);
        add(head("", false), 0, 0);
        for (int c = 0; c < columns.size(); c++) {
            ColumnConstraints width = new ColumnConstraints(room(snippet, columns.get(c)), 78, Double.MAX_VALUE);
            width.setHgrow(c == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            getColumnConstraints().add(width);
            int number = snippet.firstColumn() + columns.get(c);
            add(head(CellAddress.columnLetters(number), number == cited.column()), c + 1, 0);
        }
        for (int r = 0; r < snippet.rowNumbers().size(); r++) {
            int row = snippet.rowNumbers().get(r);
            add(head(Integer.toString(row), row == cited.row()), 0, r + 1);
            for (int c = 0; c < columns.size(); c++) {
                int column = columns.get(c);
                List<String> texts = snippet.texts().get(r);
                String text = column < texts.size() ? texts.get(column) : "";
                boolean framed = row == cited.row() && snippet.firstColumn() + column == cited.column();
                add(cell(text, snippet.headerRows().contains(row), framed), c + 1, r + 1);
            }
        }
    }

    /** The first column, where names stand, and those around the cited one; counted from 0. */
    private static List<Integer> columns(Snippet snippet, CellAddress cited) {
        int count = snippet.texts().stream().mapToInt(List::size).max().orElse(0);
        int at = cited.column() - snippet.firstColumn();
        List<Integer> columns = new ArrayList<>();
        if (count <= MOST_COLUMNS) {
            for (int i = 0; i < count; i++) {
                columns.add(i);
            }
            return columns;
        }
        int from = Math.max(1, Math.min(at - 2, count - (MOST_COLUMNS - 1)));
        columns.add(0);
        for (int i = from; i < Math.min(count, from + MOST_COLUMNS - 1); i++) {
            columns.add(i);
        }
        return columns;
    }

    /** The width at which no number and no short name of a column is cut. */
    private static double room(Snippet snippet, int column) {
        int longest = 4;
        for (int r = 0; r < snippet.rowNumbers().size(); r++) {
            List<String> texts = snippet.texts().get(r);
            boolean header = snippet.headerRows().contains(snippet.rowNumbers().get(r));
            if (!header && column < texts.size()) {
                longest = Math.max(longest, Math.min(LONGEST, texts.get(column).length()));
            }
        }
        return longest * CHARACTER + 18;
    }

    private static Label head(String text, boolean now) {
        Label label = sized(text, "sheet-head");
        if (now) {
            label.getStyleClass().add("now");
        }
        return label;
    }

    private static Label cell(String text, boolean header, boolean framed) {
        Label label = sized(text, "sheet-cell");
        if (text.matches("[-+]?[$]?[0-9][0-9,.]*%?")) {
            label.getStyleClass().add("number");
        }
        if (header) {
            label.getStyleClass().add("header-next");
            label.setWrapText(true);
            label.setMinHeight(2 * ROW);
            label.setMaxHeight(Double.MAX_VALUE);
        }
        if (framed) {
            label.getStyleClass().add("cited");
        }
        if (!text.isBlank()) {
            // A tooltip brings a window of its own along, and a card has dozens of cells that nobody points at.
            label.setOnMouseEntered(pointed -> {
                if (label.getTooltip() == null) {
                    label.setTooltip(new Tooltip(text));
                }
            });
        }
        return label;
    }

    private static Label sized(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinHeight(ROW);
        label.setMaxSize(Double.MAX_VALUE, ROW);
        label.setPrefWidth(60);
        return label;
    }
}
