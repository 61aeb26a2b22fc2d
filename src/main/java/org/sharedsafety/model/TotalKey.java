package org.sharedsafety.model;

/**
 * Which total over places: of a series, period and group, over all places of a level or over those below one place.
 *
 * @param level of the places that are added up
 * @param parent code of the place they lie in or of the only one of them, empty for all places of the level
 */
public record TotalKey(int series, int period, int group, String level, String parent) {}
