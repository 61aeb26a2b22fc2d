package org.sharedsafety.geo;

/**
 * Albers' equal-area conic projection of the sphere.
 *
 * <p>With standard parallels φ1, φ2, central meridian λ0 and latitude of origin φ0: n = (sin φ1 + sin φ2) / 2;
 * C = cos² φ1 + 2 n sin φ1; ρ(φ) = R √(C − 2 n sin φ) / n; θ = n (λ − λ0); x = ρ sin θ; y = ρ(φ0) − ρ cos θ. Differences of
 * longitude are taken the short way round, so an area may lie across the 180th meridian. Source: J. P. Snyder, Map
 * Projections: A Working Manual, USGS Professional Paper 1395, 1987, p. 100, equations 14-1 to 14-6.
 */
public final class AlbersEqualArea implements Projection {

    private final double centralMeridian;
    private final double n;
    private final double c;
    private final double rho0;

    /**
     * Sets the projection up.
     *
     * @param centralMeridian λ0 in degrees
     * @param originLatitude φ0 in degrees
     * @param parallel1 φ1 in degrees
     * @param parallel2 φ2 in degrees, not −φ1
     */
    public AlbersEqualArea(double centralMeridian, double originLatitude, double parallel1, double parallel2) {
        this.centralMeridian = centralMeridian;
        double sin1 = Math.sin(Math.toRadians(parallel1));
        double cos1 = Math.cos(Math.toRadians(parallel1));
        this.n = (sin1 + Math.sin(Math.toRadians(parallel2))) / 2;
        if (Math.abs(n) < 1e-9) {
            throw new IllegalArgumentException("standard parallels lie opposite to each other");
        }
        this.c = cos1 * cos1 + 2 * n * sin1;
        this.rho0 = rho(originLatitude);
    }

    @Override
    public void project(double longitude, double latitude, double[] xy) {
        double theta = n * Math.toRadians(Math.IEEEremainder(longitude - centralMeridian, 360));
        double rho = rho(latitude);
        xy[0] = rho * Math.sin(theta);
        xy[1] = rho0 - rho * Math.cos(theta);
    }

    private double rho(double latitude) {
        return SPHERE_RADIUS * Math.sqrt(Math.max(0, c - 2 * n * Math.sin(Math.toRadians(latitude)))) / n;
    }
}
