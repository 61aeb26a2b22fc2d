package org.sharedsafety.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Ranking;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/** One measure as a map in five classes of about equal count, in the colors that the measure keeps. */
public final class MeasureMap {
    private static final int CLASSES = 5;

    private MeasureMap() {}

    /** The map of a ranking. */
    public static MapSpec of(Ranking ranking, List<MapShape> shapes, List<MapShape> frame, Texts texts) {
        Map<Place, Reading> readings = new HashMap<>();
        ranking.rows().forEach(row -> readings.put(row.place(), row.reading()));
        ranking.unranked().forEach(other -> readings.put(other.place(), other.reading()));
        return of(ranking.measure(), ranking.level(), readings, shapes, frame, texts);
    }

    /** The map of the numbers of places. */
    public static MapSpec of(
            MeasureSide measure,
            String level,
            Map<Place, Reading> readings,
            List<MapShape> shapes,
            List<MapShape> frame,
            Texts texts) {
        double[] values = readings.values().stream()
                .filter(Reading::isUsable)
                .mapToDouble(reading -> Objects.requireNonNull(reading.value()))
                .toArray();
        SideWords words = new SideWords(measure, values, texts);
        ClassBreaks breaks = ClassBreaks.equalCounts(values, CLASSES);
        Map<Integer, MapSpec.Area> areas = new HashMap<>();
        readings.forEach((place, reading) -> areas.put(
                place.id(),
                new MapSpec.Area(
                        place.name(),
                        reading.isUsable() ? breaks.classOf(Objects.requireNonNull(reading.value())) : -1,
                        Pattern.of(reading),
                        texts.say("ranking.spoken", place.name(), words.withUnit(reading)))));
        TreeSet<Pattern> occurring = new TreeSet<>();
        for (MapShape shape : shapes) {
            MapSpec.Area area = areas.get(shape.id());
            occurring.add(area == null ? Pattern.NOT_AVAILABLE : area.pattern());
        }
        occurring.remove(Pattern.PLAIN);
        List<String> edges = words.limits(breaks.edges());
        return new MapSpec(
                words.name(),
                texts.say("chart.map.subtitle", words.unit(), words.period()),
                shapes,
                frame,
                areas,
                new Legend(
                        Palette.of(measure.metric()).reducedTo(Math.max(1, breaks.size())),
                        edges,
                        breaks.size() == 0
                                ? ""
                                : texts.say("chart.rule", breaks.size(), ComparisonMap.level(level, texts)),
                        occurring.stream()
                                .map(pattern -> new Legend.Key(pattern, texts.say("chart.key." + pattern.code())))
                                .toList()),
                texts.say("chart.map.description", words.name(), words.unit(), words.period(), words.range()));
    }
}
