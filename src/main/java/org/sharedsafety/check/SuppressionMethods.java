package org.sharedsafety.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.sharedsafety.check.Adapter.Answers;
import org.sharedsafety.privacy.ComplementarySuppression;
import org.sharedsafety.privacy.Deadline;
import org.sharedsafety.privacy.SuppressionAudit;
import org.sharedsafety.privacy.SuppressionPattern;
import org.sharedsafety.privacy.SuppressionTable;

/** Which counts of a table with its totals are hidden, and what a reader could still work out. */
final class SuppressionMethods {
    private static final String FILE = "suppression_tables.csv";
    private static final int THRESHOLD = 10;
    private static final Duration TIME = Duration.ofSeconds(60);

    private SuppressionMethods() {}

    static Map<String, Adapter> adapters() {
        return Map.of(
                "primary", SuppressionMethods::primary,
                "audit_interval_primary_only", SuppressionMethods::intervals,
                "audit_primary_only", SuppressionMethods::safe,
                "complementary_minimum", SuppressionMethods::complementary);
    }

    /** A table of the folder with its totals. */
    private static final class Crossed {
        private final SuppressionTable table;
        private final Map<String, Integer> cells;
        private final int threshold;

        private Crossed(SuppressionTable table, Map<String, Integer> cells, int threshold) {
            this.table = table;
            this.cells = cells;
            this.threshold = threshold;
        }

        static Crossed of(ReferenceRow row, Bench bench) {
            List<Map<String, String>> counts = bench.folder().table("data", FILE).rows().stream()
                    .filter(count -> row.dataset().equals(count.get("table")))
                    .toList();
            if (counts.isEmpty()) {
                throw new CannotJudge("no table " + row.dataset() + " in " + FILE);
            }
            List<Integer> rows = values(counts, "row");
            List<Integer> columns = values(counts, "col");
            long[] inner = new long[rows.size() * columns.size()];
            if (counts.size() != inner.length) {
                throw new CannotJudge("table " + row.dataset() + " is not complete");
            }
            Map<String, Integer> cells = new HashMap<>();
            for (Map<String, String> count : counts) {
                int r = number(count, "row");
                int c = number(count, "col");
                int at = rows.indexOf(r) * columns.size() + columns.indexOf(c);
                inner[at] = number(count, "count");
                cells.put(r + "," + c, at);
            }
            SuppressionTable table = SuppressionTable.crossed(new int[] {rows.size(), columns.size()}, inner);
            return new Crossed(table, cells, threshold(row, bench));
        }

        private static List<Integer> values(List<Map<String, String>> counts, String name) {
            return new ArrayList<>(new TreeSet<>(
                    counts.stream().map(count -> number(count, name)).toList()));
        }

        private static int number(Map<String, String> count, String name) {
            return Parameters.parse(count.getOrDefault(name, ""))
                    .orElseThrow(() -> new CannotJudge("no number in the column " + name + " of " + FILE))
                    .intValue();
        }

        /** T of the row, else of the rows that say what is small in this table. */
        private static int threshold(ReferenceRow row, Bench bench) {
            return row.params().find("T").isPresent()
                    ? row.params().count("T")
                    : bench.folder().rows(row.dataset(), "primary").stream()
                            .filter(other -> other.params().find("T").isPresent())
                            .map(other -> other.params().count("T"))
                            .findFirst()
                            .orElse(THRESHOLD);
        }

        int cell(ReferenceRow row) {
            Integer at = cells.get(row.key().replace(" ", ""));
            if (at == null) {
                throw new CannotJudge("no cell " + row.key());
            }
            return at;
        }

        /** The small inner cells. */
        BitSet small() {
            BitSet small = table.small(threshold);
            small.clear(cells.size(), table.size());
            return small;
        }

        SuppressionAudit audit(BitSet hidden, BitSet guarded) {
            return SuppressionAudit.of(table, hidden, guarded, threshold, Deadline.in(TIME));
        }
    }

    private static Answers primary(ReferenceRow first, Bench bench) {
        Crossed of = Crossed.of(first, bench);
        return row -> Answer.of(of.small().get(of.cell(row)));
    }

    private static Answers intervals(ReferenceRow first, Bench bench) {
        Crossed of = Crossed.of(first, bench);
        SuppressionAudit audit = of.audit(of.small(), of.small());
        return row -> {
            SuppressionAudit.Range range = audit.ranges().stream()
                    .filter(r -> r.cell() == of.cell(row))
                    .findFirst()
                    .orElseThrow(() -> new CannotJudge("the cell " + row.key() + " is not hidden"));
            return switch (row.stat()) {
                case "feasible_lo" -> Answer.of(range.least());
                case "feasible_hi" -> Answer.of(range.most());
                default -> throw row.unknownStat();
            };
        };
    }

    private static Answers safe(ReferenceRow first, Bench bench) {
        Crossed of = Crossed.of(first, bench);
        return row -> Answer.of(of.audit(of.small(), of.small()).safe());
    }

    /** Any pattern that passes the audit is right; how many cells it hides beyond the least is told. */
    private static Answers complementary(ReferenceRow first, Bench bench) {
        Crossed of = Crossed.of(first, bench);
        SuppressionPattern pattern = ComplementarySuppression.of(of.table, of.small(), of.threshold, Deadline.in(TIME));
        boolean safe = of.audit(pattern.hidden(), of.small()).safe();
        BitSet extra = pattern.complementary();
        long total = extra.stream().mapToLong(of.table::count).sum();
        return row -> {
            String told =
                    switch (row.stat()) {
                        case "min_extra_cells" -> extra.cardinality() + " cells, at least " + row.value();
                        case "min_suppressed_total" -> total + " hidden in all, at least " + row.value();
                        default -> throw row.unknownStat();
                    };
            return safe ? new Answer.Fulfilled(told) : Answer.of("not safe: " + told);
        };
    }
}
