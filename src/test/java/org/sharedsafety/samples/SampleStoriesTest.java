package org.sharedsafety.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The built-in stories can be found in the written files, computed here from their cells and nothing else. */
class SampleStoriesTest {
    private static final Path FOLDER = Path.of("sample-data", "rivera-valley");

    @Test
    void childPovertyAndViolentCrimeAreModeratelyLinked() throws IOException {
        for (int year : List.of(2018, 2019, 2020, 2022, 2023, 2024)) {
            double r = correlation(poverty(year), rates("rivera-crime", "Offences", "violent crime", year), c -> true);
            assertTrue(r > .55 && r < .7, year + ": " + r);
        }
    }

    @Test
    void donaLuzIsTheBrightSpot() throws IOException {
        Map<String, Double> x = poverty(2023);
        Map<String, Double> y = rates("rivera-crime", "Offences", "violent crime", 2023);
        double[] line = line(x, y);
        Map<String, Double> residuals = new TreeMap<>();
        y.forEach((county, rate) -> residuals.put(county, rate - line[0] - line[1] * x.get(county)));
        String lowest = residuals.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        assertEquals("Doña Luz", lowest);
        double next = residuals.entrySet().stream()
                .filter(e -> !e.getKey().equals("Doña Luz"))
                .mapToDouble(Map.Entry::getValue)
                .min()
                .orElseThrow();
        assertTrue(residuals.get("Doña Luz") < 2 * next, residuals.toString());
        assertTrue(x.get("Doña Luz") > 25);
    }

    @Test
    void copperhillDecidesTheLinkOfUnemploymentAndOverdoseAlone() throws IOException {
        for (int year = 2018; year <= 2024; year++) {
            Map<String, Double> x = values("rivera-wellbeing", "Economy and housing", "Unemployment", year);
            Map<String, Double> y = rates(null, "", "overdose", year);
            assertTrue(correlation(x, y, c -> true) > .55, "with, " + year);
            assertTrue(Math.abs(correlation(x, y, c -> !c.equals("Copperhill"))) < .41, "without, " + year);
        }
    }

    @Test
    void theTouristTownHidesALink() throws IOException {
        Map<String, Double> x = poverty(2023);
        Map<String, Double> y = rates("rivera-crime", "Offences", "property crime", 2023);
        assertTrue(correlation(x, y, c -> true) < .1);
        assertTrue(correlation(x, y, c -> !c.equals("Aspen Ridge")) > .4);
        assertTrue(
                values("rivera-population", "Jobs and visitors", "jobs", 2023).get("Aspen Ridge")
                        > 2
                                * values("rivera-population", "Population", "total population", 2023)
                                        .get("Aspen Ridge"));
    }

    @Test
    void aQuarterOfThePrisonCountyIsHeldThere() throws IOException {
        double held = values("rivera-population", "Jobs and visitors", "people in group quarters", 2023)
                .get("Hollis");
        double people = values("rivera-population", "Population", "total population", 2023)
                .get("Hollis");
        assertEquals(.25, held / people, .01);
    }

    @Test
    void theCircularPairLooksLinkedNoMatterWhat() throws IOException {
        for (String made : List.of("Food insecurity", "Social Vulnerability Index")) {
            Map<String, Double> y = values("rivera-wellbeing", "Economy and housing", made, 2023);
            assertTrue(correlation(poverty(2023), y, c -> true) > .85, made);
        }
    }

    @Test
    void smallCountiesHaveSmallCounts() throws IOException {
        assertEquals(
                7, values("rivera-crime", "Offences", "violent crime", 2023).get("Elk Prairie"));
        assertEquals(
                15, values("rivera-crime", "Offences", "violent crime", 2023).get("Juniper"));
        long small = values(null, "", "overdose", 2023).values().stream()
                .filter(n -> n > 0 && n < 10)
                .count();
        assertTrue(small >= 8, small + " counties with 1 to 9");
    }

    @Test
    void preventionGrowsFromNineToFourteenCentsAndMissesWillowGlen() throws IOException {
        Map<String, String> tags = new HashMap<>();
        Tables.table(FOLDER.resolve("budget-tags.csv"), "").forEach(r -> tags.put(r.get("budget_line"), r.get("tag")));
        Map<String, Double> sums = new HashMap<>();
        Map<String, Double> perCounty = new HashMap<>();
        for (Map<String, String> row : Tables.table(FOLDER.resolve("budget-lines.csv"), "")) {
            String tag = tags.get(row.get("budget_line"));
            double dollars = Double.parseDouble(row.get("dollars"));
            if (!tag.equals("other")) {
                sums.merge(row.get("fiscal_year"), dollars, Double::sum);
                sums.merge(row.get("fiscal_year") + tag, dollars, Double::sum);
            }
            if (tag.equals("prevention") && row.get("fiscal_year").equals("FY2023")) {
                perCounty.merge(row.get("county"), dollars, Double::sum);
            }
        }
        assertEquals(.09, sums.get("FY2018prevention") / sums.get("FY2018"), .01);
        assertEquals(.14, sums.get("FY2023prevention") / sums.get("FY2023"), .01);
        Map<String, Double> people = values("rivera-population", "Population", "total population", 2023);
        perCounty.replaceAll((county, dollars) -> dollars / people.get(county));
        assertEquals(
                "Willow Glen",
                perCounty.entrySet().stream()
                        .min(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey());
        assertEquals(
                "Willow Glen",
                poverty(2023).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey());
    }

    private static Map<String, Double> poverty(int year) throws IOException {
        return values("rivera-wellbeing", "Economy and housing", "Children in poverty", year);
    }

    private static Map<String, Double> rates(String book, String sheet, String header, int year) throws IOException {
        Map<String, Double> people = values("rivera-population", "Population", "total population", year);
        Map<String, Double> rates = values(book, sheet, header, year);
        rates.replaceAll((county, count) -> 1e5 * count / people.get(county));
        return rates;
    }

    private static Map<String, Double> values(String book, String sheet, String header, int year) throws IOException {
        Path file = book == null
                ? FOLDER.resolve("rivera-health-2018-2024.csv")
                : FOLDER.resolve(book + PlainFiles.SUFFIX + ".xlsx");
        Map<String, Double> values = new TreeMap<>();
        for (Map<String, String> row : Tables.table(file, sheet)) {
            if (row.get("year").equals(Integer.toString(year))
                    && !row.get(header).isEmpty()) {
                values.put(row.get("county"), Double.valueOf(row.get(header)));
            }
        }
        return values;
    }

    private static double correlation(Map<String, Double> x, Map<String, Double> y, Predicate<String> which) {
        List<String> both =
                y.keySet().stream().filter(x::containsKey).filter(which).toList();
        double mx = both.stream().mapToDouble(x::get).average().orElseThrow();
        double my = both.stream().mapToDouble(y::get).average().orElseThrow();
        double xy = both.stream()
                .mapToDouble(c -> (x.get(c) - mx) * (y.get(c) - my))
                .sum();
        double xx = both.stream()
                .mapToDouble(c -> (x.get(c) - mx) * (x.get(c) - mx))
                .sum();
        double yy = both.stream()
                .mapToDouble(c -> (y.get(c) - my) * (y.get(c) - my))
                .sum();
        return xy / Math.sqrt(xx * yy);
    }

    /** Intercept and slope of least squares. */
    private static double[] line(Map<String, Double> x, Map<String, Double> y) {
        double mx = y.keySet().stream().mapToDouble(x::get).average().orElseThrow();
        double my = y.values().stream().mapToDouble(v -> v).average().orElseThrow();
        double xy = 0;
        double xx = 0;
        for (Map.Entry<String, Double> e : y.entrySet()) {
            double dx = x.get(e.getKey()) - mx;
            xy += dx * (e.getValue() - my);
            xx += dx * dx;
        }
        return new double[] {my - xy / xx * mx, xy / xx};
    }
}
