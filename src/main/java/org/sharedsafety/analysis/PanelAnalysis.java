package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.ComparisonPanels;
import org.sharedsafety.model.result.ComparisonPanels.Part;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.Quantiles;
import tech.tablesaw.api.Table;

/**
 * Parts a comparison into two to six panels: by another measure cut at its type-7 quantiles, by residents, by the larger
 * places that hold the places, or by groups of people.
 *
 * <p>Classes are closed at the right and ties stay together, so parts may differ in size; a measure with no more
 * different values than parts has one part a value. What each part says is in {@link PanelLinks}.
 */
public final class PanelAnalysis {
    /** So many parts at most. */
    public static final int MOST = 6;

    private final Comparison whole;
    private final PanelLinks links;

    /**
     * Parts of one comparison.
     *
     * @param centres east and north by number of the place, of those that have a position
     */
    public PanelAnalysis(Comparison whole, Map<Integer, double[]> centres) {
        this.whole = whole;
        this.links = new PanelLinks(whole, centres);
    }

    /** The readings of a parting measure that stands in the x of a frame, by number of the place. */
    public static Map<Integer, Reading> readings(Table frame, Comparison whole) {
        Map<Integer, Reading> readings = new HashMap<>();
        new ComparisonFrame(
                        frame, whole.places().stream().map(PlaceResult::place).toList())
                .rows()
                .forEach(row -> readings.put(row.place().id(), row.x()));
        return readings;
    }

    /** Parts by another measure, whose readings are given by number of the place. */
    public ComparisonPanels byMeasure(MeasureSide third, Map<Integer, Reading> readings, int parts) {
        Map<PlaceResult, Double> values = new LinkedHashMap<>();
        List<Comparison.Dropped> unplaced = new ArrayList<>();
        for (PlaceResult place : whole.places()) {
            Reading reading = readings.get(place.place().id());
            if (reading != null && reading.isUsable()) {
                values.put(place, Objects.requireNonNull(reading.value()));
            } else {
                unplaced.add(new Comparison.Dropped(
                        place.place(),
                        reading == null ? Message.of("status.not_available") : DroppedPlaces.why(reading)));
            }
        }
        return cut(third, values, unplaced, parts, Part.Range::new);
    }

    /** Parts by the number of residents. */
    public ComparisonPanels byResidents(int parts) {
        Map<PlaceResult, Double> values = new LinkedHashMap<>();
        List<Comparison.Dropped> unplaced = new ArrayList<>();
        for (PlaceResult place : whole.places()) {
            Double residents = place.population();
            if (residents != null) {
                values.put(place, residents);
            } else {
                unplaced.add(new Comparison.Dropped(place.place(), Message.of("reason.no-population")));
            }
        }
        return cut(null, values, unplaced, parts, Part.Residents::new);
    }

    /** Makes the name of a range. */
    @FunctionalInterface
    private interface Ranged {
        Part part(int index, int of, double low, double high);
    }

    private ComparisonPanels cut(
            @Nullable MeasureSide third,
            Map<PlaceResult, Double> values,
            List<Comparison.Dropped> unplaced,
            int parts,
            Ranged ranged) {
        if (parts < 2 || parts > MOST) {
            throw new IllegalArgumentException("two to six parts: " + parts);
        }
        double[] sorted = values.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double[] distinct = Arrays.stream(sorted).distinct().toArray();
        SortedMap<Integer, List<PlaceResult>> classes = new TreeMap<>();
        values.forEach((place, value) -> {
            int index = distinct.length <= parts ? Arrays.binarySearch(distinct, value) : classOf(sorted, value, parts);
            classes.computeIfAbsent(index, any -> new ArrayList<>()).add(place);
        });
        LinkedHashMap<Part, List<PlaceResult>> named = new LinkedHashMap<>();
        int index = 0;
        for (List<PlaceResult> places : classes.values()) {
            double[] own = places.stream().mapToDouble(values::get).sorted().toArray();
            named.put(ranged.part(index++, classes.size(), own[0], own[own.length - 1]), places);
        }
        return links.of(third, named, unplaced);
    }

    private static int classOf(double[] sorted, double value, int parts) {
        int index = 0;
        while (index < parts - 1 && value > Quantiles.type7(sorted, (index + 1) / (double) parts)) {
            index++;
        }
        return index;
    }

    /** Parts by the larger places that hold the places, by their codes and names; what is over six stands together. */
    public ComparisonPanels byLarger(Map<String, String> names) {
        Map<String, List<PlaceResult>> held = new TreeMap<>();
        List<Comparison.Dropped> unplaced = new ArrayList<>();
        for (PlaceResult place : whole.places()) {
            String parent = place.place().parentCode();
            if (parent != null && names.containsKey(parent)) {
                held.computeIfAbsent(parent, any -> new ArrayList<>()).add(place);
            } else {
                unplaced.add(new Comparison.Dropped(place.place(), Message.of("panels.no-larger")));
            }
        }
        Comparator<Map.Entry<String, List<PlaceResult>>> byName =
                Comparator.comparing(entry -> names.getOrDefault(entry.getKey(), ""));
        List<String> largest = held.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<PlaceResult>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(byName))
                .limit(held.size() <= MOST ? MOST : MOST - 1)
                .sorted(byName)
                .map(Map.Entry::getKey)
                .toList();
        LinkedHashMap<Part, List<PlaceResult>> named = new LinkedHashMap<>();
        largest.forEach(
                code -> named.put(new Part.Within(names.getOrDefault(code, code)), held.getOrDefault(code, List.of())));
        List<PlaceResult> rest = held.entrySet().stream()
                .filter(entry -> !largest.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toList());
        if (!rest.isEmpty()) {
            named.put(new Part.Elsewhere(held.size() - largest.size()), rest);
        }
        return links.of(null, named, unplaced);
    }

    /** A part for each group of people, each with the numbers of that group. */
    public ComparisonPanels byGroup(Map<Group, Comparison> groups) {
        LinkedHashMap<Part, List<PlaceResult>> named = new LinkedHashMap<>();
        groups.forEach((group, found) -> named.put(new Part.People(group), found.places()));
        return links.of(null, named, List.of());
    }
}
