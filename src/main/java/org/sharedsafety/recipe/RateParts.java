package org.sharedsafety.recipe;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRole;

/**
 * Finds a rate whose count and population stand beside it, by dividing: if count ÷ population × 100,000 gives the
 * rate in almost all rows, these are its parts.
 */
final class RateParts {

    private static final double[] BASES = {100_000, 1_000, 10_000, 100, 1};
    private static final int FEWEST_ROWS = 8;
    private static final Set<String> POPULATION =
            Set.of("population", "pop", "person", "resident", "birth", "poblacion");

    private final List<ColumnDraft> drafts;
    private final List<SheetRow> rows;
    private final CellReading reading = new CellReading(MissingCodes.standard(), false);

    RateParts(List<ColumnDraft> drafts, List<SheetRow> rows) {
        this.drafts = drafts;
        this.rows = rows;
    }

    void find() {
        for (ColumnDraft below : drafts) {
            boolean people = HeaderWords.of(below.ref.header()).stream().anyMatch(POPULATION::contains);
            if (below.role != ColumnRole.METRIC || !people || !below.stats.isMostlyWhole()) {
                continue;
            }
            for (ColumnDraft rate : drafts) {
                boolean free = rate.role == ColumnRole.METRIC && rate != below && rate.denominatorFrom == null;
                if (free && !rate.stats.isMostlyWhole()) {
                    match(rate, below);
                }
            }
        }
    }

    private void match(ColumnDraft rate, ColumnDraft below) {
        for (ColumnDraft count : drafts) {
            boolean may =
                    count.role == ColumnRole.METRIC && count != below && count != rate && count.stats.isMostlyWhole();
            Double base = may ? base(rate, count, below) : null;
            if (base != null) {
                rate.numeratorFrom = count;
                rate.denominatorFrom = below;
                count.denominatorFrom = below;
                rate.rateBase = base;
                if (SheetTopic.isGeneral(rate.parts)) {
                    below.owner = rate;
                    below.take(
                            ColumnRole.DENOMINATOR,
                            0.95,
                            Message.of("column.divides", count.spoken(), base, rate.spoken()));
                }
                return;
            }
        }
    }

    private @Nullable Double base(ColumnDraft rate, ColumnDraft count, ColumnDraft below) {
        for (double base : BASES) {
            int tried = 0;
            int right = 0;
            for (SheetRow row : rows) {
                double r = number(row, rate);
                double c = number(row, count);
                double p = number(row, below);
                if (p > 0 && c > 0 && r > 0) {
                    tried++;
                    double step = decimals(row.cell(rate.number).shown());
                    right += Math.abs(c / p * base - r) <= Math.max(step * 0.51, r * 1e-6) ? 1 : 0;
                }
            }
            boolean same = rate.catalogued != null && rate.catalogued.equals(count.catalogued);
            boolean shown = tried >= FEWEST_ROWS ? right * 10 >= tried * 9 : same && tried >= 2 && right == tried;
            if (shown) {
                return base;
            }
        }
        return null;
    }

    private double number(SheetRow row, ColumnDraft draft) {
        return reading.read(row.cell(draft.number)) == CellReading.Kind.NUMBER ? reading.value() : Double.NaN;
    }

    /** The size of the last digit shown. */
    private static double decimals(String shown) {
        String plain = CellReading.strip(shown);
        int point = plain.indexOf('.');
        return point < 0 ? 1 : Math.pow(10, -(plain.length() - point - 1.0));
    }
}
