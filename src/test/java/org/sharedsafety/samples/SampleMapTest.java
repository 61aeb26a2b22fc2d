package org.sharedsafety.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** The boundary files are clean coverages: no overlaps, no slivers, neighbours share their vertices. */
class SampleMapTest {
    private static final Path FOLDER = Path.of("sample-data");

    @ParameterizedTest
    @CsvSource({
        "rivera-valley/boundaries.geojson, 24",
        "rivera-valley/neighborhoods.geojson, 60",
        "rivera-valley/as-published/boundaries-2018-2020.geojson, 23"
    })
    void areasFitTogether(String file, int count) throws IOException, ParseException {
        Map<String, Geometry> areas = areas(file);
        assertEquals(count, areas.size());
        Geometry[] all = areas.values().toArray(Geometry[]::new);
        for (Geometry area : all) {
            assertTrue(area.isValid() && area.getArea() > 1e-4, area.toString());
        }
        assertTrue(CoverageValidator.isValid(all));
    }

    @Test
    void theCountiesAreOneRegionWithOneCityInside() throws IOException, ParseException {
        Map<String, Geometry> counties = areas("rivera-valley/boundaries.geojson");
        Geometry region = counties.values().stream().reduce(Geometry::union).orElseThrow();
        assertEquals("Polygon", region.getGeometryType());
        assertEquals(0, ((Polygon) region).getNumInteriorRing());
        var millbrook = (Polygon) counties.get("RV016");
        assertEquals(1, millbrook.getNumInteriorRing());
        assertTrue(millbrook
                .getFactory()
                .createPolygon(millbrook.getInteriorRingN(0).getCoordinates())
                .equalsTopo(counties.get("RV017")));
        Geometry box = region.getEnvelope();
        assertTrue(
                box.getCoordinates()[0].x > -30 && region.getEnvelopeInternal().getMaxX() < -27);
    }

    @Test
    void neighborhoodsFillTheirCounties() throws IOException, ParseException {
        Map<String, Geometry> counties = areas("rivera-valley/boundaries.geojson");
        Map<String, Geometry> parts = areas("rivera-valley/neighborhoods.geojson");
        for (String code : List.of("RV001", "RV004", "RV008", "RV009", "RV011")) {
            Geometry together = Neighborhood.of(code).stream()
                    .map(n -> parts.get(n.code()))
                    .reduce(Geometry::union)
                    .orElseThrow();
            assertEquals(0, together.symDifference(counties.get(code)).getArea(), 1e-6, code);
        }
    }

    @ParameterizedTest
    @CsvSource({"columbus, columbus-1980.csv, NEIGNO, 49", "st-louis, stl_hom.csv, FIPS, 78"})
    void theRealSetsHaveOneAreaForEachRow(String folder, String file, String code, int count)
            throws IOException, ParseException {
        List<Map<String, String>> rows = Tables.table(FOLDER.resolve(folder).resolve(file), "");
        Map<String, Geometry> areas = areas(folder + "/boundaries.geojson");
        assertEquals(count, rows.size());
        assertEquals(count, areas.size());
        for (Map<String, String> row : rows) {
            assertTrue(areas.containsKey(row.get(code)), row.toString());
        }
        List<Map<String, String>> places = Tables.table(FOLDER.resolve(folder).resolve("places.csv"), "");
        assertEquals(count, places.size());
        places.forEach(place -> assertTrue(areas.containsKey(place.get("code"))));
        assertTrue(Files.size(FOLDER.resolve(folder).resolve("LICENSE.txt")) > 1000);
    }

    private static Map<String, Geometry> areas(String file) throws IOException, ParseException {
        JsonNode root = new ObjectMapper().readTree(Files.readString(FOLDER.resolve(file), StandardCharsets.UTF_8));
        Map<String, Geometry> areas = new LinkedHashMap<>();
        for (JsonNode feature : root.get("features")) {
            Geometry area = new GeoJsonReader().read(feature.get("geometry").toString());
            areas.put(feature.get("properties").get("code").asText(), area);
        }
        return areas;
    }
}
