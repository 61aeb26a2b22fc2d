package org.sharedsafety.recipe;

import java.util.ArrayDeque;
import java.util.Deque;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowKind;

/** Gives every row the nearest label above that is indented less than its own. */
final class IndentStage implements RowStage {

    /** How many blanks a step of a style stands for. */
    private static final int OF_STYLE = 3;

    private final int column;
    private final int from;
    private final Deque<Label> open = new ArrayDeque<>();

    private record Label(int indent, String text) {}

    IndentStage(int column, int from) {
        this.column = column;
        this.from = from;
    }

    @Override
    public SheetRow shape(SheetRow row) {
        String shown = row.cell(from).shown();
        if (!shown.isBlank()) {
            int indent = indent(row.cell(from));
            while (!open.isEmpty() && open.peek().indent() >= indent) {
                open.pop();
            }
            open.push(new Label(indent, CellReading.strip(shown)));
        }
        if (open.size() < 2) {
            return row;
        }
        Label own = open.pop();
        String parent = open.element().text();
        open.push(own);
        return DerivedCells.with(row, column, parent);
    }

    /** How far a label is indented: by blanks before it, of which a tab counts for four, or by the style of its cell. */
    static int indent(Cell cell) {
        String text = cell.shown();
        int indent = cell instanceof Cell.Text styled ? styled.indent() * OF_STYLE : 0;
        for (int i = 0; i < text.length() && NumberText.isSpace(text.charAt(i)); i++) {
            indent += text.charAt(i) == '\t' ? 4 : 1;
        }
        return indent;
    }

    @Override
    public RowKind why() {
        return RowKind.NOTE;
    }
}
