package org.sharedsafety.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;

/** The projections agree with PROJ's formulas (as ported by Proj4J) and keep areas. */
class ProjectionTest {

    @ParameterizedTest
    @CsvSource({"-118.24, 34.05", "-74.0, 40.7", "-96, 37.5", "-66.1, 18.4", "-155.5, 19.6", "-152, 61"})
    void albersAgreesWithProj(double longitude, double latitude) {
        compare(
                "+proj=aea +lat_1=29.5 +lat_2=45.5 +lat_0=37.5 +lon_0=-96 +a=6370997 +b=6370997",
                new AlbersEqualArea(-96, 37.5, 29.5, 45.5),
                longitude,
                latitude);
    }

    @ParameterizedTest
    @CsvSource({"-118.24, 34.05", "-74.0, 40.7", "-100, 45", "-66.1, 18.4", "-155.5, 19.6", "-152, 61"})
    void lambertAgreesWithProj(double longitude, double latitude) {
        compare(
                "+proj=laea +lat_0=45 +lon_0=-100 +a=6370997 +b=6370997",
                LambertAzimuthalEqualArea.UNITED_STATES,
                longitude,
                latitude);
    }

    private static void compare(String definition, Projection projection, double longitude, double latitude) {
        CoordinateReferenceSystem crs = new CRSFactory().createFromParameters("test", definition);
        ProjCoordinate expected = new ProjCoordinate();
        crs.getProjection().project(new ProjCoordinate(longitude, latitude), expected);
        double[] xy = new double[2];
        projection.project(longitude, latitude, xy);
        assertArrayEquals(new double[] {expected.x, expected.y}, xy, 0.01);
    }

    @Test
    void bothProjectionsGiveTheSameAreas() {
        List<Outline> counties = new UsAtlas(UsPlaces.load()).counties(2023, List.of());
        Map<String, Double> byCode =
                UsProjection.project(counties).stream().collect(Collectors.toMap(Outline::code, Outline::area));
        double sum = 0;
        for (Outline county : counties) {
            double area =
                    county.projected(LambertAzimuthalEqualArea.UNITED_STATES).area();
            sum += area;
            double scale = county.code().startsWith("02") ? 0.35 * 0.35 : 1;
            // Straight edges bend a little differently in the two.
            assertEquals(area * scale, byCode.get(county.code()), 0.01 * area * scale, county.code());
        }
        // All land and the water inside county lines drawn here: 3.53 million square miles of land (U.S. Census Bureau,
        // State Area Measurements) and inland water make about 9.37 million square kilometres.
        assertEquals(9.37e12, sum, 0.05e12);
    }

    @Test
    void theMiddleOfARegionIsFoundAcrossTheDateLine() {
        Outline fiji = new Outline("FJ", "", new double[][] {{178, -18, 180, -18, 180, -17, 178, -17, 178, -18}});
        Outline east = new Outline("FE", "", new double[][] {{-180, -18, -178, -18, -178, -17, -180, -17, -180, -18}});
        Projection projection = LambertAzimuthalEqualArea.around(List.of(fiji, east));
        double[] xy = fiji.centroid(projection);
        double[] mirrored = east.centroid(projection);
        assertEquals(-xy[0], mirrored[0], 30_000);
        assertEquals(212_000, Math.abs(mirrored[0] - xy[0]), 20_000);
    }
}
