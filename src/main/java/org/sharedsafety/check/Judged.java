package org.sharedsafety.check;

/**
 * What becomes of one row.
 *
 * @param error difference of a number from the reference value, NaN where no number was compared
 * @param got what the product says, or why the row was not judged
 */
record Judged(ReferenceRow row, Verdict verdict, double error, String got) {

    /** The verdicts. */
    enum Verdict {
        PASSED,
        CHANCE,
        FAILED,
        NOT_JUDGED
    }

    Judged with(Verdict other) {
        return new Judged(row, other, error, got);
    }
}
