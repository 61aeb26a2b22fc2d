package org.sharedsafety.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceText;

/** A finder over a few states and their counties, by code or by "name, state"; tests need no more. */
final class MapPlaces implements PlaceFinder {

    private static final Set<String> TOTALS = Set.of("total", "statewide", "all counties");
    private final Map<String, Place> counties = new HashMap<>();
    private final Map<String, Place> states = new HashMap<>();
    private final Map<String, String> stateCodes = new HashMap<>();

    /** States and counties as codes, and names for some. */
    MapPlaces() {
        state("01", "Alabama", "AL");
        state("06", "California", "CA");
        state("39", "Ohio", "OH");
        county("01001", "Autauga County");
        county("01003", "Baldwin County");
        county("01005", "Barbour County");
        county("06001", "Alameda County");
        county("06003", "Alpine County");
        county("39001", "Adams County");
    }

    static PlaceKnowledge knowledge() {
        return new PlaceKnowledge(List.of("county", "state"), new MapPlaces());
    }

    private void state(String code, String name, String postal) {
        states.put(code, new Place(0, "state", code, name, null, null, null));
        stateCodes.put(name.toLowerCase(Locale.ROOT), code);
        stateCodes.put(postal.toLowerCase(Locale.ROOT), code);
        stateCodes.put(code, code);
    }

    private void county(String code, String name) {
        Place place = new Place(0, "county", code, name, code.substring(0, 2), null, null);
        counties.put(code, place);
        counties.put(name.toLowerCase(Locale.ROOT) + "|" + code.substring(0, 2), place);
        counties.put(name.toLowerCase(Locale.ROOT).replace(" county", "") + "|" + code.substring(0, 2), place);
    }

    @Override
    public PlaceMatch find(PlaceText text, Period period) {
        if (text.level().equals("state")) {
            String code = text.code().isEmpty() ? stateCodes.get(text.name().toLowerCase(Locale.ROOT)) : text.code();
            Place state = code == null ? null : states.get(code);
            return state == null ? unmatched() : new PlaceMatch.Matched(state, PlaceMatch.How.CODE, null);
        }
        String name = text.name().toLowerCase(Locale.ROOT);
        if (text.code().equals("00000") || name.equals("united states")) {
            return new PlaceMatch.Aggregate(PlaceMatch.Kind.NATION, null);
        }
        if (TOTALS.contains(name) || TOTALS.contains(text.code().toLowerCase(Locale.ROOT))) {
            return new PlaceMatch.Aggregate(PlaceMatch.Kind.TOTAL, null);
        }
        if ((text.code().endsWith("000") && text.code().length() == 5)
                || (text.code().isEmpty() && stateCodes.containsKey(name))) {
            return new PlaceMatch.Aggregate(PlaceMatch.Kind.HIGHER_LEVEL, null);
        }
        Place byCode = counties.get(text.code());
        if (byCode != null) {
            return new PlaceMatch.Matched(byCode, PlaceMatch.How.CODE, null);
        }
        String state = stateCodes.get(text.parent().toLowerCase(Locale.ROOT));
        int comma = name.lastIndexOf(", ");
        if (state == null && comma > 0) {
            state = stateCodes.get(name.substring(comma + 2));
            name = name.substring(0, comma);
        }
        Place byName = counties.get(name + "|" + state);
        if (byName != null) {
            return new PlaceMatch.Matched(byName, PlaceMatch.How.NAME, null);
        }
        return name.startsWith("autaga")
                ? new PlaceMatch.Suggested(List.of(new PlaceMatch.Candidate(countyOf("01001"), 0.9)))
                : unmatched();
    }

    private Place countyOf(String code) {
        return java.util.Objects.requireNonNull(counties.get(code));
    }

    private static PlaceMatch unmatched() {
        return new PlaceMatch.Unmatched(Message.of("problem.place-name-unknown"));
    }
}
