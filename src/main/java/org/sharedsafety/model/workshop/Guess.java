package org.sharedsafety.model.workshop;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a room guesses by show of hands before it sees the data of a slide. */
public enum Guess {
    /** It goes up. */
    MORE("A"),
    /** It stays about the same. */
    SAME("B"),
    /** It goes down. */
    LESS("C");

    private static final String PAD = "guess:";

    private final String letter;

    Guess(String letter) {
        this.letter = letter;
    }

    /** The pad on which the hands for it are counted. */
    public String pad() {
        return PAD + name().toLowerCase(Locale.ROOT);
    }

    /** The letter that it has on the wall. */
    public String letter() {
        return letter;
    }

    /** The guess whose hands a pad counts; empty for another pad. */
    public static Optional<Guess> of(String pad) {
        return Stream.of(values()).filter(each -> each.pad().equals(pad)).findFirst();
    }
}
