package org.sharedsafety.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Reading;

/** Which pattern a number is drawn with. */
class PatternTest {
    /** Under 80 % of the people or agencies a place is cross-hatched; a number with few cases is hatched. */
    @ParameterizedTest
    @CsvSource({
        "OK, 500, , PLAIN",
        "OK, 500, 0.8, PLAIN",
        "OK, 500, 0.79, LOW_COVERAGE",
        "UNRELIABLE, 500, 0.7, LOW_COVERAGE",
        "UNRELIABLE, 500, 0.95, FEW_CASES",
        "UNRELIABLE, 500, , FEW_CASES",
        "OK, 12, , FEW_CASES",
        "OK, 12, 0.7, LOW_COVERAGE"
    })
    void coverageGoesFirst(Status status, double cases, @Nullable Double coverage, Pattern pattern) {
        assertEquals(pattern, Pattern.of(new Reading(1.5, cases, 1000.0, null, null, status, null, coverage)));
    }

    @ParameterizedTest
    @CsvSource({"SUPPRESSED, HIDDEN", "NOT_AVAILABLE, NOT_AVAILABLE"})
    void whatHasNoNumberIsNotHatched(Status status, Pattern pattern) {
        assertEquals(pattern, Pattern.of(new Reading(null, null, null, null, null, status, null, 0.4)));
    }
}
