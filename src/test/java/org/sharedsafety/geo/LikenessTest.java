package org.sharedsafety.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The distance is the textbook's, and the quick refusal never refuses what the distance would allow. */
class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3", // Levenshtein's usual example
        "saturday, sunday, 3",
        "mountrial, mountrail, 1",
        "ca, abc, 3", // the restricted form: 3, not 2
        "a, a, 0",
        "'', abc, 3"
    })
    void countsEdits(String a, String b, int distance) {
        assertEquals(distance, Likeness.distance(a, b));
        assertEquals(distance, Likeness.distance(b, a));
    }

    @Test
    void theQuickRefusalLosesNothing() {
        var names = UsPlaces.load().ofLevel(UsPlaces.COUNTY).stream()
                .map(p -> PlaceName.of(p.name()).key())
                .toList();
        for (int i = 0; i < names.size(); i += 29) {
            for (int j = 0; j < names.size(); j += 7) {
                String a = names.get(i);
                String b = names.get(j);
                double plain = 1 - (double) Likeness.distance(a, b) / Math.max(a.length(), b.length());
                double quick = Likeness.of(a, Likeness.lettersOf(a), b, Likeness.lettersOf(b), 0.6);
                assertEquals(plain >= 0.6 - 1e-12 ? plain : 0, quick, 1e-12, a + " " + b);
            }
        }
    }
}
