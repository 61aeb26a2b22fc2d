package org.sharedsafety.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sharedsafety.privacy.ComplementarySuppression;
import org.sharedsafety.privacy.Deadline;
import org.sharedsafety.privacy.SuppressionPattern;
import org.sharedsafety.privacy.SuppressionTable;

/** An attacker with the published tables and their margins does not get the small counts back. */
class SuppressionAttackTest {
    private static final int T = 10;
    private static final int TABLES = 200;

    @Test
    void attackerRecoversNothingFromTwoHundredTables() {
        int guarded = 0;
        for (int seed = 0; seed < TABLES; seed++) {
            RandomTables.Table drawn = RandomTables.upTo(12, 8, 3, seed);
            SuppressionPattern pattern =
                    ComplementarySuppression.of(drawn.counts(), T, Deadline.in(Duration.ofMillis(300)));
            assertEquals(SuppressionPattern.State.PROVEN, pattern.state());
            guarded += pattern.primary().cardinality();
            assertEquals(Map.of(), attack(drawn, pattern.hidden()), "table " + seed);
        }
        assertTrue(guarded > 2_000, "too few small counts for the test to mean anything");
    }

    @Test
    void sameAttackerRecoversCountsWherePrimaryMarksStandAlone() {
        int opened = 0;
        for (int seed = 0; seed < 40; seed++) {
            RandomTables.Table drawn = RandomTables.upTo(12, 8, 3, seed);
            opened += attack(drawn, drawn.counts().small(T)).isEmpty() ? 0 : 1;
        }
        assertTrue(opened > 25, "only " + opened + " of 40 tables gave something away");
    }

    @Test
    void attackerFindsTheOneCellThatWasShownTooMuch() {
        int caught = 0;
        int tried = 0;
        for (int seed = 0; seed < 20; seed++) {
            RandomTables.Table drawn = RandomTables.upTo(8, 6, 2, seed);
            SuppressionPattern pattern =
                    ComplementarySuppression.of(drawn.counts(), T, Deadline.in(Duration.ofMillis(500)));
            BitSet extra = pattern.complementary();
            if (extra.isEmpty()) {
                continue;
            }
            BitSet careless = pattern.hidden();
            careless.clear(extra.nextSetBit(0));
            tried++;
            caught += attack(drawn, careless).isEmpty() ? 0 : 1;
        }
        assertTrue(tried > 10 && caught > tried * 2 / 3, caught + " of " + tried);
    }

    @Test
    void wholeNumbersGiveNoMoreAwayThanTheSums() {
        int judged = 0;
        for (int seed = 0; seed < 60; seed++) {
            RandomTables.Table drawn = RandomTables.small(3, 3, seed);
            SuppressionPattern pattern =
                    ComplementarySuppression.of(drawn.counts(), T, Deadline.in(Duration.ofSeconds(2)));
            BitSet hidden = pattern.hidden();
            if (hidden.cardinality() > 7) {
                continue;
            }
            CrossedReading reading = new CrossedReading(drawn.sizes(), drawn.inner(), hidden::get, T);
            WholeNumberAttack attack = new WholeNumberAttack(reading.table(), 120);
            for (int cell : reading.small()) {
                assertTrue(attack.least(cell) <= 1 && attack.most(cell) >= T - 1, "table " + seed + " cell " + cell);
                judged++;
            }
        }
        assertTrue(judged > 20, "only " + judged);
    }

    @Test
    @Tag("campaign")
    void largeTablesAreProtectedInAMinuteOrNotReleased() {
        for (int seed = 0; seed < 12; seed++) {
            RandomTables.Table drawn = RandomTables.of(60, 20, 6, seed);
            SuppressionTable table = drawn.counts();
            long start = System.nanoTime();
            SuppressionPattern pattern = ComplementarySuppression.of(table, T, Deadline.in(Duration.ofSeconds(5)));
            double seconds = (System.nanoTime() - start) / 1e9;
            assertTrue(seconds < 60, "table " + seed + " took " + seconds + " s");
            boolean proven = pattern.state() == SuppressionPattern.State.PROVEN;
            assertTrue(proven || pattern.hidden().cardinality() == table.size());
            if (proven) {
                CrossedReading reading = new CrossedReading(drawn.sizes(), drawn.inner(), pattern.hidden()::get, T);
                assertEquals(
                        Map.of(), new SubtractionAttack(reading.table(), T).recovered(new HashSet<>(reading.small())));
            }
        }
    }

    private static Map<Integer, LinearAttack.Bounds> attack(RandomTables.Table drawn, BitSet hidden) {
        CrossedReading reading = new CrossedReading(drawn.sizes(), drawn.inner(), hidden::get, T);
        return new LinearAttack(reading.table(), T).recovered(new HashSet<>(reading.small()));
    }
}
