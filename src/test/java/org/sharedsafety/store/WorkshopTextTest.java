package org.sharedsafety.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.workshop.Sensitivity;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;

/** What earlier versions wrote about workshops is read, and written as they can read it. */
class WorkshopTextTest {
    private static final String SLIDE =
            """
            {"id":"s3","kind":"CHART","headline":{"by":{"en":"Told","es":"Dicho"}},"body":{"by":{"en":"Asked?"}},\
            "prompts":[{"by":{"en":"Why?"}}],"views":[{"question":{"view":"trend","settings":{"metric":"violence"}},\
            "seen":{"importId":4,"finding":"It fell.","digest":"ab"}}],"reveal":true,"sensitivity":"SENSITIVE",\
            "strength":{"by":{}},"source":{"by":{"en":"The sheriff"}},"notes":"Slowly","minutes":15,"poll":null,\
            "acknowledged":"seen by all"}""";
    private static final String WORKSHOP =
            """
            {"id":"w1","title":{"by":{"en":"Walk"}},"date":"2026-05-12","where":"Library","languages":["en","es"],\
            "audience":"MIXED","slides":[%s],"helpLines":[],"ticked":["adviser"],"room":null}"""
                    .formatted(SLIDE);
    private static final String SHOW =
            """
            {"workshop":"w1","slide":"s3","revealed":true,"language":"es","namesHidden":true,"blank":false,\
            "sourceShown":true,"dark":true,"textStep":2,"place":7,"startedAt":"2026-05-12T18:00:00Z",\
            "slideAt":"2026-05-12T18:20:00Z","ended":false}""";

    @Test
    void slidesOfEarlierVersionsAreRead() {
        Workshop read = WorkshopText.workshop(WORKSHOP);
        Slide slide = read.slides().get(0);
        assertEquals(SlideKind.CHART, slide.kind());
        assertEquals("Dicho", slide.headline().in("es"));
        assertEquals("Asked?", slide.body().in("en"));
        assertEquals(List.of(Wording.of("en", "Why?")), slide.prompts());
        assertEquals("trend", slide.views().get(0).question().view());
        assertTrue(slide.reveal());
        assertEquals(Sensitivity.SENSITIVE, slide.sensitivity());
        assertEquals("The sheriff", slide.source().in("en"));
        assertEquals("Slowly", slide.notes());
        assertEquals(15, slide.minutes());
        assertNull(slide.poll());
        assertEquals("seen by all", slide.acknowledged());
        String written = WorkshopText.write(read);
        assertEquals(read, WorkshopText.workshop(written));
        assertTrue(written.contains("\"reveal\":true,\"sensitivity\":\"SENSITIVE\""), written);
    }

    @Test
    void showsOfEarlierVersionsAreRead() {
        Show read = WorkshopText.show(SHOW);
        assertEquals("s3", read.slide());
        assertTrue(read.revealed() && read.namesHidden() && read.sourceShown() && read.dark());
        assertEquals("es", read.language());
        assertEquals(2, read.textStep());
        assertEquals(7, read.place());
        assertEquals(Instant.parse("2026-05-12T18:20:00Z"), read.slideAt());
        String written = WorkshopText.write(read);
        assertEquals(read, WorkshopText.show(written));
        assertTrue(written.contains("\"place\":7"), written);
    }
}
