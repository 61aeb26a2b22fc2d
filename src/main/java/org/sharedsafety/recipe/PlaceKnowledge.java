package org.sharedsafety.recipe;

import java.util.List;
import org.sharedsafety.model.PlaceFinder;

/**
 * What the project knows of places, by which columns of places are told from other columns.
 *
 * @param levels the levels of the project, such as {@code state} and {@code county}; those named first win a tie
 * @param finder finds a place on one of these levels
 */
public record PlaceKnowledge(List<String> levels, PlaceFinder finder) {

    public PlaceKnowledge {
        levels = List.copyOf(levels);
    }
}
