package org.sharedsafety.service;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ReportedShare;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.query.FactQuery;
import org.sharedsafety.store.Transaction;

/** The facts about measures and places that the rules of honesty ask a project for. */
final class FactsOfProject {
    /** After so many days early counts are no longer expected. */
    private static final int SETTLED_DAYS = 365;

    private static final double FEW_PEOPLE = 1_000;
    private static final Set<String> WORDED = Set.of("zip", "zcta", "tract", "county", "neighborhood");

    private final FactQuery query;

    FactsOfProject(Transaction tx) {
        this.query = new FactQuery(tx);
    }

    /**
     * What is known of a measure in a view, its numbers not yet counted.
     *
     * @param periods shown, at least one
     * @param level of the places
     * @param places whose numbers are shown, or null for all of the level
     */
    MeasureFacts measure(
            Metric metric,
            Series series,
            List<Period> periods,
            Group group,
            String level,
            @Nullable Collection<Integer> places) {
        boolean settled = periods.stream().allMatch(period -> isSettled(series, period));
        return MeasureFacts.of(metric)
                .of(series)
                .over(periods)
                .withBreaks(query.breaks(series, periods, group))
                .settled(settled)
                .reportedBy(reported(series, periods, group, level, places));
    }

    private boolean isSettled(Series series, Period period) {
        return query.published(series, period)
                .map(day -> day.isAfter(period.end().plusDays(SETTLED_DAYS)))
                .orElse(false);
    }

    /**
     * What is known of a measure on the profile of one place: shown in its latest period, beside what came before.
     *
     * @param periods all that are held, earliest first, at least one
     */
    MeasureFacts ofProfile(Metric metric, Series series, List<Period> periods, int place) {
        Period latest = periods.get(periods.size() - 1);
        return MeasureFacts.of(metric)
                .of(series)
                .over(List.of(latest))
                .withBreaks(query.breaks(series, periods, place))
                .settled(isSettled(series, latest));
    }

    /**
     * The share of the least covered period, of all people shown; of all places alike where people are not known. Among
     * several places only those that have a number are in the picture.
     */
    private @Nullable ReportedShare reported(
            Series series, List<Period> periods, Group group, String level, @Nullable Collection<Integer> places) {
        ReportedShare least = null;
        for (Period period : periods) {
            Map<Integer, Double> shares = query.reported(series, period, group);
            boolean ofAgencies = shares.isEmpty();
            if (ofAgencies) {
                shares = query.agenciesReported(series, period, group);
            }
            if (places != null) {
                shares.keySet().retainAll(new HashSet<>(places));
            }
            if (places == null || places.size() > 1) {
                shares.keySet().retainAll(query.withNumbers(series, period, group));
                leaveOutUncovered(shares);
            }
            if (!shares.isEmpty()) {
                ReportedShare share = share(shares, ofAgencies ? Map.of() : query.residents(level, period), ofAgencies);
                least = least == null || share.share() < least.share() ? share : least;
            }
        }
        return least;
    }

    /** Places of which too little was reported show no number; they speak only where there are no others. */
    private static void leaveOutUncovered(Map<Integer, Double> shares) {
        if (shares.values().stream().anyMatch(share -> share >= ReportedShare.REFUSED_BELOW)) {
            shares.values().removeIf(share -> share < ReportedShare.REFUSED_BELOW);
        }
    }

    private static ReportedShare share(
            Map<Integer, Double> shares, Map<Integer, Double> residents, boolean ofAgencies) {
        boolean weighted = residents.keySet().containsAll(shares.keySet());
        double covered = 0;
        double people = 0;
        int low = 0;
        for (Map.Entry<Integer, Double> each : shares.entrySet()) {
            double weight = weighted ? residents.getOrDefault(each.getKey(), 0.0) : 1;
            covered += each.getValue() * weight;
            people += weight;
            low += each.getValue() < ReportedShare.ENOUGH ? 1 : 0;
        }
        return new ReportedShare(people > 0 ? Math.min(1, covered / people) : 0, shares.size(), low, ofAgencies);
    }

    /** Who lives in the places shown, and who only works or is held there; places null for all of the level. */
    ViewFact.Residents residents(String level, Period period, @Nullable Collection<Integer> places) {
        Map<Integer, Double> people = query.residents(level, period);
        if (places != null) {
            people.keySet().retainAll(new HashSet<>(places));
        }
        int few = (int) people.values().stream().filter(n -> n < FEW_PEOPLE).count();
        return new ViewFact.Residents(
                few, largest(query.jobs(level, period), people), largest(query.groupQuarters(level, period), people));
    }

    private static @Nullable Double largest(Map<Integer, Double> of, Map<Integer, Double> people) {
        Double largest = null;
        for (Map.Entry<Integer, Double> each : people.entrySet()) {
            Double count = of.get(each.getKey());
            if (count != null && each.getValue() > 0) {
                double share = count / each.getValue();
                largest = largest == null || share > largest ? Double.valueOf(share) : largest;
            }
        }
        return largest;
    }

    /** That numbers of one of the measures were split from other areas; empty where none was. */
    Optional<ViewFact.Apportioned> apportioned(List<MeasureFacts> measures, Group group, String level) {
        Set<String> from = new TreeSet<>();
        for (MeasureFacts measure : measures) {
            Series series = measure.series();
            if (series != null) {
                measure.periods().forEach(period -> from.addAll(query.apportionedFrom(series, period, group, level)));
            }
        }
        if (from.isEmpty()) {
            return Optional.empty();
        }
        String only = from.iterator().next();
        String word = from.size() == 1 && WORDED.contains(only) ? only : "area";
        return Optional.of(new ViewFact.Apportioned(Message.of("apportioned." + word)));
    }
}
