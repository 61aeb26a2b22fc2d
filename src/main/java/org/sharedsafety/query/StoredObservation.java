package org.sharedsafety.query;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.ConfidenceLevel;
import org.sharedsafety.model.Observation;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.result.Split;

/**
 * An observation with what is needed to read its numbers.
 *
 * @param observation as it stands in the sheet, unscaled
 * @param kind what sort of number the value is
 * @param scale what the value and its interval are multiplied by to be in the measure's unit
 * @param sheetId the imported sheet, for its recipe; of the largest part where the number was split
 * @param level how sure its published interval is
 * @param split how it was made from the numbers of smaller places, or null where it is stored
 */
public record StoredObservation(
        Observation observation,
        NumberKind kind,
        double scale,
        long sheetId,
        @Nullable Split split,
        ConfidenceLevel level) {}
