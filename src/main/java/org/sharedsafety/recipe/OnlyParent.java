package org.sharedsafety.recipe;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceText;

/**
 * Finds the one place above in which all names of a column exist, where the sheet names none.
 *
 * <p>Fifty-eight counties that are together in California only can be nowhere else; a handful of frequent names can be
 * anywhere, so fewer than ten names prove nothing.
 */
final class OnlyParent {

    private static final int FEWEST_NAMES = 10;

    private final PlaceFinder finder;

    OnlyParent(PlaceFinder finder) {
        this.finder = finder;
    }

    /** The code of the only place above that has all these names, or an empty text. */
    String of(String level, Set<String> names, Period period) {
        Map<String, Integer> parents = new HashMap<>();
        int asked = 0;
        for (String name : names) {
            PlaceMatch match = finder.find(new PlaceText(level, "", CellReading.strip(name), ""), period);
            if (match instanceof PlaceMatch.Aggregate) {
                continue;
            }
            asked++;
            for (String parent : parentsOf(match)) {
                parents.merge(parent, 1, Integer::sum);
            }
        }
        int all = asked;
        Set<String> holdAll = parents.entrySet().stream()
                .filter(entry -> entry.getValue() == all)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return asked >= FEWEST_NAMES && holdAll.size() == 1 ? holdAll.iterator().next() : "";
    }

    private static Set<String> parentsOf(PlaceMatch match) {
        if (match instanceof PlaceMatch.Suggested suggested) {
            return suggested.candidates().stream()
                    .filter(candidate -> candidate.score() >= 1)
                    .map(candidate -> String.valueOf(candidate.place().parentCode()))
                    .collect(Collectors.toSet());
        }
        if (match instanceof PlaceMatch.Matched matched && matched.place().parentCode() != null) {
            return Set.of(String.valueOf(matched.place().parentCode()));
        }
        return Set.of();
    }
}
