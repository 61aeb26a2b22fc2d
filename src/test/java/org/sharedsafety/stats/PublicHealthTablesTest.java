package org.sharedsafety.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.reader.CsvRecords;

/** Tables that public health published with its own software, where the reference folder has them. */
@ExtendWith(SharedFolder.class)
class PublicHealthTablesTest {

    private static List<Map<String, String>> table(String name) throws IOException {
        return CsvRecords.read(SharedFolder.require("golden", "phe", name + ".csv"))
                .records();
    }

    private static double number(Map<String, String> row, String column) {
        return Double.parseDouble(row.getOrDefault(column, ""));
    }

    private static double[] column(List<Map<String, String>> rows, String column) {
        return rows.stream().mapToDouble(row -> number(row, column)).toArray();
    }

    @Test
    void peopleWithSeveralEvents() throws IOException {
        List<Map<String, String>> bands = table("dsr_nonindependent_input");
        double[] standard = column(table("dsr_input_testdata_small"), "stdpop");
        double[][] persons = {column(bands, "f1"), column(bands, "f2"), column(bands, "f3"), column(bands, "f4")};
        Map<String, String> expected = table("dsr_nonindependent_expected").get(0);
        for (Map.Entry<Double, String> level :
                Map.of(0.95, "95_0cl", 0.998, "99_8cl").entrySet()) {
            DirectlyStandardisedRate rate = DirectlyStandardisedRate.ofPersons(
                            persons, column(bands, "pop"), standard, 100_000, level.getKey())
                    .found()
                    .orElseThrow();
            assertEquals(number(expected, "total_count"), rate.events());
            assertEquals(number(expected, "value"), rate.value(), 1e-6);
            assertEquals(
                    number(expected, "lower" + level.getValue()),
                    rate.interval().lower(),
                    1e-6);
            assertEquals(
                    number(expected, "upper" + level.getValue()),
                    rate.interval().upper(),
                    1e-6);
        }
    }

    @Test
    void funnelsOfRatios() throws IOException {
        for (Map<String, String> row : table("funnel_ratio_limits")) {
            double observed = number(row, "Observed_events");
            Interval narrow = FunnelLimits.inverted(observed, 0.95).found().orElseThrow();
            Interval wide = FunnelLimits.inverted(observed, 0.998).found().orElseThrow();
            assertEquals(number(row, "lower_2s_isr"), 100 * narrow.lower(), 1e-4 * number(row, "lower_2s_isr"));
            assertEquals(number(row, "upper_2s_isr"), 100 * narrow.upper(), 1e-4 * number(row, "upper_2s_isr"));
            assertEquals(number(row, "lower_3s_isr"), 100 * wide.lower(), 1e-4 * number(row, "lower_3s_isr"));
            assertEquals(number(row, "upper_3s_isr"), 100 * wide.upper(), 1e-4 * number(row, "upper_3s_isr"));
        }
    }

    @Test
    void funnelsOfShares() throws IOException {
        List<Map<String, String>> rows = table("funnel_proportion_limits");
        assertTrue(rows.size() > 40);
        for (Map<String, String> row : rows) {
            double baseline = number(row, "Baseline") / 100;
            double people = number(row, "Population");
            Interval narrow =
                    FunnelLimits.ofShare(baseline, people, 0.95).found().orElseThrow();
            Interval wide =
                    FunnelLimits.ofShare(baseline, people, 0.998).found().orElseThrow();
            assertEquals(number(row, "Lower2s0025limit"), 100 * narrow.lower(), 1e-4);
            assertEquals(number(row, "Upper2s0025limit"), 100 * narrow.upper(), 1e-5);
            assertEquals(number(row, "Lower3s0001limit"), 100 * wide.lower(), 1e-4);
            assertEquals(number(row, "Upper3s0001limit"), 100 * wide.upper(), 1e-5);
        }
    }

    /** Tables of transformed rates are left out; some of the others are in percent, or turned around. */
    @Test
    void slopesOfInequality() throws IOException {
        List<Map<String, String>> rows = table("sii");
        int judged = 0;
        for (String block :
                rows.stream().map(row -> row.get("block")).distinct().toList()) {
            List<Map<String, String>> groups =
                    rows.stream().filter(row -> row.get("block").equals(block)).toList();
            String what = groups.get(0).getOrDefault("TestDescription", "");
            String expected = groups.get(0).getOrDefault("sii", "");
            if (!expected.isEmpty() && !what.contains("transform")) {
                double times = what.contains("(x -100)") ? -100 : what.contains("(x 100)") ? 100 : 1;
                RankedGroups ranked = new RankedGroups(column(groups, "Population"), column(groups, "Quantile"));
                SlopeIndex index =
                        SlopeIndex.of(column(groups, "Value"), ranked).found().orElseThrow();
                assertEquals(Double.parseDouble(expected), times * index.slope(), 1e-6, what);
                judged++;
            }
        }
        assertEquals(12, judged);
    }
}
