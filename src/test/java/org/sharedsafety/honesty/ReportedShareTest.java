package org.sharedsafety.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.finding.Finding;

/** What is said of how much was reported: of people where they are known, else of agencies, which never refuse. */
class ReportedShareTest {
    @ParameterizedTest
    @CsvSource({
        "0.95, 20, 0, false, ''",
        "0.95, 20, 1, false, caution finding.w09-some",
        "0.85, 20, 9, false, caution finding.w09",
        "0.55, 20, 9, false, block finding.w09",
        "0.98, 23, 1, true, caution finding.w09-agencies",
        "0.4, 23, 20, true, caution finding.w09-agencies",
        "1, 23, 0, true, ''"
    })
    void agenciesAreNotPeople(double share, int places, int low, boolean ofAgencies, String said) {
        MeasureFacts crime = MeasureFacts.of(
                        SampleMetric.crime().pitfalls("COVER").metric())
                .reportedBy(new ReportedShare(share, places, low, ofAgencies));
        List<String> found = Cautions.of(ViewFacts.of(crime)).stream()
                .filter(finding -> finding.code().equals("W09"))
                .map(ReportedShareTest::said)
                .toList();
        assertEquals(said.isEmpty() ? List.of() : List.of(said), found);
    }

    private static String said(Finding finding) {
        return finding.severity().name().toLowerCase(java.util.Locale.ROOT) + " "
                + finding.message().key();
    }
}
