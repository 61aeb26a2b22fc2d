package org.sharedsafety.geo;

import java.time.LocalDate;

/**
 * A change in the codes of areas.
 *
 * @param level level of both areas
 * @param oldCode code before
 * @param newCode code after
 * @param kind what happened
 * @param effective first day of the new code
 * @param note what it means for data, in English
 */
public record GeoChange(String level, String oldCode, String newCode, Kind kind, LocalDate effective, String note) {

    public GeoChange {
        if (oldCode.isBlank() || newCode.isBlank()) {
            throw new IllegalArgumentException("a change has an old and a new code");
        }
    }

    /** What happened to an area. */
    public enum Kind {
        /** The same area under another code: one place through the whole history. */
        RENAME,
        /** One area became several; several rows name them. */
        SPLIT,
        /** The old area became part of the new one; counts add up. */
        MERGE,
        /** The new area was made from parts of several old ones. */
        NEW,
        /** Borders moved; earlier and later values are not of one area. */
        BOUNDARY,
        /** A system of areas took the place of another that does not nest in it. */
        REPLACED
    }
}
