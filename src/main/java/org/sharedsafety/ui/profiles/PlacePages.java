package org.sharedsafety.ui.profiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.text.Alphabet;
import org.sharedsafety.ui.common.Language;

/** Very many places in parts, A to Z, so that every name can be read; few enough stand all together. */
final class PlacePages {
    /** As many places as a view shows all at once. */
    private static final int TOGETHER = 90;

    private static final int A_PAGE = 60;

    private final Language language;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private List<Place> places = List.of();

    PlacePages(Language language) {
        this.language = language;
    }

    /** Takes other places; stays at the part where it can. */
    void of(List<Place> all) {
        List<Place> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Place::name, Alphabet.of(language.locale()))
                .thenComparing(Place::code));
        places = sorted;
        if (page.get() >= count()) {
            page.set(0);
        }
    }

    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** All places, A to Z. */
    List<Place> all() {
        return places;
    }

    int count() {
        return places.size() <= TOGETHER ? 1 : (places.size() + A_PAGE - 1) / A_PAGE;
    }

    /** The places of the part shown, A to Z. */
    List<Place> shown() {
        if (count() == 1) {
            return places;
        }
        int from = page.get() * A_PAGE;
        return places.subList(from, Math.min(places.size(), from + A_PAGE));
    }

    /** The numbers of the places shown, or null where all are. */
    @Nullable
    List<Integer> numbers() {
        return count() == 1 ? null : shown().stream().map(Place::id).toList();
    }

    void step(int by) {
        page.set(Math.floorMod(page.get() + by, count()));
    }

    /** Goes to the part that holds a place. */
    void show(int placeId) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).id() == placeId) {
                page.set(count() == 1 ? 0 : i / A_PAGE);
                return;
            }
        }
    }
}
