package org.sharedsafety.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.sharedsafety.model.finding.Strength;
import org.sharedsafety.model.finding.Verdict;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.stats.Correlation;
import org.sharedsafety.stats.Interval;
import org.sharedsafety.stats.ModifiedT;
import org.sharedsafety.stats.SignificanceTest;

/** The verdict at its borders. */
class LinkVerdictTest {

    private static Outcome<Correlation> r(double r, double lower, double upper) {
        return Outcome.of(
                new Correlation(30, r, Outcome.notAvailable("reason.too-few"), Outcome.of(new Interval(lower, upper))));
    }

    private static Outcome<ModifiedT> ess(double r, double size) {
        return Outcome.of(new ModifiedT(r, 0.01, size, new SignificanceTest(1, size - 2, 0.5), 13));
    }

    @Test
    void clearWhenTheAdjustedIntervalExcludesZero() {
        LinkVerdict link = LinkVerdict.of(r(0.5, 0.2, 0.7), r(0.5, 0.2, 0.7), ess(0.5, 25), true);
        assertEquals(Verdict.CLEAR, link.verdict());
        assertEquals(Strength.MODERATE, link.strength());
        assertEquals(Strength.WEAK, link.low());
        assertEquals(Strength.STRONG, link.high());
    }

    @Test
    void possibleWhenOnlyTheOrdinaryIntervalExcludesZero() {
        LinkVerdict link = LinkVerdict.of(r(0.5, 0.2, 0.7), r(0.5, 0.2, 0.7), ess(0.5, 8), true);
        assertEquals(Verdict.POSSIBLE, link.verdict());
        assertEquals(LinkVerdict.Why.NEIGHBORS_ALIKE, link.why());
    }

    @Test
    void possibleWithoutCoordinates() {
        Outcome<ModifiedT> none = Outcome.notAvailable("reason.no-coordinates");
        LinkVerdict link = LinkVerdict.of(r(0.5, 0.2, 0.7), r(0.5, 0.2, 0.7), none, false);
        assertEquals(Verdict.POSSIBLE, link.verdict());
        assertEquals(LinkVerdict.Why.NO_MAP, link.why());
        assertEquals(
                Verdict.CANNOT_TELL,
                LinkVerdict.of(r(0.2, -0.2, 0.5), r(0.2, -0.2, 0.5), none, false)
                        .verdict());
    }

    @Test
    void cannotTellWhenBothHoldZeroOrThereIsTooLittle() {
        Outcome<Correlation> weak = r(0.2, -0.2, 0.5);
        assertEquals(
                Verdict.CANNOT_TELL,
                LinkVerdict.of(weak, weak, ess(0.2, 25), true).verdict());
        Outcome<Correlation> fair = r(0.5, 0.2, 0.7);
        assertEquals(
                Verdict.CANNOT_TELL,
                LinkVerdict.of(fair, fair, ess(0.5, 4), true).verdict());
        assertEquals(
                Verdict.CANNOT_TELL,
                LinkVerdict.of(fair, fair, Outcome.notAvailable("reason.effective-size"), true)
                        .verdict());
        Outcome<Correlation> few = Outcome.of(new Correlation(
                9, 0.9, Outcome.notAvailable("reason.too-few"), Outcome.notAvailable("reason.too-few")));
        assertEquals(
                Verdict.CANNOT_TELL, LinkVerdict.of(few, few, ess(0.9, 9), true).verdict());
        assertEquals(
                Verdict.CANNOT_TELL,
                LinkVerdict.of(Outcome.notAvailable("reason.constant"), fair, ess(0.5, 25), true)
                        .verdict());
    }

    @Test
    void dropsAStepWhenRankAndLineDisagree() {
        LinkVerdict otherSign = LinkVerdict.of(r(0.5, 0.2, 0.7), r(-0.1, -0.4, 0.3), ess(0.5, 25), true);
        assertEquals(Verdict.POSSIBLE, otherSign.verdict());
        assertEquals(LinkVerdict.Why.FEW_PLACES_DECIDE, otherSign.why());
        LinkVerdict twoSteps = LinkVerdict.of(r(0.7, 0.4, 0.8), r(0.2, -0.1, 0.4), ess(0.7, 25), true);
        assertEquals(Verdict.POSSIBLE, twoSteps.verdict());
        LinkVerdict oneStep = LinkVerdict.of(r(0.7, 0.4, 0.8), r(0.5, 0.1, 0.6), ess(0.7, 25), true);
        assertEquals(Verdict.CLEAR, oneStep.verdict());
        LinkVerdict twice = LinkVerdict.of(r(0.5, 0.2, 0.7), r(-0.1, -0.4, 0.3), ess(0.5, 8), true);
        assertEquals(Verdict.CANNOT_TELL, twice.verdict());
    }
}
