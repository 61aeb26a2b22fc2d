package org.sharedsafety.check;

import java.util.Locale;
import java.util.function.Function;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.PermutationTest;

/** What the product says where a reference row has a value. */
sealed interface Answer {
    /** A number. */
    record Numeric(double value) implements Answer {
        @Override
        public String toString() {
            return Double.toString(value);
        }
    }

    /** A word, such as a class. */
    record Word(String text) implements Answer {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A test by random rearrangements, its own chance error to be allowed for. */
    record Sampled(PermutationTest test) implements Answer {
        @Override
        public String toString() {
            return "p " + test.oneSided() + " of " + test.permutations();
        }
    }

    /** The rule of the row is met, whatever its value: where many answers are right. */
    record Fulfilled(String text) implements Answer {
        @Override
        public String toString() {
            return text;
        }
    }

    /** No result, and why. */
    record Absent(String why) implements Answer {
        @Override
        public String toString() {
            return "not available: " + why;
        }
    }

    static Answer of(double value) {
        return Double.isNaN(value) ? new Absent("no number") : new Numeric(value);
    }

    static Answer of(boolean value) {
        return new Word(Boolean.toString(value));
    }

    static Answer of(String text) {
        return new Word(text);
    }

    /** The name of a class as reference files write it. */
    static Answer of(Enum<?> value) {
        return new Word(value.name().toLowerCase(Locale.ROOT));
    }

    static Answer of(PermutationTest test) {
        return new Sampled(test);
    }

    /** A number, or why there is none. */
    static Answer of(Outcome<Double> outcome) {
        return of(outcome, Answer::of);
    }

    /** A part of a result, or why there is none. */
    static <T> Answer of(Outcome<T> outcome, Function<T, Answer> part) {
        return outcome.found().map(part).orElseGet(() -> new Absent(reason(outcome)));
    }

    /** A number of a result, or why there is none. */
    static <T> Answer number(Outcome<T> outcome, Function<T, Double> part) {
        return of(outcome, found -> of(part.apply(found)));
    }

    /** A number of a result that may itself not exist. */
    static <T> Answer then(Outcome<T> outcome, Function<T, Outcome<Double>> part) {
        return of(outcome, found -> of(part.apply(found)));
    }

    private static String reason(Outcome<?> outcome) {
        return outcome.why().map(message -> message.key()).orElse("");
    }
}
