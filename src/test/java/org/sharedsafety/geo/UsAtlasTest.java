package org.sharedsafety.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.stats.Contiguity;
import org.sharedsafety.stats.SpatialWeights;

/** The boundary sets are decoded right and the map of a year is put together from them. */
class UsAtlasTest {

    private final UsPlaces places = UsPlaces.load();
    private final UsAtlas atlas = new UsAtlas(places);

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2023"})
    void decodesAsAnIndependentReadingDoes(String set) throws Exception {
        Map<String, Outline> counties = byCode(atlas.counties(Integer.parseInt(set)));
        counties.remove("51610");
        int polygons = 0;
        int rings = 0;
        int points = 0;
        double area = 0;
        for (Outline outline : counties.values()) {
            polygons += outersOf(outline);
            rings += outline.rings().length;
            points += outline.points();
            area += outline.area();
        }
        int checked = 0;
        for (String[] row : reference("atlas-reference.csv")) {
            if (!row[0].equals(set)) {
                continue;
            }
            checked++;
            if (row[1].equals("all")) {
                assertEquals(Integer.parseInt(row[2]), polygons);
                assertEquals(Integer.parseInt(row[3]), rings);
                assertEquals(Integer.parseInt(row[4]), points);
                assertEquals(Double.parseDouble(row[5]), area, 1e-6);
            } else {
                Outline outline = counties.get(row[1]);
                assertEquals(Integer.parseInt(row[2]), outersOf(outline), row[1]);
                assertEquals(Integer.parseInt(row[3]), outline.rings().length, row[1]);
                assertEquals(Integer.parseInt(row[4]), outline.points(), row[1]);
                assertEquals(Double.parseDouble(row[5]), outline.area(), 1e-8, row[1]);
            }
        }
        assertTrue(checked > 50, "rows of the reference: " + checked);
    }

    @ParameterizedTest
    @CsvSource({"1990, 3142", "2018, 3142", "2019, 3143", "2021, 3143", "2022, 3144", "2030, 3144"})
    void theMapOfAYearHasSoManyCounties(int year, int count) {
        assertEquals(count, atlas.counties(year, List.of()).size());
    }

    @Test
    void composesTheYearsBetweenTheSets() {
        Set<String> of2018 = codes(atlas.counties(2018));
        Set<String> of2020 = codes(atlas.counties(2020));
        Set<String> of2022 = codes(atlas.counties(2022));
        assertEquals(Set.of("02261"), difference(of2018, of2020));
        assertEquals(Set.of("02063", "02066"), difference(of2020, of2018));
        assertEquals(8, difference(of2020, of2022).size());
        assertTrue(difference(of2020, of2022).stream().allMatch(c -> c.startsWith("090")));
        assertEquals(9, difference(of2022, of2020).size());
        assertTrue(difference(of2022, of2020).stream().allMatch(c -> c.startsWith("091")));
    }

    @Test
    void drawsEveryPlaceOfTheInjuryFile() throws Exception {
        Map<Integer, Set<String>> codesByYear = new HashMap<>();
        for (String line : Files.readAllLines(
                SharedFolder.require("data", "pairs", "us-counties", "rate_injury_deaths_metric_all_county.csv"))) {
            String[] cells = line.split(",", -1);
            if (!cells[0].equals("year")) {
                codesByYear
                        .computeIfAbsent(Integer.parseInt(cells[0]), y -> new HashSet<>())
                        .add(cells[1] + cells[2]);
            }
        }
        assertEquals(10, codesByYear.size());
        Map<String, String> renamed = places.changes().stream()
                .filter(c -> c.kind() == GeoChange.Kind.RENAME)
                .collect(Collectors.toMap(GeoChange::oldCode, GeoChange::newCode));
        codesByYear.forEach((year, found) -> {
            Set<String> data =
                    found.stream().map(c -> renamed.getOrDefault(c, c)).collect(Collectors.toSet());
            Set<String> map = codes(atlas.counties(year, data));
            assertEquals(Set.of(), difference(data, map), () -> "not drawn in " + year);
            assertEquals(Set.of(), difference(map, data), () -> "without data in " + year);
            assertEquals(year <= 2019 ? 3142 : year <= 2021 ? 3143 : 3144, map.size(), () -> "of " + year);
        });
    }

    @Test
    void drawsTheOldAreasOnlyWhereTheDataKnowsNoNewOne() {
        assertTrue(codes(atlas.counties(2023, List.of("09001", "01001"))).contains("09015"));
        assertFalse(codes(atlas.counties(2023, List.of("09001", "01001"))).contains("09110"));
        assertFalse(codes(atlas.counties(2023, List.of("09001", "09110"))).contains("09001"));
        assertTrue(codes(atlas.counties(2023, List.of("09001", "09110"))).contains("09190"));
        assertTrue(codes(atlas.counties(2020, List.of("02261"))).contains("02261"));
        assertFalse(codes(atlas.counties(2020, List.of("02261"))).contains("02063"));
    }

    @Test
    void areasOfTheOtherSetStillMeetTheirNeighbors() {
        List<Outline> map = atlas.counties(2020, List.of());
        SpatialWeights queen = Contiguity.of(
                        map.stream().map(o -> List.of(o.rings())).toList())
                .queen();
        Map<String, Set<String>> neighbors = new HashMap<>();
        Set<String> islands = new TreeSet<>();
        for (int i = 0; i < map.size(); i++) {
            Set<String> own = new TreeSet<>();
            for (int k = 0; k < queen.degree(i); k++) {
                own.add(map.get(queen.neighbour(i, k)).code());
            }
            neighbors.put(map.get(i).code(), own);
            if (own.isEmpty()) {
                islands.add(map.get(i).code());
            }
        }
        // Chugach lies between the Kenai Peninsula, Anchorage, the Susitna valley, Copper River and Yakutat.
        assertEquals(Set.of("02020", "02066", "02122", "02170", "02282"), neighbors.get("02063"));
        assertTrue(neighbors.get("02066").containsAll(Set.of("02063", "02170", "02240", "02282")));
        assertTrue(islands.containsAll(Set.of("15001", "15003", "15007", "25019", "53055")), islands::toString);
        assertTrue(islands.size() <= 8, islands::toString);
    }

    @Test
    void fallsChurchIsNotLostAlthoughTheFilesHoldOnlyALine() {
        for (int year : new int[] {2018, 2023}) {
            Map<String, Outline> counties = byCode(atlas.counties(year));
            Outline outline = counties.get("51610").projected(UsProjection.of("51610"));
            double squareKilometres = outline.area() / 1e6;
            // The city has 2.05 square miles of land (U.S. Census Bureau, 2020): 5.3 square kilometres.
            assertTrue(squareKilometres > 2 && squareKilometres < 6, () -> "area " + squareKilometres);
            assertTrue(commonCorners(counties.get("51610"), counties.get("51059")) > 0);
            assertTrue(commonCorners(counties.get("51610"), counties.get("51013")) > 0);
        }
    }

    @Test
    void drawsATerritoryOnlyWithData() {
        Set<String> drawn = codes(atlas.counties(2020, List.of("72001", "01001")));
        assertEquals(3143 + 78, drawn.size());
        assertFalse(drawn.contains("66010"));
    }

    @Test
    void neighborsHoldTheVerySameCorners() {
        Map<String, Outline> counties = byCode(atlas.counties(2023));
        // Fulton County and DeKalb County, Georgia, have a long common border; Fulton and Los Angeles none.
        assertTrue(commonCorners(counties.get("13121"), counties.get("13089")) > 2);
        assertEquals(0, commonCorners(counties.get("13121"), counties.get("06037")));
        Outline a = counties.get("13121").projected(UsProjection.of("13121"));
        Outline b = counties.get("13089").projected(UsProjection.of("13089"));
        assertEquals(
                commonCorners(counties.get("13121"), counties.get("13089")),
                commonCorners(a, b),
                "the projection keeps them common");
    }

    @Test
    void everyOutlineIsAPlaceOfTheGazetteerAndTheOtherWayRound() {
        Map<String, String> names = new HashMap<>();
        for (int year : new int[] {2017, 2023}) {
            atlas.counties(year).forEach(o -> names.put(o.code(), o.name()));
        }
        Set<String> notDrawn = new TreeSet<>();
        for (var place : places.ofLevel(UsPlaces.COUNTY)) {
            String name = names.remove(place.code());
            if (name == null) {
                notDrawn.add(place.code());
            } else {
                assertTrue(place.name().startsWith(name), place.name());
            }
        }
        assertEquals(Map.of(), names);
        assertEquals(Set.of("02201", "02232", "02280", "51515", "51560", "51780"), notDrawn);
    }

    @Test
    void everyCountyHasAStateThatIsDrawnToo() {
        Set<String> states =
                places.ofLevel(UsPlaces.STATE).stream().map(p -> p.code()).collect(Collectors.toSet());
        assertEquals(56, states.size());
        for (int year : new int[] {2017, 2023}) {
            assertEquals(states, codes(atlas.states(year)));
        }
        for (var place : places.ofLevel(UsPlaces.COUNTY)) {
            assertTrue(states.contains(place.parentCode()), place.code());
            assertEquals(place.code().substring(0, 2), place.parentCode());
        }
    }

    @Test
    void projectsAsD3Does() throws Exception {
        Map<String, Outline> counties = byCode(UsProjection.project(atlas.counties(2017)));
        double scale = 1300 / Projection.SPHERE_RADIUS;
        int checked = 0;
        for (String[] row : reference("d3-albers-reference.csv")) {
            Outline outline = counties.get(row[0]);
            double[] box = outline.bounds();
            double[] pixels = {
                487.5 + scale * box[0], 305 - scale * box[3], 487.5 + scale * box[2], 305 - scale * box[1]
            };
            double[] expected = {
                Double.parseDouble(row[1]),
                Double.parseDouble(row[2]),
                Double.parseDouble(row[3]),
                Double.parseDouble(row[4])
            };
            // Both files were simplified on their own: a corner or a small island may be missing in one of them.
            assertArrayEquals(expected, pixels, outline.rings().length == 1 ? 1.6 : 4, row[0]);
            double area = outline.area() * scale * scale;
            double reference = Double.parseDouble(row[5]);
            double slack = outline.rings().length == 1 ? 0.04 : 0.2;
            assertEquals(reference, area, slack * reference + 0.8, row[0]);
            checked++;
        }
        assertTrue(checked > 80);
    }

    private static long commonCorners(Outline a, Outline b) {
        Set<List<Double>> corners = new HashSet<>(cornersOf(a));
        corners.retainAll(cornersOf(b));
        return corners.size();
    }

    private static Set<List<Double>> cornersOf(Outline outline) {
        Set<List<Double>> corners = new HashSet<>();
        for (double[] ring : outline.rings()) {
            for (int i = 0; i < ring.length; i += 2) {
                corners.add(List.of(ring[i], ring[i + 1]));
            }
        }
        return corners;
    }

    private static int outersOf(Outline outline) {
        int outers = 0;
        for (double[] ring : outline.rings()) {
            if (new Outline("x", "", new double[][] {ring}).area() > 0) {
                outers++;
            }
        }
        return outers;
    }

    private static Map<String, Outline> byCode(List<Outline> outlines) {
        return outlines.stream().collect(Collectors.toMap(Outline::code, o -> o));
    }

    private static Set<String> codes(List<Outline> outlines) {
        return outlines.stream().map(Outline::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> difference(Set<String> a, Set<String> b) {
        Set<String> rest = new TreeSet<>(a);
        rest.removeAll(b);
        return rest;
    }

    private static List<String[]> reference(String file) throws Exception {
        try (InputStream in = UsAtlasTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        }
    }
}
