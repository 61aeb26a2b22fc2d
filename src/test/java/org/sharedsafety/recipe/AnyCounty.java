package org.sharedsafety.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceText;

/** Takes every five digits that do not end in 000 for a county, and two digits for a state. */
final class AnyCounty implements PlaceFinder {

    private final Map<String, PlaceMatch> known = new HashMap<>();

    static PlaceKnowledge knowledge() {
        return new PlaceKnowledge(List.of("county", "state"), new AnyCounty());
    }

    @Override
    public PlaceMatch find(PlaceText text, Period period) {
        return known.computeIfAbsent(text.level() + text.code(), key -> look(text));
    }

    private static PlaceMatch look(PlaceText text) {
        int width = text.level().equals("county") ? 5 : 2;
        String code = text.code();
        if (code.matches("0+")) {
            return new PlaceMatch.Aggregate(PlaceMatch.Kind.NATION, null);
        }
        if (width == 5 && code.length() == 5 && code.endsWith("000")) {
            return new PlaceMatch.Aggregate(PlaceMatch.Kind.HIGHER_LEVEL, null);
        }
        if (code.length() == width && code.chars().allMatch(Character::isDigit)) {
            Place place = new Place(0, text.level(), code, "place " + code, null, null, null);
            return new PlaceMatch.Matched(place, PlaceMatch.How.CODE, null);
        }
        return new PlaceMatch.Unmatched(Message.of("problem.place-code-unknown", code));
    }
}
