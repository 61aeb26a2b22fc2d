package org.sharedsafety.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Status;
import org.sharedsafety.store.ShownText;
import org.sharedsafety.store.Sql;
import org.sharedsafety.store.StatusCode;
import org.sharedsafety.store.Transaction;

/** The versions of observations, current and past, as they are compared with those of a newer file. */
public final class VersionQuery {
    private static final String COLUMNS =
            """
            SELECT o.place_id, o.group_id, o.status, o.value, o.numerator, o.denominator, o.lower, o.upper,
                s.sheet_row, s.sheet_column, s.shown, im.scale, im.withdrawn, im.import_id, i.file_name, sh.sheet
            """;

    private static final String CURRENT = COLUMNS
            + """
            FROM observation o
            CROSS JOIN observation_source s ON s.series_id = o.series_id AND s.period_id = o.period_id
                AND s.group_id = o.group_id AND s.place_id = o.place_id
            CROSS JOIN import_measure im ON im.id = o.measure_id
            CROSS JOIN import_sheet sh ON sh.id = im.sheet_id
            CROSS JOIN import i ON i.id = im.import_id
            WHERE o.series_id = ? AND o.period_id = ? ORDER BY o.group_id, o.place_id
            """;

    private static final String SUPERSEDED = COLUMNS.replace("s.", "o.")
            + """
            FROM observation_past o
            CROSS JOIN import_measure im ON im.id = o.measure_id
            CROSS JOIN import_sheet sh ON sh.id = im.sheet_id
            CROSS JOIN import i ON i.id = im.import_id
            WHERE o.series_id = ? AND o.period_id = ? AND o.group_id = ? AND o.place_id = ? AND i.state = 'active'
            ORDER BY o.measure_id DESC
            """;

    private final Transaction tx;
    private final Map<Integer, Group> groups;

    public VersionQuery(Transaction tx) {
        this.tx = tx;
        this.groups = tx.groups().all();
    }

    /**
     * One version of an observation.
     *
     * @param value unscaled, or null
     * @param scale what the value is multiplied by to be in the measure's unit
     * @param withdrawn whether it says that its file no longer holds the number
     */
    public record Version(
            int placeId,
            Group group,
            Status status,
            @Nullable Double value,
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double lower,
            @Nullable Double upper,
            double scale,
            boolean withdrawn,
            long importId,
            String file,
            String sheet,
            @Nullable CellAddress cell,
            String shown) {}

    /** Hands over all current observations of a series and period, group by group and place by place. */
    public void forEachCurrent(int seriesId, int periodId, Consumer<Version> taker) {
        tx.sql()
                .all(
                        CURRENT,
                        row -> {
                            taker.accept(read(row));
                            return true;
                        },
                        seriesId,
                        periodId);
    }

    /** The versions of an observation that gave way to newer ones of imports that count, newest first. */
    public List<Version> superseded(int seriesId, int periodId, int groupId, int placeId) {
        return tx.sql().all(SUPERSEDED, this::read, seriesId, periodId, groupId, placeId);
    }

    /** The places that an import has numbers of, whether or not they are the current ones. */
    public Set<Integer> placesOf(long importId) {
        Set<Integer> places = new HashSet<>();
        for (String table : List.of("observation", "observation_past")) {
            places.addAll(tx.sql()
                    .all(
                            "SELECT DISTINCT o.place_id FROM " + table
                                    + """
                                     o WHERE o.series_id IN (SELECT series_id FROM import_measure WHERE import_id = ?)
                                        AND o.measure_id IN
                                            (SELECT id FROM import_measure WHERE import_id = ? AND withdrawn = 0)
                                    """,
                            row -> row.getInt(1),
                            importId,
                            importId));
        }
        return places;
    }

    private Version read(ResultSet row) throws SQLException {
        Double value = Sql.number(row, 4);
        Integer sheetRow = Sql.whole(row, 9);
        Integer sheetColumn = Sql.whole(row, 10);
        return new Version(
                row.getInt(1),
                groups.getOrDefault(row.getInt(2), Group.EVERYONE),
                StatusCode.status(row.getInt(3)),
                value,
                Sql.number(row, 5),
                Sql.number(row, 6),
                Sql.number(row, 7),
                Sql.number(row, 8),
                row.getDouble(12),
                row.getInt(13) == 1,
                row.getLong(14),
                row.getString(15),
                row.getString(16),
                sheetRow == null || sheetColumn == null ? null : new CellAddress(sheetRow, sheetColumn),
                ShownText.of(value, row.getString(11)));
    }
}
