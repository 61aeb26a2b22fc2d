package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.NumberCard.Summand;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.query.Frame;
import org.sharedsafety.query.FrameQuery;
import org.sharedsafety.query.FrameRequest;
import org.sharedsafety.query.ObservationFilter;
import org.sharedsafety.query.ObservationQuery;
import org.sharedsafety.query.StoredObservation;
import org.sharedsafety.report.ComparisonBrief.Citation;
import org.sharedsafety.store.Transaction;

/**
 * The card of a number of all places of a level together: counts and what they are out of added up, then divided once. A
 * place whose count is not known is listed and not added.
 */
final class CardSum {
    private final Transaction tx;
    private final Metric metric;
    private final CardRequest request;
    private final String level;

    CardSum(Transaction tx, Metric metric, CardRequest request, String level) {
        this.tx = tx;
        this.metric = metric;
        this.request = request;
        this.level = level;
    }

    NumberCard card() {
        List<StoredObservation> found = new ArrayList<>();
        new ObservationQuery(tx)
                .forEach(
                        new ObservationFilter(metric.id(), null, null, level, request.period(), request.group()),
                        each -> {
                            if (request.series() == null
                                    || each.observation().key().series().name().equals(request.series())) {
                                found.add(each);
                            }
                        });
        if (found.isEmpty()) {
            throw WorkbenchException.of(
                    "source.none", metric.id(), level, request.period().text());
        }
        Series series = found.get(0).observation().key().series();
        Frame frame = new FrameQuery(tx)
                .read(new FrameRequest(
                        series.id(),
                        request.period(),
                        series.id(),
                        request.period(),
                        request.group(),
                        level,
                        Map.of()));
        Map<Integer, List<Citation>> cited = new HashMap<>();
        SourceService.cite(tx, cited, new LinkedHashMap<>(), true, frame.x(), level, request.group());
        List<Summand> all = new ArrayList<>();
        for (StoredObservation each : found) {
            Place place = PlaceLabels.of(tx).of(each.observation().key().place());
            Reading reading = CardReading.of(frame, place.id()).reading();
            all.add(new Summand(
                    place,
                    reading,
                    reading.numerator() != null && reading.isUsable(),
                    cited.getOrDefault(place.id(), List.of()).stream()
                            .map(cell -> cell.file() + " › " + cell.sheet() + " › " + cell.cell())
                            .toList()));
        }
        all.sort(Comparator.comparing(each -> each.place().name()));
        return new NumberCard(
                new Place(0, level, level, level, null, null, null),
                metric,
                request.period(),
                request.group(),
                series.name(),
                sum(all),
                false,
                List.of(),
                List.of(),
                null,
                null,
                null,
                all,
                org.sharedsafety.model.ConfidenceLevel.USUAL);
    }

    /** One place is its own sum; several are added up where each tells what it counts. */
    private Reading sum(List<Summand> all) {
        if (all.size() == 1) {
            return all.get(0).reading();
        }
        List<Summand> added = all.stream().filter(Summand::added).toList();
        double count = 0;
        double outOf = 0;
        boolean divided = true;
        for (Summand each : added) {
            Double above = each.reading().numerator();
            Double below = each.reading().denominator();
            count += above == null ? 0 : above;
            outOf += below == null ? 0 : below;
            divided &= below != null;
        }
        if (added.isEmpty()) {
            return Reading.missing(Status.NOT_AVAILABLE, Message.of("reason.no-counts"));
        }
        @Nullable Double value = divided && outOf > 0 ? Double.valueOf(metric.multiplier() * count / outOf) : null;
        return new Reading(
                value == null ? Double.valueOf(count) : value,
                count,
                divided ? Double.valueOf(outOf) : null,
                null,
                null,
                Status.OK,
                null,
                null);
    }
}
