package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowStep;

/** Makes the stages of the steps of rows, in the order in which they depend on each other. */
final class RowStages {

    private RowStages() {}

    /** The stages in the order of the steps. */
    static List<RowStage> of(List<RowStep> steps) {
        List<RowStage> stages = new ArrayList<>();
        for (RowStep step : steps) {
            if (step instanceof RowStep.RepeatedHeader repeated) {
                stages.add(new Repeats(new HeaderTexts(repeated.rows())));
            } else if (step instanceof RowStep.StackedTables stacked) {
                stages.add(new StackedStage(stacked.blocks(), captionColumns(steps)));
            } else if (step instanceof RowStep.OtherTable other) {
                stages.add(new Below(other.row()));
            } else if (step instanceof RowStep.HeadingColumn heading) {
                stages.add(new Headings(number(heading.column()), number(heading.from())));
            } else if (step instanceof RowStep.IndentColumn indent) {
                stages.add(new IndentStage(number(indent.column()), number(indent.from())));
            } else if (step instanceof RowStep.FillDown fill) {
                stages.add(new FillDownStage(
                        fill.columns().stream().map(RowStages::number).toList()));
            } else if (step instanceof RowStep.RowsAside aside) {
                stages.add(new Aside(number(aside.column()), Set.copyOf(aside.texts()), aside.why()));
            } else if (step instanceof RowStep.RowsTaken taken) {
                stages.add(new TakenStage(
                        number(taken.column()),
                        Set.copyOf(taken.texts()),
                        number(taken.heading()),
                        Set.copyOf(taken.alone())));
            } else if (step instanceof RowStep.PartsReported reported) {
                stages.add(new ReportedStage(
                        number(reported.column()), number(reported.months()), number(reported.heading())));
            } else if (step instanceof RowStep.FootnoteMarks marks) {
                stages.add(new MarksStage(
                        marks.columns().stream().map(RowStages::number).toList(), marks.notes()));
            }
        }
        return stages;
    }

    private static Map<RowStep.CaptionColumn.Part, Integer> captionColumns(List<RowStep> steps) {
        Map<RowStep.CaptionColumn.Part, Integer> columns = new EnumMap<>(RowStep.CaptionColumn.Part.class);
        for (RowStep step : steps) {
            if (step instanceof RowStep.CaptionColumn caption) {
                columns.put(caption.part(), number(caption.column()));
            }
        }
        return columns;
    }

    private static int number(ColumnRef ref) {
        return CellAddress.columnNumber(ref.column());
    }

    /** Leaves out the header over again. */
    private record Repeats(HeaderTexts header) implements RowStage {
        @Override
        public @Nullable SheetRow shape(SheetRow row) {
            return header.isRepeated(row) ? null : row;
        }

        @Override
        public RowKind why() {
            return RowKind.REPEATED_HEADER;
        }
    }

    /** Keeps out all rows from one on. */
    private record Below(int row) implements RowStage {
        @Override
        public @Nullable SheetRow shape(SheetRow met) {
            return met.number() >= row ? null : met;
        }

        @Override
        public RowKind why() {
            return RowKind.OTHER_TABLE;
        }
    }

    /** Keeps out rows with one of these texts in a column. */
    private record Aside(int column, Set<String> texts, RowKind why) implements RowStage {
        @Override
        public @Nullable SheetRow shape(SheetRow row) {
            return texts.contains(HeaderText.oneLine(row.cell(column))) ? null : row;
        }
    }

    /** Gives every row the heading above it. */
    private static final class Headings implements RowStage {
        private final int column;
        private final int from;
        private String heading = "";

        Headings(int column, int from) {
            this.column = column;
            this.from = from;
        }

        @Override
        public @Nullable SheetRow shape(SheetRow row) {
            if (DerivedCells.onlyFilled(row) == from) {
                heading = HeaderText.oneLine(row.cell(from));
                return null;
            }
            return DerivedCells.with(row, column, heading);
        }

        @Override
        public RowKind why() {
            return RowKind.HEADING;
        }
    }

    /** The texts of the header rows, to know them again. */
    static final class HeaderTexts {
        private final Set<List<String>> rows = new HashSet<>();

        HeaderTexts(List<List<String>> rows) {
            rows.forEach(row -> this.rows.add(trimmed(row)));
            this.rows.remove(List.of());
        }

        /** Whether a row holds the very texts of a header row, in the same columns. */
        boolean isRepeated(SheetRow row) {
            for (List<String> header : rows) {
                if (holds(row, header)) {
                    return true;
                }
            }
            return false;
        }

        /** Leaves at the first text that differs, which for a row of data is nearly always the first. */
        private static boolean holds(SheetRow row, List<String> header) {
            for (int i = 0; i < header.size(); i++) {
                if (!HeaderText.oneLine(row.cell(i + 1)).equals(header.get(i))) {
                    return false;
                }
            }
            return of(row).size() == header.size();
        }

        static List<String> of(SheetRow row) {
            return trimmed(row.cells().stream().map(HeaderText::oneLine).toList());
        }

        private static List<String> trimmed(List<String> texts) {
            int last = texts.size();
            while (last > 0 && texts.get(last - 1).isEmpty()) {
                last--;
            }
            return List.copyOf(texts.subList(0, last));
        }
    }
}
