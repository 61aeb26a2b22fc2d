package org.sharedsafety.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.PlaceResult;
import org.sharedsafety.stats.SpatialWeights;

/** The whole comparison of income and crime in Columbus against the reference values made by R. */
@ExtendWith(SharedFolder.class)
class ComparisonGoldenTest {

    private final List<Map<String, String>> data = csv("data", "columbus.csv");
    private final Comparison comparison = compare();

    private Comparison compare() {
        SampleFrame frame = new SampleFrame(data.size())
                .values(i -> number(i, "INC"), i -> number(i, "CRIME"))
                .located(i -> number(i, "cx"), i -> number(i, "cy"));
        try (Parallel parallel = new Parallel(2)) {
            return new ComparisonAnalysis(parallel).compare(frame.table(), frame.request(queen()), Progress.NONE);
        }
    }

    private double number(int i, String column) {
        return Double.parseDouble(data.get(i).get(column));
    }

    private SpatialWeights queen() {
        Map<String, Integer> at = new HashMap<>();
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            at.put(data.get(i).get("id"), i);
            rows.add(new ArrayList<>());
        }
        for (Map<String, String> link : csv("weights", "columbus_queen.csv")) {
            rows.get(at.get(link.get("id"))).add(at.get(link.get("neighbour")));
        }
        return SpatialWeights.binary(rows.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).toArray())
                .toList());
    }

    @Test
    void correlations() {
        assertEquals(49, comparison.n());
        check("statistics", "pearson", "x=CRIME;y=INC", stat -> {
            Comparison.Correlation r = get(comparison.pearson());
            return switch (stat) {
                case "r" -> r.estimate();
                case "p_two_sided" -> get(r.p());
                case "lower95_fisher" -> get(r.interval()).lower();
                case "upper95_fisher" -> get(r.interval()).upper();
                default -> null;
            };
        });
        check("statistics", "spearman", "x=CRIME;y=INC", stat -> {
            Comparison.Correlation rho = get(comparison.spearman());
            return switch (stat) {
                case "rho" -> rho.estimate();
                case "p_two_sided_t" -> get(rho.p());
                case "lower95_bonett_wright" -> get(rho.interval()).lower();
                case "upper95_bonett_wright" -> get(rho.interval()).upper();
                default -> null;
            };
        });
        check("modified_t", "modified_t_test", "x=CRIME;y=INC;coords=cx,cy planar;nclass=13", stat -> {
            Comparison.ModifiedT t = get(comparison.modifiedT());
            return switch (stat) {
                case "ess" -> t.ess();
                case "p" -> t.p();
                default -> null;
            };
        });
    }

    @Test
    void line() {
        Comparison.Line line = get(comparison.ols());
        check(
                "statistics",
                "ols",
                "formula=CRIME ~ INC",
                "(Intercept)",
                stat -> stat.equals("coef") ? line.intercept() : null);
        check("statistics", "ols", "formula=CRIME ~ INC", "INC", stat -> switch (stat) {
            case "coef" -> line.slope();
            case "se_hc3" -> get(line.slopeErrorHc3());
            case "p_hc3_t" -> get(line.slopePHc3());
            default -> null;
        });
        check(
                "statistics",
                "ols",
                "formula=CRIME ~ INC",
                "*",
                stat -> stat.equals("r_squared") ? line.rSquared() : null);
        check("spatial", "residual_moran", "formula=CRIME ~ INC;weights=queen;style=W", stat -> switch (stat) {
            case "I" -> get(line.moranResidual()).i();
            case "p_two_sided" -> get(get(line.moranResidual()).p());
            default -> null;
        });
    }

    @Test
    void neighbors() {
        check(
                "spatial",
                "global_moran",
                "var=INC;weights=queen;style=W",
                stat -> stat.equals("I") ? get(comparison.moranX()).i() : null);
        check(
                "spatial",
                "global_moran",
                "var=CRIME;weights=queen;style=W",
                stat -> stat.equals("I") ? get(comparison.moranY()).i() : null);
        for (int i = 0; i < data.size(); i++) {
            PlaceResult.Local local = comparison.places().get(i).local();
            String quadrant = local.cluster().name().replaceAll("([HL])[A-Z]*_([HL])[A-Z]*", "$1$2");
            List<Map<String, String>> rows = rows(
                    "spatial",
                    "local_moran",
                    "var=CRIME;weights=queen;style=W",
                    data.get(i).get("id"));
            assertFalse(rows.isEmpty());
            for (Map<String, String> row : rows) {
                if (row.get("stat").equals("Ii")) {
                    near(row, local.i());
                } else if (row.get("stat").equals("quadrant")) {
                    assertEquals(row.get("value"), quadrant);
                }
            }
        }
    }

    private static <T> T get(Outcome<T> outcome) {
        return outcome.found().orElseThrow();
    }

    /** Gives the number of a statistic, or null where the comparison does not carry it. */
    private interface Answer {
        Double of(String stat);
    }

    private static void check(String file, String method, String params, Answer answer) {
        check(file, method, params, "*", answer);
    }

    private static void check(String file, String method, String params, String key, Answer answer) {
        int checked = 0;
        for (Map<String, String> row : rows(file, method, params, key)) {
            Double got = answer.of(row.get("stat"));
            if (got != null) {
                near(row, got);
                checked++;
            }
        }
        assertFalse(checked == 0, method);
    }

    private static void near(Map<String, String> row, double got) {
        double expected = Double.parseDouble(row.get("value"));
        double bound = Math.max(
                Double.parseDouble(row.get("tol_abs")), Double.parseDouble(row.get("tol_rel")) * Math.abs(expected));
        assertEquals(expected, got, bound, row::toString);
    }

    private static List<Map<String, String>> rows(String file, String method, String params, String key) {
        return csv("expected", file + ".csv").stream()
                .filter(row -> row.get("dataset").equals("columbus")
                        && row.get("method").equals(method)
                        && row.get("params").equals(params)
                        && row.get("key").equals(key))
                .toList();
    }

    private static List<Map<String, String>> csv(String folder, String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder()
                        .ofNamedCsvRecord(SharedFolder.require("golden", folder, file), StandardCharsets.UTF_8);
                Stream<NamedCsvRecord> records = reader.stream()) {
            return records.map(NamedCsvRecord::getFieldsAsMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
