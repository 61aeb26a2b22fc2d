package org.sharedsafety.recipe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.sharedsafety.model.Basis;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.Status;

/** Makes observations of counts: they stand in no cell and show no text. */
final class CountEmission {

    private final Set<Integer> ofRates;
    private final RunTally tally;
    private final Consumer<FoundObservation> taker;

    CountEmission(
            List<StoredMeasure> measures, List<Metric> catalogue, RunTally tally, Consumer<FoundObservation> taker) {
        Map<String, Metric> metrics =
                catalogue.stream().collect(Collectors.toMap(Metric::id, metric -> metric, (first, second) -> first));
        this.ofRates = java.util.stream.IntStream.range(0, measures.size())
                .filter(i -> {
                    Metric metric = metrics.get(measures.get(i).metric());
                    return metric != null && metric.isRate();
                })
                .boxed()
                .collect(Collectors.toSet());
        this.tally = tally;
        this.taker = taker;
    }

    /** Hands one count over; of a period that the rows reach only in part it is provisional. */
    void emit(CountCategories.Slot slot, PlaceMatch.Matched place, Period period, long count, boolean partial) {
        Status status = partial ? Status.PROVISIONAL : Status.OK;
        double value = count;
        tally.observed(status);
        tally.zeros += count == 0 ? 1 : 0;
        taker.accept(new FoundObservation(
                slot.measure(),
                place,
                period,
                slot.group(),
                value,
                ofRates.contains(slot.measure()) ? Double.valueOf(value) : null,
                null,
                null,
                null,
                status,
                0,
                0,
                "",
                new Basis((int) Math.min(Integer.MAX_VALUE, count), 0, 0, 0, null, null, null)));
    }
}
