package org.sharedsafety.analysis;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Reading;

/**
 * One measure's number for a place, a period and a group.
 *
 * @param place the project's number of the place
 * @param period position in the list that was asked for
 * @param group position in the list that was asked for
 * @param reading with the interval that its counts give, where nobody published one
 * @param coverage share of the place that the number covers, 0 to 1, or null where not known
 * @param population residents, or null where not known
 */
record PlaceNumber(
        int place, int period, int group, Reading reading, @Nullable Double coverage, @Nullable Double population) {}
