package org.sharedsafety.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.text.Texts;

/**
 * Two maps about places among places: where neighbors are unusually alike, and who stands apart from like conditions.
 *
 * <p>Clusters are local Moran results of the harm that hold after the false-discovery-rate correction; all others stay
 * neutral, and those that could not be tested keep the pattern of a missing number.
 */
final class NeighborMaps {
    private static final Color NEUTRAL = Palette.rgb("#f7f7f7");
    /** Low together, low among high, nothing unusual, high among low, high together. */
    private static final Palette CLUSTERS = new Palette(
            "clusters",
            List.of(
                    Palette.BENCHMARK.color(0),
                    Palette.BENCHMARK.color(1),
                    NEUTRAL,
                    Palette.BENCHMARK.color(3),
                    Palette.BENCHMARK.color(4)));
    /** Clearly lower, usual, clearly higher. */
    private static final Palette STANDINGS =
            new Palette("standings", List.of(Palette.BENCHMARK.color(0), NEUTRAL, Palette.BENCHMARK.color(4)));

    private final Comparison comparison;
    private final Texts texts;
    private final SideWords words;
    private final Function<PlaceResult, String> spoken;

    NeighborMaps(Comparison comparison, Texts texts, SideWords words, Function<PlaceResult, String> spoken) {
        this.comparison = comparison;
        this.texts = texts;
        this.words = words;
        this.spoken = spoken;
    }

    MapSpec clusters(List<MapShape> shapes, List<MapShape> frame) {
        return map(
                shapes,
                frame,
                CLUSTERS,
                List.of("low-low", "low-high", "none", "high-low", "high-high"),
                "cluster",
                NeighborMaps::cluster);
    }

    private static int cluster(PlaceResult place) {
        PlaceResult.Local local = place.local();
        if (local == null) {
            return -1;
        }
        if (!local.significant()) {
            return 2;
        }
        return switch (local.cluster()) {
            case LOW_LOW -> 0;
            case LOW_HIGH -> 1;
            case HIGH_LOW -> 3;
            case HIGH_HIGH -> 4;
        };
    }

    MapSpec standings(List<MapShape> shapes, List<MapShape> frame) {
        return map(shapes, frame, STANDINGS, List.of("lower", "usual", "higher"), "standing", NeighborMaps::standing);
    }

    private static int standing(PlaceResult place) {
        return switch (place.standing()) {
            case CLEARLY_LOWER -> 0;
            case WITHIN_USUAL_RANGE -> 1;
            case CLEARLY_HIGHER -> 2;
            case CANNOT_TELL -> -1;
        };
    }

    private MapSpec map(
            List<MapShape> shapes,
            List<MapShape> frame,
            Palette palette,
            List<String> codes,
            String kind,
            ToIntFunction<PlaceResult> classOf) {
        Map<Integer, MapSpec.Area> areas = new HashMap<>();
        int[] counts = new int[codes.size()];
        for (PlaceResult place : comparison.places()) {
            int index = classOf.applyAsInt(place);
            Pattern pattern = Pattern.of(place.y());
            String word = index < 0 ? texts.say("chart." + kind + ".untested") : word(kind, codes.get(index));
            if (index >= 0) {
                counts[index]++;
            }
            areas.put(
                    place.place().id(),
                    new MapSpec.Area(
                            place.place().name(),
                            index,
                            index < 0 && pattern.hasValue() ? Pattern.NOT_AVAILABLE : pattern,
                            spoken.apply(place) + " · " + word));
        }
        TreeSet<Pattern> occurring = new TreeSet<>();
        for (MapShape shape : shapes) {
            MapSpec.Area area = areas.get(shape.id());
            occurring.add(area == null ? Pattern.NOT_AVAILABLE : area.pattern());
        }
        occurring.remove(Pattern.PLAIN);
        List<Legend.ClassKey> keys = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (counts[i] > 0) {
                keys.add(new Legend.ClassKey(i, word(kind, codes.get(i)) + " (" + counts[i] + ")"));
            }
        }
        return new MapSpec(
                texts.say("chart." + kind + ".title"),
                texts.say("chart." + kind + ".subtitle", words.period(), words.name()),
                shapes,
                frame,
                areas,
                new Legend(
                        palette,
                        List.of(),
                        "",
                        occurring.stream()
                                .map(pattern -> new Legend.Key(
                                        pattern,
                                        pattern == Pattern.NOT_AVAILABLE
                                                ? texts.say("chart." + kind + ".untested")
                                                : texts.say("chart.key." + pattern.code())))
                                .toList(),
                        keys),
                texts.say(
                        "chart." + kind + (keys.isEmpty() ? ".description-none" : ".description"),
                        words.name(),
                        String.join(
                                "; ", keys.stream().map(Legend.ClassKey::text).toList())));
    }

    private String word(String kind, String code) {
        return texts.say("chart." + kind + "." + code);
    }
}
