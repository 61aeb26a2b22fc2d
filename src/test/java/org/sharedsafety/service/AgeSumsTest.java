package org.sharedsafety.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.AgeBand;
import org.sharedsafety.model.CountKey;

/** Which bands fill which, as somebody with a ruler sees it. */
class AgeSumsTest {
    private static final CountKey EVERYONE = new CountKey(1, 1, 0, 1);

    /** The sums as texts such as {@code 15-24 = 15-19 + 20-24}, a gap as a question mark. */
    private static Set<String> sums(boolean everyone, String... codes) {
        List<String> names = new ArrayList<>(List.of("all"));
        List<AgeSums.Band> bands = new ArrayList<>();
        for (String code : codes) {
            bands.add(AgeSums.Band.of(AgeBand.parse(code).orElseThrow(), EVERYONE.of(names.size())));
            names.add(code);
        }
        if (everyone) {
            bands.add(AgeSums.everyone(EVERYONE));
        }
        return AgeSums.of(bands).stream()
                .map(sum -> names.get(sum.total().group()) + " = "
                        + sum.parts().stream()
                                .map(part -> names.get(part.group()))
                                .collect(Collectors.joining(" + "))
                        + (sum.gaps() ? " + ?" : ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bandsThatFollowEachOtherFillTheWhole() {
        assertEquals(Set.of("all = 0-14 + 15-64 + 65+"), sums(true, "0-14", "15-64", "65+"));
    }

    @Test
    void overlappingBandsAreNeverAddedUp() {
        assertEquals(
                Set.of("15-24 = 15-19 + 20-24", "all = 0-14 + 15-24 + 25+", "all = 0-14 + 15-19 + 20-24 + 25+"),
                sums(true, "0-14", "15-24", "15-19", "20-24", "25+"));
    }

    @Test
    void whatABandLacksIsARestOfItsOwn() {
        assertEquals(Set.of("15-24 = 15-19 + ?"), sums(false, "15-24", "15-19"));
        assertEquals(Set.of("all = 0-17 + ?"), sums(true, "0-17"));
        assertEquals(Set.of(), sums(false, "0-17", "10-24"));
    }
}
