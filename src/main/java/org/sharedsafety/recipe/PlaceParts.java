package org.sharedsafety.recipe;

import java.util.function.Consumer;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.SheetRow;

/** Gathers what rows say of parts of places, and hands over at the end what that makes for the places. */
interface PlaceParts extends Consumer<FoundObservation> {

    /** Whether a row is met for the first time; its observations follow. */
    boolean isNew(SheetRow row, int place, int period, int slot);

    /** Hands over what was gathered, and says what became of it; called once, after the last row. */
    void finish();

    /** Whether a row is the place as a whole among its parts, so that adding it would count them twice. */
    default boolean isWhole(SheetRow row) {
        return false;
    }
}
