package org.sharedsafety.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceMatch.Suggested;
import org.sharedsafety.model.PlaceMatch.Unmatched;
import org.sharedsafety.model.PlaceText;

/**
 * Matches places as sheets write them with the places of a project: by code, then by exact name under the parent, then by
 * alias; what is only like a place is suggested and never taken.
 *
 * <p>Works for any table of places; what codes look like is learned from the places themselves. Answers are kept, so a text
 * costs one look-up when it comes again. One thread at a time: make one for each import.
 */
public final class PlaceMatcher implements PlaceFinder {

    private static final int MOST_KEPT = 200_000;

    private final Map<String, LevelIndex> levels = new LinkedHashMap<>();
    private final Map<String, PlaceAnswers> answers = new HashMap<>();
    private final AggregateNames aggregates = new AggregateNames();
    private final Map<PlaceText, Finding> kept = new HashMap<>();

    /**
     * Prepares the places.
     *
     * @param places every level, each level's codes different
     * @param aliases other names and codes; those of places that are not among {@code places} do nothing
     * @param changes code changes; a rename makes either code stand for the place that is there
     */
    public PlaceMatcher(List<Place> places, List<PlaceAlias> aliases, List<GeoChange> changes) {
        this(places, aliases, changes, List.of());
    }

    /**
     * Prepares the places with what a person answered before.
     *
     * @param given answers; they decide where code, exact name and known aliases do not
     */
    public PlaceMatcher(
            List<Place> places, List<PlaceAlias> aliases, List<GeoChange> changes, List<PlaceAnswer> given) {
        Map<String, List<Place>> byLevel = new LinkedHashMap<>();
        for (Place place : places) {
            byLevel.computeIfAbsent(place.level(), l -> new ArrayList<>()).add(place);
        }
        byLevel.forEach((level, own) -> levels.put(level, new LevelIndex(own, !level.equals(UsPlaces.STATE))));
        for (PlaceAlias alias : aliases) {
            LevelIndex level = levels.get(alias.level());
            Place place = level == null ? null : level.byCode(alias.code());
            if (level != null && place != null) {
                if (alias.isCode()) {
                    level.addCodeAlias(alias.text(), alias.code());
                } else {
                    level.addNameAlias(alias.text(), place);
                }
            }
        }
        for (GeoChange change : changes) {
            LevelIndex level = levels.get(change.level());
            if (level != null && change.kind() == GeoChange.Kind.RENAME) {
                level.addCodeAlias(change.oldCode(), change.newCode());
                level.addCodeAlias(change.newCode(), change.oldCode());
            }
        }
        levels.forEach((name, level) -> {
            LevelIndex above = above(level);
            answers.put(
                    name,
                    new PlaceAnswers(
                            given.stream()
                                    .filter(answer -> answer.level().equals(name))
                                    .toList(),
                            level::byCode,
                            text -> above == null ? null : parent(above, text)));
        });
    }

    /** A matcher for the United States alone. */
    public static PlaceMatcher of(UsPlaces us) {
        return new PlaceMatcher(us.places(), us.aliases(), us.changes());
    }

    @Override
    public PlaceMatch find(PlaceText text, Period period) {
        Finding finding = kept.get(text);
        if (finding == null) {
            if (kept.size() >= MOST_KEPT) {
                kept.clear();
            }
            finding = answered(text, look(text));
            kept.put(text, finding);
        }
        return finding.in(period);
    }

    /** What a person answered, where the text alone does not tell. */
    private Finding answered(PlaceText text, Finding finding) {
        boolean open = finding instanceof Finding.Several
                || (finding instanceof Finding.Settled settled
                        && (settled.match() instanceof Unmatched || settled.match() instanceof Suggested));
        PlaceAnswers given = open ? answers.get(text.level()) : null;
        LevelIndex level = levels.get(text.level());
        if (given == null || level == null) {
            return finding;
        }
        LevelIndex above = above(level);
        Place place = given.find(text, above == null ? null : parent(above, text.parent()));
        return place == null ? finding : new Finding.One(place, PlaceMatch.How.ALIAS, null);
    }

    private Finding look(PlaceText text) {
        LevelIndex level = levels.get(text.level());
        if (level == null) {
            return unmatched("problem.place-level-unknown", text.level());
        }
        LevelIndex above = above(level);
        CodeText code = CodeText.of(text.code());
        PlaceName name = PlaceName.of(text.name());
        Place parent = above == null ? null : parent(above, text.parent());
        if (code.isEmpty() && name.isEmpty()) {
            return unmatched("problem.place-empty");
        }
        NameSearch names = new NameSearch(level, above, aggregates);
        if (!code.isEmpty()) {
            Finding byCode = new CodeSearch(level, above, levels.values(), aggregates).find(code, text.code(), parent);
            if (byCode instanceof Finding.One one) {
                return names.checked(one, text, parent);
            }
            if (name.isEmpty() || !(byCode instanceof Finding.Settled s && s.match() instanceof Unmatched)) {
                return byCode;
            }
            Finding byName = parentMissing(text, above, parent) ? byCode : names.find(text.name(), parent);
            return saysMore(byName) ? byName : byCode;
        }
        if (parentMissing(text, above, parent)) {
            return unmatched(
                    "problem.place-parent-unknown",
                    text.parent().strip(),
                    text.name().strip());
        }
        return names.find(text.name(), parent);
    }

    private boolean parentMissing(PlaceText text, @Nullable LevelIndex above, @Nullable Place parent) {
        return above != null
                && parent == null
                && !text.parent().isBlank()
                && aggregates.of(PlaceName.of(text.parent())) == null;
    }

    private static boolean saysMore(Finding finding) {
        return !(finding instanceof Finding.Settled settled && settled.match() instanceof Unmatched);
    }

    /** The level that holds the parents of a level's places, or null. */
    private @Nullable LevelIndex above(LevelIndex level) {
        for (LevelIndex other : levels.values()) {
            if (other != level && level.parents().stream().anyMatch(code -> other.byCode(code) != null)) {
                return other;
            }
        }
        return null;
    }

    /** The place above by its code, abbreviation or name. */
    private @Nullable Place parent(LevelIndex above, String text) {
        CodeText code = CodeText.of(text);
        if (code.isEmpty()) {
            return null;
        }
        Place byCode = CodeSearch.plain(above, code.text());
        if (byCode != null) {
            return byCode;
        }
        return NameSearch.only(above, PlaceName.of(text));
    }

    static Finding unmatched(String key, Object... args) {
        return new Finding.Settled(new Unmatched(Message.of(key, args)));
    }
}
