package org.sharedsafety.chart;

import java.util.Optional;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Reading;

/** How a place is drawn whose number is uncertain or not there. */
public enum Pattern {
    /** Nothing special: the color of its class. */
    PLAIN("", true),
    /** Few cases: hatch over the color of its class. */
    FEW_CASES("few-cases", true),
    /** Withheld: dashed outline on the card's color. */
    HIDDEN("hidden", false),
    /** Not available: dots on grey. */
    NOT_AVAILABLE("not-available", false),
    /** Estimated: level lines over the color of its class. */
    ESTIMATED("estimated", true),
    /** Reported by too few agencies: cross hatch over the color of its class. */
    LOW_COVERAGE("low-coverage", true);

    /** Under so many cases a rate can jump by chance: caution W05. */
    private static final double FEW = 20;

    /** Under this share of reporting agencies or people a number leaves too much out: caution W09. */
    private static final double COVERED = 0.8;

    private final String code;
    private final boolean hasValue;

    Pattern(String code, boolean hasValue) {
        this.code = code;
        this.hasValue = hasValue;
    }

    /** The last part of the key of its word in a legend; empty for plain. */
    public String code() {
        return code;
    }

    /** Whether a value stands behind it, so that the color of a class shows through. */
    public boolean hasValue() {
        return hasValue;
    }

    /** The pattern of a status, by whether there is a value at all. */
    public static Pattern of(Status status, boolean valuePresent) {
        if (status == Status.SUPPRESSED) {
            return HIDDEN;
        }
        if (!valuePresent) {
            return NOT_AVAILABLE;
        }
        return switch (status) {
            case UNRELIABLE -> FEW_CASES;
            case ESTIMATED -> ESTIMATED;
            default -> PLAIN;
        };
    }

    /** The pattern of a reading; one with a count under twenty rests on few cases, whatever its publisher says. */
    public static Pattern of(Reading reading) {
        Pattern published = of(reading.status(), reading.isUsable());
        Double coverage = reading.coverage();
        if (published.hasValue && coverage != null && coverage < COVERED) {
            return LOW_COVERAGE;
        }
        Double count = reading.numerator();
        return published == PLAIN && count != null && count < FEW ? FEW_CASES : published;
    }

    /** The bracket shorthand a chart writes beside a name, such as {@code [c]}; empty where there is none. */
    public Optional<String> shorthand() {
        return switch (this) {
            case FEW_CASES -> Optional.of(Status.UNRELIABLE.shorthand());
            case HIDDEN -> Optional.of(Status.SUPPRESSED.shorthand());
            case NOT_AVAILABLE -> Optional.of(Status.NOT_AVAILABLE.shorthand());
            case ESTIMATED -> Optional.of(Status.ESTIMATED.shorthand());
            case PLAIN, LOW_COVERAGE -> Optional.empty();
        };
    }
}
