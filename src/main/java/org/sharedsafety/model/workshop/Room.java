package org.sharedsafety.model.workshop;

/**
 * The room as far as it decides how large everything must be.
 *
 * @param screenHeight of the picture on the wall, in meters
 * @param lastRow distance from the screen to the last row, in meters
 */
public record Room(double screenHeight, double lastRow) {
    /** The last row sits no farther than this many heights of the screen, or letters grow. */
    public static final double HEIGHTS = 8;

    public Room {
        if (!(screenHeight > 0.2 && screenHeight <= 20) || !(lastRow > 0.5 && lastRow <= 100)) {
            throw new IllegalArgumentException("a room of " + screenHeight + " m and " + lastRow + " m");
        }
    }

    /** How many times the usual size letters must have: 1 up to eight heights of the screen, then growing with distance. */
    public double enlargement() {
        return Math.max(1, lastRow / (HEIGHTS * screenHeight));
    }
}
