package org.sharedsafety.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sharedsafety.chart.SampleComparisons;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.SelectionStatistics;

/** Selected places, the rest and all, against the sums written out. */
class SelectionAnalysisTest {
    private final Comparison valley = SampleComparisons.valley();

    @Test
    void linkAndLineAgreeWithTheSumsWrittenOut() {
        Set<Integer> selected = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13);
        SelectionStatistics found = SelectionAnalysis.of(valley, selected);
        List<PlaceResult> in = valley.places().stream()
                .filter(place -> selected.contains(place.place().id()))
                .toList();
        double n = in.size();
        double mx = in.stream().mapToDouble(p -> p.x().value()).sum() / n;
        double my = in.stream().mapToDouble(p -> p.y().value()).sum() / n;
        double xx =
                in.stream().mapToDouble(p -> Math.pow(p.x().value() - mx, 2)).sum();
        double yy =
                in.stream().mapToDouble(p -> Math.pow(p.y().value() - my, 2)).sum();
        double xy = in.stream()
                .mapToDouble(p -> (p.x().value() - mx) * (p.y().value() - my))
                .sum();
        assertEquals(12, found.selected().n());
        assertEquals(xy / Math.sqrt(xx * yy), found.selected().r().found().orElseThrow(), 1e-12);
        assertEquals(xy / xx, found.selected().line().found().orElseThrow().slope(), 1e-9);
        assertEquals(
                my - xy / xx * mx, found.selected().line().found().orElseThrow().intercept(), 1e-8);
    }

    @Test
    void theThreePartsAddUpAndAFewHaveNoLink() {
        SelectionStatistics found = SelectionAnalysis.of(valley, Set.of(8, 10));
        assertEquals(2, found.selected().places());
        assertEquals(1, found.selected().n(), "one of the two is hidden");
        assertEquals(27.4, found.selected().medianX());
        assertTrue(found.selected().r().why().isPresent());
        assertEquals(found.all().n(), found.selected().n() + found.rest().n());
    }

    /** Brushing is 60 times a second: a new selection of a whole country must take less than a frame. */
    @Test
    void aCountryTakesLessThanAFrame() {
        Comparison country = SampleComparisons.country(3144);
        Set<Integer> half = country.places().stream()
                .map(place -> place.place().id())
                .filter(id -> id % 2 == 0)
                .collect(Collectors.toSet());
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 30; i++) {
            long begun = System.nanoTime();
            assertEquals(
                    half.size(), SelectionAnalysis.of(country, half).selected().places());
            least = Math.min(least, System.nanoTime() - begun);
        }
        assertTrue(least < 16_000_000, least / 1e6 + " ms");
    }
}
