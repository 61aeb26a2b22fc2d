package org.sharedsafety.stats;

import org.sharedsafety.model.result.Outcome;

/** Why a statistic does not exist for the data it was asked for. */
enum Reason {
    /** The denominator is missing, zero or negative. */
    NO_DENOMINATOR("reason.no-denominator"),
    /** Numbers that cannot be: events without people, a count that is not whole, more events than people. */
    INVALID_INPUT("reason.invalid-input"),
    /** One of the variables has the same value everywhere. */
    CONSTANT("reason.constant"),
    /** Too few places for this statistic. */
    TOO_FEW("reason.too-few"),
    /** The place has no neighbors. */
    ISLAND("reason.island"),
    /** No place has a neighbor. */
    NO_NEIGHBORS("reason.no-neighbors"),
    /** The events are fewer than the method needs. */
    COUNT_TOO_SMALL("reason.count-too-small"),
    /** The columns of the model depend on each other. */
    SINGULAR("reason.singular"),
    /** One place decides its own fit, so its error cannot be estimated. */
    FULL_LEVERAGE("reason.full-leverage"),
    /** The relation is perfect, so there is no error to estimate. */
    PERFECT_FIT("reason.perfect-fit"),
    /** The places have no coordinates. */
    NO_COORDINATES("reason.no-coordinates"),
    /** The effective number of places is too small or not believable. */
    EFFECTIVE_SIZE("reason.effective-size"),
    /** The counts vary no more than chance makes them. */
    NO_OVERDISPERSION("reason.no-overdispersion"),
    /** The measure has not come back yet. */
    NOT_BACK("reason.not-back");

    private final String key;

    Reason(String key) {
        this.key = key;
    }

    /** No result, for this reason. */
    <T> Outcome<T> outcome() {
        return Outcome.notAvailable(key);
    }
}
