package org.sharedsafety.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sharedsafety.chart.SampleComparisons;
import org.sharedsafety.honesty.SharedSafety.Family;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.Comparison;

/** A Shared Safety comparison holds two of the three families. */
class SharedSafetyTest {
    @Test
    void oneFamilyAloneIsNoneAndSaysWhy() {
        Comparison valley = SampleComparisons.valley();
        assertEquals(
                Optional.of(Family.HEALTH), SharedSafety.familyOf(valley.x().metric()));
        assertEquals(
                Optional.of(Message.of("shared.one-family")),
                SharedSafety.whyNot(valley.x().metric(), valley.x().metric()));
    }
}
