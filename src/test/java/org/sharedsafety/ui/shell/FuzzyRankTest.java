package org.sharedsafety.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FuzzyRankTest {
    private static final List<String> NAMES =
            List.of("Go to Compare", "Doña Ana County", "Dane County", "Export the Excel report", "Violent crime");

    private static List<String> find(String query) {
        return FuzzyRank.rank(NAMES, Function.identity(), query, 10);
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertEquals("Doña Ana County", find("DONA a").get(0));
    }

    @Test
    void startsOfWordsWin() {
        assertEquals("Export the Excel report", find("eer").get(0));
        assertEquals("Violent crime", find("vc").get(0));
    }

    @Test
    void aMissingLetterIsNoMatch() {
        assertEquals(List.of(), find("xyzq"));
    }

    @Test
    void nothingTypedListsAllInOrder() {
        assertEquals(NAMES, find(" "));
    }
}
