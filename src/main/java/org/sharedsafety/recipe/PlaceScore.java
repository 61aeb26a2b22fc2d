package org.sharedsafety.recipe;

import java.util.List;

/**
 * How well columns name places of a level.
 *
 * @param found rows of the sample that name a known place
 * @param suggested rows of the sample that name what is likely a place
 * @param tried rows of the sample that name anything but a total or a larger place
 * @param places different places among those found
 * @param preferred whether it wins a tie
 */
record PlaceScore(String level, PlaceCells cells, int found, int suggested, int tried, int places, boolean preferred) {

    /** Nothing tried yet. */
    static final PlaceScore NONE =
            new PlaceScore("", new PlaceCells(List.of(), List.of(), 0, 0, ""), 0, 0, 0, 0, false);

    private static final double GOOD = 0.5;

    double share() {
        return tried == 0 ? 0 : (found + 0.5 * suggested) / tried;
    }

    boolean good() {
        return share() >= GOOD;
    }

    PlaceScore better(PlaceScore other) {
        return other.weight() > weight() + 1e-9 ? other : this;
    }

    private double weight() {
        return share() * places * (good() ? 1 : 0.01) * (preferred ? 1.001 : 1);
    }
}
