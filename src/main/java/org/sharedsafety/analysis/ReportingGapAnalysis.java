package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.ValueCounts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.ReportingGap;
import org.sharedsafety.privacy.SmallCounts;
import org.sharedsafety.stats.DarkFigure;
import tech.tablesaw.api.Table;

/**
 * Divides what was recorded by the share that is reported: a what-if beside the record, never in its place. One share for
 * all places leaves their order as it was.
 */
public final class ReportingGapAnalysis {
    private static final double CONFIDENCE = 0.95;

    private final SmallCounts small = new SmallCounts(SmallCounts.USUAL);

    /** The gap; places without a number are left out with the reason. */
    public ReportingGap analyse(Table table, RankingRequest request, double reported, @Nullable Double error) {
        Map<Integer, Place> places = request.places().stream().collect(Collectors.toMap(Place::id, place -> place));
        List<ReportingGap.Row> rows = new ArrayList<>();
        List<Comparison.Dropped> dropped = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        for (PlaceNumber number : PlaceNumbers.of(table, request.measure().metric())) {
            Place place = places.get(number.place());
            if (place == null) {
                continue;
            }
            Reading reading = number.reading();
            readings.add(reading);
            if (reading.isUsable()) {
                rows.add(new ReportingGap.Row(
                        place,
                        reading,
                        Objects.requireNonNull(reading.value()) / reported,
                        interval(reading, reported, error, request.seed()),
                        small.hides(reading, request.measure().metric())));
            } else {
                dropped.add(new Comparison.Dropped(place, DroppedPlaces.why(reading)));
            }
        }
        rows.sort(Comparator.comparing((ReportingGap.Row row) -> row.place().name())
                .thenComparing(row -> row.place().code()));
        ViewFacts view = ViewFacts.of(request.facts()
                        .over(List.of(request.measure().period()))
                        .with(ValueCounts.of(readings)))
                .with(ShownNumbers.places(request.level(), readings), new ViewFact.WhatIf());
        return new ReportingGap(
                request.measure(),
                request.level(),
                reported,
                error,
                rows,
                new About(
                        "reporting-gap",
                        "1",
                        request.seed(),
                        rows.size(),
                        dropped,
                        Cautions.of(view),
                        Message.of(error == null ? "gap.illustration" : "gap.sentence", 100 * reported)));
    }

    /** The interval of the count behind the record, in the measure's unit. */
    private static Outcome<Comparison.Interval> interval(
            Reading reading, double reported, @Nullable Double error, long seed) {
        if (error == null) {
            return Outcome.notAvailable("gap.no-error");
        }
        Double count = reading.numerator();
        if (count == null || count <= 0) {
            return Outcome.notAvailable("reason.no-counts");
        }
        double unit = Objects.requireNonNull(reading.value()) / count;
        return DarkFigure.of(count, reported, error, CONFIDENCE, seed)
                .map(dark -> new Comparison.Interval(
                        dark.interval().lower() * unit, dark.interval().upper() * unit));
    }
}
