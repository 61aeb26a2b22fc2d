package org.sharedsafety.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One of the 60 neighbourhoods; they fill five counties completely. */
record Neighborhood(String code, String name, String county) {
    static final List<Neighborhood> ALL = all();

    static List<Neighborhood> of(String county) {
        return ALL.stream().filter(n -> n.county().equals(county)).toList();
    }

    /** Hardship in the units of {@link County#hardship()}: half the county's, half its own. */
    double hardship() {
        return 0.5 * County.of(county).hardship() + 0.9 * Chance.normal("hardship " + code);
    }

    private static List<Neighborhood> all() {
        List<Neighborhood> all = new ArrayList<>();
        add(
                all,
                "RV001",
                "Mill Town",
                "Alder Heights",
                "Porchlight",
                "Tannery Row",
                "Creekside",
                "Hayfield",
                "Kiln Park");
        add(
                all,
                "RV004",
                "Harbor Row",
                "Old Customs",
                "Lantern Hill",
                "Ferry Landing",
                "Glassworks",
                "Saltmarsh",
                "Union Yards",
                "Cathedral Steps",
                "Orchard Park",
                "Signal Point",
                "Dry Dock",
                "University Flats",
                "Market Street",
                "North Breakwater",
                "Cannery",
                "Windmill Green",
                "Bayview Terrace",
                "Ropewalk",
                "Lighthouse",
                "Garden Court",
                "Viaduct",
                "Seven Wells");
        add(
                all,
                "RV008",
                "Plaza Vieja",
                "La Acequia",
                "Los Nogales",
                "San Telmo",
                "El Molino",
                "Las Palomas",
                "Río Bajo",
                "Barrio Nuevo");
        add(
                all,
                "RV009",
                "Lakeshore",
                "Pinecrest",
                "East Landing",
                "Boathouse",
                "Meadow Gate",
                "Stonebridge",
                "Heron Point",
                "Quincy Fields",
                "Old Depot");
        add(
                all,
                "RV011",
                "Courthouse Square",
                "Maple Rise",
                "Fairground",
                "Weavers Lane",
                "South Gate",
                "Railside",
                "Hilltop",
                "Brookfield",
                "Chapel Green",
                "Newmarket",
                "Linden",
                "Prospect",
                "Westover",
                "Sunset Mesa");
        return List.copyOf(all);
    }

    private static void add(List<Neighborhood> all, String county, String... names) {
        for (String name : names) {
            all.add(new Neighborhood(String.format(Locale.ROOT, "RVN%03d", all.size() + 1), name, county));
        }
    }
}
