package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.text.Texts;

/**
 * The four kinds of place that two medians part a comparison into, and its bright spots, each with a name in words.
 *
 * <p>Where more of both measures is known to be better or worse, strengths come first; else each says what is high and
 * what is low.
 */
public final class KindsOfPlace {
    private final Comparison comparison;
    private final Texts texts;

    KindsOfPlace(Comparison comparison, Texts texts) {
        this.comparison = comparison;
        this.texts = texts;
    }

    /** Places of one kind. */
    public record Kind(String code, String words, Set<Integer> places) {
        public Kind {
            places = Set.copyOf(places);
        }
    }

    /** All four, strengths first. */
    public List<Kind> quadrants() {
        List<Kind> kinds = new ArrayList<>();
        for (boolean strong : new boolean[] {false, true}) {
            kinds.add(kind(strong, false));
        }
        for (boolean strong : new boolean[] {true, false}) {
            kinds.add(kind(strong, true));
        }
        return List.copyOf(kinds);
    }

    /** The places that clearly do better than their conditions suggest. */
    public Kind brightSpots() {
        return new Kind(
                "bright",
                texts.say("chart.kind.bright"),
                comparison.places().stream()
                        .filter(PlaceResult::brightSpot)
                        .map(place -> place.place().id())
                        .collect(Collectors.toSet()));
    }

    /** A kind by whether its conditions are the better half and its harm the worse half. */
    private Kind kind(boolean strong, boolean harm) {
        boolean highX = strong != lessIsBetter(comparison.x());
        boolean highY = harm != moreIsBetter(comparison.y());
        PlaceResult.Quadrant quadrant =
                PlaceResult.Quadrant.valueOf((highX ? "HIGH" : "LOW") + "_" + (highY ? "HIGH" : "LOW"));
        Set<Integer> places = comparison.places().stream()
                .filter(place -> place.quadrant() == quadrant)
                .map(place -> place.place().id())
                .collect(Collectors.toSet());
        String code = judged() ? (strong ? "strong" : "weak") + (harm ? "-harm" : "-safe") : code(quadrant);
        return new Kind(code, texts.say("chart.kind." + code), places);
    }

    private static String code(PlaceResult.Quadrant quadrant) {
        return quadrant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean judged() {
        return isJudged(comparison.x())
                && isJudged(comparison.y())
                && comparison.x().metric().stage().equals("condition")
                && comparison.y().metric().stage().equals("outcome");
    }

    private static boolean isJudged(MeasureSide side) {
        return lessIsBetter(side) || moreIsBetter(side);
    }

    private static boolean lessIsBetter(MeasureSide side) {
        return side.metric().direction() == Direction.WORSE;
    }

    private static boolean moreIsBetter(MeasureSide side) {
        return side.metric().direction() == Direction.BETTER;
    }
}
