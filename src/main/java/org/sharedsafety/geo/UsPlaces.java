package org.sharedsafety.geo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;

/**
 * The states and counties of the United States with their days, other names and changes of code.
 *
 * <p>Counties are those of both boundary sets (2017 and 2023) and the few that ended earlier; a county's parent is its
 * state's two-digit code. Names carry their word ({@code Orleans Parish}, {@code Richmond city}).
 *
 * @param places states first, then counties, both by code; not yet numbered
 * @param aliases postal abbreviations and other names
 * @param changes changes of county codes
 */
public record UsPlaces(List<Place> places, List<PlaceAlias> aliases, List<GeoChange> changes) {

    /** Level of the fifty states, the District of Columbia and the territories. */
    public static final String STATE = "state";

    /** Level of counties and their equivalents. */
    public static final String COUNTY = "county";

    public UsPlaces {
        places = List.copyOf(places);
        aliases = List.copyOf(aliases);
        changes = List.copyOf(changes);
    }

    /** Reads the tables that come with the program. */
    public static UsPlaces load() {
        List<Place> places = new ArrayList<>();
        List<PlaceAlias> aliases = new ArrayList<>();
        for (String[] row : ResourceTable.rows("us-states.csv", 4)) {
            places.add(new Place(0, STATE, row[0], row[2], null, null, null));
            aliases.add(new PlaceAlias(STATE, row[1], row[0], true));
            aliases.add(new PlaceAlias(STATE, "US-" + row[1], row[0], true));
            for (String also : row[3].split(";", -1)) {
                if (!also.isBlank()) {
                    aliases.add(new PlaceAlias(STATE, also, row[0], false));
                }
            }
        }
        for (String[] row : ResourceTable.rows("us-counties.csv", 5)) {
            String name = row[2].isEmpty() ? row[1] : row[1] + " " + row[2];
            places.add(new Place(0, COUNTY, row[0], name, row[0].substring(0, 2), date(row[3]), date(row[4])));
        }
        for (String[] row : ResourceTable.rows("us-aliases.csv", 2)) {
            aliases.add(new PlaceAlias(COUNTY, row[1], row[0], false));
        }
        List<GeoChange> changes = new ArrayList<>();
        for (String[] row : ResourceTable.rows("geo_change.csv", 5)) {
            changes.add(new GeoChange(
                    COUNTY,
                    row[0],
                    row[1],
                    GeoChange.Kind.valueOf(row[2].toUpperCase(Locale.ROOT)),
                    LocalDate.parse(row[3]),
                    row[4]));
        }
        return new UsPlaces(places, aliases, changes);
    }

    /** The places of one level, by code. */
    public List<Place> ofLevel(String level) {
        return places.stream().filter(p -> p.level().equals(level)).toList();
    }

    private static @Nullable LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
