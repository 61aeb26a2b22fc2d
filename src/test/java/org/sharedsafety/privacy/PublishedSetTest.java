package org.sharedsafety.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.HiddenMark;

/** What is published together, and what was published before, is protected as one. */
class PublishedSetTest {
    private static final int T = 10;
    private static final CountKey STATE = new CountKey(1, 1, 1, 100);
    private static final CountKey A = STATE.at(1);
    private static final CountKey B = STATE.at(2);
    private static final CountKey C = STATE.at(3);

    private static HiddenCounts protect(PublishedSet set) {
        return set.protect(T, Deadline.in(Duration.ofSeconds(5)));
    }

    private static void ask(PublishedSet set, CountKey key, double count) {
        set.add(key, count, count > 0 && count < T, true);
    }

    private static void hold(PublishedSet set, CountKey key, double count) {
        set.add(key, count, count > 0 && count < T, false);
    }

    @Test
    void placesWithoutATotalHideTheirSmallCountsAlone() {
        PublishedSet set = new PublishedSet();
        ask(set, A, 4);
        ask(set, B, 40);
        ask(set, C, 60);
        HiddenCounts hidden = protect(set);
        assertEquals(Set.of(A), hidden.primary());
        assertEquals(Set.of(), hidden.complementary());
        assertEquals(Map.of(B, 40.0, C, 60.0), set.shown(hidden));
    }

    @Test
    void totalBesideItsPartsHidesOneMore() {
        PublishedSet set = new PublishedSet();
        ask(set, STATE, 104);
        ask(set, A, 4);
        ask(set, B, 40);
        ask(set, C, 60);
        set.sum(STATE, List.of(A, B, C));
        HiddenCounts hidden = protect(set);
        assertEquals(Optional.of(HiddenMark.PRIMARY), hidden.mark(A));
        assertEquals(Set.of(B), hidden.complementary());
        assertEquals(SuppressionPattern.State.PROVEN, hidden.state());
    }

    @Test
    void aChangeBelowZeroCountsNobodyAndBindsNothing() {
        PublishedSet set = new PublishedSet();
        ask(set, STATE, 44);
        ask(set, A, -20);
        ask(set, B, 4);
        ask(set, C, 60);
        set.sum(STATE, List.of(A, B, C));
        HiddenCounts hidden = protect(set);
        assertEquals(Set.of(B), hidden.primary());
        assertEquals(Set.of(), hidden.complementary());
        assertEquals(Map.of(STATE, 44.0, C, 60.0), set.shown(hidden));
    }

    @Test
    void totalAskedForAfterItsPartsWereShownIsHidden() {
        PublishedSet set = new PublishedSet();
        ask(set, STATE, 104);
        hold(set, A, 4);
        hold(set, B, 40);
        hold(set, C, 60);
        set.shownBefore(B, 40);
        set.shownBefore(C, 60);
        set.sum(STATE, List.of(A, B, C));
        HiddenCounts hidden = protect(set);
        assertEquals(Set.of(STATE), hidden.complementary());
    }

    @Test
    void partsAskedForAfterTheirTotalWasShownHideOneMore() {
        PublishedSet set = new PublishedSet();
        hold(set, STATE, 104);
        set.shownBefore(STATE, 104);
        ask(set, A, 4);
        ask(set, B, 40);
        ask(set, C, 60);
        set.sum(STATE, List.of(A, B, C));
        assertEquals(Set.of(B), protect(set).complementary());
    }

    @Test
    void revisionDoesNotGiveAwayWhatTheOlderOutputHid() {
        PublishedSet set = new PublishedSet();
        hold(set, STATE, 105);
        set.shownBefore(STATE, 104);
        ask(set, A, 4);
        ask(set, B, 40);
        ask(set, C, 61);
        set.shownBefore(C, 60);
        set.sum(STATE, List.of(A, B, C));
        HiddenCounts hidden = protect(set);
        assertTrue(
                hidden.complementary().contains(B),
                "with the state's 104 of the first output and the other two, the 4 is left");
    }

    @Test
    void equalCountOfAnotherSeriesDoesNotOpenWhatIsHidden() {
        CountKey twice = B.from(2);
        PublishedSet set = new PublishedSet();
        ask(set, STATE, 44);
        ask(set, A, 4);
        ask(set, B, 40);
        ask(set, twice, 40);
        set.sum(STATE, List.of(A, B));
        set.sum(B, List.of(twice));
        HiddenCounts hidden = protect(set);
        boolean stateHidden = hidden.mark(STATE).isPresent();
        boolean bothHidden = hidden.mark(B).isPresent() && hidden.mark(twice).isPresent();
        assertTrue(stateHidden || bothHidden);
    }

    @Test
    void whatWasExposedBeforeIsSaid() {
        PublishedSet set = new PublishedSet();
        hold(set, STATE, 44);
        hold(set, A, 4);
        hold(set, B, 40);
        set.shownBefore(STATE, 44);
        set.shownBefore(B, 40);
        ask(set, C, 50);
        set.sum(STATE, List.of(A, B));
        assertEquals(SuppressionPattern.State.EXPOSED_BEFORE, protect(set).state());
        assertEquals(1, protect(set).exposed());
    }

    @Test
    void whatIsNotProvenInTimeHidesAllThatIsTiedToASmallCountAndNothingElse() {
        CountKey other = STATE.at(200);
        CountKey alone = STATE.at(300);
        PublishedSet set = new PublishedSet();
        ask(set, STATE, 104);
        ask(set, A, 4);
        ask(set, B, 40);
        ask(set, C, 60);
        set.sum(STATE, List.of(A, B, C));
        ask(set, other, 90);
        ask(set, other.at(4), 30);
        ask(set, other.at(5), 60);
        set.sum(other, List.of(other.at(4), other.at(5)));
        ask(set, alone, 3);
        ask(set, alone.at(6), 33);
        hold(set, alone.at(7), 36);
        set.sum(alone.at(7), List.of(alone, alone.at(6)));
        HiddenCounts hidden = set.protect(T, Deadline.in(Duration.ZERO));
        assertEquals(SuppressionPattern.State.NOT_FINISHED, hidden.state());
        assertEquals(Set.of(A, alone), hidden.primary());
        assertEquals(Set.of(STATE, B, C), hidden.complementary());
        assertEquals(
                Set.of(other, other.at(4), other.at(5), alone.at(6)),
                set.shown(hidden).keySet());
    }

    @Test
    void peopleBetweenTwoBandsAreNotWorkedOutEither() {
        PublishedSet told = new PublishedSet();
        ask(told, A, 40);
        ask(told, B, 36);
        told.sum(A, List.of(B));
        assertEquals(Set.of(), protect(told).complementary());
        PublishedSet guarded = new PublishedSet();
        ask(guarded, A, 40);
        ask(guarded, B, 36);
        guarded.sumAndRest(A, List.of(B));
        assertEquals(1, protect(guarded).complementary().size());
    }

    @Test
    void columnsThatAddUpAreFound() {
        double[] all = {30, 12, 9, 7};
        double[] one = {10, 2, 4, 7};
        double[] two = {20, 10, 5, 0};
        double[] other = {3, 3, 1, 8};
        assertEquals(List.of(new ColumnSums.ColumnSum(1, List.of(2, 3))), ColumnSums.of(List.of(other, all, one, two)));
        assertEquals(List.of(), ColumnSums.of(List.of(one, two, other)));
    }
}
