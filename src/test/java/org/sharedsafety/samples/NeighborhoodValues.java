package org.sharedsafety.samples;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The neighbourhoods' numbers: residents, homes and offences add up to the county's. */
final class NeighborhoodValues {
    private static final List<String> SHARED_OUT = List.of("POP", "HH", "HU");
    private static final List<Measure> MEASURES = List.of(
            Measures.byId("WB15"),
            Measures.byId("WB17"),
            Measures.byId("WB18"),
            Measures.byId("WB22"),
            Measures.byId("WB23"),
            Measures.byId("WB08"));

    private NeighborhoodValues() {}

    static Page page() {
        List<Object> header = new ArrayList<>(List.of("neighborhood_code", "neighborhood", "year"));
        SHARED_OUT.forEach(key -> header.add(Population.HEADERS.get(key)));
        header.add("violent crime");
        MEASURES.forEach(m -> header.addAll(m.headers()));
        Page page = new Page("Neighborhoods").row(header);
        for (Neighborhood place : Neighborhood.ALL) {
            for (int year = County.FIRST_YEAR; year <= County.LAST_YEAR; year++) {
                page.row(place.code(), place.name(), (long) year, cells(place, year));
            }
        }
        return page;
    }

    private static List<@Nullable Object> cells(Neighborhood place, int year) {
        County county = County.of(place.county());
        List<@Nullable Object> cells = new ArrayList<>();
        SHARED_OUT.forEach(key -> cells.add(part(place, year, key)));
        cells.add(county.policeReported(year) ? offences(place, year) : null);
        for (Measure measure : MEASURES) {
            Value value = measure.kind() == Measure.Kind.LEVEL
                    ? Value.level(Region.rate(measure, place.code(), place.hardship(), year), 1)
                    : Region.share(measure, place.code(), place.hardship(), year, denominator(measure, place, year));
            cells.addAll(value.cells(measure));
        }
        return cells;
    }

    static long part(Neighborhood place, int year, String key) {
        List<Neighborhood> all = Neighborhood.of(place.county());
        double[] weights = all.stream().mapToDouble(NeighborhoodValues::size).toArray();
        long whole = Population.of(County.of(place.county()), year, key);
        return Chance.split(whole, weights)[all.indexOf(place)];
    }

    static long offences(Neighborhood place, int year) {
        List<Neighborhood> all = Neighborhood.of(place.county());
        double[] weights = all.stream()
                .mapToDouble(n -> size(n)
                        * Math.max(
                                .2,
                                1
                                        + .3 * n.hardship()
                                        + .2 * Chance.normal("offences " + n.code())
                                        + .1 * Chance.normal("offences " + n.code() + year)))
                .toArray();
        long whole = Region.count("V01", County.of(place.county()), year);
        return Chance.split(whole, weights)[all.indexOf(place)];
    }

    private static double size(Neighborhood place) {
        return 1 + .7 * (Chance.stream("size " + place.code()).nextDouble() - .5);
    }

    private static long denominator(Measure measure, Neighborhood place, int year) {
        double whole =
                switch (measure.id()) {
                    case "WB15" -> .215 * part(place, year, "POP");
                    case "WB08" ->
                        60 + 40 * Chance.stream("asked " + place.code() + year).nextDouble();
                    default -> part(place, year, measure.denominator());
                };
        return Math.round(whole * measure.factor());
    }
}
