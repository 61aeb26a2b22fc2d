package org.sharedsafety.stats;

import java.util.Arrays;
import java.util.List;
import org.sharedsafety.model.result.Outcome;

/**
 * Money beside need: what each place would have if money followed need, and a neutral "what if" on the way there.
 *
 * <p>By need: {@code all money * need_i / all need}. Moving a share s of all money takes it from the places that have more
 * than that, in proportion to how much more, and gives it to those that have less in the same way; no more can be moved
 * than lies on the wrong side. Amounts always add up to all the money. Arithmetic, not a forecast.
 *
 * @param money as it is, one a place
 * @param byNeed as it would be if it followed need
 */
public record ScaledToNeed(List<Double> money, List<Double> byNeed) {
    public ScaledToNeed {
        money = List.copyOf(money);
        byNeed = List.copyOf(byNeed);
    }

    /**
     * Sets money beside need.
     *
     * @param money one amount a place, none negative
     * @param need one a place, such as people in need, none negative
     * @return not available where nobody has a need; for negative numbers
     */
    public static Outcome<ScaledToNeed> of(double[] money, double[] need) {
        Sums.requirePairs(money, need);
        if (Arrays.stream(money).anyMatch(v -> v < 0) || Arrays.stream(need).anyMatch(v -> v < 0)) {
            return Reason.INVALID_INPUT.outcome();
        }
        double all = Sums.sum(money);
        double needs = Sums.sum(need);
        return needs > 0
                ? Outcome.of(new ScaledToNeed(
                        Arrays.stream(money).boxed().toList(),
                        Arrays.stream(need).mapToObj(v -> all * v / needs).toList()))
                : Reason.NO_DENOMINATOR.outcome();
    }

    /** What each place would gain (or lose) if money followed need; together 0. */
    public List<Double> differences() {
        return differences(1);
    }

    private List<Double> differences(double part) {
        return java.util.stream.IntStream.range(0, money.size())
                .mapToObj(i -> part * (byNeed.get(i) - money.get(i)))
                .toList();
    }

    /** The share of all money, from 0 to 1, that lies where it would not be if it followed need. */
    public double shareToMove() {
        double all = total(money);
        double above = total(differences().stream().filter(d -> d > 0).toList());
        return all > 0 ? above / all : 0;
    }

    /**
     * The amounts after a share of all money was moved toward need.
     *
     * @param share from 0 to 1; beyond {@link #shareToMove()} nothing is left to move
     */
    public List<Double> moving(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share is from 0 to 1: " + share);
        }
        double most = shareToMove();
        double part = most > 0 ? Math.min(1, share / most) : 0;
        List<Double> moved = differences(part);
        return java.util.stream.IntStream.range(0, money.size())
                .mapToObj(i -> money.get(i) + moved.get(i))
                .toList();
    }

    private static double total(List<Double> amounts) {
        return Sums.sum(amounts.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
