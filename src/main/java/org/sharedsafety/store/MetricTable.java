package org.sharedsafety.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.MetricDetails;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.RollUp;

/** Measures: those of the built-in catalogue, and a person's own beside or in place of them. */
public final class MetricTable {
    private static final String SELECT =
            """
            SELECT id, principle, domain, name_en, name_es, numerator, denominator, unit, multiplier, direction,
                roll_up, locus, pitfalls, stage, source_kind, sensitivity, counts_agency_activity, denominator_id,
                min_count, not_below_level, computed_from, origin
            FROM metric
            """;

    private final Sql sql;

    MetricTable(Sql sql) {
        this.sql = sql;
    }

    /** The measure with an id, such as {@code V01}. */
    public Optional<Metric> byId(String id) {
        Map<String, List<String>> aliases = Map.of(id, aliases(id));
        return sql.one(SELECT + "WHERE id = ?", row -> read(row, aliases), id);
    }

    /** All measures in the order of the catalogue, then a person's own. */
    public List<Metric> all() {
        Map<String, List<String>> aliases = new HashMap<>();
        sql.all(
                "SELECT metric_id, alias FROM metric_alias ORDER BY metric_id, position",
                row -> aliases.computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                        .add(row.getString(2)));
        return sql.all(SELECT + "ORDER BY position, id", row -> read(row, aliases));
    }

    private List<String> aliases(String id) {
        return sql.all(
                "SELECT alias FROM metric_alias WHERE metric_id = ? ORDER BY position", row -> row.getString(1), id);
    }

    /** The smallest denominator an output may show for a measure, where the catalogue names one. */
    public Optional<Integer> minDenominator(String id) {
        return sql.one(
                "SELECT min_denominator FROM metric WHERE id = ? AND min_denominator IS NOT NULL",
                row -> row.getInt(1),
                id);
    }

    /** What the catalogue tells of measures beyond what rules read, by id. */
    public Map<String, MetricDetails> details() {
        Map<String, MetricDetails> details = new HashMap<>();
        sql.all(
                "SELECT id, timing, agencies, publisher, spreadsheet, specific_pitfall, privacy_note FROM metric",
                row -> details.put(
                        row.getString(1),
                        new MetricDetails(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7))));
        return details;
    }

    /** Stores a person's own measure; one of that id, the catalogue's too, is replaced by it. */
    public void putLocal(Metric metric) {
        put(CatalogueEntry.ofLocal(metric), "local", 1_000_000);
    }

    /** Brings in the built-in catalogue; a person's own version of a measure stays. */
    void replaceCatalogued(List<CatalogueEntry> entries) {
        List<String> own = sql.all("SELECT id FROM metric WHERE origin = 'local'", row -> row.getString(1));
        for (int i = 0; i < entries.size(); i++) {
            if (!own.contains(entries.get(i).id())) {
                put(entries.get(i), "catalogue", i);
            }
        }
    }

    private void put(CatalogueEntry entry, String origin, int position) {
        sql.update(
                """
                INSERT INTO metric (id, position, origin, principle, domain, name_en, name_es, numerator, denominator,
                    unit, multiplier, direction, timing, agencies, publisher, spreadsheet, pitfalls, specific_pitfall,
                    privacy_note, locus, roll_up, stage, source_kind, sensitivity, counts_agency_activity,
                    denominator_id, min_count, min_denominator, not_below_level, computed_from)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET position = excluded.position, origin = excluded.origin,
                    principle = excluded.principle, domain = excluded.domain, name_en = excluded.name_en,
                    name_es = excluded.name_es, numerator = excluded.numerator, denominator = excluded.denominator,
                    unit = excluded.unit, multiplier = excluded.multiplier, direction = excluded.direction,
                    timing = excluded.timing, agencies = excluded.agencies, publisher = excluded.publisher,
                    spreadsheet = excluded.spreadsheet, pitfalls = excluded.pitfalls,
                    specific_pitfall = excluded.specific_pitfall, privacy_note = excluded.privacy_note,
                    locus = excluded.locus, roll_up = excluded.roll_up, stage = excluded.stage,
                    source_kind = excluded.source_kind, sensitivity = excluded.sensitivity,
                    counts_agency_activity = excluded.counts_agency_activity,
                    denominator_id = excluded.denominator_id, min_count = excluded.min_count,
                    min_denominator = excluded.min_denominator, not_below_level = excluded.not_below_level,
                    computed_from = excluded.computed_from
                """,
                entry.values(origin, position));
        sql.update("DELETE FROM metric_alias WHERE metric_id = ?", entry.id());
        for (int i = 0; i < entry.aliases().size(); i++) {
            sql.update(
                    "INSERT INTO metric_alias (metric_id, position, alias) VALUES (?, ?, ?)",
                    entry.id(),
                    i,
                    entry.aliases().get(i));
        }
    }

    private static Metric read(ResultSet row, Map<String, List<String>> aliases) throws SQLException {
        String id = row.getString(1);
        return new Metric(
                id,
                Principle.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getDouble(9),
                Direction.valueOf(row.getString(10).toUpperCase(Locale.ROOT)),
                RollUp.valueOf(row.getString(11).toUpperCase(Locale.ROOT)),
                row.getString(12),
                words(row.getString(13)),
                aliases.getOrDefault(id, List.of()),
                row.getString(14),
                row.getString(15),
                row.getInt(16),
                row.getBoolean(17),
                row.getString(18),
                Sql.whole(row, 19),
                row.getString(20),
                words(row.getString(21)),
                row.getString(22).equals("catalogue"));
    }

    static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }
}
