package org.sharedsafety.query;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.store.Transaction;

/**
 * How much of each place the agencies cover that reported, by the place's number: of its people where that is known, else of
 * its agencies.
 */
final class ReportedShares {
    /** Below this share of its people a place has no number. */
    private static final double REFUSED_BELOW = 0.6;

    private static final ReportedShares NONE = new ReportedShares(Map.of(), Map.of());

    private final Map<Integer, Double> ofPeople;
    private final Map<Integer, Double> all = new HashMap<>();

    private ReportedShares(Map<Integer, Double> ofPeople, Map<Integer, Double> ofAgencies) {
        this.ofPeople = ofPeople;
        all.putAll(ofAgencies);
        all.putAll(ofPeople);
    }

    /** No share of any place. */
    static ReportedShares none() {
        return NONE;
    }

    /** The shares of a series in a period, about a group; none for measures that no agency has to report. */
    static ReportedShares of(Transaction tx, Series series, Metric metric, Period period, Group group) {
        if (!metric.pitfalls().contains("COVER") && !metric.id().startsWith("local:")) {
            return NONE;
        }
        FactQuery facts = new FactQuery(tx);
        return new ReportedShares(
                metric.pitfalls().contains("COVER") ? facts.reported(series, period, group) : Map.of(),
                facts.agenciesReported(series, period, group));
    }

    /** The share, 0 to 1; null where it is not known. */
    @Nullable
    Double of(int place) {
        return all.get(place);
    }

    /** The share of its people, 0 to 1, or NaN where it is not known. */
    double ofPeople(int place) {
        Double share = ofPeople.get(place);
        return share == null ? Double.NaN : share;
    }

    /** Whether so few of its people are covered that the place has no number. */
    boolean refuses(int place) {
        Double share = ofPeople.get(place);
        return share != null && share < REFUSED_BELOW;
    }
}
