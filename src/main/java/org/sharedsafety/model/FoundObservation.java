package org.sharedsafety.model;

import org.jspecify.annotations.Nullable;

/**
 * A number found in a sheet, with the place as it was found there, before the place is known.
 *
 * @param measure which measure column of the recipe it came from, counted from 0
 * @param row the row it stands in
 * @param column the column its value stands in
 * @param shown the text in the cell
 * @param basis which rows it rests on where it stands in no cell, else null
 */
public record FoundObservation(
        int measure,
        PlaceMatch.Matched place,
        Period period,
        Group group,
        @Nullable Double value,
        @Nullable Double numerator,
        @Nullable Double denominator,
        @Nullable Double lower,
        @Nullable Double upper,
        Status status,
        int row,
        int column,
        String shown,
        @Nullable Basis basis) {

    /** A number that stands in a cell. */
    public FoundObservation(
            int measure,
            PlaceMatch.Matched place,
            Period period,
            Group group,
            @Nullable Double value,
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double lower,
            @Nullable Double upper,
            Status status,
            int row,
            int column,
            String shown) {
        this(
                measure,
                place,
                period,
                group,
                value,
                numerator,
                denominator,
                lower,
                upper,
                status,
                row,
                column,
                shown,
                null);
    }
}
