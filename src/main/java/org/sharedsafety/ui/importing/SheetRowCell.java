package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.ui.common.Icon;

/** One row of a sheet preview. */
final class SheetRowCell extends ListCell<SheetLines.Line> {
    private final SheetPane sheet;

    SheetRowCell(SheetPane sheet) {
        this.sheet = sheet;
        getStyleClass().add("sheet-row");
    }

    @Override
    protected void updateItem(SheetLines.@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : row(line));
    }

    private HBox row(SheetLines.Line line) {
        List<Node> cells = new ArrayList<>();
        SheetRow row = line.row();
        cells.add(row == null ? number("⋮") : gutter(row.number()));
        if (row == null) {
            Label gap = label(
                    sheet.kit()
                            .language()
                            .now(
                                    "importing.sheet.gap",
                                    line.gapFrom(),
                                    line.gapTo(),
                                    line.gapTo() - line.gapFrom() + 1),
                    total(),
                    "gap");
            cells.add(gap);
        } else if (line.isIgnored()) {
            cells.add(ignored(line, row));
        } else {
            for (int i = 0; i < sheet.columns().size(); i++) {
                int column = sheet.columns().get(i);
                MergedRange merged = merged(line, row.number(), column);
                if (merged != null && merged.lastColumn() > column) {
                    cells.add(mergedCell(line, row, column, merged));
                    i += Math.min(merged.lastColumn(), last()) - column;
                } else {
                    cells.add(cell(line, row, column));
                }
            }
        }
        return new HBox(cells.toArray(new Node[0]));
    }

    /** A row that is not read: struck, with the reason behind it. */
    private Label ignored(SheetLines.Line line, SheetRow row) {
        Label label = label(joined(row), total(), "ignored");
        if (!row.isBlank()) {
            String why =
                    sheet.kit().language().now("importing.row." + line.kind().json());
            Label reason = new Label(why);
            reason.getStyleClass().addAll("caption", "why");
            label.setGraphic(reason);
            label.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            label.setGraphicTextGap(12);
            label.setTooltip(new javafx.scene.control.Tooltip(why));
        }
        return label;
    }

    /** The row's number: a menu of what the row can be, and the handle of the line between header and data. */
    private Label gutter(int row) {
        Label label = number(Integer.toString(row));
        label.getStyleClass().add("clickable");
        label.setOnMouseClicked(event -> sheet.actions().menu(label, row, event.getScreenX(), event.getScreenY()));
        boolean handle = sheet.isHeaderEnd(row);
        if (handle) {
            label.getStyleClass().add("header-end");
        }
        label.setOnDragDetected(event -> {
            if (handle) {
                label.startFullDrag();
            }
        });
        label.setOnMouseDragEntered(event -> label.getStyleClass().add("drop"));
        label.setOnMouseDragExited(event -> label.getStyleClass().remove("drop"));
        label.setOnMouseDragReleased(event -> sheet.actions().headerEnd(row));
        return label;
    }

    private int last() {
        return sheet.columns().isEmpty()
                ? 0
                : sheet.columns().get(sheet.columns().size() - 1);
    }

    private double total() {
        return sheet.columns().stream().mapToDouble(sheet::width).sum();
    }

    private static String joined(SheetRow row) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (!cell.isBlank()) {
                texts.add(cell.shown());
            }
        }
        return String.join("   ", texts);
    }

    private static Label number(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("sheet-head");
        label.setMinSize(SheetPane.NUMBERS, SheetPane.ROW);
        label.setPrefWidth(SheetPane.NUMBERS);
        return label;
    }

    private @Nullable MergedRange merged(SheetLines.Line line, int row, int column) {
        Proposal proposal = sheet.proposal();
        if (line.kind() != RowKind.HEADER || proposal == null) {
            return null;
        }
        for (MergedRange range : proposal.preview().merged()) {
            if (range.firstRow() == row && range.firstColumn() == column) {
                return range;
            }
        }
        return null;
    }

    private Node mergedCell(SheetLines.Line line, SheetRow row, int column, MergedRange merged) {
        double width = 0;
        for (int at = column; at <= Math.min(merged.lastColumn(), last()); at++) {
            width += sheet.width(at);
        }
        Label cell = label(row.cell(column).shown(), width, "header-" + (line.headerLevel() == 0 ? "top" : "next"));
        Label said = new Label(sheet.kit().language().now("importing.sheet.merged", merged.toString()));
        said.getStyleClass().addAll("caption", "accent-text");
        cell.setGraphic(said);
        cell.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        return cell;
    }

    private Node cell(SheetLines.Line line, SheetRow row, int column) {
        Cell value = row.cell(column);
        String shown = value.shown();
        Label cell = label(shown, sheet.width(column), style(line, row, column));
        if (value.settled() instanceof Cell.Numeric || sheet.isMeasure(column)) {
            cell.getStyleClass().add("number");
            cell.setAlignment(Pos.CENTER_RIGHT);
        }
        if (sheet.isNone(row.number(), column) && !shown.isBlank()) {
            cell.setGraphic(Icon.HIDDEN.node(13, "muted"));
        }
        Problem problem = sheet.problem(row.number(), column);
        if (problem != null) {
            cell.setTooltip(
                    new javafx.scene.control.Tooltip(sheet.kit().language().now(problem.message())));
        }
        cell.setOnMouseClicked(event -> sheet.mark(new CellAddress(row.number(), column)));
        return cell;
    }

    private String style(SheetLines.Line line, SheetRow row, int column) {
        if (line.kind() == RowKind.HEADER) {
            return line.headerLevel() == 0 ? "header-top" : "header-next";
        }
        if (line.kind() == RowKind.AGGREGATE) {
            return "total";
        }
        Problem problem = sheet.problem(row.number(), column);
        if (problem != null && problem.severity() != Problem.Severity.INFO) {
            return "question";
        }
        if (sheet.isNone(row.number(), column)) {
            return "none";
        }
        return column == sheet.markedColumn() ? "now" : "plain";
    }

    private static Label label(String text, double width, String style) {
        Label label = new Label(text.replace('\n', ' '));
        label.getStyleClass().addAll("sheet-cell", style);
        label.setMinSize(width, SheetPane.ROW);
        label.setMaxSize(width, SheetPane.ROW);
        label.setPrefSize(width, SheetPane.ROW);
        return label;
    }
}
