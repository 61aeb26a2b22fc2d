package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Comparison.Dropped;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.PlaceResult.Standing;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.BrightSpots;
import org.sharedsafety.stats.LinearModel;
import org.sharedsafety.stats.Quantiles;

/** What came out for each place, and why places were left out; A to Z by name, then by code. */
final class PlaceFindings {
    private final ComparisonFrame frame;
    private final ComparisonRequest request;
    private final Outcome<LinearModel> line;
    private final List<PlaceResult.@Nullable Local> local;
    private final PlaceNames names;

    PlaceFindings(
            ComparisonFrame frame,
            ComparisonRequest request,
            Outcome<LinearModel> line,
            List<PlaceResult.@Nullable Local> local,
            PlaceNames names) {
        this.frame = frame;
        this.request = request;
        this.line = line;
        this.local = local;
        this.names = names;
    }

    /** Every place with at least one of the two numbers. */
    List<PlaceResult> places() {
        int[] complete = frame.complete();
        double[] residuals = line.found().map(LinearModel::residuals).orElse(new double[0]);
        List<Outcome<BrightSpots.Departure>> departures =
                line.found().map(BrightSpots::of).orElse(List.of());
        double middleX = median(frame.x());
        double middleY = median(frame.y());
        List<PlaceResult> places = new ArrayList<>();
        for (int i = 0; i < frame.rows().size(); i++) {
            ComparisonFrame.Row row = frame.rows().get(i);
            int at = Arrays.binarySearch(complete, i);
            Double x = row.x().value();
            Double y = row.y().value();
            if (at >= 0 && x != null && y != null) {
                BrightSpots.Departure departure =
                        departures.isEmpty() ? null : departures.get(at).found().orElse(null);
                places.add(new PlaceResult(
                        row.place(),
                        row.population(),
                        row.x(),
                        row.y(),
                        residuals.length == 0 ? null : Double.valueOf(residuals[at]),
                        bright(departure),
                        standing(departure),
                        quadrant(x > middleX, y > middleY),
                        local.get(at)));
            } else if (row.x().isUsable() || row.y().isUsable()) {
                places.add(new PlaceResult(
                        row.place(),
                        row.population(),
                        row.x(),
                        row.y(),
                        null,
                        false,
                        Standing.CANNOT_TELL,
                        null,
                        null));
            }
        }
        places.sort(Comparator.comparing(PlaceResult::place, names.order()));
        return places;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : Quantiles.type7(sorted, 0.5);
    }

    private boolean bright(BrightSpots.@Nullable Departure departure) {
        Direction direction = request.y().metric().direction();
        return departure != null
                && (direction == Direction.WORSE || direction == Direction.BETTER)
                && departure.standsOut(direction == Direction.BETTER);
    }

    private static Standing standing(BrightSpots.@Nullable Departure departure) {
        if (departure == null) {
            return Standing.CANNOT_TELL;
        }
        if (departure.standsOut(true)) {
            return Standing.CLEARLY_HIGHER;
        }
        return departure.standsOut(false) ? Standing.CLEARLY_LOWER : Standing.WITHIN_USUAL_RANGE;
    }

    private static PlaceResult.Quadrant quadrant(boolean highX, boolean highY) {
        if (highX) {
            return highY ? PlaceResult.Quadrant.HIGH_HIGH : PlaceResult.Quadrant.HIGH_LOW;
        }
        return highY ? PlaceResult.Quadrant.LOW_HIGH : PlaceResult.Quadrant.LOW_LOW;
    }

    /** Every place of the level that does not enter the statistics, with the reason. */
    List<Dropped> dropped() {
        int[] complete = frame.complete();
        return IntStream.range(0, frame.rows().size())
                .filter(i -> Arrays.binarySearch(complete, i) < 0)
                .mapToObj(frame.rows()::get)
                .sorted(Comparator.comparing(ComparisonFrame.Row::place, names.order()))
                .map(row -> new Dropped(row.place(), why(row)))
                .toList();
    }

    private Message why(ComparisonFrame.Row row) {
        if (row.x().isUsable()) {
            return why(row.place(), row.y(), request.y());
        }
        Message x = why(row.place(), row.x(), request.x());
        return row.y().isUsable() ? x : Message.of("dropped.both", x, why(row.place(), row.y(), request.y()));
    }

    private static Message why(Place place, Reading reading, MeasureSide side) {
        return place.existsIn(side.period())
                ? why(reading, side.metric())
                : Message.of(
                        "dropped.other-boundaries", side.metric(), side.period().text());
    }

    private static Message why(Reading reading, Metric metric) {
        Message reason = reading.reason();
        return switch (reading.status()) {
            case SUPPRESSED ->
                reason == null ? Message.of("dropped.withheld", metric) : Message.of("dropped.reason", metric, reason);
            case NOT_APPLICABLE -> Message.of("dropped.not-applicable", metric);
            default ->
                reason == null || reason.key().equals("status.not_available")
                        ? Message.of("dropped.no-value", metric)
                        : Message.of("dropped.reason", metric, reason);
        };
    }
}
