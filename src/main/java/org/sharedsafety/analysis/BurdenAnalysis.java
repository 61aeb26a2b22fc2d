package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.GroupWords;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ShareSentences;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Reading;
import tech.tablesaw.api.Table;

/**
 * Who carries how much of a harm, by group of people or by place.
 *
 * <p>Shares are made of counts and of the people they are about. A place that lacks the number of one group is left out
 * with all its groups, so that a share never changes because a number is missing.
 */
public final class BurdenAnalysis {
    private static final String METHOD = "burden";
    private static final String VERSION = "1";

    /**
     * The shares.
     *
     * @param parts the columns of {@link org.sharedsafety.model.result.MeasureColumn}: the groups, places of the level,
     *     one period
     * @param everyone the same for everyone, or null where there are no such numbers
     */
    public BurdenByGroup analyse(Table parts, @Nullable Table everyone, BurdenRequest request) {
        Metric metric = request.measure().metric();
        Map<Integer, Place> places = request.places().stream().collect(Collectors.toMap(Place::id, place -> place));
        List<Comparison.Dropped> dropped = new ArrayList<>();
        List<PlaceNumber> used = complete(
                PlaceNumbers.of(parts, metric).stream()
                        .filter(number -> places.containsKey(number.place()))
                        .toList(),
                request,
                dropped);
        List<PlaceNumber> whole = everyone == null
                ? List.of()
                : PlaceNumbers.of(everyone, metric).stream()
                        .filter(number -> places.containsKey(number.place()))
                        .toList();
        BurdenShares shares = new BurdenShares(metric);
        if (request.isByPlace()) {
            used.stream()
                    .sorted(Comparator.comparing((PlaceNumber number) -> name(places, number))
                            .thenComparing(PlaceNumber::place))
                    .forEach(number -> shares.add(Group.EVERYONE, places.get(number.place()), List.of(number)));
        } else {
            for (int g = 0; g < request.groups().size(); g++) {
                int group = g;
                shares.add(
                        request.groups().get(g),
                        null,
                        used.stream().filter(number -> number.group() == group).toList());
            }
        }
        List<PlaceNumber> byPlace = request.isByPlace() ? used : usable(whole);
        List<BurdenByGroup.Share> made = shares.shares();
        return new BurdenByGroup(
                request.measure(),
                request.level(),
                request.place(),
                request.grouping(),
                made,
                shares.events(),
                shares.people(),
                MissingPeople.ofNoGroup(request, shares, used, whole),
                shares.gap(),
                beside(request, shares),
                PlaceConcentration.of(byPlace, places),
                MissingPeople.of(request, shares, used, whole, dropped),
                new About(
                        METHOD,
                        VERSION,
                        null,
                        used.size(),
                        dropped,
                        findings(request, made, used),
                        sentence(request, shares, byPlace)));
    }

    /**
     * Of groups, the shares of the one with the highest rate; of places, on how few people half of the harm falls, never
     * which place is worst. Null where that cannot be told.
     */
    private static @Nullable Message sentence(BurdenRequest request, BurdenShares shares, List<PlaceNumber> byPlace) {
        Metric metric = request.measure().metric();
        if (request.isByPlace()) {
            return PlaceConcentration.of(byPlace, Map.of())
                    .map(found -> ShareSentences.concentration(metric, found.half()))
                    .found()
                    .orElse(null);
        }
        return shares.gap()
                .map(found -> shares.shares().get(found.highest()))
                .map(share ->
                        ShareSentences.burden(metric, GroupWords.of(share.group()), share.ofPeople(), share.ofEvents()))
                .found()
                .orElse(null);
    }

    private static String name(Map<Integer, Place> places, PlaceNumber number) {
        Place place = places.get(number.place());
        return place == null ? "" : place.name();
    }

    /** The numbers of the places that have one for each group. */
    private static List<PlaceNumber> complete(
            List<PlaceNumber> numbers, BurdenRequest request, List<Comparison.Dropped> dropped) {
        Map<Integer, Integer> have = new HashMap<>();
        Map<Integer, Message> why = new HashMap<>();
        for (PlaceNumber number : numbers) {
            if (PlaceConcentration.isCounted(number.reading())) {
                have.merge(number.place(), 1, Integer::sum);
            } else {
                why.put(number.place(), why(number.reading()));
            }
        }
        int wanted = request.groups().size();
        for (Place place : request.places()) {
            Message reason = why.get(place.id());
            if (reason != null && have.getOrDefault(place.id(), 0) < wanted) {
                dropped.add(new Comparison.Dropped(place, reason));
            }
        }
        return numbers.stream()
                .filter(number -> have.getOrDefault(number.place(), 0) == wanted)
                .toList();
    }

    private static Message why(Reading reading) {
        return reading.isUsable() ? Message.of("reason.no-counts") : DroppedPlaces.why(reading);
    }

    private static List<PlaceNumber> usable(List<PlaceNumber> numbers) {
        return numbers.stream()
                .filter(number -> PlaceConcentration.isCounted(number.reading()))
                .toList();
    }

    private static List<BurdenByGroup.Beside> beside(BurdenRequest request, BurdenShares shares) {
        int baseline = request.isByPlace() ? -1 : shares.baseline(request.baseline());
        return baseline < 0 ? List.of() : shares.beside(baseline);
    }

    private static List<Finding> findings(
            BurdenRequest request, List<BurdenByGroup.Share> shares, List<PlaceNumber> used) {
        List<Reading> readings =
                shares.stream().map(BurdenByGroup.Share::reading).toList();
        MeasureFacts facts = ShownNumbers.facts(
                request.known(), List.of(request.measure().period()), readings, ShownNumbers.covered(used));
        ViewFacts view = ViewFacts.of(facts).with(request.known().facts()).with(new ViewFact.Ratio());
        return Cautions.of(request.isByPlace() ? view.with(ShownNumbers.places(request.level(), readings)) : view);
    }
}
