package org.sharedsafety.model;

/** Finds the place that a sheet means. */
@FunctionalInterface
public interface PlaceFinder {
    /** What the text is taken for in the period; never null and never a guess. */
    PlaceMatch find(PlaceText text, Period period);
}
