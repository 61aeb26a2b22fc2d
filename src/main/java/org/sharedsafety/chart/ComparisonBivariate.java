package org.sharedsafety.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.text.Texts;

/**
 * A comparison as one map of nine cells; to the right conditions grow stronger, upwards harm grows.
 *
 * <p>Classes are of about equal count over the places with both values. A place without one of them keeps its pattern.
 */
final class ComparisonBivariate {
    private static final int SIDE = BivariateSpec.SIDE;
    private static final int MOST_NAMED = 120;
    private static final int MOST_BRIGHT = 3;

    private final Comparison comparison;
    private final Texts texts;
    private final SideWords wordsX;
    private final SideWords wordsY;
    private final Function<PlaceResult, String> spoken;
    private final List<PlaceResult> complete;
    private final BivariateSide x;
    private final BivariateSide y;
    private final boolean judged;

    ComparisonBivariate(
            Comparison comparison,
            Texts texts,
            SideWords wordsX,
            SideWords wordsY,
            Function<PlaceResult, String> spoken) {
        this.comparison = comparison;
        this.texts = texts;
        this.wordsX = wordsX;
        this.wordsY = wordsY;
        this.spoken = spoken;
        this.complete =
                comparison.places().stream().filter(PlaceResult::isComplete).toList();
        this.x = new BivariateSide(comparison.x(), wordsX, PlaceResult::x, complete, Direction.WORSE);
        this.y = new BivariateSide(comparison.y(), wordsY, PlaceResult::y, complete, Direction.BETTER);
        this.judged = x.isJudged()
                && y.isJudged()
                && x.stage().equals("condition")
                && y.stage().equals("outcome");
    }

    BivariateSpec spec(List<MapShape> shapes, List<MapShape> frame) {
        List<BivariateSpec.Cell> cells =
                IntStream.range(0, SIDE * SIDE).mapToObj(this::cell).toList();
        String finding = finding(cells);
        return new BivariateSpec(
                finding,
                map(shapes, frame, finding),
                cells,
                x.grows("chart.bivariate.stronger", judged, texts),
                y.grows("chart.bivariate.more-harm", judged, texts),
                List.of(
                        x.inWords("chart.bivariate.left-to-right", texts),
                        y.inWords("chart.bivariate.bottom-to-top", texts)),
                table());
    }

    private int index(PlaceResult place) {
        return y.classOf(place) * SIDE + x.classOf(place);
    }

    private BivariateSpec.Cell cell(int index) {
        Set<Integer> places = new TreeSet<>();
        complete.stream()
                .filter(place -> index(place) == index)
                .forEach(place -> places.add(place.place().id()));
        String words = words(index);
        return new BivariateSpec.Cell(
                index,
                words,
                places,
                texts.say(
                                "chart.bivariate.spoken",
                                words,
                                places.size(),
                                wordsX.name(),
                                x.limits(index % SIDE, texts),
                                wordsY.name(),
                                y.limits(index / SIDE, texts))
                        .strip());
    }

    /** The corners and the middle have words: what they mean where that is known, else where they lie. */
    private String words(int index) {
        int column = index % SIDE;
        int row = index / SIDE;
        if (column == 1 && row == 1) {
            return texts.say("chart.bivariate.middle");
        }
        if (column == 1 || row == 1) {
            return "";
        }
        if (judged) {
            boolean strong = column == SIDE - 1;
            boolean harm = row == SIDE - 1;
            return texts.say("chart.bivariate." + (strong ? "strong" : "weak") + (harm ? "-harm" : "-safe"));
        }
        return texts.say("chart.bivariate." + (x.isHigh(column) ? "high" : "low") + (y.isHigh(row) ? "-high" : "-low"));
    }

    private String finding(List<BivariateSpec.Cell> cells) {
        BivariateSpec.Cell corner = cells.get((SIDE - 1) * SIDE);
        String first = texts.say(
                judged ? "chart.bivariate.finding.burdened" : "chart.bivariate.finding.corner",
                corner.places().size(),
                complete.size(),
                ComparisonMap.level(comparison.level(), texts),
                corner.words());
        List<String> bright = comparison.places().stream()
                .filter(PlaceResult::brightSpot)
                .map(place -> place.place().name())
                .toList();
        if (bright.isEmpty()) {
            return first;
        }
        int shown = Math.min(MOST_BRIGHT, bright.size());
        int more = bright.size() - shown;
        String names = shown < 2 || more > 0
                ? String.join(", ", bright.subList(0, shown))
                : texts.say(
                        "chart.bivariate.names",
                        String.join(", ", bright.subList(0, shown - 1)),
                        bright.get(shown - 1));
        return first + " " + texts.say("chart.bivariate.finding.bright", names, more, bright.size());
    }

    private MapSpec map(List<MapShape> shapes, List<MapShape> frame, String finding) {
        Map<Integer, MapSpec.Area> areas = new HashMap<>();
        for (PlaceResult place : comparison.places()) {
            areas.put(place.place().id(), area(place));
        }
        TreeSet<Pattern> occurring = new TreeSet<>();
        for (MapShape shape : shapes) {
            MapSpec.Area area = areas.get(shape.id());
            occurring.add(area == null ? Pattern.NOT_AVAILABLE : area.pattern());
        }
        occurring.remove(Pattern.PLAIN);
        return new MapSpec(
                texts.say("chart.bivariate.title", wordsX.name(), wordsY.name()),
                texts.say(
                        "chart.bivariate.subtitle",
                        complete.size(),
                        ComparisonMap.level(comparison.level(), texts),
                        period()),
                shapes,
                frame,
                areas,
                new Legend(
                        Palette.BIVARIATE,
                        List.of(),
                        "",
                        occurring.stream()
                                .map(pattern -> new Legend.Key(pattern, texts.say("chart.key." + pattern.code())))
                                .toList()),
                texts.say("chart.bivariate.description", wordsX.name(), wordsY.name(), finding),
                shapes.size() <= MOST_NAMED);
    }

    private String period() {
        return wordsX.period().equals(wordsY.period()) ? wordsX.period() : wordsX.period() + " · " + wordsY.period();
    }

    /** A place without one of the values has no cell; the pattern says why, withheld before not available. */
    private MapSpec.Area area(PlaceResult place) {
        Pattern ofX = Pattern.of(place.x());
        Pattern ofY = Pattern.of(place.y());
        boolean whole = place.isComplete();
        Pattern pattern = whole
                ? ofY == Pattern.PLAIN ? ofX : ofY
                : ofX == Pattern.HIDDEN || ofY == Pattern.HIDDEN ? Pattern.HIDDEN : Pattern.NOT_AVAILABLE;
        String cell = whole ? words(index(place)) : "";
        String said = spoken.apply(place);
        return new MapSpec.Area(
                place.place().name(), whole ? index(place) : -1, pattern, cell.isEmpty() ? said : said + " · " + cell);
    }

    private TableSpec table() {
        List<TableSpec.Row> rows = new ArrayList<>();
        for (PlaceResult place : comparison.places()) {
            rows.add(new TableSpec.Row(
                    place.place().id(),
                    List.of(
                            TableSpec.Cell.of(place.place().name()),
                            new TableSpec.Cell(
                                    place.x().isUsable() ? place.x().value() : null, wordsX.value(place.x())),
                            new TableSpec.Cell(
                                    place.y().isUsable() ? place.y().value() : null, wordsY.value(place.y())),
                            place.isComplete()
                                    ? new TableSpec.Cell(index(place) + 1.0, cellWords(index(place)))
                                    : TableSpec.Cell.of(texts.say("chart.bivariate.no-cell")))));
        }
        return new TableSpec(
                List.of(
                        new TableSpec.Column("place", texts.say("chart.column.place"), "", false),
                        new TableSpec.Column("x", wordsX.name(), wordsX.shortUnit(), true),
                        new TableSpec.Column("y", wordsY.name(), wordsY.shortUnit(), true),
                        new TableSpec.Column("cell", texts.say("chart.bivariate.column"), "", false)),
                rows);
    }

    /** The words of a cell, or where it lies: the limits of both measures. */
    private String cellWords(int index) {
        String words = words(index);
        return words.isEmpty() ? x.limits(index % SIDE, texts) + " · " + y.limits(index / SIDE, texts) : words;
    }
}
