package org.sharedsafety.honesty;

import java.util.List;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Reading;

/**
 * How the numbers of a measure in a view are, counted.
 *
 * @param considered places, years or groups that a number was looked for
 * @param shown numbers in view
 * @param withheld by the publisher, or hidden in this output
 * @param fewCases numbers with fewer than 20 cases, with a relative standard error above 30 %, or called unreliable
 * @param provisional numbers that will still change
 * @param estimated numbers that were estimated, or divided by the people of another year
 */
public record ValueCounts(int considered, int shown, int withheld, int fewCases, int provisional, int estimated) {
    /** Below so many cases a rate jumps by chance. */
    public static final double FEW_CASES = 20;

    private static final double LARGE_RELATIVE_ERROR = 0.3;
    private static final double ERRORS_ACROSS = 2 * 1.959963984540054;

    /** Nothing known: nothing is said. */
    public static final ValueCounts NONE = new ValueCounts(0, 0, 0, 0, 0, 0);

    /** The counts of the numbers in view. */
    public static ValueCounts of(List<Reading> readings) {
        int shown = 0;
        int withheld = 0;
        int few = 0;
        int provisional = 0;
        int estimated = 0;
        for (Reading reading : readings) {
            shown += reading.isUsable() ? 1 : 0;
            withheld += reading.status() == Status.SUPPRESSED ? 1 : 0;
            few += hasFewCases(reading) ? 1 : 0;
            provisional += reading.isUsable() && reading.status() == Status.PROVISIONAL ? 1 : 0;
            estimated += reading.isUsable() && reading.status() == Status.ESTIMATED ? 1 : 0;
        }
        return new ValueCounts(readings.size(), shown, withheld, few, provisional, estimated);
    }

    /** Whether a number rests on few cases; where the cases are not known its 95 % interval tells. */
    public static boolean hasFewCases(Reading reading) {
        Double coverage = reading.coverage();
        boolean partial = coverage != null && coverage < ReportedShare.HATCHED_BELOW;
        if (reading.status() == Status.UNRELIABLE && !partial) {
            return true;
        }
        Double value = reading.value();
        if (!reading.isUsable() || value == null) {
            return false;
        }
        Double cases = reading.numerator();
        if (cases != null) {
            return cases < FEW_CASES;
        }
        Double lower = reading.lower();
        Double upper = reading.upper();
        return lower != null
                && upper != null
                && value > 0
                && (upper - lower) / ERRORS_ACROSS / value > LARGE_RELATIVE_ERROR;
    }
}
