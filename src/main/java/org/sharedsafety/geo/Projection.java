package org.sharedsafety.geo;

/** A way from longitude and latitude to plane coordinates. */
@FunctionalInterface
public interface Projection {

    /**
     * Projects one point.
     *
     * @param longitude degrees east, -180 to 180
     * @param latitude degrees north, -90 to 90
     * @param xy receives x (east) and y (north) in metres
     */
    void project(double longitude, double latitude, double[] xy);

    /** Plane coordinates as they are: for boundaries that were never on the globe or are projected already. */
    Projection PLANE = (x, y, xy) -> {
        xy[0] = x;
        xy[1] = y;
    };

    /** The mean radius of the Earth in metres used by the spherical projections (Snyder 1987, p. 185: US National Atlas sphere). */
    double SPHERE_RADIUS = 6_370_997.0;
}
