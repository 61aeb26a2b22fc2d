package org.sharedsafety.recipe;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceText;
import org.sharedsafety.model.SheetRow;

/** Counts rows that name a place and a period which a row above has named: the rows are parts of places, not places. */
final class RepeatedPlaces {

    private static final int MOST_MISTAKES = 2;
    private static final int MISTAKES_IN_ROWS = 20;

    private RepeatedPlaces() {}

    /** Whether so many repeated rows are the way the sheet is made, and no slip. */
    static boolean isPattern(long repeated, long rows) {
        return repeated > MOST_MISTAKES && repeated * MISTAKES_IN_ROWS > rows;
    }

    static int count(
            List<SheetRow> sample,
            PlaceColumns.Found places,
            PlaceFinder finder,
            Function<SheetRow, Period> periodOf,
            Function<SheetRow, Object> slotOf) {
        Set<List<Object>> seen = new HashSet<>();
        int repeated = 0;
        for (SheetRow row : sample) {
            Period period = periodOf.apply(row);
            String code = places.cells().code().isEmpty() ? "" : places.cells().codeOf(row);
            PlaceText text = new PlaceText(
                    places.level(),
                    code,
                    places.cells().nameOf(row),
                    places.cells().parentOf(row));
            if (finder.find(text, period) instanceof PlaceMatch.Matched matched
                    && !seen.add(List.of(matched.place().code(), period, slotOf.apply(row)))) {
                repeated++;
            }
        }
        return repeated;
    }
}
