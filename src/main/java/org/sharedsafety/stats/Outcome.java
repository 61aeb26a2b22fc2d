package org.sharedsafety.stats;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statistic that was computed, or the reason why it could not be: never a zero, a NaN or a blank in its place.
 *
 * @param <T> what is computed
 */
public sealed interface Outcome<T> {

    /** The statistic exists. */
    record Computed<T>(T value) implements Outcome<T> {}

    /** The statistic does not exist for these data. */
    record NotAvailable<T>(Reason reason) implements Outcome<T> {}

    /** Why a statistic does not exist. */
    enum Reason {
        /** The denominator is missing, zero or negative. */
        NO_DENOMINATOR,
        /** Events without a population to have happened in, or more events than people. */
        INVALID_INPUT,
        /** One of the variables has the same value everywhere. */
        CONSTANT,
        /** Too few places for this statistic. */
        TOO_FEW,
        /** The place has no neighbours. */
        ISLAND,
        /** No place has a neighbour. */
        NO_NEIGHBOURS,
        /** The events are fewer than the method needs. */
        COUNT_TOO_SMALL,
        /** The columns of the model depend on each other. */
        SINGULAR,
        /** One place decides its own fit, so its error cannot be estimated. */
        FULL_LEVERAGE,
        /** The relation is perfect, so there is no error to estimate. */
        PERFECT_FIT,
        /** The places have no coordinates. */
        NO_COORDINATES,
        /** The effective number of places is too small or not believable. */
        EFFECTIVE_SIZE
    }

    /** Wraps a computed value. */
    static <T> Outcome<T> of(T value) {
        return new Computed<>(value);
    }

    /** Says why there is no value. */
    static <T> Outcome<T> notAvailable(Reason reason) {
        return new NotAvailable<>(reason);
    }

    /** The value, if there is one. */
    default Optional<T> found() {
        return this instanceof Computed<T> c ? Optional.of(c.value()) : Optional.empty();
    }

    /** The reason, if there is no value. */
    default Optional<Reason> whyNot() {
        return this instanceof NotAvailable<T> n ? Optional.of(n.reason()) : Optional.empty();
    }

    /** Whether there is a value. */
    default boolean isComputed() {
        return this instanceof Computed<T>;
    }

    /** The value of an outcome known to be computed; throws {@link NoSuchElementException} with the reason otherwise. */
    default T get() {
        if (this instanceof Computed<T> c) {
            return c.value();
        }
        throw new NoSuchElementException("not available: " + whyNot());
    }

    /** Applies {@code f} to the value; a reason stays as it is. */
    default <U> Outcome<U> map(Function<? super T, ? extends U> f) {
        if (this instanceof Computed<T> c) {
            return new Computed<>(f.apply(c.value()));
        }
        return new NotAvailable<>(((NotAvailable<T>) this).reason());
    }

    /** Continues with {@code f}, which may itself have no value; a reason stays as it is. */
    default <U> Outcome<U> then(Function<? super T, Outcome<U>> f) {
        if (this instanceof Computed<T> c) {
            return f.apply(c.value());
        }
        return new NotAvailable<>(((NotAvailable<T>) this).reason());
    }
}
