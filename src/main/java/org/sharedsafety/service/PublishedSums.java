package org.sharedsafety.service;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sharedsafety.model.AgeBand;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.privacy.PublishedSet;
import org.sharedsafety.store.Transaction;

/** Says of a published set which of its counts add up to which: places, groups, periods and equal counts twice told. */
final class PublishedSums {
    private final Map<Integer, Integer> parents = new HashMap<>();
    private final Map<Integer, String> levels = new HashMap<>();
    private final Map<Integer, List<Integer>> totalGroups = new HashMap<>();
    private final Map<Integer, Group> groups;
    private final Map<Integer, Period> periods;
    private final Map<Integer, String> metrics = new HashMap<>();

    PublishedSums(Transaction tx) {
        this.groups = tx.groups().all();
        this.periods = tx.periods().all();
        tx.metrics().all().forEach(metric -> tx.series()
                .ofMetric(metric.id())
                .forEach(series -> metrics.put(series.id(), metric.id())));
        places(tx.places().all());
        groups.forEach((id, group) -> totalGroups.put(id, totals(group)));
    }

    private void places(List<Place> places) {
        Map<String, List<Place>> byCode = new HashMap<>();
        places.forEach(place ->
                byCode.computeIfAbsent(place.code(), fresh -> new ArrayList<>()).add(place));
        for (Place place : places) {
            levels.put(place.id(), place.level());
            String parent = place.parentCode();
            if (parent != null) {
                byCode.getOrDefault(parent, List.of()).stream()
                        .filter(above -> !above.level().equals(place.level()))
                        .findFirst()
                        .ifPresent(above -> parents.put(place.id(), above.id()));
            }
        }
    }

    /** The groups that hold a group with one of its features left out. */
    private List<Integer> totals(Group group) {
        List<Integer> totals = new ArrayList<>();
        for (Group.Part left : group.parts()) {
            Group rest = Group.EVERYONE;
            for (Group.Part part : group.parts()) {
                if (!part.equals(left)) {
                    rest = rest.and(Group.of(part.dimension(), part.value()));
                }
            }
            Group wanted = rest;
            groups.forEach((id, each) -> {
                if (each.equals(wanted)) {
                    totals.add(id);
                }
            });
        }
        return totals;
    }

    /** Adds every sum whose total the set holds, also where another series of the same measure tells it. */
    void addTo(PublishedSet set) {
        Set<CountKey> keys = set.keys();
        Map<List<Object>, List<CountKey>> parts = new HashMap<>();
        Map<List<Object>, List<CountKey>> same = new HashMap<>();
        keys.forEach(key ->
                same.computeIfAbsent(told(key), fresh -> new ArrayList<>()).add(key));
        for (CountKey key : keys) {
            Integer parent = parents.get(key.place());
            if (parent != null) {
                held(key.at(parent), keys, same)
                        .ifPresent(whole ->
                                put(parts, whole, "place " + levels.get(key.place()) + " " + key.series(), key));
            }
            for (int total : totalGroups.getOrDefault(key.group(), List.of())) {
                String left = leftOut(key.group(), total);
                if (!isBand(key.group(), left)) {
                    held(key.of(total), keys, same)
                            .ifPresent(whole -> put(parts, whole, "group " + left + " " + key.series(), key));
                }
            }
        }
        parts.forEach((total, summed) -> set.sum((CountKey) total.get(0), summed));
        same.values().stream()
                .filter(twice -> twice.size() > 1)
                .forEach(twice -> twice.stream().skip(1).forEach(other -> set.sum(twice.get(0), List.of(other))));
        ages(set, keys, same);
        periods(set, keys);
    }

    /** What a count tells, whichever series it stands in. */
    private List<Object> told(CountKey key) {
        return List.of(metrics.getOrDefault(key.series(), ""), key.period(), key.group(), key.place());
    }

    /**
     * The count itself, or what another series of the measure says of the same people: agencies publish numbers by age, of
     * neighborhoods or of quarters in one file and those of everybody in another.
     */
    private Optional<CountKey> held(CountKey key, Set<CountKey> keys, Map<List<Object>, List<CountKey>> same) {
        if (keys.contains(key)) {
            return Optional.of(key);
        }
        return metrics.containsKey(key.series())
                ? same.getOrDefault(told(key), List.of()).stream().min(Comparator.comparingInt(CountKey::series))
                : Optional.empty();
    }

    /** The parts of a sum, with those whose age nobody knows. */
    private static List<CountKey> with(AgeSums.Sum sum, List<CountKey> ofNoAge) {
        List<CountKey> parts = new ArrayList<>(sum.parts());
        parts.addAll(ofNoAge);
        return parts;
    }

    private boolean isBand(int group, String dimension) {
        return dimension.equals(Group.AGE)
                && groups.getOrDefault(group, Group.EVERYONE).ages().isPresent();
    }

    /** Age bands may overlap, so it is looked up which of them fill which. */
    private void ages(PublishedSet set, Set<CountKey> keys, Map<List<Object>, List<CountKey>> same) {
        Map<List<Object>, List<AgeSums.Band>> people = new HashMap<>();
        Map<CountKey, List<CountKey>> unknown = new HashMap<>();
        for (CountKey key : keys) {
            Group group = groups.getOrDefault(key.group(), Group.EVERYONE);
            Optional<AgeBand> ages = group.ages();
            List<Group.Part> others = group.parts().stream()
                    .filter(part -> !part.dimension().equals(Group.AGE))
                    .toList();
            boolean ofAllAges = others.size() == group.parts().size();
            if (ages.isPresent() || ofAllAges) {
                people.computeIfAbsent(
                                List.of(key.series(), key.period(), key.place(), others), fresh -> new ArrayList<>())
                        .add(ages.map(band -> AgeSums.Band.of(band, key)).orElseGet(() -> AgeSums.everyone(key)));
            } else {
                totalGroups.getOrDefault(key.group(), List.of()).stream()
                        .filter(total -> leftOut(key.group(), total).equals(Group.AGE))
                        .forEach(total -> unknown.computeIfAbsent(key.of(total), fresh -> new ArrayList<>())
                                .add(key));
            }
        }
        people.values().forEach(bands -> {
            CountKey own = ofAllAges(bands.get(0).key());
            Optional<CountKey> elsewhere = keys.contains(own) ? Optional.empty() : held(own, keys, same);
            elsewhere.ifPresent(everyone -> bands.add(AgeSums.everyone(everyone)));
            for (AgeSums.Sum sum : bands.size() > 1 ? AgeSums.of(bands) : List.<AgeSums.Sum>of()) {
                boolean whole = sum.total().equals(elsewhere.orElse(own));
                if (sum.gaps()) {
                    set.sumAndRest(sum.total(), sum.parts());
                } else {
                    set.sum(sum.total(), whole ? with(sum, unknown.getOrDefault(own, List.of())) : sum.parts());
                }
            }
        });
    }

    /** The count of the same people of all ages, which its own series need not hold. */
    private CountKey ofAllAges(CountKey key) {
        return totalGroups.getOrDefault(key.group(), List.of()).stream()
                .filter(total -> leftOut(key.group(), total).equals(Group.AGE))
                .map(key::of)
                .findFirst()
                .orElse(key);
    }

    private static void put(Map<List<Object>, List<CountKey>> parts, CountKey total, String how, CountKey part) {
        parts.computeIfAbsent(List.of(total, how), fresh -> new ArrayList<>()).add(part);
    }

    private String leftOut(int group, int total) {
        Group whole = groups.getOrDefault(total, Group.EVERYONE);
        return groups.getOrDefault(group, Group.EVERYONE).parts().stream()
                .map(Group.Part::dimension)
                .filter(dimension -> whole.value(dimension).isEmpty())
                .findFirst()
                .orElse("");
    }

    /** A year is the sum of its months or quarters, several years are the sum of the years. */
    private void periods(PublishedSet set, Set<CountKey> keys) {
        Set<Integer> used = new LinkedHashSet<>();
        Map<String, Set<Integer>> told = new HashMap<>();
        keys.forEach(key -> {
            used.add(key.period());
            Optional.ofNullable(metrics.get(key.series()))
                    .ifPresent(metric -> told.computeIfAbsent(metric, fresh -> new LinkedHashSet<>())
                            .add(key.series()));
        });
        if (used.size() < 2) {
            return;
        }
        Map<Integer, List<List<Integer>>> within = new HashMap<>();
        for (int longer : used) {
            within.put(longer, within(longer, used));
        }
        for (CountKey key : keys) {
            for (List<Integer> shorter : within.getOrDefault(key.period(), List.of())) {
                for (int series : told.getOrDefault(metrics.getOrDefault(key.series(), ""), Set.of(key.series()))) {
                    if (series == key.series() || !keys.contains(key.from(series))) {
                        CountKey other = key.from(series);
                        set.sum(
                                key,
                                shorter.stream()
                                        .map(other::in)
                                        .filter(keys::contains)
                                        .toList());
                    }
                }
            }
        }
    }

    private List<List<Integer>> within(int longer, Set<Integer> used) {
        Period whole = periods.get(longer);
        Map<Long, List<Integer>> byLength = new TreeMap<>();
        for (int shorter : used) {
            Period part = periods.get(shorter);
            if (whole == null || part == null || part.equals(whole)) {
                continue;
            }
            if (!part.start().isBefore(whole.start()) && !part.end().isAfter(whole.end())) {
                long days = ChronoUnit.DAYS.between(part.start(), part.end()) + 1;
                byLength.computeIfAbsent(Math.round(days / 30.44), fresh -> new ArrayList<>())
                        .add(shorter);
            }
        }
        return byLength.values().stream().filter(this::areApart).toList();
    }

    private boolean areApart(List<Integer> parts) {
        Set<Integer> seen = new HashSet<>();
        for (int one : parts) {
            Period first = periods.get(one);
            for (int other : seen) {
                Period second = periods.get(other);
                if (first != null
                        && second != null
                        && !first.end().isBefore(second.start())
                        && !second.end().isBefore(first.start())) {
                    return false;
                }
            }
            seen.add(one);
        }
        return true;
    }
}
