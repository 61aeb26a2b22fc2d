package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.Facet;
import org.sharedsafety.model.recipe.Facet.Kind;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Counts what stands in one column of the data rows and keeps the first rows that some choices leave; memory stays flat. */
public final class FacetRun implements RowSink {
    private static final int MOST_TEXTS = 500;
    private static final int MOST_ROWS = 300;

    private final int column;
    private final int first;
    private final int last;
    private final List<Facet.Filter> filters;
    private final CellReading reading;
    private final Map<Facet.Value, Long> counts = new LinkedHashMap<>();
    private final List<SheetRow> shown = new ArrayList<>();
    private long rows;
    private long matching;
    private long numbers;
    private long unlisted;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;

    /**
     * A count over the data rows of a recipe, its missing texts read as it says.
     *
     * @param column counted from 1
     * @param filters all of which a row must meet to be kept
     */
    public FacetRun(@Nullable Recipe recipe, int column, List<Facet.Filter> filters) {
        this.column = column;
        this.filters = List.copyOf(filters);
        Step.DataRows range = recipe == null
                ? new Step.DataRows(1, 0)
                : recipe.step(Step.DataRows.class).orElse(new Step.DataRows(1, 0));
        this.first = range.first();
        this.last = range.last();
        MissingCodes missing = recipe == null
                ? MissingCodes.standard()
                : MissingCodes.of(recipe.steps(CellStep.MissingText.class).toList());
        this.reading = new CellReading(
                missing,
                recipe != null
                        && recipe.step(Step.ReadSheet.class)
                                .map(Step.ReadSheet::decimalComma)
                                .orElse(false));
    }

    @Override
    public boolean accept(SheetRow row) {
        if (last > 0 && row.number() > last) {
            return false;
        }
        if (row.number() < first || row.isBlank()) {
            return true;
        }
        rows++;
        count(row.cell(column));
        if (filters.stream().allMatch(filter -> matches(filter, row.cell(filter.column())))) {
            matching++;
            if (shown.size() < MOST_ROWS) {
                shown.add(row);
            }
        }
        return true;
    }

    private void count(Cell cell) {
        Kind kind = kindOf(cell);
        if (kind == Kind.NUMBER) {
            numbers++;
            least = Math.min(least, reading.value());
            greatest = Math.max(greatest, reading.value());
        }
        Facet.Value value = new Facet.Value(
                kind,
                kind == Kind.BLANK ? "" : cell.shown().strip(),
                kind == Kind.BLANK || kind == Kind.MISSING ? reading.status() : null,
                0);
        if (counts.size() < MOST_TEXTS || counts.containsKey(value)) {
            counts.merge(value, 1L, Long::sum);
        } else if (kind != Kind.NUMBER) {
            unlisted++;
        }
    }

    private Kind kindOf(Cell cell) {
        return switch (reading.read(cell)) {
            case NUMBER -> Kind.NUMBER;
            case MISSING -> cell.isBlank() ? Kind.BLANK : Kind.MISSING;
            case TEXT, LOGICAL -> Kind.TEXT;
            case DATE, ERROR, NO_RESULT -> Kind.ODD;
        };
    }

    private boolean matches(Facet.Filter filter, Cell cell) {
        Kind kind = kindOf(cell);
        // What is odd among numbers is a text by itself: which of the two it is, the column decides.
        boolean same = kind == filter.kind() || (filter.kind() == Kind.ODD && kind == Kind.TEXT);
        return same
                && (filter.text() == null || filter.text().equals(cell.shown().strip()));
    }

    /** What was counted; called once, after the last row. */
    public Facet finish() {
        boolean numeric = numbers * 2 >= rows - blanks() && numbers > 0;
        List<Facet.Value> values = new ArrayList<>();
        if (numeric) {
            values.add(new Facet.Value(Kind.NUMBER, "", null, numbers));
        }
        counts.forEach((value, count) -> {
            if (value.kind() != Kind.NUMBER || !numeric) {
                Kind kind = numeric && value.kind() == Kind.TEXT
                        ? Kind.ODD
                        : value.kind() == Kind.ODD && !numeric ? Kind.TEXT : value.kind();
                values.add(new Facet.Value(kind, value.text(), value.status(), count));
            }
        });
        values.sort(Comparator.comparing(Facet.Value::kind)
                .thenComparing(Comparator.comparingLong(Facet.Value::count).reversed())
                .thenComparing(Facet.Value::text));
        return new Facet(
                column,
                rows,
                values,
                unlisted,
                numbers == 0 ? null : Double.valueOf(least),
                numbers == 0 ? null : Double.valueOf(greatest),
                matching,
                shown);
    }

    private long blanks() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == Kind.BLANK)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
