package org.sharedsafety.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.SampleMetric;

/** Which single numbers an output must not carry. */
class SmallCountsTest {
    private static final Metric CRIME =
            SampleMetric.crime().principle(Principle.PH).metric();
    private static final Metric SURVIVORS =
            SampleMetric.crime().principle(Principle.SV).metric();

    @Test
    void aTrueZeroIsShownUnlessAProjectHidesThoseAboutSurvivors() {
        SmallCounts usual = new SmallCounts(10);
        SmallCounts strict = new SmallCounts(10, true);
        assertFalse(usual.hides(0.0, 5_000.0, SURVIVORS));
        assertTrue(strict.hides(0.0, 5_000.0, SURVIVORS));
        assertFalse(strict.hides(0.0, 5_000.0, CRIME));
        for (SmallCounts rule : List.of(usual, strict)) {
            assertTrue(rule.hides(9.0, 5_000.0, SURVIVORS));
            assertFalse(rule.hides(10.0, 5_000.0, SURVIVORS));
            assertFalse(rule.hides(null, 5_000.0, SURVIVORS));
        }
    }

    @Test
    void aHiddenZeroCannotBeWorkedOutFromItsTotal() {
        CountKey total = new CountKey(1, 1, 1, 1);
        CountKey zero = total.at(2);
        CountKey other = total.at(3);
        CountKey third = total.at(4);
        PublishedSet set = new PublishedSet();
        SmallCounts strict = new SmallCounts(10, true);
        set.add(total, 100, false, true);
        set.add(zero, 0, strict.hides(0.0, 5_000.0, SURVIVORS), true);
        set.add(other, 40, false, true);
        set.add(third, 60, false, true);
        set.sum(total, List.of(zero, other, third));
        HiddenCounts hidden = set.protect(10, Deadline.in(Duration.ofSeconds(10)));
        assertEquals(Set.of(zero), hidden.primary());
        assertEquals(1, hidden.complementary().size());
    }
}
