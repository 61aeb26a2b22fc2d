package org.sharedsafety.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.geo.PlaceAlias;
import org.sharedsafety.geo.UsPlaces;
import org.sharedsafety.model.Place;
import org.sharedsafety.store.Transaction;

/**
 * Names by which a person can tell places apart: a county with its state, where a project holds several states.
 *
 * <p>There are thirty Washington Counties; a name alone would be anybody's guess.
 */
final class PlaceLabels {
    private final Map<String, String> postal;

    private PlaceLabels(Map<String, String> postal) {
        this.postal = postal;
    }

    /** The letters of the states by their codes; read once, for they never change. */
    private static final class States {
        static final Map<String, String> POSTAL = read();

        private States() {}

        private static Map<String, String> read() {
            Map<String, String> postal = new HashMap<>();
            for (PlaceAlias alias : UsPlaces.load().aliases()) {
                if (alias.level().equals(UsPlaces.STATE) && alias.text().matches("[A-Z]{2}")) {
                    postal.put(alias.code(), alias.text());
                }
            }
            return Map.copyOf(postal);
        }
    }

    /** The labels of a project. */
    static PlaceLabels of(Transaction tx) {
        boolean states = tx.project()
                .get("country")
                .filter(PlacesOfProject.UNITED_STATES::equals)
                .isPresent();
        return new PlaceLabels(states ? States.POSTAL : Map.of());
    }

    /** The place under the name that a person can tell it by. */
    Place of(Place place) {
        String parent = place.parentCode();
        String state = parent == null ? null : postal.get(parent);
        return state == null || Lettering.isLetters(place.name())
                ? place
                : new Place(
                        place.id(),
                        place.level(),
                        place.code(),
                        place.name() + ", " + state,
                        parent,
                        place.validFrom(),
                        place.validTo());
    }

    /** The places under such names. */
    List<Place> of(List<Place> places) {
        return places.stream().map(this::of).toList();
    }
}
