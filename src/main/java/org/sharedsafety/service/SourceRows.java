package org.sharedsafety.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.NumberCard.Snippet;
import org.sharedsafety.reader.ReadOptions;
import org.sharedsafety.reader.Spreadsheet;
import org.sharedsafety.reader.SpreadsheetFile;
import org.sharedsafety.store.Transaction;

/** Reads a few rows of a file that the project keeps, as they looked in the sheet. */
final class SourceRows {
    private static final int ABOVE = 2;
    private static final int BELOW = 1;
    private static final int COLUMNS = 8;
    private static final int HEADERS = 2;

    private final Transaction tx;
    private final SourceFile file;
    private final String sheet;
    private final Progress progress;

    SourceRows(Transaction tx, SourceFile file, String sheet, Progress progress) {
        this.tx = tx;
        this.file = file;
        this.sheet = sheet;
        this.progress = progress;
    }

    /** The rows around a cell under the last header rows; empty where the file was not kept. */
    Optional<Snippet> around(CellAddress cell, List<Integer> headerRows) {
        List<Integer> headers = headerRows.subList(Math.max(0, headerRows.size() - HEADERS), headerRows.size());
        return tx.sourceBytes().open(file.id()).map(bytes -> {
            NavigableMap<Integer, SheetRow> rows = read(bytes, cell, headers, ABOVE, BELOW);
            int first = Math.max(1, cell.column() - COLUMNS + 2);
            int last = first + COLUMNS - 1;
            List<List<String>> texts = new ArrayList<>();
            for (SheetRow row : rows.values()) {
                List<String> line = new ArrayList<>();
                for (int column = first; column <= last; column++) {
                    line.add(row.cell(column).shown());
                }
                texts.add(line);
            }
            return new Snippet(
                    first,
                    List.copyOf(rows.keySet()),
                    texts,
                    headers.stream().filter(rows::containsKey).toList());
        });
    }

    /** All columns of the header rows and of so many rows around a cell; empty where the file was not kept. */
    Optional<List<SheetRow>> rows(CellAddress cell, List<Integer> headers, int above, int below) {
        return tx.sourceBytes()
                .open(file.id())
                .map(bytes ->
                        List.copyOf(read(bytes, cell, headers, above, below).values()));
    }

    private NavigableMap<Integer, SheetRow> read(
            InputStream bytes, CellAddress cell, List<Integer> headers, int above, int below) {
        NavigableMap<Integer, SheetRow> rows = new TreeMap<>();
        Path copy = null;
        try (bytes) {
            copy = Files.createTempFile("shared-safety-source", ".tmp");
            Files.copy(bytes, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            try (Spreadsheet spreadsheet = SpreadsheetFile.open(copy, ReadOptions.DETECT, progress)) {
                String name = spreadsheet.sheets().size() == 1
                        ? spreadsheet.sheets().get(0).name()
                        : sheet;
                spreadsheet.read(
                        name,
                        row -> {
                            boolean near = row.number() >= cell.row() - above && row.number() <= cell.row() + below;
                            if (near || headers.contains(row.number())) {
                                rows.put(row.number(), row);
                            }
                            return row.number() <= cell.row() + below;
                        },
                        progress);
            }
            return rows;
        } catch (IOException refused) {
            throw new WorkbenchException(Message.of("card.not-unpacked", file.name()), refused);
        } finally {
            remove(copy);
        }
    }

    private void remove(@org.jspecify.annotations.Nullable Path copy) {
        try {
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException held) {
            throw new WorkbenchException(Message.of("card.not-unpacked", file.name()), held);
        }
    }
}
