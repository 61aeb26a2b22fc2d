package org.sharedsafety.model.report;

import org.jspecify.annotations.Nullable;

/**
 * A number of the tidy data, one a row.
 *
 * @param place code
 * @param period as text, such as {@code 2019/2023}
 * @param group code, {@code total} for all people
 * @param value null where there is none; then the flag says why
 * @param flag bracket shorthand, empty for a plain number
 * @param source file and cell, empty where it is derived
 */
public record TidyRow(
        NumberId id,
        String measure,
        String measureName,
        String place,
        String placeName,
        String level,
        String period,
        String group,
        @Nullable Double value,
        String unit,
        @Nullable Double lower,
        @Nullable Double upper,
        @Nullable Double count,
        @Nullable Double denominator,
        String flag,
        String source) {}
