package org.sharedsafety.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.AgeBand;

/** A standard population is whole, may be told in wider bands, and is never cut. */
class StandardPopulationTest {
    private static List<AgeBand> bands(String... texts) {
        return Stream.of(texts).map(text -> AgeBand.parse(text).orElseThrow()).toList();
    }

    private static double people(StandardPopulation standard) {
        return standard.bands().stream()
                .mapToDouble(StandardPopulation.Band::people)
                .sum();
    }

    @Test
    void theEuropeanStandardIsAHundredThousandInNineteenBandsAndTheAmericanAMillion() {
        StandardPopulation europe = StandardPopulation.of("esp2013");
        assertEquals(19, europe.bands().size());
        assertEquals(100_000, people(europe), 0);
        assertEquals(1_000_000, people(StandardPopulation.of("us2000")), 0);
    }

    @Test
    void widerBandsHoldThePeopleOfTheirOwnBands() {
        for (String name : StandardPopulation.NAMES) {
            StandardPopulation standard = StandardPopulation.of(name);
            List<Double> weights = standard.weights(bands("0-14", "15-24", "25-64", "65+"))
                    .found()
                    .orElseThrow();
            assertEquals(people(standard), weights.stream().mapToDouble(w -> w).sum(), 1e-9, name);
        }
    }

    @Test
    void bandsThatCutTheStandardOrLeaveAgesOutAreRefused() {
        StandardPopulation europe = StandardPopulation.of("esp2013");
        assertTrue(europe.weights(bands("0-17", "18+")).found().isEmpty(), "15 to 19 is cut");
        assertTrue(europe.weights(bands("15-24", "25+")).found().isEmpty(), "children are missing");
        assertTrue(europe.weights(bands("0-14", "25+")).found().isEmpty(), "15 to 24 is missing");
        assertTrue(europe.weights(bands("0-14", "15-64")).found().isEmpty(), "the old are missing");
        assertTrue(europe.weights(bands("0-84", "95+")).found().isEmpty(), "90 and over is cut");
    }
}
