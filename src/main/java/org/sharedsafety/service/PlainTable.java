package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.reader.ReadOptions;
import org.sharedsafety.reader.SheetInfo;
import org.sharedsafety.reader.Spreadsheet;
import org.sharedsafety.reader.SpreadsheetFile;

/**
 * A table of a file in which a row stands for one thing: its header row and the rows under it, blank ones left out.
 *
 * @param file its name
 * @param header the first row that can be one
 */
record PlainTable(String file, String sheet, SheetRow header, List<SheetRow> rows) {
    private static final int LAST_HEADER = 40;

    PlainTable {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param sheet the sheet it stands in, or null for the first that is not hidden
     * @param named headers that a person named; the header row is the first that holds them all, or without any the first
     *     of at least two cells
     */
    static PlainTable read(Path path, @Nullable String sheet, List<String> named, Progress progress) {
        String file = String.valueOf(path.getFileName());
        List<SheetRow> rows = new ArrayList<>();
        String name;
        try (Spreadsheet spreadsheet = SpreadsheetFile.open(path, ReadOptions.DETECT, progress)) {
            name = spreadsheet.sheets().stream()
                    .filter(info -> sheet == null ? !info.hidden() : info.name().equals(sheet))
                    .map(SheetInfo::name)
                    .findFirst()
                    .orElseThrow(() -> WorkbenchException.of(
                            "table.no-sheet",
                            file,
                            sheet == null ? "" : sheet,
                            spreadsheet.sheets().stream().map(SheetInfo::name).collect(Collectors.joining(", "))));
            spreadsheet.read(
                    name,
                    row -> {
                        if (!row.isBlank()) {
                            rows.add(row);
                        }
                        return true;
                    },
                    progress);
        }
        List<String> headers = named.stream()
                .filter(text -> !isLetters(text))
                .map(PlainTable::plain)
                .toList();
        for (int i = 0; i < Math.min(LAST_HEADER, rows.size()); i++) {
            SheetRow row = rows.get(i);
            List<String> texts =
                    row.cells().stream().map(cell -> plain(cell.shown())).toList();
            long filled = texts.stream().filter(text -> !text.isEmpty()).count();
            if (headers.isEmpty() ? filled >= 2 : texts.containsAll(headers)) {
                return new PlainTable(file, name, row, rows.subList(i + 1, rows.size()));
            }
        }
        throw WorkbenchException.of("table.no-header", file, String.join(", ", named));
    }

    /** The column that a person named by its header or its letters. */
    int column(String named) {
        return find(named)
                .orElseThrow(() -> WorkbenchException.of("table.no-column", file, named, String.join(", ", headers())));
    }

    /** The column of a header or of letters; empty where there is none. */
    Optional<Integer> find(String named) {
        for (int column = 1; column <= header.cells().size(); column++) {
            if (plain(header.cell(column).shown()).equals(plain(named))) {
                return Optional.of(column);
            }
        }
        if (isLetters(named)) {
            int column = CellAddress.columnNumber(named.strip());
            if (column <= header.cells().size()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The first column whose header is one of these words. */
    Optional<Integer> first(List<String> words) {
        for (int column = 1; column <= header.cells().size(); column++) {
            if (words.contains(plain(header.cell(column).shown()))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** The headers, blank ones left out. */
    List<String> headers() {
        return header.cells().stream()
                .map(cell -> cell.shown().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The text that stands for a code or a name; the number itself where a cell holds one. */
    static String text(Cell cell) {
        Cell settled = cell.settled();
        if (settled instanceof Cell.Numeric number
                && number.value() == Math.rint(number.value())
                && Math.abs(number.value()) < 1e15
                && !number.shown().strip().matches("[0-9]+")) {
            return String.valueOf((long) number.value());
        }
        return cell.shown().strip();
    }

    /** A header made comparable. */
    static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ");
    }

    private static boolean isLetters(String text) {
        return text.strip().matches("[A-Z]{1,2}");
    }
}
