package org.sharedsafety.geo;

/**
 * Lambert's azimuthal equal-area projection of the sphere, for any region and for distances between places.
 *
 * <p>With centre (λ0, φ0): k = √(2 / (1 + sin φ0 sin φ + cos φ0 cos φ cos Δλ)); x = R k cos φ sin Δλ; y = R k (cos φ0 sin φ
 * − sin φ0 cos φ cos Δλ). The point opposite to the centre has no image and gives infinite coordinates. Source: J. P.
 * Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987, p. 185, equations 24-2, 22-4, 22-5.
 */
public final class LambertAzimuthalEqualArea implements Projection {

    /** The projection of the US National Atlas (EPSG 2163), true enough in distance over all fifty states. */
    public static final LambertAzimuthalEqualArea UNITED_STATES = new LambertAzimuthalEqualArea(-100, 45);

    private final double centralMeridian;
    private final double sin0;
    private final double cos0;

    /** Sets the projection up around a centre in degrees. */
    public LambertAzimuthalEqualArea(double centralMeridian, double centralLatitude) {
        this.centralMeridian = centralMeridian;
        this.sin0 = Math.sin(Math.toRadians(centralLatitude));
        this.cos0 = Math.cos(Math.toRadians(centralLatitude));
    }

    /** The projection around the middle of some outlines in degrees; the short way round across the 180th meridian. */
    public static LambertAzimuthalEqualArea around(Iterable<Outline> outlines) {
        double east = 0;
        double north = 0;
        double up = 0;
        for (Outline outline : outlines) {
            for (double[] ring : outline.rings()) {
                for (int i = 0; i + 3 < ring.length; i += 2) {
                    double lon = Math.toRadians(ring[i]);
                    double lat = Math.toRadians(ring[i + 1]);
                    east += Math.cos(lat) * Math.cos(lon);
                    north += Math.cos(lat) * Math.sin(lon);
                    up += Math.sin(lat);
                }
            }
        }
        return new LambertAzimuthalEqualArea(
                Math.toDegrees(Math.atan2(north, east)), Math.toDegrees(Math.atan2(up, Math.hypot(east, north))));
    }

    @Override
    public void project(double longitude, double latitude, double[] xy) {
        double dLon = Math.toRadians(longitude - centralMeridian);
        double lat = Math.toRadians(latitude);
        double sin = Math.sin(lat);
        double cos = Math.cos(lat);
        double cosLon = Math.cos(dLon);
        double k = SPHERE_RADIUS * Math.sqrt(2 / (1 + sin0 * sin + cos0 * cos * cosLon));
        xy[0] = k * cos * Math.sin(dLon);
        xy[1] = k * (cos0 * sin - sin0 * cos * cosLon);
    }
}
