package org.sharedsafety.honesty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.SampleMetric;
import org.sharedsafety.model.finding.ClaimCheck;
import org.sharedsafety.text.Texts;

/** What holds before a comparison may be told to others. */
class ClaimChecksTest {

    private static List<String> failed(SampleFacts facts) {
        return ClaimChecks.of(Cautions.of(facts.facts().view())).stream()
                .filter(check -> !check.passed())
                .map(ClaimCheck::code)
                .toList();
    }

    @Test
    void whatRaisesACautionDoesNotHold() {
        assertEquals(List.of("W36"), failed(new SampleFacts()));
        assertEquals(
                List.of("W22", "W04", "W23", "W07", "W05", "W36", "W01", "W38"),
                failed(new SampleFacts()
                        .x(SampleMetric.property())
                        .y(SampleMetric.crime())
                        .places(9, 24)
                        .link(LinkVerdict.none())
                        .decisive("Alder")
                        .withheld(9)
                        .fewCases(2)));
    }

    @Test
    void everyCheckHasWordsInBothLanguages() {
        for (String language : Texts.LANGUAGES) {
            for (ClaimCheck check : ClaimChecks.of(List.of())) {
                assertTrue(check.passed());
                assertTrue(Texts.of(language).knows(check.text().key()), check.code());
            }
        }
    }
}
