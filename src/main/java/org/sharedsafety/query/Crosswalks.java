package org.sharedsafety.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.result.Split;
import org.sharedsafety.model.result.Split.Route;
import org.sharedsafety.store.CoverageTable.Coverage;
import org.sharedsafety.store.CrosswalkTable;
import org.sharedsafety.store.Sql;
import org.sharedsafety.store.StatusCode;

/**
 * The levels that observations have beyond their own: those to which a crosswalk leads in one step.
 *
 * <p>What is stored stays as published. A level for which a series has numbers of its own in a period is never made up from
 * smaller places; where several crosswalks lead to a level, that of the level with most observations is taken, because the
 * smallest places are split the least. A number that was split is never split again.
 */
final class Crosswalks {
    private final Sql sql;
    private final List<Route> routes;
    private final Map<Integer, Map<String, List<Share>>> shares = new HashMap<>();
    private final Map<String, Map<String, List<Where>>> places = new HashMap<>();
    private final Map<Integer, Boolean> additive = new HashMap<>();
    private final Map<Integer, String> levels = new HashMap<>();

    /** One share of a smaller place. */
    record Share(String from, double share, int row) {}

    private record Where(int id, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean existsIn(Period period) {
            return (from == null || !from.isAfter(period.end())) && (to == null || !to.isBefore(period.start()));
        }
    }

    private Crosswalks(Sql sql, List<Route> routes) {
        this.sql = sql;
        this.routes = List.copyOf(routes);
    }

    /** The crosswalks of a project at one moment. */
    static Crosswalks of(Sql sql) {
        return new Crosswalks(
                sql,
                sql.all(
                        """
                        SELECT c.id, c.from_level, c.to_level, c.kind, c.weight, f.name, f.sha256, c.sheet, c.sheet_column
                        FROM crosswalk c JOIN source_file f ON f.id = c.source_id
                        WHERE c.present = 1 ORDER BY c.from_level
                        """,
                        row -> new Route(
                                row.getInt(1),
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(4).equals(CrosswalkTable.WHOLE),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8),
                                row.getInt(9))));
    }

    boolean isEmpty() {
        return routes.isEmpty();
    }

    /** Whether a crosswalk leads to the level of a place. */
    boolean leadTo(int placeId) {
        return !routes.isEmpty() && routes.stream().anyMatch(route -> route.to().equals(level(placeId)));
    }

    /** The ways to the levels that one series, period and group has no observations of, by level. */
    private Map<String, Route> beyond(Map<String, Long> own) {
        Map<String, Route> found = new TreeMap<>();
        for (Route route : routes) {
            Long observations = own.get(route.from());
            if (observations == null || own.containsKey(route.to())) {
                continue;
            }
            Route other = found.get(route.to());
            if (other == null || observations > own.getOrDefault(other.from(), 0L)) {
                found.put(route.to(), route);
            }
        }
        return found;
    }

    /**
     * The numbers of one series, period and group on the levels to which crosswalks lead, by place; none where they are no
     * counts, or where a slice holds a number that must not be added up.
     */
    List<Split> splits(Slice own, int seriesId, int periodId) {
        if (routes.isEmpty() || own.size() == 0 || !isAdditive(seriesId)) {
            return List.of();
        }
        Map<String, Long> held = new HashMap<>();
        for (int at = 0; at < own.size(); at++) {
            held.merge(level(own.place[at]), 1L, Long::sum);
        }
        Map<String, Route> ways = beyond(held);
        if (ways.isEmpty()) {
            return List.of();
        }
        Map<Integer, NumberReading> readings = NumberReading.ofSeries(sql, seriesId);
        double multiplier = sql.one(
                        "SELECT m.multiplier FROM series s JOIN metric m ON m.id = s.metric_id WHERE s.id = ?",
                        row -> row.getDouble(1),
                        seriesId)
                .orElse(1.0);
        Period period = sql.one(
                        "SELECT start_day, end_day FROM period WHERE id = ?",
                        row -> new Period(LocalDate.parse(row.getString(1)), LocalDate.parse(row.getString(2))),
                        periodId)
                .orElseThrow();
        List<Split> splits = new ArrayList<>();
        for (Route route : ways.values()) {
            Splitting splitting = new Splitting(route, own, readings, multiplier);
            shares(route).forEach((to, parts) -> {
                int target = place(route.to(), to, period);
                if (target > 0) {
                    splitting.add(target, parts, code -> place(route.from(), code, period));
                }
            });
            if (splitting.isAllowed()) {
                splits.addAll(splitting.splits());
            }
        }
        splits.sort(java.util.Comparator.comparingInt(Split::placeId));
        return splits;
    }

    /** The same coverage with the levels to which crosswalks lead. */
    List<Coverage> widened(List<Coverage> own) {
        if (routes.isEmpty()) {
            return own;
        }
        Map<List<Integer>, List<Coverage>> bySlice = new LinkedHashMap<>();
        for (Coverage each : own) {
            bySlice.computeIfAbsent(List.of(each.seriesId(), each.periodId(), each.groupId()), key -> new ArrayList<>())
                    .add(each);
        }
        List<Coverage> all = new ArrayList<>();
        bySlice.forEach((key, slice) -> {
            all.addAll(slice);
            all.addAll(beyond(key, slice));
        });
        return all;
    }

    private List<Coverage> beyond(List<Integer> key, List<Coverage> slice) {
        Map<String, Long> held = new HashMap<>();
        slice.forEach(each -> held.put(each.level(), each.observations()));
        if (!isAdditive(key.get(0)) || beyond(held).isEmpty()) {
            return List.of();
        }
        Map<String, long[]> counted = new TreeMap<>();
        for (Split split : splits(Slice.own(sql, key.get(0), key.get(1), key.get(2)), key.get(0), key.get(1))) {
            long[] counts = counted.computeIfAbsent(split.route().to(), level -> new long[2]);
            counts[0]++;
            counts[1] += split.value() == null ? 0 : 1;
        }
        List<Coverage> found = new ArrayList<>();
        counted.forEach((level, counts) ->
                found.add(new Coverage(key.get(0), key.get(1), key.get(2), level, counts[0], counts[1])));
        return found;
    }

    /** Whether a series holds counts, or what is a quotient of two counts that it holds too. */
    private boolean isAdditive(int seriesId) {
        return additive.computeIfAbsent(seriesId, id -> sql.all(
                        """
                                SELECT DISTINCT im.kind = 'count' OR m.roll_up = 'sum_numerators_and_denominators'
                                FROM import_measure im
                                JOIN import i ON i.id = im.import_id AND i.state = 'active'
                                JOIN series s ON s.id = im.series_id
                                JOIN metric m ON m.id = s.metric_id
                                WHERE im.series_id = ?
                                """,
                        row -> row.getInt(1),
                        id)
                .equals(List.of(1)));
    }

    private String level(int placeId) {
        if (levels.isEmpty()) {
            sql.all("SELECT id, level FROM place", row -> levels.put(row.getInt(1), row.getString(2)));
        }
        return levels.getOrDefault(placeId, "");
    }

    private Map<String, List<Share>> shares(Route route) {
        return shares.computeIfAbsent(route.crosswalkId(), id -> {
            Map<String, List<Share>> into = new LinkedHashMap<>();
            sql.all(
                    """
                    SELECT to_code, from_code, share, sheet_row FROM crosswalk_share
                    WHERE crosswalk_id = ? ORDER BY to_code, from_code
                    """,
                    row -> into.computeIfAbsent(row.getString(1), code -> new ArrayList<>(2))
                            .add(new Share(row.getString(2), row.getDouble(3), row.getInt(4))),
                    id);
            return into;
        });
    }

    /** The place of a code that existed in a period, else the latest of that code; 0 where there is none. */
    private int place(String level, String code, Period period) {
        List<Where> known = places.computeIfAbsent(level, this::ofLevel).getOrDefault(code, List.of());
        return known.stream()
                .filter(where -> where.existsIn(period))
                .findFirst()
                .map(Where::id)
                .orElse(known.isEmpty() ? 0 : known.get(known.size() - 1).id());
    }

    private Map<String, List<Where>> ofLevel(String level) {
        Map<String, List<Where>> found = new HashMap<>();
        sql.all(
                "SELECT code, id, valid_from, valid_to FROM place WHERE level = ? AND present = 1 ORDER BY valid_from",
                row -> found.computeIfAbsent(row.getString(1), code -> new ArrayList<>(1))
                        .add(new Where(row.getInt(2), day(row, 3), day(row, 4))),
                level);
        return found;
    }

    private static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    /** The status code of a split number. */
    static byte code(Split split) {
        return (byte) StatusCode.of(split.status());
    }
}
