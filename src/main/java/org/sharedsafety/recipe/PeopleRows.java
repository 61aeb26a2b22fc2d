package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.model.Message;

/**
 * Recognizes a sheet whose rows are people or events and not places.
 *
 * <p>One column of names, birth days or case numbers is enough, whatever else there is; so are street addresses with the
 * day of an event. Else coordinates, days, hours, ages or traits count only where no column holds numbers that could be
 * measures of places, and where the rows are no list of places with different names.
 */
final class PeopleRows {

    private static final Set<String> CODES = Set.of(
            "code",
            "fip",
            "geoid",
            "zip",
            "zipcode",
            "postal",
            "postcode",
            "beat",
            "ward",
            "district",
            "precinct",
            "area",
            "zone",
            "sector",
            "comuna",
            "tract",
            "block",
            "county",
            "state",
            "region",
            "id",
            "number",
            "no",
            "year",
            "month",
            "day",
            "week",
            "quarter",
            "ano",
            "mes",
            "objectid",
            "fid",
            "ogc",
            "index");
    private static final int LEAST_ROWS = 5;

    private final SheetProfile profile;
    private final Map<PeopleSign, List<Integer>> columns;

    private PeopleRows(SheetProfile profile, Map<PeopleSign, List<Integer>> columns) {
        this.profile = profile;
        this.columns = columns;
    }

    /** The signs that the rows are people or events; empty where they are not. */
    static Optional<PeopleRows> find(SheetProfile profile) {
        Map<PeopleSign, List<Integer>> columns = new EnumMap<>(PeopleSign.class);
        for (int column = 1; column <= profile.width(); column++) {
            PeopleSign sign = PeopleSign.of(header(profile, column), profile.column(column));
            if (sign != null) {
                columns.computeIfAbsent(sign, fresh -> new ArrayList<>()).add(column);
            }
        }
        PeopleRows rows = new PeopleRows(profile, columns);
        return rows.arePeople() ? Optional.of(rows) : Optional.empty();
    }

    private static String header(SheetProfile profile, int column) {
        return profile.layout().header(column);
    }

    private boolean arePeople() {
        if (columns.isEmpty() || rows() < LEAST_ROWS) {
            return false;
        }
        if (has(PeopleSign.NAME) || has(PeopleSign.BIRTH) || has(PeopleSign.IDENTIFIER)) {
            return true;
        }
        if (has(PeopleSign.ADDRESS) && (has(PeopleSign.DAY) || has(PeopleSign.TIME))) {
            return true;
        }
        if (hasMeasures()) {
            return false;
        }
        boolean point = has(PeopleSign.LONGITUDE) && has(PeopleSign.LATITUDE);
        boolean event = has(PeopleSign.DAY) || has(PeopleSign.TIME) || has(PeopleSign.AGE) || has(PeopleSign.TRAIT);
        return event || ((point || has(PeopleSign.ADDRESS)) && !listsPlaces());
    }

    private long rows() {
        long rows = 0;
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            rows = Math.max(rows, stats.filled());
        }
        return rows;
    }

    private boolean has(PeopleSign sign) {
        return columns.containsKey(sign);
    }

    /** Whether a column of numbers is neither a code, a date, an age nor a coordinate. */
    private boolean hasMeasures() {
        Set<Integer> signs = columns.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            boolean number = stats.isNumeric() && stats.distinct() > 1 && !stats.isYears() && !stats.isSerial();
            boolean code = HeaderWords.of(header(profile, column)).stream().anyMatch(CODES::contains);
            boolean share = stats.isNumeric() && SideColumns.saysShare(header(profile, column));
            if (!signs.contains(column) && (share || (number && !(code && stats.isWhole())))) {
                return true;
            }
        }
        return false;
    }

    /** Whether some column of words is different in nearly every row: the rows are places, facilities, agencies. */
    private boolean listsPlaces() {
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            boolean words = stats.texts() * 2 >= stats.filled() && !isPersonal(column);
            if (words && stats.distinct() * 10L >= Math.min(1_000, stats.filled()) * 9L) {
                return true;
            }
        }
        return false;
    }

    /** What the columns tell, sign by sign, by their headers; never what stands in them. */
    List<Message> reasons() {
        List<Message> reasons = new ArrayList<>();
        columns.forEach((sign, found) -> reasons.add(Message.of(
                "people." + sign.name().toLowerCase(java.util.Locale.ROOT),
                found.stream().map(column -> header(profile, column)).collect(Collectors.joining(", ")))));
        return reasons;
    }

    /** The columns of a sign, from left to right. */
    List<Integer> of(PeopleSign sign) {
        return columns.getOrDefault(sign, List.of());
    }

    /** Whether a column is one that rows are never counted by. */
    boolean isPersonal(int column) {
        return columns.entrySet().stream()
                .anyMatch(
                        entry -> entry.getKey().isPersonal() && entry.getValue().contains(column));
    }
}
