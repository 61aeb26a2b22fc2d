package org.sharedsafety.ui.places;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.service.PlaceFileService.Kind;

/**
 * A file of places and what a person says about it.
 *
 * @param level of its places; for a crosswalk of the areas that are split
 * @param other the level of the areas that those of a crosswalk lie in
 * @param code the column of codes; for a crosswalk of the areas that are split
 * @param name the column of names, or null; for a crosswalk the column of the areas they lie in
 * @param parent the column of the places above, or null; for a crosswalk the column of shares
 */
public record PlaceFile(
        Path file,
        Kind kind,
        String level,
        String other,
        String code,
        @Nullable String name,
        @Nullable String parent) {}
