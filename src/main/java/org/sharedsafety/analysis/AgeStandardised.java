package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.AgeBand;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.DirectlyStandardisedRate;

/**
 * Makes one age-standardised rate a place out of its counts by age.
 *
 * <p>A place that lacks the count or the people of one band has none. The rate is never mixed with crude ones: a result
 * holds one kind only, and says which.
 */
final class AgeStandardised {
    private static final double CONFIDENCE = 0.95;

    private AgeStandardised() {}

    /** The rates, one number a place in place of one a place and band. */
    static List<PlaceNumber> of(
            List<PlaceNumber> numbers, Metric metric, List<AgeBand> ages, StandardPopulation standard) {
        Outcome<List<Double>> weights = standard.weights(ages);
        Map<Integer, List<PlaceNumber>> byPlace = new LinkedHashMap<>();
        numbers.forEach(number ->
                byPlace.computeIfAbsent(number.place(), id -> new ArrayList<>()).add(number));
        List<PlaceNumber> made = new ArrayList<>();
        byPlace.forEach((place, bands) -> made.add(new PlaceNumber(
                place,
                0,
                0,
                reading(bands, metric, ages.size(), weights),
                bands.get(0).coverage(),
                bands.get(0).population())));
        return made;
    }

    private static Reading reading(List<PlaceNumber> bands, Metric metric, int wanted, Outcome<List<Double>> weights) {
        double[] events = new double[wanted];
        double[] people = new double[wanted];
        int found = 0;
        for (PlaceNumber band : bands) {
            if (!PlaceConcentration.isCounted(band.reading())) {
                return Reading.missing(
                        band.reading().isUsable()
                                ? Status.NOT_AVAILABLE
                                : band.reading().status(),
                        DroppedPlaces.why(band.reading()));
            }
            events[band.group()] = PlaceConcentration.count(band);
            people[band.group()] = PlaceConcentration.people(band);
            found++;
        }
        if (found < wanted) {
            return Reading.missing(Status.NOT_AVAILABLE, Message.of("reason.part-missing"));
        }
        double all = 0;
        for (double count : events) {
            all += count;
        }
        double cases = all;
        Outcome<Reading> rate = weights.then(w -> DirectlyStandardisedRate.of(
                        events,
                        people,
                        w.stream().mapToDouble(Double::doubleValue).toArray(),
                        metric.multiplier(),
                        CONFIDENCE))
                .map(dsr -> new Reading(
                        dsr.value(),
                        cases,
                        null,
                        dsr.interval().lower(),
                        dsr.interval().upper(),
                        Status.OK,
                        Message.of("reason.age-standardised")));
        return rate.found()
                .orElseGet(
                        () -> Reading.missing(Status.NOT_AVAILABLE, rate.why().orElseThrow()));
    }
}
