package org.sharedsafety.model;

/**
 * How a sheet names a place: any part may be empty.
 *
 * @param level the level that is looked for, such as {@code county}
 * @param code the code, or the parts of a split code already joined ({@code 01} and {@code 001} to {@code 01001})
 * @param name the name
 * @param parent code, abbreviation or name of the place above, such as the state
 */
public record PlaceText(String level, String code, String name, String parent) {}
