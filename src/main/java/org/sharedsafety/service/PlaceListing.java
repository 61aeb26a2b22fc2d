package org.sharedsafety.service;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.geo.GeoType;
import org.sharedsafety.geo.GeoTypes;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.Problem.Severity;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.WorkbenchException;

/** Reads places out of the rows of a table: codes of their level's kind, each once, with their days where the table has them. */
final class PlaceListing {
    private static final Set<String> TRACTS = Set.of("tract", "block-group");

    private final PlainTable table;
    private final GeoTypes types;
    private final Set<String> counties;
    private final Columns columns;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int restored;
    private int firstRestored;
    private int twice;

    /** Where the columns stand, 0 for none; {@code level} and {@code parent} as texts where they are the same for all. */
    private record Columns(
            int levelColumn, String level, int code, int name, int parentColumn, String parent, int from, int to) {}

    /**
     * Prepares for a table.
     *
     * @param counties codes of the project's counties, which hold the tracts whose codes begin so
     */
    PlaceListing(PlainTable table, PlaceRequest request, GeoTypes types, Set<String> counties) {
        this.table = table;
        this.types = types;
        this.counties = counties;
        String parent = request.parent();
        int parentColumn = parent == null
                ? table.first(List.of("parent")).orElse(0)
                : table.find(parent).orElse(0);
        this.columns = new Columns(
                request.level() == null ? table.column("level") : 0,
                request.level() == null ? "" : request.level(),
                table.column(request.code()),
                request.name() == null ? 0 : table.column(request.name()),
                parentColumn,
                parent == null || parentColumn > 0 ? "" : parent.strip(),
                table.first(List.of("valid from")).orElse(0),
                table.first(List.of("valid to")).orElse(0));
    }

    /** Takes all rows. */
    void read() {
        for (SheetRow row : table.rows()) {
            read(row);
        }
        if (restored > 0) {
            say(Severity.INFO, firstRestored, columns.code, "problem.zeros-restored", restored);
        }
        if (twice > 0) {
            problems.add(new Problem(Severity.INFO, table.sheet(), null, Message.of("places.same-twice", twice)));
        }
    }

    private void read(SheetRow row) {
        String shown = PlainTable.text(row.cell(columns.code));
        String level = columns.levelColumn > 0 ? text(row, columns.levelColumn) : columns.level;
        if (shown.isBlank() || level.isBlank()) {
            say(Severity.WARNING, row.number(), columns.code, "places.no-code");
            return;
        }
        GeoType type = types.of(level).orElse(null);
        String code = type == null ? shown : type.restored(shown);
        boolean lost = row.cell(columns.code).digitsGone();
        if (lost || (type != null && columns.level.equals(level) && !type.isCode(code))) {
            String key = lost ? "problem.place-code-rounded" : "places.not-a-code";
            say(Severity.WARNING, row.number(), columns.code, key, shown, level);
            return;
        }
        if (!code.equals(shown)) {
            firstRestored = restored++ == 0 ? row.number() : firstRestored;
        }
        String name = columns.name > 0 ? text(row, columns.name) : "";
        LocalDate from = day(row, columns.from);
        Place place = new Place(
                0, level, code, name.isBlank() ? code : name, parent(row, level, code), from, day(row, columns.to));
        Place before = places.putIfAbsent(level + '\n' + code + '\n' + from, place);
        if (before != null && before.equals(place)) {
            twice++;
        } else if (before != null) {
            say(Severity.WARNING, row.number(), columns.code, "places.twice", code, before.name(), place.name());
        }
    }

    private @Nullable String parent(SheetRow row, String level, String code) {
        String said = columns.parentColumn > 0 ? text(row, columns.parentColumn) : columns.parent;
        if (!said.isBlank()) {
            return said;
        }
        boolean inCounty = TRACTS.contains(level) && code.length() > 5 && counties.contains(code.substring(0, 5));
        return inCounty ? code.substring(0, 5) : null;
    }

    private static String text(SheetRow row, int column) {
        return PlainTable.text(row.cell(column));
    }

    private @Nullable LocalDate day(SheetRow row, int column) {
        String text = column == 0 ? "" : row.cell(column).shown().strip();
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            throw WorkbenchException.of("places.wrong-day", text, row.number());
        }
    }

    private void say(Severity severity, int row, int column, String key, Object... args) {
        problems.add(new Problem(severity, table.sheet(), new CellAddress(row, column), Message.of(key, args)));
    }

    Collection<Place> places() {
        return places.values();
    }

    List<Problem> problems() {
        return problems;
    }
}
