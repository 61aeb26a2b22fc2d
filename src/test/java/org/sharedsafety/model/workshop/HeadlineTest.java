package org.sharedsafety.model.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void whatIsShortStaysLarge() {
        Headline headline =
                Headline.of("Where more children live in poverty, more violence is reported. Doña Luz is different.");
        assertEquals(
                "Where more children live in poverty, more violence is reported. Doña Luz is different.",
                headline.large());
        assertEquals(List.of(), headline.small());
    }

    @Test
    void aLongFindingKeepsEverySentence() {
        Headline headline = Headline.of(
                "In all counties together, violent crime went from 348 in 2022 to 353 in 2023."
                        + " That is no clear change. The way this was counted changed in 2021. Do not compare before and after.");
        assertEquals(
                "In all counties together, violent crime went from 348 in 2022 to 353 in 2023. That is no clear change.",
                headline.large());
        assertEquals(
                List.of("The way this was counted changed in 2021.", "Do not compare before and after."),
                headline.small());
        assertEquals(
                "Do not compare before and after.",
                headline.smallBut(List.of("The way this was counted changed in 2021.")));
    }

    @Test
    void noSentenceEndsAfterAShortenedWord() {
        String said = "Around St. Brendan and in the rest of the U.S. West, people report less than they live through"
                + " in their own words.";
        assertEquals(said, Headline.of(said).large());
        assertEquals(
                List.of("¿Qué falta?"),
                Headline.of("En 18 de 24 condados donde más niños viven en pobreza se denuncian más delitos violentos"
                                + " que en los otros. ¿Qué falta?")
                        .small());
    }

    @Test
    void nothingStaysNothing() {
        assertEquals(new Headline("", List.of()), Headline.of(" "));
    }
}
