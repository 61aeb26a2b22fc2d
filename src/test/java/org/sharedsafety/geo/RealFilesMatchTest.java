package org.sharedsafety.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.PlaceMatch.Aggregate;
import org.sharedsafety.model.PlaceMatch.How;
import org.sharedsafety.model.PlaceMatch.Kind;
import org.sharedsafety.model.PlaceMatch.Matched;
import org.sharedsafety.model.PlaceText;

/** Every place of the real files is matched, but for those that the test names. */
@ExtendWith(SharedFolder.class)
class RealFilesMatchTest {

    private final UsPlaces us = UsPlaces.load();
    private final PlaceMatcher matcher = PlaceMatcher.of(us);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rate_injury_deaths_metric_all_county.csv",
                "rate_low_birth_weight_metric_all_county.csv",
                "rates_crime_county_all.csv",
                "social_associations_all_county.csv"
            })
    void matchesEveryRowOfTheCountyFiles(String file) throws Exception {
        Map<String, Integer> said = new TreeMap<>();
        Set<String> changed = new HashSet<>();
        int rows = 0;
        for (String line : Files.readAllLines(SharedFolder.require("data", "pairs", "us-counties", file))) {
            String[] cells = line.split(",", -1);
            if (cells[0].equals("year")) {
                continue;
            }
            rows++;
            Period year = Period.ofYear(Integer.parseInt(cells[0]));
            PlaceMatch match = matcher.find(new PlaceText("county", cells[1] + cells[2], "", ""), year);
            assertTrue(match instanceof Matched, () -> line + " " + match);
            Matched found = (Matched) match;
            if (found.how() == How.CODE) {
                assertEquals(cells[1] + cells[2], found.place().code());
            } else {
                changed.add(cells[1] + cells[2]);
            }
            if (found.note() != null && found.how() == How.CODE) {
                said.merge(found.note().code() + " " + cells[1] + cells[2], 1, Integer::sum);
            }
        }
        assertTrue(rows > 9_000, "rows: " + rows);
        assertTrue(Set.of("02270", "46113").containsAll(changed), changed::toString);
        assertEquals(Map.of(), said, "places outside their days");
    }

    @Test
    void matchesTheSplitCodesOfThePovertyWorkbook() throws Exception {
        Map<Kind, Integer> aside = new TreeMap<>();
        Set<String> counties = new HashSet<>();
        try (Workbook workbook = WorkbookFactory.create(
                SharedFolder.require("data", "pairs", "california", "est16all.xls")
                        .toFile(),
                null,
                true)) {
            DataFormatter text = new DataFormatter();
            for (Row row : workbook.getSheetAt(0)) {
                String state = text.formatCellValue(row.getCell(0)).strip();
                String county = text.formatCellValue(row.getCell(1)).strip();
                if (!state.matches("[0-9]+") || !county.matches("[0-9]+")) {
                    continue;
                }
                String postal = text.formatCellValue(row.getCell(2)).strip();
                String name = text.formatCellValue(row.getCell(3)).strip();
                PlaceText place = new PlaceText("county", state + county, name, postal);
                PlaceMatch match = matcher.find(place, Period.ofYear(2016));
                if (match instanceof Aggregate aggregate) {
                    aside.merge(aggregate.kind(), 1, Integer::sum);
                } else {
                    assertTrue(match instanceof Matched, () -> place + " " + match);
                    assertEquals(null, ((Matched) match).note(), place::toString);
                    counties.add(((Matched) match).place().code());
                    if (!state.equals("11")) {
                        PlaceMatch byName =
                                matcher.find(new PlaceText("county", "", name, postal), Period.ofYear(2016));
                        assertEquals(match, byNameAs(byName, (Matched) match), place::toString);
                    }
                }
            }
        }
        assertEquals(Map.of(Kind.NATION, 1, Kind.HIGHER_LEVEL, 51), aside);
        assertEquals(3142, counties.size());
    }

    private static PlaceMatch byNameAs(PlaceMatch byName, Matched byCode) {
        return byName instanceof Matched m && m.how() == How.NAME
                ? new Matched(m.place(), byCode.how(), byCode.note())
                : byName;
    }

    @Test
    void matchesTheCountiesOf1960To1990ByCodeAndByName() throws Exception {
        List<String> lines = Files.readAllLines(
                SharedFolder.require("data", "pairs", "nat-1960-1990", "NAT.csv"), StandardCharsets.ISO_8859_1);
        Map<String, String> otherwise = new TreeMap<>();
        int byName = 0;
        Period then = Period.ofYears(1960, 1990);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            PlaceMatch byCode = matcher.find(new PlaceText("county", cells[4], cells[0], cells[1]), then);
            assertTrue(byCode instanceof Matched, () -> line.substring(0, 60) + byCode);
            Matched found = (Matched) byCode;
            if (found.how() == How.CODE_CHANGED || found.note() != null) {
                otherwise.put(cells[4], found.place().code());
            }
            PlaceMatch named = matcher.find(new PlaceText("county", "", cells[0], cells[1]), then);
            if (named instanceof Matched m) {
                assertEquals(found.place(), m.place(), () -> line.substring(0, 60));
                byName++;
            }
        }
        assertEquals(Map.of("46113", "46102", "12025", "12086"), otherwise);
        assertEquals(3085, lines.size() - 1);
        assertTrue(byName >= 3085 - 25, "by name alone: " + byName);
    }

    @Test
    void matchesCaliforniasCountiesByName() throws Exception {
        Path file = SharedFolder.require("data", "pairs", "california", "ca_crimes_and_clearances.csv");
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        int column =
                Arrays.asList(lines.get(0).replace("\"", "").split(",", -1)).indexOf("County");
        Set<String> names = lines.stream()
                .skip(1)
                .map(line -> line.replace("\"", "").split(",", -1)[column])
                .collect(Collectors.toSet());
        Set<String> codes = new HashSet<>();
        for (String name : names) {
            PlaceMatch match = matcher.find(new PlaceText("county", "", name, "California"), Period.ofYear(2016));
            assertTrue(match instanceof Matched, () -> name + " " + match);
            codes.add(((Matched) match).place().code());
        }
        assertEquals(58, codes.size());
    }

    @Test
    void restoresTheZerosThatOneOfTwoFilesLost() throws Exception {
        assertEquals(0, zerosRestored("C_2000.csv"));
        assertTrue(zerosRestored("C_Latest.csv") > 300);
    }

    private int zerosRestored(String file) throws Exception {
        int restored = 0;
        List<String> lines =
                Files.readAllLines(SharedFolder.require("data", "messy", file), StandardCharsets.ISO_8859_1);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            PlaceMatch byCode = matcher.find(new PlaceText("county", cells[1], "", ""), Period.ofYear(2016));
            PlaceMatch byId = matcher.find(new PlaceText("county", cells[0], "", ""), Period.ofYear(2016));
            assertTrue(
                    byCode instanceof Matched && byId instanceof Matched, () -> cells[0] + " " + byCode + " " + byId);
            assertEquals(((Matched) byId).place(), ((Matched) byCode).place());
            restored += ((Matched) byCode).how() == How.CODE_ZERO_RESTORED ? 1 : 0;
        }
        return restored;
    }
}
