package org.sharedsafety.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * Worked examples of the projections that boundary files use, each published with its numbers: IOGP 373-7-2 (Geomatics
 * Guidance Note 7, part 2), Snyder (1987, USGS Professional Paper 1395) and Ordnance Survey (A guide to coordinate systems
 * in Great Britain).
 */
class CoordinateSystemTest {
    private static final String METRE = "UNIT[\"metre\",1]";
    private static final String DEGREES = "PRIMEM[\"Greenwich\",0],UNIT[\"degree\",0.0174532925199433]";

    /** The datum itself: what is checked is the projection alone. */
    private static final String HERE = ",TOWGS84[0,0,0]";

    @Test
    void transverseMercatorOfTheBritishNationalGrid() {
        String wkt = "PROJCS[\"grid\",GEOGCS[\"g\",DATUM[\"x\",SPHEROID[\"WGS 84\",6378137,298.257223563]" + HERE + "],"
                + DEGREES
                + "],PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"central_meridian\",-75],"
                + "PARAMETER[\"scale_factor\",0.9996],PARAMETER[\"false_easting\",500000],PARAMETER[\"false_northing\",0],"
                + METRE + "]";
        // The same as the zone by its code.
        double[] a = at(wkt, 627106.47, 4484124.43);
        double[] b = at("EPSG:32618", 627106.47, 4484124.43);
        assertEquals(a[0], b[0], 1e-9);
        assertEquals(a[1], b[1], 1e-9);
        // Snyder's example of p. 269 on Clarke 1866: 40°30' N, 73°30' W is x 127106.5, y 4484124.4.
        String clarke = wkt.replace("6378137,298.257223563", "6378206.4,294.978698213898")
                .replace("\"false_easting\",500000", "\"false_easting\",0");
        near(on(clarke, 127106.5, 4484124.4), -73.5, 40.5, 1e-6);
    }

    @Test
    void ordnanceSurveyWithItsDatumShift() {
        // Caister water tower: E 651409.903, N 313177.270 is 52°39'28.8282" N, 1°42'57.8663" E; the shift is good to 5
        // m.
        near(at("EPSG:27700", 651409.903, 313177.270), 1.716073972, 52.658007833, 7e-5);
        String wkt = "PROJCS[\"British_National_Grid\",GEOGCS[\"GCS_OSGB_1936\",DATUM[\"D_OSGB_1936\","
                + "SPHEROID[\"Airy_1830\",6377563.396,299.3249646]],PRIMEM[\"Greenwich\",0.0],"
                + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Transverse_Mercator\"],"
                + "PARAMETER[\"False_Easting\",400000.0],PARAMETER[\"False_Northing\",-100000.0],"
                + "PARAMETER[\"Central_Meridian\",-2.0],PARAMETER[\"Scale_Factor\",0.9996012717],"
                + "PARAMETER[\"Latitude_Of_Origin\",49.0],UNIT[\"Meter\",1.0]]";
        near(at(wkt, 651409.903, 313177.270), 1.716073972, 52.658007833, 7e-5);
    }

    @Test
    void lambertConformalConicWithTwoParallelsInFeet() {
        // Texas South Central on NAD27: 28°30' N, 96° W is 2963503.91, 254759.80 US survey feet.
        String wkt = "PROJCS[\"NAD27 / Texas South Central\",GEOGCS[\"NAD27\",DATUM[\"x\","
                + "SPHEROID[\"Clarke 1866\",6378206.4,294.978698213898]" + HERE + "]," + DEGREES
                + "],PROJECTION[\"Lambert_Conformal_Conic_2SP\"],PARAMETER[\"standard_parallel_1\",28.3833333333333],"
                + "PARAMETER[\"standard_parallel_2\",30.2833333333333],PARAMETER[\"latitude_of_origin\",27.8333333333333],"
                + "PARAMETER[\"central_meridian\",-99],PARAMETER[\"false_easting\",2000000],"
                + "PARAMETER[\"false_northing\",0],UNIT[\"US survey foot\",0.304800609601219]]";
        near(on(wkt, 2963503.91, 254759.80), -96, 28.5, 1e-6);
    }

    @Test
    void lambertConformalConicWithOneParallel() {
        // Jamaica: 17°55'55.80" N, 76°56'37.26" W is 255966.58, 142493.51.
        String wkt = "PROJCS[\"JAD69 / Jamaica National Grid\",GEOGCS[\"JAD69\",DATUM[\"x\","
                + "SPHEROID[\"Clarke 1866\",6378206.4,294.978698213898]" + HERE + "]," + DEGREES
                + "],PROJECTION[\"Lambert_Conformal_Conic_1SP\"],PARAMETER[\"latitude_of_origin\",18],"
                + "PARAMETER[\"central_meridian\",-77],PARAMETER[\"scale_factor\",1],"
                + "PARAMETER[\"false_easting\",250000],PARAMETER[\"false_northing\",150000]," + METRE + "]";
        near(on(wkt, 255966.58, 142493.51), -76.943683333, 17.932166667, 1e-6);
    }

    @Test
    void albers() {
        // Snyder, p. 292: Clarke 1866, parallels 29.5 and 45.5, origin 23 N 96 W: 35 N, 75 W is 1885472.7, 1535925.0.
        String wkt = "PROJCS[\"a\",GEOGCS[\"g\",DATUM[\"x\",SPHEROID[\"Clarke 1866\",6378206.4,294.978698213898]" + HERE
                + "]," + DEGREES + "],PROJECTION[\"Albers_Conic_Equal_Area\"],PARAMETER[\"standard_parallel_1\",29.5],"
                + "PARAMETER[\"standard_parallel_2\",45.5],PARAMETER[\"latitude_of_center\",23],"
                + "PARAMETER[\"longitude_of_center\",-96],PARAMETER[\"false_easting\",0],"
                + "PARAMETER[\"false_northing\",0]," + METRE + "]";
        near(on(wkt, 1885472.7, 1535925.0), -75, 35, 1e-6);
    }

    @Test
    void webMercator() {
        // 24°22'54.433" N, 100°20'00.000" W is -11169055.58, 2800000.00.
        near(at("EPSG:3857", -11169055.58, 2800000.00), -100.333333333, 24.381786944, 1e-6);
        String wkt = "PROJCS[\"WGS_1984_Web_Mercator_Auxiliary_Sphere\",GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\","
                + "SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],"
                + "UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Mercator_Auxiliary_Sphere\"],"
                + "PARAMETER[\"False_Easting\",0.0],PARAMETER[\"False_Northing\",0.0],"
                + "PARAMETER[\"Central_Meridian\",0.0],PARAMETER[\"Standard_Parallel_1\",0.0],"
                + "PARAMETER[\"Auxiliary_Sphere_Type\",0.0],UNIT[\"Meter\",1.0]]";
        near(at(wkt, -11169055.58, 2800000.00), -100.333333333, 24.381786944, 1e-6);
    }

    @Test
    void obliqueStereographic() {
        // Amersfoort / RD New on its own datum: 53 N, 6 E is 196105.283, 557057.739.
        String wkt = "PROJCS[\"RD\",GEOGCS[\"g\",DATUM[\"x\",SPHEROID[\"Bessel 1841\",6377397.155,299.1528128]" + HERE
                + "]," + DEGREES + "],PROJECTION[\"Oblique_Stereographic\"],"
                + "PARAMETER[\"latitude_of_origin\",52.1561605555556],PARAMETER[\"central_meridian\",5.38763888888889],"
                + "PARAMETER[\"scale_factor\",0.9999079],PARAMETER[\"false_easting\",155000],"
                + "PARAMETER[\"false_northing\",463000]," + METRE + "]";
        near(on(wkt, 196105.283, 557057.739), 6, 53, 1e-6);
    }

    @Test
    void lambertAzimuthalEqualAreaOfEurope() {
        // ETRS89-LAEA: 50 N, 5 E is 3962799.45, 2999718.85.
        near(at("EPSG:3035", 3962799.45, 2999718.85), 5, 50, 1e-6);
    }

    @Test
    void degreesStayAsTheyAre() {
        assertSame(CoordinateSystem.DEGREES, CoordinateSystem.of("EPSG:4326").orElseThrow());
        assertSame(
                CoordinateSystem.DEGREES,
                CoordinateSystem.of("GEOGCS[\"GCS_North_American_1983\",DATUM[\"D_North_American_1983\","
                                + "SPHEROID[\"GRS_1980\",6378137.0,298.257222101]],PRIMEM[\"Greenwich\",0.0],"
                                + "UNIT[\"Degree\",0.0174532925199433]]")
                        .orElseThrow());
        assertSame(CoordinateSystem.PLANE, CoordinateSystem.of("plane").orElseThrow());
    }

    @Test
    void whatIsNotKnownIsNotGuessed() {
        assertTrue(CoordinateSystem.of("EPSG:99999").isEmpty());
        assertTrue(CoordinateSystem.of("somewhere").isEmpty());
        assertTrue(CoordinateSystem.of("PROJCS[\"a\",PROJECTION[\"Something_Else\"]]")
                .isEmpty());
        assertTrue(CoordinateSystem.of("PROJCS[\"a\",GEOGCS[").isEmpty());
        String odd = "GEOGCS[\"g\",DATUM[\"D_Nobody_Knows\",SPHEROID[\"Bessel 1841\",6377397.155,299.1528128]],"
                + DEGREES + "]";
        assertEquals(false, CoordinateSystem.of(odd).orElseThrow().knowsDatum());
    }

    private static double[] at(String system, double x, double y) {
        return CoordinateSystem.of(system).orElseThrow().toDegrees(new double[] {x, y});
    }

    /**
     * The same where the ellipsoid is not that of WGS 84 and no shift is made: latitudes then differ by the ellipsoids
     * alone, which is taken back by going through the geographic system of the same datum.
     */
    private static double[] on(String wkt, double x, double y) {
        String geographic = wkt.substring(wkt.indexOf("GEOGCS"), wkt.indexOf(",PROJECTION"));
        double[] degrees = at(wkt, x, y);
        double[] guess = degrees.clone();
        for (int round = 0; round < 5; round++) {
            double[] there = at(geographic, guess[0], guess[1]);
            guess[0] += degrees[0] - there[0];
            guess[1] += degrees[1] - there[1];
        }
        return guess;
    }

    private static void near(double[] found, double longitude, double latitude, double tolerance) {
        assertEquals(longitude, found[0], tolerance, () -> found[0] + " " + found[1]);
        assertEquals(latitude, found[1], tolerance, () -> found[0] + " " + found[1]);
    }
}
