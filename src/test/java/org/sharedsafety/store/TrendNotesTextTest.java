package org.sharedsafety.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.MeasureAim;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.WorkbenchException;

/** Events, baselines and targets come back as they were kept. */
class TrendNotesTextTest {
    @Test
    void eventsComeBack() {
        LocalDate day = LocalDate.of(2021, 3, 14);
        List<PlaceEvent> events = List.of(
                new PlaceEvent(1, "county", "RV001", new Period(day, day), "Se abrió el centro «Luz»"),
                new PlaceEvent(2, null, null, Period.ofYear(2022), "New law"),
                new PlaceEvent(3, null, null, Period.parse("2022-Q3").orElseThrow(), "A \"pilot\""));
        assertEquals(events, PlaceEventsText.read(PlaceEventsText.write(events)));
        assertEquals(List.of(), PlaceEventsText.read(null));
    }

    @Test
    void aimsComeBack() {
        List<MeasureAim> aims = List.of(
                new MeasureAim("PH04", "county", "RV001", Period.ofYear(2019), 12.5, 2028),
                new MeasureAim("PH17", "county", null, Period.ofYears(2014, 2018), null, null),
                new MeasureAim("V01", "state", "01", null, 0.0, 2030));
        assertEquals(aims, MeasureAimsText.read(MeasureAimsText.write(aims)));
        assertEquals(List.of(), MeasureAimsText.read(null));
    }

    @Test
    void whatIsDamagedIsSaid() {
        assertThrows(WorkbenchException.class, () -> PlaceEventsText.read("[{"));
        assertThrows(
                WorkbenchException.class, () -> PlaceEventsText.read("[{\"id\":1,\"when\":\"soon\",\"text\":\"x\"}]"));
        assertThrows(WorkbenchException.class, () -> MeasureAimsText.read("{]"));
    }
}
