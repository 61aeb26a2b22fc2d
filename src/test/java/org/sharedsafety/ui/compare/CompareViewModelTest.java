package org.sharedsafety.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sharedsafety.chart.SampleComparisons;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.ui.common.InPlaceJobs;
import org.sharedsafety.ui.common.Language;
import org.sharedsafety.ui.compare.CompareViewModel.Side;

/** What the comparison page asks for and what it shows. */
class CompareViewModelTest {
    private final Comparison valley = SampleComparisons.valley();
    private final CompareRequest suggested = CompareRequest.of("PH11", "V01");
    private final List<CompareRequest> asked = new ArrayList<>();
    private final Language language = new Language("en");

    private CompareViewModel model(boolean fails) {
        List<MeasureChoice> choices = List.of(
                new MeasureChoice(valley.x().metric(), List.of()),
                new MeasureChoice(valley.y().metric(), List.of()));
        return new CompareViewModel(
                new InPlaceJobs(),
                language,
                new CompareSource(() -> choices, () -> Optional.of(suggested), request -> progress -> {
                    asked.add(request);
                    if (fails) {
                        throw new WorkbenchException(Message.of("compare.no-map"));
                    }
                    return new ComparedPlaces(request, valley, SampleComparisons.shapes(24), List.of());
                }));
    }

    @Test
    void beginsWithTheSuggestedPairAndKeepsTheChosenOne() {
        CompareViewModel model = model(false);
        model.refresh();
        assertEquals(List.of(suggested), asked);
        model.choose(Side.Y, new CompareRequest.Side("PH11", null, Period.ofYear(2022)));
        CompareRequest chosen = asked.get(1);
        assertEquals("PH11", chosen.y().metric());
        assertEquals(Period.ofYear(2022), chosen.y().period());
        assertEquals(suggested.x(), chosen.x());
        model.refresh();
        assertEquals(chosen, asked.get(2));
    }

    @Test
    void anotherSuggestionIsFollowedUntilAPersonChose() {
        List<CompareRequest> suggestions = new ArrayList<>(List.of(CompareRequest.of("PH11", "PH11")));
        List<MeasureChoice> choices = List.of(
                new MeasureChoice(valley.x().metric(), List.of()),
                new MeasureChoice(valley.y().metric(), List.of()));
        CompareViewModel model = new CompareViewModel(
                new InPlaceJobs(),
                language,
                new CompareSource(() -> choices, () -> Optional.of(suggestions.get(0)), request -> progress -> {
                    asked.add(request);
                    return new ComparedPlaces(request, valley, SampleComparisons.shapes(24), List.of());
                }));
        model.refresh();
        suggestions.set(0, suggested);
        model.refresh();
        assertEquals(suggested, asked.get(1), "the second file made a better pair");
        model.swap();
        model.refresh();
        assertEquals(suggested.swapped(), asked.get(3), "what a person chose stays");
    }

    @Test
    void swapsSides() {
        CompareViewModel model = model(false);
        model.refresh();
        model.swap();
        assertEquals(suggested.swapped(), asked.get(1));
    }

    @Test
    void speaksTheLanguageThatIsChosenLater() {
        CompareViewModel model = model(false);
        model.refresh();
        assertEquals("Children in poverty", model.shownProperty().get().mapX().title());
        language.speak("es");
        assertEquals("Niñez en pobreza", model.shownProperty().get().mapX().title());
        assertEquals(1, asked.size(), "nothing is computed again");
    }

    @Test
    void aFailureIsSaidAndTheNextComparisonTakesItAway() {
        CompareViewModel model = model(true);
        model.refresh();
        assertEquals(Message.of("compare.no-map"), model.failureProperty().get());
        assertNull(model.shownProperty().get());
        assertNotNull(model.requestProperty().get());
    }

    @Test
    void asksForTheCardOfThePlaceAndSide() {
        CompareViewModel model = model(false);
        model.refresh();
        assertEquals("V01", model.card(8, Side.Y).orElseThrow().metric());
        assertEquals("PH11", model.card(8, Side.X).orElseThrow().metric());
        assertEquals("99008", model.card(8, Side.X).orElseThrow().place());
        assertTrue(model.card(999, Side.X).isEmpty());
        assertEquals(List.of(8), model.find("doña"));
    }
}
