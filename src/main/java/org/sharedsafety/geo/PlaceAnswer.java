package org.sharedsafety.geo;

/**
 * What a person said once: at this level, this text means the place with this code.
 *
 * @param text as the sheet writes the place
 * @param parent the place above as the sheet names it; empty where it names none
 */
public record PlaceAnswer(String level, String text, String parent, String code) {}
