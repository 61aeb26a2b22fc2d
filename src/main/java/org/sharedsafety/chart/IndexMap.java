package org.sharedsafety.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.model.result.CompositeScores.PlaceScore;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** The scores of an index as a map in five groups of about equal count. */
final class IndexMap {
    private static final int GROUPS = 5;

    private final CompositeScores scores;
    private final Texts texts;
    private final Function<PlaceScore, String> written;
    private final Function<PlaceScore, String> spoken;

    IndexMap(
            CompositeScores scores,
            Texts texts,
            Function<PlaceScore, String> written,
            Function<PlaceScore, String> spoken) {
        this.scores = scores;
        this.texts = texts;
        this.written = written;
        this.spoken = spoken;
    }

    MapSpec spec(List<MapShape> shapes, List<MapShape> frame) {
        double[] values = scores.places().stream()
                .flatMap(place -> place.score().found().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        ClassBreaks breaks = ClassBreaks.equalCounts(values, GROUPS);
        Map<Integer, MapSpec.Area> areas = new HashMap<>();
        for (PlaceScore place : scores.places()) {
            areas.put(place.place().id(), area(place, breaks));
        }
        boolean missing = shapes.stream().anyMatch(shape -> {
            MapSpec.Area area = areas.get(shape.id());
            return area == null || area.pattern() == Pattern.NOT_AVAILABLE;
        });
        Numbers numbers = new Numbers(texts);
        boolean close = values.length > 0
                && breaks.edges().get(breaks.edges().size() - 1)
                                - breaks.edges().get(0)
                        < GROUPS * 2;
        Legend legend = new Legend(
                Palette.CONDITIONS.reducedTo(Math.max(1, breaks.size())),
                numbers.limits(breaks.edges(), close ? 1 : 0),
                breaks.size() == 0
                        ? ""
                        : texts.say("chart.rule", breaks.size(), ComparisonMap.level(scores.level(), texts)),
                missing ? List.of(new Legend.Key(Pattern.NOT_AVAILABLE, texts.say("index.map.no-score"))) : List.of());
        return new MapSpec(
                texts.say("index.map.title"),
                scores.definition().name(),
                shapes,
                frame,
                areas,
                legend,
                texts.say("index.map.description", scores.definition().name()));
    }

    private MapSpec.Area area(PlaceScore place, ClassBreaks breaks) {
        return new MapSpec.Area(
                place.place().name(),
                place.score().found().map(breaks::classOf).orElse(-1),
                place.score().found().isPresent() ? Pattern.PLAIN : Pattern.NOT_AVAILABLE,
                written.apply(place).isEmpty()
                        ? spoken.apply(place)
                        : place.place().name() + ": " + spoken.apply(place));
    }
}
