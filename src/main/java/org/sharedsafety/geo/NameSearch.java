package org.sharedsafety.geo;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceMatch.Aggregate;
import org.sharedsafety.model.PlaceMatch.Candidate;
import org.sharedsafety.model.PlaceMatch.How;
import org.sharedsafety.model.PlaceMatch.Kind;
import org.sharedsafety.model.PlaceMatch.Suggested;
import org.sharedsafety.model.PlaceText;

/** Looks a name up on one level, under its parent. */
record NameSearch(LevelIndex level, @Nullable LevelIndex above, AggregateNames aggregates) {

    private static final int MOST_OF_ONE_NAME = 60;

    /** What the name stands for: a place, an aggregate, likely places, or unmatched with the reason. */
    Finding find(String text, @Nullable Place givenParent) {
        Split split = split(text, givenParent);
        PlaceName name = split.name();
        Place parent = split.parent();
        String parentCode = parent == null ? null : parent.code();
        List<Place> exact = level.named(name, parentCode);
        Place higher = above == null ? null : only(above, name);
        // Iowa in Iowa is the state's total or Iowa County: a person must say. The District of Columbia is both.
        boolean itself =
                exact.stream().anyMatch(p -> PlaceName.of(p.name()).key().equals(name.key()));
        if (higher != null && !itself && (parent == null || parent.equals(higher))) {
            return parent == null || exact.isEmpty()
                    ? aggregate(Kind.HIGHER_LEVEL, higher)
                    : suggested(withFirst(higher, exact));
        }
        if (!exact.isEmpty()) {
            return taken(exact, itself && higher != null ? higher : parent, How.NAME);
        }
        Kind kind = aggregates.of(name);
        if (kind != null) {
            return aggregate(kind, kind == Kind.HIGHER_LEVEL ? parent : null);
        }
        PlaceName withoutTotal = name.withoutTotal();
        Place total = above == null || withoutTotal.equals(name) ? null : only(above, withoutTotal);
        if (total != null) {
            return aggregate(Kind.HIGHER_LEVEL, total);
        }
        List<Place> aliased = level.alias(name, parentCode);
        if (!aliased.isEmpty()) {
            return taken(aliased, parent, How.ALIAS);
        }
        List<Candidate> like = level.like(name, parentCode);
        return like.isEmpty()
                ? PlaceMatcher.unmatched("problem.place-name-unknown", text.strip())
                : new Finding.Settled(new Suggested(like));
    }

    /** A place found by code, with a word where the name or the parent beside it says another place. */
    Finding checked(Finding.One found, PlaceText text, @Nullable Place parent) {
        Place place = found.match().place();
        if (parent != null && place.parentCode() != null && !place.parentCode().equals(parent.code())) {
            return noted(found, "problem.place-parent-differs", place, parent.name());
        }
        if (text.name().isBlank()) {
            return found;
        }
        Split split = split(text.name(), null);
        List<Place> named = level.named(split.name(), place.parentCode());
        List<Place> aliased = level.alias(split.name(), place.parentCode());
        boolean otherPlace = !named.isEmpty() && !named.contains(place) && !aliased.contains(place);
        return otherPlace
                ? noted(found, "problem.place-name-differs", place, text.name().strip())
                : found;
    }

    private static Finding noted(Finding.One found, String key, Place place, String says) {
        return new Finding.One(place, found.match().how(), Message.of(key, place.name(), place.code(), says));
    }

    private Finding taken(List<Place> places, @Nullable Place parent, How how) {
        boolean proven =
                parent != null || !level.needsParent() || places.stream().allMatch(p -> p.parentCode() == null);
        if (!proven) {
            return suggested(places);
        }
        return places.size() == 1 ? new Finding.One(places.get(0), how, null) : new Finding.Several(places, how);
    }

    private static List<Place> withFirst(Place first, List<Place> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static Finding suggested(List<Place> places) {
        return new Finding.Settled(new Suggested(places.stream()
                .limit(MOST_OF_ONE_NAME)
                .map(p -> new Candidate(p, 1))
                .toList()));
    }

    private static Finding aggregate(Kind kind, @Nullable Place place) {
        return new Finding.Settled(new Aggregate(kind, place));
    }

    /** The one place of a level with a name or an alias, or null. */
    static @Nullable Place only(LevelIndex level, PlaceName name) {
        if (name.isEmpty()) {
            return null;
        }
        List<Place> found = level.named(name, null);
        if (found.isEmpty()) {
            found = level.alias(name, null);
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    private record Split(PlaceName name, @Nullable Place parent) {}

    /** Takes a parent off the end of the name: {@code Autauga County, AL} or {@code Autauga County (Alabama)}. */
    private Split split(String text, @Nullable Place givenParent) {
        int comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('('));
        if (above != null && comma > 0) {
            String tail = text.substring(comma + 1).replace(")", "").strip();
            Place parent = CodeSearch.plain(above, CodeText.of(tail).text());
            if (parent == null) {
                parent = only(above, PlaceName.of(tail));
            }
            if (parent != null && (givenParent == null || givenParent.equals(parent))) {
                return new Split(PlaceName.of(text.substring(0, comma)), parent);
            }
        }
        return new Split(PlaceName.of(text), givenParent);
    }
}
