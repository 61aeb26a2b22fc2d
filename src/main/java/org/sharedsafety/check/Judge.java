package org.sharedsafety.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.check.Judged.Verdict;
import org.sharedsafety.stats.PermutationTest;

/**
 * Whether an answer agrees with a reference row, by the rules that the reference folder states.
 *
 * <p>A number passes within {@code max(tol_abs, tol_rel |value|)}; without tolerances texts have to be the same, numbers
 * as numbers. "Not available" passes where the row says so. A p of random rearrangements is folded and passes within
 * {@code 4 sqrt(p (1-p) (1/R + 1/R')) + 2/(R+1)}, R' the rearrangements of the reference, none for an exhaustive one.
 */
final class Judge {
    private static final String MONTE_CARLO = "MC";
    private static final double REFERENCE_PERMUTATIONS = 99_999;
    /** Stats of a classification that need not match where another one is as good. */
    private static final Set<String> OF_ONE_OPTIMUM = Set.of("class_upper_value", "count");

    private Judge() {}

    /** The verdict on one answer. */
    static Judged judge(ReferenceRow row, Answer answer) {
        if (answer instanceof Answer.Fulfilled) {
            return new Judged(row, Verdict.PASSED, Double.NaN, answer.toString());
        }
        if (row.isAbsent() || answer instanceof Answer.Absent) {
            boolean both = row.isAbsent() && answer instanceof Answer.Absent;
            return new Judged(row, both ? Verdict.PASSED : Verdict.FAILED, Double.NaN, answer.toString());
        }
        if (answer instanceof Answer.Sampled sampled) {
            return sampled(row, sampled.test());
        }
        return row.absolute().isEmpty() && row.relative().isEmpty() ? text(row, answer) : number(row, answer);
    }

    private static Judged text(ReferenceRow row, Answer answer) {
        Optional<Double> expected = Parameters.parse(row.value());
        Optional<Double> got = number(answer);
        boolean same = (expected.isPresent() && got.isPresent())
                ? expected.get().doubleValue() == got.get()
                : plain(row.value()).equals(plain(answer.toString()));
        return new Judged(row, same ? Verdict.PASSED : Verdict.FAILED, Double.NaN, answer.toString());
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Double> number(Answer answer) {
        return answer instanceof Answer.Numeric numeric
                ? Optional.of(numeric.value())
                : Parameters.parse(answer.toString());
    }

    private static Judged number(ReferenceRow row, Answer answer) {
        Optional<Double> expected = Parameters.parse(row.value());
        if (expected.isEmpty()) {
            return text(row, answer);
        }
        Optional<Double> got = number(answer);
        if (got.isEmpty()) {
            return new Judged(row, Verdict.FAILED, Double.NaN, answer.toString());
        }
        double error = Math.abs(got.get() - expected.get());
        double absolute = tolerance(row.absolute());
        double relative = tolerance(row.relative()) * Math.abs(expected.get());
        boolean same = got.get().equals(expected.get());
        boolean near = same || error <= Math.max(absolute, relative);
        return new Judged(row, near ? Verdict.PASSED : Verdict.FAILED, same ? 0 : error, Double.toString(got.get()));
    }

    private static double tolerance(String text) {
        return text.isEmpty() ? 0 : Parameters.parse(text).orElseThrow(() -> new CannotJudge("no tolerance: " + text));
    }

    private static Judged sampled(ReferenceRow row, PermutationTest test) {
        double p = row.expected();
        if (!row.absolute().startsWith(MONTE_CARLO) && !isExhaustive(row)) {
            double share = (double) test.atLeast() / test.permutations();
            boolean near = Math.abs(share - p) <= tolerance(row.absolute());
            if (near) {
                return new Judged(row, Verdict.PASSED, Math.abs(share - p), Double.toString(share));
            }
        }
        double fold = Math.min(p, 1 - p);
        double rounds = test.permutations();
        double reference = isExhaustive(row) ? 0 : 1 / REFERENCE_PERMUTATIONS;
        double bound = 4 * Math.sqrt(fold * (1 - fold) * (1 / rounds + reference)) + 2 / (rounds + 1);
        double error = Math.abs(test.oneSided() - fold);
        return new Judged(
                row, error <= bound ? Verdict.PASSED : Verdict.FAILED, error, Double.toString(test.oneSided()));
    }

    private static boolean isExhaustive(ReferenceRow row) {
        return row.stat().endsWith("exact");
    }

    /** Whether a row is one of random rearrangements, of which a few may be outside by chance. */
    static boolean isPermutation(ReferenceRow row) {
        return row.absolute().startsWith(MONTE_CARLO)
                || (isExhaustive(row) && row.stat().startsWith("p_"));
    }

    /** Whether a row is met as well by another classification with the same sum of squares. */
    static boolean isOfOneOptimum(ReferenceRow row) {
        return row.method().equals("natural_breaks_fisher") && OF_ONE_OPTIMUM.contains(row.stat());
    }

    /** Whether a row states how good a classification is. */
    static boolean isOptimum(ReferenceRow row) {
        return row.method().equals("natural_breaks_fisher") && row.stat().equals("ssw");
    }
}
