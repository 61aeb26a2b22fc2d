package org.sharedsafety.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.stats.Contiguity;
import org.sharedsafety.stats.SpatialWeights;

/** Boundary files of every kind: the same areas out of each, neighbors as published, bad files refused. */
@ExtendWith(SharedFolder.class)
class BoundaryFileTest {
    @TempDir
    Path folder;

    @Test
    void theSameCountiesFromAShapefileAZipAndAGeoPackage() throws IOException {
        Path nat = SharedFolder.require("data", "pairs", "nat-1960-1990");
        BoundaryLayer shp = read(nat.resolve("NAT.shp"));
        BoundaryLayer gpkg = read(nat.resolve("NAT.gpkg"));
        assertEquals(3085, shp.features().size());
        assertEquals(3085, gpkg.features().size());
        Map<String, Double> areas = areas(shp, "FIPS");
        assertEquals(3085, areas.size());
        areas(gpkg, "FIPS")
                .forEach((code, area) -> assertEquals(area, areas.getOrDefault(code, 0.0), 1e-9 * area, code));
        assertEquals("Lake of the Woods", shp.features().get(0).value("NAME"));
        assertEquals("27077", shp.features().get(0).value("FIPSNO"));
        BoundaryLayer zipped = read(zipped(nat, "NAT"));
        assertEquals(areas, areas(zipped, "FIPS"));
        assertEquals(
                CoordinateSystem.DEGREES,
                CoordinateSystem.of(String.valueOf(shp.crs())).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"columbus,columbus.shp,POLYID,columbus.gal", "st-louis,stl_hom.shp,POLY_ID_OG,stl.gal"})
    void neighborsAsPublished(String set, String file, String id, String gal) throws IOException {
        Path pair = SharedFolder.require("data", "pairs", set);
        BoundaryLayer layer = read(pair.resolve(file));
        List<List<double[]>> rings = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (BoundaryLayer.Feature feature : layer.features()) {
            codes.add(feature.value(id));
            rings.add(feature.polygons().stream().flatMap(List::stream).toList());
        }
        Map<String, Set<String>> published = gal(pair.resolve(gal));
        SpatialWeights queen = Contiguity.of(rings).queen();
        SpatialWeights rook = Contiguity.of(rings).rook();
        Map<String, Set<String>> byQueen = neighbors(queen, codes);
        Map<String, Set<String>> byRook = neighbors(rook, codes);
        assertTrue(
                published.equals(byQueen) || published.equals(byRook),
                () -> differences(published, byQueen) + " / " + differences(published, byRook));
    }

    private static String differences(Map<String, Set<String>> one, Map<String, Set<String>> two) {
        List<String> different = new ArrayList<>();
        one.forEach((code, who) -> {
            if (!who.equals(two.get(code))) {
                different.add(code + ": " + who + " / " + two.get(code));
            }
        });
        return different.toString();
    }

    private static Map<String, Set<String>> neighbors(SpatialWeights weights, List<String> codes) {
        Map<String, Set<String>> all = new HashMap<>();
        for (int i = 0; i < weights.size(); i++) {
            TreeSet<String> who = new TreeSet<>();
            for (int k = 0; k < weights.degree(i); k++) {
                who.add(codes.get(weights.neighbour(i, k)));
            }
            all.put(codes.get(i), who);
        }
        return all;
    }

    private static Map<String, Set<String>> gal(Path file) throws IOException {
        Map<String, Set<String>> all = new HashMap<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 1; i + 1 < lines.size(); i += 2) {
            String code = lines.get(i).strip().split("\\s+", -1)[0];
            String who = lines.get(i + 1).strip();
            all.put(code, who.isEmpty() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(who.split("\\s+", -1))));
        }
        return all;
    }

    @Test
    void wardsOfTheNationalGridLandInLancashire() {
        BoundaryLayer layer = read(SharedFolder.require("data", "boundaries", "lancashire_wards.gpkg"));
        assertEquals(271, layer.features().size());
        assertEquals(List.of("fid", "ward_code", "ward_name"), layer.fields());
        CoordinateSystem grid = CoordinateSystem.of(String.valueOf(layer.crs())).orElseThrow();
        for (BoundaryLayer.Feature feature : layer.features()) {
            double[] at = grid.toDegrees(feature.polygons().get(0).get(0));
            assertTrue(at[0] > -3.1 && at[0] < -2.0 && at[1] > 53.4 && at[1] < 54.3, at[0] + " " + at[1]);
        }
    }

    @Test
    void geoJsonOfOtherCountries() {
        BoundaryLayer paulo = read(SharedFolder.require("data", "boundaries", "sao_paulo_muni.geojson"));
        assertEquals("EPSG:4674", paulo.crs());
        assertEquals("3502754", paulo.features().get(0).value("code_muni"));
        assertEquals("Araçariguama", paulo.features().get(0).value("name_muni"));
        BoundaryLayer medellin = read(SharedFolder.require("data", "boundaries", "medellin_comunas.gpkg"));
        assertEquals(21, medellin.features().size());
    }

    @Test
    void topoJsonWithItsProperties() throws IOException {
        Path file = Files.writeString(
                folder.resolve("t.json"),
                "{\"type\":\"Topology\",\"objects\":{\"wards\":{\"type\":\"GeometryCollection\",\"geometries\":["
                        + "{\"type\":\"Polygon\",\"arcs\":[[0,1]],\"id\":7,\"properties\":{\"n\":\"West\"}},"
                        + "{\"type\":\"Polygon\",\"arcs\":[[2,-2]],\"properties\":{\"n\":\"East\",\"code\":8.0}}]}},"
                        + "\"arcs\":[[[1,1],[0,1],[0,0],[1,0]],[[1,0],[1,1]],[[1,1],[2,1],[2,0],[1,0]]]}");
        BoundaryLayer layer = read(file);
        assertEquals("wards", layer.name());
        assertEquals("West", layer.features().get(0).value("n"));
        assertEquals("7", layer.features().get(0).value("id"));
        assertEquals("8", layer.features().get(1).value("code"));
        assertEquals(
                1,
                Math.abs(Outline.ofPolygons("", "", layer.features().get(1).polygons())
                        .area()),
                1e-12);
    }

    @Test
    void holesAndIslandsAreToldByPositionWhateverWayTheyRun() throws IOException {
        double[] outer = square(0, 0, 10);
        double[] lake = square(2, 2, 6);
        double[] island = square(4, 4, 1);
        double[] away = square(20, 0, 2);
        for (int way = 0; way < 16; way++) {
            List<double[]> rings = new ArrayList<>();
            double[][] all = {island, away, outer, lake};
            for (int i = 0; i < 4; i++) {
                rings.add(((way >> i) & 1) == 1 ? reversed(all[i]) : all[i]);
            }
            Path shp = shapefile("s" + way, List.of(rings), List.of("1"));
            BoundaryLayer layer = read(shp);
            Outline outline =
                    Outline.ofPolygons("1", "", layer.features().get(0).polygons());
            assertEquals(100 - 36 + 1 + 4, outline.area(), 1e-12, "way " + way);
            assertEquals(3, layer.features().get(0).polygons().size());
            // The standard has all but the lake run clockwise.
            assertEquals(Integer.bitCount(way ^ 7), layer.turned());
        }
    }

    @Test
    void ringsThatEncloseNothingAreLeftOutAndCounted() throws IOException {
        Path shp = shapefile(
                "bad",
                List.of(
                        List.of(square(0, 0, 1), new double[] {0, 0, 1, 1, 0, 0}),
                        List.of(new double[] {0, 0, Double.NaN, 1, 1, 1, 0, 0})),
                List.of("1", "2"));
        BoundaryLayer layer = read(shp);
        assertEquals(List.of(1, 2, 1), List.of(layer.features().size(), layer.broken(), layer.withoutArea()));
    }

    @Test
    void damagedFilesAreRefusedOrReadAsTheyWere() throws IOException {
        Random random = new Random(8);
        List<Path> whole = List.of(
                shapefile("whole", List.of(List.of(square(0, 0, 1)), List.of(square(1, 0, 1))), List.of("a", "b")),
                Files.copy(
                        SharedFolder.require("data", "boundaries", "vancouver_neighbourhoods.geojson"),
                        folder.resolve("v.geojson")),
                Files.copy(
                        SharedFolder.require("data", "boundaries", "lancashire_wards.gpkg"), folder.resolve("l.gpkg")));
        for (Path file : whole) {
            byte[] bytes = Files.readAllBytes(file);
            int refused = 0;
            for (int i = 0; i < 60; i++) {
                byte[] bad = i < 30 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1)) : bytes.clone();
                for (int k = 0; i >= 30 && k < 40; k++) {
                    bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
                }
                Files.write(file, bad);
                try {
                    read(file);
                } catch (WorkbenchException said) {
                    refused++;
                }
            }
            assertTrue(refused > 5, file + " " + refused);
        }
    }

    @Test
    void whatIsNoBoundaryFileIsRefusedInWords() throws IOException {
        refused("boundaries.not-boundaries", Files.writeString(folder.resolve("a.csv"), "a,b\n1,2\n"));
        refused("boundaries.unreadable", Files.writeString(folder.resolve("b.json"), "{\"type\":\"Other\"}"));
        refused(
                "boundaries.no-areas",
                Files.writeString(
                        folder.resolve("c.geojson"),
                        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},"
                                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}"));
        Path lonely = shapefile("lonely", List.of(List.of(square(0, 0, 1))), List.of("1"));
        Files.delete(folder.resolve("lonely.dbf"));
        refused("boundaries.part-missing", lonely);
        refused("reader.missing-file", folder.resolve("gone.shp"));
        refused("reader.empty-file", Files.writeString(folder.resolve("empty.shp"), ""));
    }

    private static void refused(String key, Path file) {
        assertEquals(
                key,
                assertThrows(WorkbenchException.class, () -> read(file))
                        .message()
                        .key());
    }

    private static BoundaryLayer read(Path file) {
        return BoundaryFile.read(file, null, Progress.NONE);
    }

    private static Map<String, Double> areas(BoundaryLayer layer, String field) {
        Map<String, Double> areas = new HashMap<>();
        for (BoundaryLayer.Feature feature : layer.features()) {
            areas.merge(
                    feature.value(field),
                    Outline.ofPolygons("", "", feature.polygons()).area(),
                    Double::sum);
        }
        return areas;
    }

    private static double[] square(double x, double y, double size) {
        return new double[] {x, y, x + size, y, x + size, y + size, x, y + size, x, y};
    }

    private static double[] reversed(double[] ring) {
        double[] turned = new double[ring.length];
        for (int i = 0; i < ring.length; i += 2) {
            turned[i] = ring[ring.length - 2 - i];
            turned[i + 1] = ring[ring.length - 1 - i];
        }
        return turned;
    }

    private Path zipped(Path from, String stem) throws IOException {
        Path file = folder.resolve(stem + ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String ending : List.of(".dbf", ".prj", ".shx", ".shp")) {
                zip.putNextEntry(new ZipEntry("maps/" + stem + ending.toUpperCase(java.util.Locale.ROOT)));
                Files.copy(from.resolve(stem + ending), zip);
                zip.closeEntry();
            }
        }
        return file;
    }

    /** Writes a shapefile by the standard, byte by byte. */
    private Path shapefile(String stem, List<List<double[]>> shapes, List<String> codes) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < shapes.size(); i++) {
            List<double[]> rings = shapes.get(i);
            int points = rings.stream().mapToInt(ring -> ring.length / 2).sum();
            int length = 44 + 4 * rings.size() + 16 * points;
            ByteBuffer record = ByteBuffer.allocate(8 + length);
            record.putInt(i + 1).putInt(length / 2);
            record.order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(5)
                    .putDouble(0)
                    .putDouble(0)
                    .putDouble(0)
                    .putDouble(0);
            record.putInt(rings.size()).putInt(points);
            int start = 0;
            for (double[] ring : rings) {
                record.putInt(start);
                start += ring.length / 2;
            }
            for (double[] ring : rings) {
                for (double coordinate : ring) {
                    record.putDouble(coordinate);
                }
            }
            body.write(record.array());
        }
        ByteBuffer head = ByteBuffer.allocate(100);
        head.putInt(0, 9994).putInt(24, (100 + body.size()) / 2);
        head.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5);
        Path shp = folder.resolve(stem + ".shp");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head.array());
        all.write(body.toByteArray());
        Files.write(shp, all.toByteArray());
        ByteBuffer dbf = ByteBuffer.allocate(32 + 32 + 1 + 5 * codes.size()).order(ByteOrder.LITTLE_ENDIAN);
        dbf.put((byte) 3).putInt(4, codes.size()).putShort(8, (short) 65).putShort(10, (short) 5);
        dbf.position(32).put("CODE".getBytes(StandardCharsets.US_ASCII));
        dbf.put(43, (byte) 'C').put(48, (byte) 4).put(64, (byte) 13).position(65);
        for (String code : codes) {
            dbf.put((" " + (code + "    ").substring(0, 4)).getBytes(StandardCharsets.US_ASCII));
        }
        Files.write(folder.resolve(stem + ".dbf"), dbf.array());
        return shp;
    }
}
