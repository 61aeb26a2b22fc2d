package org.sharedsafety.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;

/** Looks keep white white, and follow the published matrices. */
class RoomLookTest {
    @Test
    void whiteStaysWhiteInEveryLook() {
        for (RoomLook look : RoomLook.values()) {
            int seen = look.of(0xFFFFFFFF);
            for (int shift = 0; shift <= 16; shift += 8) {
                assertEquals(255, seen >> shift & 0xFF, 2, look.name());
            }
        }
    }

    /** The rows of a color vision matrix add up to one: a gray stays as it is. */
    @Test
    void grayStaysGray() {
        for (RoomLook look : new RoomLook[] {RoomLook.GREY, RoomLook.PROTAN, RoomLook.DEUTAN, RoomLook.TRITAN}) {
            int seen = look.of(0xFF808080);
            for (int shift = 0; shift <= 16; shift += 8) {
                assertEquals(128, seen >> shift & 0xFF, 2, look.name());
            }
        }
    }

    @Test
    void aWashedOutWallHasLessContrast() {
        int ink = RoomLook.WASHED.of(0xFF1B1F24);
        double washed = SlideCheck.contrast(new Color(ink), Color.WHITE);
        assertTrue(washed < 5 && washed > 2, "contrast " + washed);
    }

    /** Without red-sensing cones red darkens and goes to olive: linear 0.152286, 0.114503, below zero. */
    @Test
    void redWithoutRedConesIsDarkOlive() {
        int seen = RoomLook.PROTAN.of(0xFFFF0000);
        assertEquals(109, seen >> 16 & 0xFF, 1);
        assertEquals(95, seen >> 8 & 0xFF, 1);
        assertEquals(0, seen & 0xFF);
    }
}
