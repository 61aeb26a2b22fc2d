package org.sharedsafety.recipe;

import java.util.List;
import org.sharedsafety.model.SheetRow;

/** Proves by arithmetic what a column of shares is a share of. */
record ShareProof(List<SheetRow> rows, CellReading reading) {

    private static final int FEWEST_ROWS = 3;

    /** How unlikely it must be that the numbers agree by chance, as a power of one half. */
    private static final double BITS = 12;

    /** Whether numerator ÷ denominator × {@code whole} is the share in almost all rows. */
    boolean divides(ColumnDraft share, ColumnDraft numerator, ColumnDraft denominator, double whole) {
        int tried = 0;
        int right = 0;
        for (SheetRow row : rows) {
            double value = number(row, share);
            double above = number(row, numerator);
            double below = number(row, denominator);
            if (value > 0 && above > 0 && below > 0) {
                tried++;
                double step = step(row.cell(share.number).shown());
                right += Math.abs(above / below * whole - value) <= Math.max(step * 0.51, value * 1e-3) ? 1 : 0;
            }
        }
        return tried >= FEWEST_ROWS && right * 10 >= tried * 9;
    }

    /**
     * Whether shares of the numbers of people beside them are whole people, as far as the digits shown can tell, in every
     * row; and whether that can hardly be chance.
     *
     * @param whole what a share of everyone is: 1 or 100
     */
    boolean areWholePeople(ColumnDraft share, ColumnDraft people, double whole) {
        double bits = 0;
        for (SheetRow row : rows) {
            double value = number(row, share);
            double base = number(row, people);
            if (!(value > 0) || !(base >= 1)) {
                continue;
            }
            double half = step(row.cell(share.number).shown()) * 0.5000001 / whole * base;
            double count = value / whole * base;
            if (Math.abs(count - Math.rint(count)) > half) {
                return false;
            }
            bits += Math.max(0, -Math.log(Math.min(1, 2 * half)) / Math.log(2));
        }
        return bits >= BITS;
    }

    private double number(SheetRow row, ColumnDraft draft) {
        return reading.read(row.cell(draft.number)) == CellReading.Kind.NUMBER ? reading.value() : Double.NaN;
    }

    /** The size of the last digit shown. */
    private static double step(String shown) {
        String plain = CellReading.strip(shown);
        int point = Math.max(plain.indexOf('.'), plain.indexOf(','));
        return point < 0 ? 1 : Math.pow(10, -(plain.length() - point - 1.0));
    }
}
