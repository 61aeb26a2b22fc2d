package org.sharedsafety.geo;

import java.util.List;

/**
 * The map of the United States: Albers' equal-area projection with insets for Alaska (0.35 of the scale), Hawaii and the
 * territories.
 *
 * <p>Which inset a place goes to is told by the first two digits of its code, never by its coordinates. The arrangement of
 * the main map, Alaska and Hawaii is that of {@code geoAlbersUsa} of d3-geo 3 (ISC): parallels 29.5° and 45.5° around
 * 96° W; Alaska 55° and 65° around 154° W; Hawaii 8° and 18° around 157° W. Coordinates are metres east and north of the
 * point 96.6° W, 38.7° N on the main map. Areas compare within an inset; Alaska and the Pacific territories are drawn
 * smaller. For distances use {@link LambertAzimuthalEqualArea#UNITED_STATES}: insets move places.
 */
public final class UsProjection {

    private static final double R = Projection.SPHERE_RADIUS;
    private static final Projection MAIN = new Inset(new AlbersEqualArea(-96, 37.5, 29.5, 45.5), -96.6, 38.7, 1, 0, 0);
    private static final Projection ALASKA =
            new Inset(new AlbersEqualArea(-154, 50, 55, 65), -156, 58.5, 0.35, -0.307 * R, -0.201 * R);
    private static final Projection HAWAII =
            new Inset(new AlbersEqualArea(-157, 13, 8, 18), -160, 19.9, 1, -0.205 * R, -0.212 * R);
    private static final Projection CARIBBEAN =
            new Inset(new AlbersEqualArea(-66, 18, 8, 18), -66.3, 18.15, 1, 0.315 * R, -0.225 * R);
    private static final Projection MARIANAS =
            new Inset(new LambertAzimuthalEqualArea(145, 16.5), 145, 16.5, 0.5, -0.40 * R, -0.05 * R);
    private static final Projection SAMOA =
            new Inset(new LambertAzimuthalEqualArea(-170, -13), -170, -13, 0.5, -0.40 * R, -0.13 * R);

    private UsProjection() {}

    /** The projection for a place by its code, a state's or a county's. */
    public static Projection of(String code) {
        return switch (code.length() < 2 ? code : code.substring(0, 2)) {
            case "02" -> ALASKA;
            case "15" -> HAWAII;
            case "60" -> SAMOA;
            case "66", "69" -> MARIANAS;
            case "72", "78" -> CARIBBEAN;
            default -> MAIN;
        };
    }

    /** Outlines in degrees as they lie on the map, in metres. */
    public static List<Outline> project(List<Outline> outlines) {
        return outlines.stream().map(o -> o.projected(of(o.code()))).toList();
    }
}
