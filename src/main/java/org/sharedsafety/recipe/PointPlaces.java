package org.sharedsafety.recipe;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PointFinder;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.PartStep;

/** Finds the place of each row by its coordinates. */
final class PointPlaces {

    private final int longitude;
    private final int latitude;
    private final PointFinder finder;
    private final NumberText plain = new NumberText(false);
    private final NumberText comma = new NumberText(true);

    PointPlaces(PartStep.EventPoint step, PointFinder finder) {
        this.longitude = CellAddress.columnNumber(step.longitude().column());
        this.latitude = CellAddress.columnNumber(step.latitude().column());
        this.finder = finder;
    }

    /** The place in which a row's point lies; null, with the reason counted, where there is no point or no place. */
    @Nullable
    PlaceMatch find(SheetRow row, Period period, CountReasons reasons) {
        double x = degrees(row.cell(longitude));
        double y = degrees(row.cell(latitude));
        // Nothing of interest happens in the Gulf of Guinea: 0, 0 is how programs write that they do not know.
        boolean none = Double.isNaN(x) || Double.isNaN(y) || (x == 0 && y == 0);
        if (none || Math.abs(x) > 180 || Math.abs(y) > 90) {
            reasons.withoutPoint++;
            return null;
        }
        Place place = finder.find(x, y, period);
        if (place == null) {
            reasons.outside++;
            return null;
        }
        return new PlaceMatch.Matched(place, PlaceMatch.How.CODE, null);
    }

    /** A number of degrees, with a decimal point or comma; NaN where there is none. */
    private double degrees(Cell cell) {
        Cell settled = cell.settled();
        if (settled instanceof Cell.Numeric numeric) {
            return numeric.value();
        }
        if (settled instanceof Cell.Text text) {
            NumberText reader = text.value().indexOf(',') >= 0 ? comma : plain;
            return reader.parse(text.value()) ? reader.value() : Double.NaN;
        }
        return Double.NaN;
    }
}
