package org.sharedsafety.service;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about a crosswalk file; columns by their headers or letters.
 *
 * @param from level of the areas that are split
 * @param to level of the areas they lie in
 * @param weight the column of shares; null for the only one, or for none where each area lies in one other as a whole
 * @param fromColumn the column of the areas that are split; null to find it by its header
 * @param toColumn the column of the areas they lie in
 * @param toName the column of these areas' names, for areas that are new
 * @param kind what the shares are shares of; null to tell it by the header
 * @param sheet the sheet, or null for the first
 */
public record CrosswalkRequest(
        String from,
        String to,
        @Nullable String weight,
        @Nullable String fromColumn,
        @Nullable String toColumn,
        @Nullable String toName,
        @Nullable String kind,
        @Nullable String sheet) {
    /** A request that leaves all columns but the shares to be found. */
    public static CrosswalkRequest of(String from, String to, @Nullable String weight) {
        return new CrosswalkRequest(from, to, weight, null, null, null, null, null);
    }
}
