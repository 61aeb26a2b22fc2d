package org.sharedsafety.geo;

import java.util.Objects;

/**
 * A projection drawn smaller or larger and moved, as Alaska is on a map of the United States.
 *
 * @param projection the projection of the region
 * @param anchorLongitude longitude of the point that is put at (x, y), degrees
 * @param anchorLatitude its latitude, degrees
 * @param scale factor on lengths, above 0
 * @param x where the anchor lies, metres of the whole map
 * @param y where the anchor lies, metres of the whole map
 */
record Inset(Projection projection, double anchorLongitude, double anchorLatitude, double scale, double x, double y)
        implements Projection {

    Inset {
        Objects.requireNonNull(projection, "projection");
        if (!(scale > 0)) {
            throw new IllegalArgumentException("scale " + scale);
        }
    }

    @Override
    public void project(double longitude, double latitude, double[] xy) {
        projection.project(anchorLongitude, anchorLatitude, xy);
        double anchorX = xy[0];
        double anchorY = xy[1];
        projection.project(longitude, latitude, xy);
        xy[0] = x + scale * (xy[0] - anchorX);
        xy[1] = y + scale * (xy[1] - anchorY);
    }
}
