package org.sharedsafety.service;

import org.jspecify.annotations.Nullable;

/**
 * What a person says about a boundary file.
 *
 * @param level of the places whose outlines it holds
 * @param code the field of their codes
 * @param name the field of their names; null where the codes are all there is
 * @param parent the field that names the place above, or that place's code; null where there is none
 * @param vintage edition of the boundaries, or the period for which they hold; null where it does not matter
 * @param crs what the coordinates are, where the file does not say: an EPSG code, the path of a .prj file, {@code plane}
 * @param layer which layer of the file; null for the only one
 */
public record BoundaryRequest(
        String level,
        String code,
        @Nullable String name,
        @Nullable String parent,
        @Nullable String vintage,
        @Nullable String crs,
        @Nullable String layer) {}
