package org.sharedsafety.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/** One measure of a comparison as a map in classes of about equal count. */
final class ComparisonMap {
    private static final int CLASSES = 5;

    private final Comparison comparison;
    private final Texts texts;
    private final SideWords words;
    private final Palette palette;
    private final Function<PlaceResult, Reading> side;
    private final Function<PlaceResult, String> spoken;
    private final ClassLimits limits;
    private final List<Double> edges;

    ComparisonMap(
            Comparison comparison,
            Texts texts,
            SideWords words,
            Palette palette,
            Function<PlaceResult, Reading> side,
            Function<PlaceResult, String> spoken,
            ClassLimits limits,
            List<Double> edges) {
        this.comparison = comparison;
        this.texts = texts;
        this.words = words;
        this.palette = palette;
        this.side = side;
        this.spoken = spoken;
        this.limits = limits;
        this.edges = edges;
    }

    MapSpec spec(List<MapShape> shapes, List<MapShape> frame) {
        double[] values = comparison.places().stream()
                .map(side)
                .filter(Reading::isUsable)
                .mapToDouble(reading -> Objects.requireNonNull(reading.value()))
                .toArray();
        ClassBreaks breaks =
                edges.isEmpty() ? ClassBreaks.equalCounts(values, CLASSES) : ClassBreaks.within(edges, values);
        Map<Integer, MapSpec.Area> areas = new HashMap<>();
        for (PlaceResult place : comparison.places()) {
            areas.put(place.place().id(), area(place, breaks));
        }
        TreeSet<Pattern> occurring = new TreeSet<>();
        for (MapShape shape : shapes) {
            MapSpec.Area area = areas.get(shape.id());
            occurring.add(area == null ? Pattern.NOT_AVAILABLE : area.pattern());
        }
        occurring.remove(Pattern.PLAIN);
        return new MapSpec(
                words.name(),
                texts.say("chart.map.subtitle", words.unit(), words.period()),
                shapes,
                frame,
                areas,
                legend(breaks, List.copyOf(occurring)),
                texts.say("chart.map.description", words.name(), words.unit(), words.period(), words.range()));
    }

    private MapSpec.Area area(PlaceResult place, ClassBreaks breaks) {
        Reading reading = side.apply(place);
        Double value = reading.isUsable() ? reading.value() : null;
        return new MapSpec.Area(
                place.place().name(),
                value == null ? -1 : breaks.classOf(value),
                Pattern.of(reading),
                spoken.apply(place));
    }

    private Legend legend(ClassBreaks breaks, List<Pattern> occurring) {
        List<String> shown = words.limits(breaks.edges());
        return new Legend(
                palette.reducedTo(Math.max(1, breaks.size())),
                shown,
                breaks.size() == 0 ? "" : rule(breaks),
                occurring.stream()
                        .map(pattern -> new Legend.Key(pattern, texts.say("chart.key." + pattern.code())))
                        .toList());
    }

    /** How the classes were made, and of which years. */
    private String rule(ClassBreaks breaks) {
        boolean fixed = !edges.isEmpty() && !limits.years().isEmpty();
        if (edges.isEmpty() || limits.method() == ClassMethod.EQUAL_COUNTS) {
            // Over several years each class holds as many values, but not as many places of one year.
            return fixed
                    ? texts.say("chart.rule.all-years", breaks.size(), limits.years())
                    : texts.say("chart.rule", breaks.size(), level(comparison.level(), texts));
        }
        String rule = texts.say("chart.rule." + limits.method().code(), breaks.size());
        return fixed ? texts.say("chart.rule.years", rule, limits.years()) : rule;
    }

    /** The plural of a level of geography; "places" for one without a word. */
    static String level(String level, Texts texts) {
        String key = "chart.level." + level;
        return texts.say(texts.knows(key) ? key : "chart.level.place");
    }
}
