package org.sharedsafety.model.report;

import java.util.function.Predicate;

/** The rows of tidy data, given one after another so that millions need no memory; they can be asked for again. */
@FunctionalInterface
public interface TidyRows {
    /** None. */
    TidyRows NONE = taker -> {};

    /** Gives all rows in their order until the taker answers that it has enough. */
    void each(Predicate<? super TidyRow> taker);

    /** How many there are; negative where that is not known before they were given. */
    default long size() {
        return -1;
    }
}
