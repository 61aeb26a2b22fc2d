package org.sharedsafety.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes through the observations of a project and of one that was made anew of the same files, side by side. */
public final class RebuildComparison {
    private static final int KEYS = 4;

    private static final String SELECT =
            """
            SELECT o.series_id, o.period_id, o.group_id, o.place_id, m.import_id, s.sheet_row, s.sheet_column, s.shown,
                o.status, o.value, o.numerator, o.denominator, o.lower, o.upper, m.kind, m.scale,
                b.row_count, b.coverage, b.largest
            FROM observation o
            CROSS JOIN import_measure m ON m.id = o.measure_id
            LEFT JOIN observation_source s ON s.series_id = o.series_id AND s.period_id = o.period_id
                AND s.group_id = o.group_id AND s.place_id = o.place_id
            LEFT JOIN observation_basis b ON b.measure_id = o.measure_id AND b.period_id = o.period_id
                AND b.group_id = o.group_id AND b.place_id = o.place_id
            ORDER BY o.series_id, o.period_id, o.group_id, o.place_id
            """;

    /** What the columns from the ninth on say. */
    private static final List<String> FIELDS = List.of(
            "status",
            "value",
            "numerator",
            "denominator",
            "lower",
            "upper",
            "kind",
            "scale",
            "rows",
            "coverage",
            "largest");

    private final Taker taker;
    private final boolean shownToo;

    /**
     * A comparison.
     *
     * @param shownToo whether the texts of cells are compared too
     */
    public RebuildComparison(Taker taker, boolean shownToo) {
        this.taker = taker;
        this.shownToo = shownToo;
    }

    /** What is done with what was found. */
    public interface Taker {
        /** An observation is the same. */
        void same(long importId);

        /** An observation is not the same. */
        void differs(Difference difference);
    }

    /**
     * An observation that is not the same.
     *
     * @param importId that it comes from as stored, or as made anew where it is stored nowhere
     * @param isStored whether the project has it
     * @param isMade whether the one made anew has it
     * @param fields what differs; empty where one of them has none
     * @param row of its cell, 0 where it stands in none
     * @param shown the text of its cell as stored, or null
     */
    public record Difference(
            int series,
            int period,
            int group,
            int place,
            long importId,
            boolean isStored,
            boolean isMade,
            List<String> fields,
            int row,
            int column,
            @Nullable String shown) {
        public Difference {
            fields = List.copyOf(fields);
        }
    }

    /** Compares all observations. */
    public void compare(Transaction stored, Transaction made) {
        try (PreparedStatement one = stored.sql().connection().prepareStatement(SELECT);
                PreparedStatement two = made.sql().connection().prepareStatement(SELECT);
                ResultSet left = one.executeQuery();
                ResultSet right = two.executeQuery()) {
            boolean hasLeft = left.next();
            boolean hasRight = right.next();
            while (hasLeft || hasRight) {
                int order = !hasLeft ? 1 : !hasRight ? -1 : order(left, right);
                if (order == 0) {
                    List<String> fields = fields(left, right);
                    if (fields.isEmpty()) {
                        taker.same(left.getLong(5));
                    } else {
                        taker.differs(difference(left, true, true, fields));
                    }
                } else {
                    taker.differs(difference(order < 0 ? left : right, order < 0, order > 0, List.of()));
                }
                hasLeft = order <= 0 ? left.next() : hasLeft;
                hasRight = order >= 0 ? right.next() : hasRight;
            }
        } catch (SQLException failed) {
            throw StoreFailure.of(failed, stored.sql().file());
        }
    }

    private static int order(ResultSet left, ResultSet right) throws SQLException {
        for (int key = 1; key <= KEYS; key++) {
            int order = Integer.compare(left.getInt(key), right.getInt(key));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private List<String> fields(ResultSet left, ResultSet right) throws SQLException {
        List<String> fields = new ArrayList<>(0);
        if (left.getLong(5) != right.getLong(5)) {
            fields.add("import");
        }
        if (left.getInt(6) != right.getInt(6) || left.getInt(7) != right.getInt(7)) {
            fields.add("cell");
        }
        if (shownToo && !Objects.equals(left.getString(8), right.getString(8))) {
            fields.add("text");
        }
        for (int i = 0; i < FIELDS.size(); i++) {
            if (!Objects.equals(left.getObject(9 + i), right.getObject(9 + i))) {
                fields.add(FIELDS.get(i));
            }
        }
        return fields;
    }

    private static Difference difference(ResultSet row, boolean isStored, boolean isMade, List<String> fields)
            throws SQLException {
        return new Difference(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getLong(5),
                isStored,
                isMade,
                fields,
                row.getInt(6),
                row.getInt(7),
                row.getString(8));
    }
}
