package org.sharedsafety.recipe;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Basis;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Status;

/** Makes an observation of a sum of parts: it stands in no cell, but its basis says which rows it rests on. */
record PartEmission(RunTally tally, Consumer<FoundObservation> found) {

    void emit(PartTotals.Total total, @Nullable Double value, Status status, Basis basis) {
        tally.observed(status);
        tally.zeros += value != null && value == 0 ? 1 : 0;
        found.accept(new FoundObservation(
                total.measure,
                total.place,
                total.period,
                total.group,
                value,
                value == null ? null : orNull(total.numerator),
                value == null ? null : orNull(total.denominator),
                null,
                null,
                status,
                0,
                0,
                "",
                basis));
    }

    private static @Nullable Double orNull(double number) {
        return Double.isNaN(number) ? null : number;
    }
}
