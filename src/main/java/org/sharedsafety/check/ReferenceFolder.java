package org.sharedsafety.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharedsafety.geo.GeoJson;
import org.sharedsafety.geo.Outline;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.reader.CsvRecords;

/** A folder of reference values: {@code expected/*.csv}, {@code data}, {@code weights}. */
final class ReferenceFolder {
    private static final String CSV = ".csv";

    private final Path folder;
    private final List<ReferenceRow> rows;
    private final Map<Path, ReferenceTable> tables = new HashMap<>();

    private ReferenceFolder(Path folder, List<ReferenceRow> rows) {
        this.folder = folder;
        this.rows = List.copyOf(rows);
    }

    /**
     * Opens a folder and reads its expected values.
     *
     * @throws WorkbenchException where it has none
     */
    static ReferenceFolder open(Path folder) {
        Path expected = folder.resolve("expected");
        if (!Files.isDirectory(expected)) {
            throw WorkbenchException.of("methods.no-folder", folder.toString());
        }
        List<ReferenceRow> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(expected)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(CSV)).sorted().toList()) {
                CsvRecords.read(file).records().forEach(fields -> rows.add(ReferenceRow.of(fields)));
            }
        } catch (IOException unreadable) {
            throw new WorkbenchException(
                    Message.of("methods.unreadable", String.valueOf(unreadable.getMessage())), unreadable);
        }
        if (rows.isEmpty()) {
            throw WorkbenchException.of("methods.no-rows", folder.toString());
        }
        return new ReferenceFolder(folder, rows);
    }

    Path path() {
        return folder;
    }

    List<ReferenceRow> rows() {
        return rows;
    }

    /** The rows of a method on the dataset of another row. */
    List<ReferenceRow> rows(String dataset, String method) {
        return rows.stream()
                .filter(row -> row.dataset().equals(dataset) && row.method().equals(method))
                .toList();
    }

    /** The table of places of a row: {@code data=} in its parameters, else {@code data/D.csv}. */
    ReferenceTable places(ReferenceRow row) {
        return row.params()
                .find("data")
                .map(file -> table("data", file.endsWith(CSV) ? file : file + CSV))
                .orElseGet(() -> table("data", row.dataset() + CSV));
    }

    /** The series of a row. */
    ReferenceTable series(ReferenceRow row) {
        String file = "series_" + row.dataset() + CSV;
        return exists("data", file) ? table("data", file) : places(row);
    }

    /** The bands of age of a row. */
    ReferenceTable bands(ReferenceRow row) {
        String file = "dsr_" + row.dataset() + CSV;
        return exists("data", file) ? table("data", file) : places(row);
    }

    /** The links of weights {@code W} of a dataset: {@code weights/D_W.csv}, else {@code data/W.csv}. */
    ReferenceTable links(String dataset, String w) {
        String file = dataset + "_" + w + CSV;
        return exists("weights", file) ? table("weights", file) : table("data", w + CSV);
    }

    boolean hasLinks(String dataset, String w) {
        return exists("weights", dataset + "_" + w + CSV) || exists("data", w + CSV);
    }

    boolean exists(String part, String file) {
        return Files.isRegularFile(folder.resolve(part).resolve(file));
    }

    /** A table of the folder, read once. */
    ReferenceTable table(String part, String file) {
        Path path = folder.resolve(part).resolve(file);
        return Optional.ofNullable(tables.get(path)).orElseGet(() -> {
            if (!Files.isRegularFile(path)) {
                throw new CannotJudge("no file " + part + "/" + file);
            }
            try {
                ReferenceTable table = new ReferenceTable(file, CsvRecords.read(path));
                tables.put(path, table);
                return table;
            } catch (IOException unreadable) {
                throw new CannotJudge(String.valueOf(unreadable.getMessage()));
            }
        });
    }

    /** The rings of the areas of a dataset by their id, as its GeoJSON has them. */
    Map<String, List<double[]>> areas(String dataset) {
        Path path = folder.resolve("data").resolve(dataset + ".geojson");
        if (!Files.isRegularFile(path)) {
            throw new CannotJudge("no file data/" + dataset + ".geojson");
        }
        try (InputStream in = Files.newInputStream(path)) {
            Map<String, List<double[]>> areas = new HashMap<>();
            for (Outline outline : GeoJson.read(in).outlines("id", "")) {
                areas.put(outline.code(), List.of(outline.rings()));
            }
            return areas;
        } catch (IOException unreadable) {
            throw new CannotJudge(String.valueOf(unreadable.getMessage()));
        }
    }
}
