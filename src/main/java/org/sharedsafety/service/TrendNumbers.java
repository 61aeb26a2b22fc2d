package org.sharedsafety.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.TrendRequest;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.TotalKey;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.MeasureChooser.Settled;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.Table;

/** The numbers that a trend is made of: stored ones, or those that an output may show. */
final class TrendNumbers {
    private final Transaction tx;
    private final Settled settled;
    private final TrendQuestion asked;
    private final MeasureRequest request;
    private final MeasureNumbers stored;
    private final Map<Integer, TotalKey> totals = new LinkedHashMap<>();

    /** The numbers of a question, and what is asked of them. */
    record Read(Table table, TrendRequest request) {}

    TrendNumbers(Transaction tx, Settled settled, TrendQuestion asked) {
        this(tx, settled, asked, new MeasureQuery(tx)::read);
    }

    /** The same with numbers that may have been read before. */
    TrendNumbers(
            Transaction tx, Settled settled, TrendQuestion asked, Function<MeasureRequest, MeasureNumbers> reading) {
        this.tx = tx;
        this.settled = settled;
        this.asked = asked;
        this.request = new MeasureRequest(
                settled.series().id(),
                settled.periods(),
                List.of(asked.measure().group()),
                settled.level(),
                null,
                Map.of());
        this.stored = reading.apply(request);
    }

    private boolean isOnePlace() {
        Place place = settled.place();
        return place != null && place.level().equals(settled.level());
    }

    /** Says what an output shows: of one place its numbers beside the others', of a whole level its totals alone. */
    void ask(OutputNumbers out) {
        Place place = settled.place();
        if (place != null && isOnePlace()) {
            out.ask(stored, request, place.id());
            return;
        }
        Set<Integer> places = settled.places().stream().map(Place::id).collect(Collectors.toSet());
        for (int period = 0; period < request.periods().size(); period++) {
            TotalKey total = out.askTotal(stored, request, period, 0, place == null ? "" : place.code(), places);
            if (total != null) {
                totals.put(period, total);
            }
        }
    }

    private MeasureNumbers shown(OutputNumbers out) {
        if (isOnePlace()) {
            return out.shown(stored);
        }
        Set<Integer> hidden = totals.keySet().stream()
                .filter(period -> out.hides(totals.get(period)))
                .collect(Collectors.toSet());
        return totals.isEmpty() ? stored : out.without(stored, hidden, Set.of());
    }

    /** The stored numbers, or where an output is given what it decided to show. */
    Read read(@Nullable OutputNumbers out) {
        MeasureNumbers numbers = out == null ? stored : shown(out);
        Place place = settled.place() == null ? null : PlaceLabels.of(tx).of(settled.place());
        return new Read(
                numbers.table(),
                new TrendRequest(
                        numbers.measure(),
                        settled.level(),
                        asked.measure().group(),
                        place,
                        settled.periods(),
                        settled.places(),
                        TrendService.known(tx, numbers, settled, asked.measure().group()),
                        asked.pool(),
                        asked.shock(),
                        asked.baseline()));
    }
}
