package org.sharedsafety.recipe;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowStep;

/** Takes the marks of footnotes off labels, and says which. */
final class MarksStage implements RowStage {

    private static final int LONGEST = 200;

    private final List<Integer> columns;
    private final List<RowStep.FootnoteMarks.Footnote> notes;
    private final MarkedText marks;
    private final Set<String> met = new LinkedHashSet<>();
    private @Nullable CellAddress first;
    private int labels;

    MarksStage(List<Integer> columns, List<RowStep.FootnoteMarks.Footnote> notes) {
        this.columns = columns;
        this.notes = notes;
        this.marks = MarkedText.of(notes);
    }

    @Override
    public SheetRow shape(SheetRow row) {
        SheetRow shaped = row;
        for (int column : columns) {
            if (row.cell(column).settled() instanceof Cell.Text text && HeaderText.filled(row) > 1) {
                String bare = marks.bare(text.value());
                if (bare.length() < text.value().length()) {
                    shaped = DerivedCells.with(shaped, column, bare);
                    first = labels++ == 0 ? new CellAddress(row.number(), column) : first;
                    met.addAll(marks.marksOf(text.value()));
                }
            }
        }
        return shaped;
    }

    @Override
    public RowKind why() {
        return RowKind.NOTE;
    }

    @Override
    public List<Problem> said(String sheet) {
        String texts = notes.stream()
                .filter(note -> met.contains(note.mark()) && !note.text().isEmpty())
                .map(note -> note.mark() + ": " + shortened(note.text()))
                .collect(Collectors.joining(" "));
        return labels == 0
                ? List.of()
                : List.of(new Problem(
                        Problem.Severity.INFO,
                        sheet,
                        first,
                        Message.of("problem.footnote-marks", labels, String.join(", ", met), texts)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
