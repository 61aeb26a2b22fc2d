package org.sharedsafety.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedsafety.SharedFolder;

/** Boundary files in GeoJSON become outlines. */
class GeoJsonTest {

    private static final String TWO_SQUARES =
            """
            {"type": "FeatureCollection", "planar": true, "features": [
             {"type": "Feature", "properties": {"code": 7.0, "name": "Ring"}, "geometry": {"type": "Polygon", "coordinates":
              [[[0,0],[0,4],[4,4],[4,0],[0,0]], [[1,1],[2,1],[2,2],[1,2],[1,1]]]}},
             {"type": "Feature", "id": "B", "properties": {"name": "Two"}, "geometry": {"type": "MultiPolygon", "coordinates":
              [[[[4,0],[8,0],[8,4],[4,4],[4,0]]], [[[9,0],[10,0],[10,1],[9,1],[9,0]]]]}},
             {"type": "Feature", "id": "C", "properties": {}, "geometry": {"type": "Point", "coordinates": [1, 1]}},
             {"type": "Feature", "id": "D", "properties": {}, "geometry": null}]}
            """;

    @Test
    void readsPolygonsWithHolesWhicheverWayTheyRun() throws Exception {
        GeoJson file = read(TWO_SQUARES);
        List<Outline> outlines = file.outlines("code", "name");
        assertEquals(4, file.size());
        assertEquals(2, outlines.size());
        assertEquals("7", outlines.get(0).code());
        assertEquals("Ring", outlines.get(0).name());
        assertEquals(16 - 1, outlines.get(0).area(), 1e-12);
        // (16 · 2 − 1 · 1.5) / 15 in both directions.
        assertArrayEquals(new double[] {30.5 / 15, 30.5 / 15}, outlines.get(0).centroid(), 1e-12);
        assertEquals("B", outlines.get(1).code());
        assertEquals(17, outlines.get(1).area(), 1e-12);
        assertArrayEquals(new double[] {4, 0, 10, 4}, outlines.get(1).bounds(), 0);
        assertArrayEquals(
                outlines.get(1).rings()[0], file.onMap(outlines).get(1).rings()[0], 0);
    }

    @Test
    void refusesWhatIsNoFeatureCollection() {
        assertThrows(IOException.class, () -> read("{}"));
        assertThrows(IOException.class, () -> read(""));
        String broken = TWO_SQUARES.replace("[[[0,0],[0,4],[4,4],[4,0],[0,0]]", "[[[0,0],[0,4]]");
        assertThrows(IOException.class, () -> read(broken).outlines("code", "name"));
    }

    @Test
    void readsTheFilesOfOtherCountries() throws Exception {
        try (InputStream in =
                Files.newInputStream(SharedFolder.require("data", "boundaries", "vancouver_neighbourhoods.geojson"))) {
            GeoJson file = GeoJson.read(in);
            List<Outline> outlines = file.outlines("mapid", "name");
            assertEquals(22, outlines.size());
            assertTrue(file.properties().contains("name"), file.properties()::toString);
            double squareKilometres =
                    file.onMap(outlines).stream().mapToDouble(Outline::area).sum() / 1e6;
            // City of Vancouver: 115.18 km² of land (Statistics Canada, 2021), some of it outside the neighbourhoods.
            assertEquals(115.18, squareKilometres, 6);
        }
    }

    @Test
    void columbusIsTakenAsThePlaneThatItIs() throws Exception {
        try (InputStream in =
                Files.newInputStream(SharedFolder.require("data", "pairs", "columbus", "columbus.json"))) {
            List<Outline> outlines = GeoJson.read(in).outlines("POLYID", "");
            assertEquals(49, outlines.size());
            assertEquals("1", outlines.get(0).code());
            // The file's own AREA of the first polygon.
            assertEquals(0.309441, outlines.get(0).area(), 5e-6);
        }
    }

    private static GeoJson read(String json) throws IOException {
        return GeoJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
