package org.sharedsafety.service;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;

/**
 * Which number is asked about.
 *
 * @param metric id of the measure
 * @param series name of the data set, or null for the only one
 * @param place code of the place; empty where the number is a sum over places
 * @param level of the places that were added up, or null where one place is asked about
 */
public record CardRequest(
        String metric, @Nullable String series, String place, Period period, Group group, @Nullable String level) {
    /** The number of one place. */
    public CardRequest(String metric, @Nullable String series, String place, Period period, Group group) {
        this(metric, series, place, period, group, null);
    }

    /** The number of all places of a level together. */
    public static CardRequest everywhere(
            String metric, @Nullable String series, String level, Period period, Group group) {
        return new CardRequest(metric, series, "", period, group, level);
    }
}
