package org.sharedsafety.model.result;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.sharedsafety.model.Message;

/** A result, or the reason why there is none; never a zero or a blank in its place. */
public sealed interface Outcome<T> {
    /** A result. */
    record Computed<T>(T value) implements Outcome<T> {
        public Computed {
            Objects.requireNonNull(value);
        }
    }

    /** No result, and why. */
    record NotAvailable<T>(Message reason) implements Outcome<T> {
        public NotAvailable {
            Objects.requireNonNull(reason);
        }
    }

    /** A result. */
    static <T> Outcome<T> of(T value) {
        return new Computed<>(value);
    }

    /** No result, for the reason of that key. */
    static <T> Outcome<T> notAvailable(String key, Object... args) {
        return new NotAvailable<>(Message.of(key, args));
    }

    /** The result, or empty. */
    default Optional<T> found() {
        return this instanceof Computed<T> computed ? Optional.of(computed.value()) : Optional.empty();
    }

    /** The reason, or empty where there is a result. */
    default Optional<Message> why() {
        return this instanceof NotAvailable<T> missing ? Optional.of(missing.reason()) : Optional.empty();
    }

    /** The result turned into another. */
    default <R> Outcome<R> map(Function<T, R> change) {
        if (this instanceof Computed<T> computed) {
            return of(change.apply(computed.value()));
        }
        return new NotAvailable<>(((NotAvailable<T>) this).reason());
    }

    /** Goes on with a step that may itself have no result. */
    default <R> Outcome<R> then(Function<T, Outcome<R>> step) {
        if (this instanceof Computed<T> computed) {
            return step.apply(computed.value());
        }
        return new NotAvailable<>(((NotAvailable<T>) this).reason());
    }
}
