package org.sharedsafety.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Comparison.Dropped;
import org.sharedsafety.text.Texts;

/** Places without a mark stand in the picture by name, and those that do not fit are counted. */
class LeftOutTest {
    private static List<Dropped> dropped(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new Dropped(
                        new Place(i + 1, "county", "C" + i, "County " + i, null, null, null),
                        Message.of(i == 0 ? "status.suppressed" : "status.not_available")))
                .toList();
    }

    private static List<String> words(LeftOut left, double width) {
        return WordRecorder.of(width, 30, g -> left.paint(g, 0, 2, width, Theme.LIGHT)).stream()
                .peek(each -> assertTrue(!each.clipped(), each.words()))
                .map(DrawnWords::words)
                .toList();
    }

    @Test
    void allAreNamedWhereThereIsRoom() {
        LeftOut left = LeftOut.of(dropped(3), Texts.of("en"));
        assertEquals(List.of("Not drawn:", "County 0", "County 1", "County 2"), words(left, 700));
        assertEquals(Pattern.HIDDEN, left.places().get(0).pattern());
        assertEquals(Pattern.NOT_AVAILABLE, left.places().get(1).pattern());
    }

    @Test
    void thoseThatDoNotFitAreCounted() {
        List<String> words = words(LeftOut.of(dropped(40), Texts.of("en")), 400);
        int named = words.size() - 2;
        assertTrue(named > 1, words.toString());
        assertEquals("and " + (40 - named) + " more", words.get(words.size() - 1));
    }

    @Test
    void nothingTakesNoRoom() {
        assertEquals(0, LeftOut.of(List.of(), Texts.of("es")).height());
    }
}
