package org.sharedsafety.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.RowSink;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.reader.ReadOptions;
import org.sharedsafety.reader.Spreadsheet;
import org.sharedsafety.reader.SpreadsheetFile;

/** Brings in places of a person's own. */
public final class PlaceService {
    /**
     * Reads a table of places with the headers {@code level}, {@code code}, {@code name}, and where there are any
     * {@code parent}, {@code valid_from}, {@code valid_to}; answers how many places there are.
     */
    public Job<Integer> importing(OpenProject project, Path file) {
        return progress -> {
            PlaceRows rows = new PlaceRows(file);
            try (Spreadsheet spreadsheet = SpreadsheetFile.open(file, ReadOptions.DETECT, progress)) {
                spreadsheet.read(spreadsheet.sheets().get(0).name(), rows, progress);
            }
            project.file().writing(tx -> {
                tx.places().putAll(rows.places, "own");
                return true;
            });
            return rows.places.size();
        };
    }

    /** Takes the rows of a table of places. */
    private static final class PlaceRows implements RowSink {
        private final List<Place> places = new ArrayList<>();
        private final Map<String, Integer> columns = new HashMap<>();
        private final Path file;

        PlaceRows(Path file) {
            this.file = file;
        }

        @Override
        public boolean accept(SheetRow row) {
            if (row.isBlank()) {
                return true;
            }
            if (columns.isEmpty()) {
                for (int column = 1; column <= row.cells().size(); column++) {
                    columns.put(row.cell(column).shown().strip().toLowerCase(Locale.ROOT), column);
                }
                if (!columns.keySet().containsAll(List.of("level", "code", "name"))) {
                    throw WorkbenchException.of("places.wrong-headers", String.valueOf(file.getFileName()));
                }
                return true;
            }
            String parent = text(row, "parent");
            places.add(new Place(
                    0,
                    text(row, "level"),
                    text(row, "code"),
                    text(row, "name"),
                    parent.isEmpty() ? null : parent,
                    day(row, "valid_from"),
                    day(row, "valid_to")));
            return true;
        }

        private String text(SheetRow row, String header) {
            Integer column = columns.get(header);
            return column == null ? "" : row.cell(column).shown().strip();
        }

        private @Nullable LocalDate day(SheetRow row, String header) {
            String text = text(row, header);
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeParseException notADay) {
                throw WorkbenchException.of("places.wrong-day", text, row.number());
            }
        }
    }
}
