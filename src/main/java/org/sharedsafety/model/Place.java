package org.sharedsafety.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place on one level of geography, with the days it existed.
 *
 * @param id the project's own number; 0 before it is stored
 * @param level such as {@code state}, {@code county}, {@code neighborhood}
 * @param code as the project holds it, text: two digits a state, five a county
 * @param parentCode code of the place one level up that holds it, or null
 * @param validFrom first day, or null if always
 * @param validTo last day, or null if still
 */
public record Place(
        int id,
        String level,
        String code,
        String name,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public Place {
        if (level.isBlank() || code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a place has a level, a code and a name");
        }
    }

    /** Whether the place existed during the whole or a part of a period. */
    public boolean existsIn(Period period) {
        return (validFrom == null || !validFrom.isAfter(period.end()))
                && (validTo == null || !validTo.isBefore(period.start()));
    }

    /** The same place under the number that the store gave it. */
    public Place withId(int newId) {
        return new Place(newId, level, code, name, parentCode, validFrom, validTo);
    }
}
