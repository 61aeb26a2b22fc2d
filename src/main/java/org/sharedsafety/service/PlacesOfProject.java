package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.sharedsafety.geo.GeoChange;
import org.sharedsafety.geo.GeoType;
import org.sharedsafety.geo.GeoTypes;
import org.sharedsafety.geo.PlaceAlias;
import org.sharedsafety.geo.PlaceAnswer;
import org.sharedsafety.geo.PlaceMatcher;
import org.sharedsafety.geo.UsPlaces;
import org.sharedsafety.store.BoundaryTable.BoundarySet;
import org.sharedsafety.store.GeoChangeTable;
import org.sharedsafety.store.PlaceAliasTable;
import org.sharedsafety.store.Transaction;

/** Puts places into a project and makes the finder that knows them. */
final class PlacesOfProject {
    /** The format of boundaries that the program carries itself. */
    static final String BUILT_IN = "us-atlas";

    /** The country code of the United States. */
    static final String UNITED_STATES = "US";

    /** The levels of its places. */
    static final List<String> LEVELS = List.of(UsPlaces.STATE, UsPlaces.COUNTY);

    private PlacesOfProject() {}

    /** The states and counties of the United States, of both vintages, with their other names and changed codes. */
    static void putUnitedStates(Transaction tx) {
        UsPlaces us = UsPlaces.load();
        tx.places().putAll(us.places(), "2017 and 2023");
        us.changes().forEach(change -> tx.geoChanges()
                .put(new GeoChangeTable.GeoChange(
                        change.level(),
                        change.oldCode(),
                        change.newCode(),
                        change.kind().name().toLowerCase(Locale.ROOT),
                        change.effective(),
                        change.note())));
        for (String level : LEVELS) {
            tx.boundaries()
                    .put(
                            new BoundarySet(
                                    0,
                                    level,
                                    "2017 and 2023",
                                    "us-atlas 3.0.1, us-atlas-2023 4.0.0",
                                    null,
                                    null,
                                    BUILT_IN,
                                    "EPSG:4326",
                                    "ISC"),
                            null);
        }
    }

    /** The kinds of places that the program knows, and those that a person added. */
    static GeoTypes types(Transaction tx) {
        return GeoTypes.shipped()
                .with(tx.geoTypes().all().stream()
                        .map(row -> GeoType.of(row.level(), row.pattern(), row.labelEn(), row.labelEs(), row.words()))
                        .toList());
    }

    /** The finder that knows the places, other names and changed codes of the project. */
    static PlaceMatcher matcher(Transaction tx) {
        return matcher(tx, alias -> true);
    }

    /** The same with those answers of people alone that pass. */
    static PlaceMatcher matcher(Transaction tx, Predicate<PlaceAliasTable.Alias> which) {
        List<PlaceAlias> aliases = new ArrayList<>();
        if (tx.project().get("country").filter(UNITED_STATES::equals).isPresent()) {
            aliases.addAll(UsPlaces.load().aliases());
        }
        List<PlaceAnswer> answers = tx.placeAliases().all().stream()
                .filter(which)
                .map(alias -> new PlaceAnswer(alias.level(), alias.text(), alias.parent(), alias.placeCode()))
                .toList();
        List<GeoChange> changes = new ArrayList<>();
        for (String level : tx.places().levels()) {
            for (GeoChangeTable.GeoChange change : tx.geoChanges().ofLevel(level)) {
                changes.add(new GeoChange(
                        change.level(),
                        change.oldCode(),
                        change.newCode(),
                        GeoChange.Kind.valueOf(change.kind().toUpperCase(Locale.ROOT)),
                        change.effective(),
                        change.note()));
            }
        }
        return new PlaceMatcher(tx.places().all(), aliases, changes, answers);
    }
}
