package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ValueCounts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.MeasureMatrix;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.privacy.SmallCounts;
import tech.tablesaw.api.Table;

/** The latest numbers of all measures in all places of a level, put side by side as they are. */
public final class MatrixAnalysis {
    private static final String METHOD = "overview";
    private static final String VERSION = "1";
    private static final Reading NOT_THERE =
            Reading.missing(Status.NOT_AVAILABLE, Message.of("reason.place-not-there"));

    private final SmallCounts small = new SmallCounts(SmallCounts.USUAL);

    /** One measure with the numbers of all places of the level in its latest period. */
    public record Measure(MeasureSide side, Table latest, MeasureFacts facts) {}

    /** The matrix. */
    public MeasureMatrix analyse(String level, List<Place> places, List<Measure> measures) {
        List<Place> sorted = places.stream()
                .sorted(Comparator.comparing(Place::name).thenComparing(Place::code))
                .toList();
        List<MeasureMatrix.Column> columns = new ArrayList<>();
        List<MeasureFacts> facts = new ArrayList<>();
        int n = 0;
        for (Measure measure : measures) {
            Metric metric = measure.side().metric();
            Map<Integer, Reading> byPlace = new HashMap<>();
            PlaceNumbers.of(measure.latest(), metric).forEach(number -> byPlace.put(number.place(), number.reading()));
            List<Reading> readings = new ArrayList<>();
            List<Boolean> hides = new ArrayList<>();
            for (Place place : sorted) {
                Reading reading = byPlace.getOrDefault(place.id(), NOT_THERE);
                readings.add(reading);
                hides.add(small.hides(reading, metric));
                n += reading.isUsable() ? 1 : 0;
            }
            columns.add(new MeasureMatrix.Column(measure.side(), readings, hides, Spread.of(readings)));
            facts.add(measure.facts().over(List.of(measure.side().period())).with(ValueCounts.of(readings)));
        }
        ViewFacts view = ViewFacts.of(facts).with(new ViewFact.Places(level, sorted.size(), sorted.size(), 0, 0));
        return new MeasureMatrix(
                level, sorted, columns, new About(METHOD, VERSION, null, n, List.of(), Cautions.of(view)));
    }
}
