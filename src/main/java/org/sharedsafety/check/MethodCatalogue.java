package org.sharedsafety.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharedsafety.model.result.MethodDescription;
import org.sharedsafety.reader.CsvRecords;

/** Every statistical method of the product, from the table that lies beside this class. */
public final class MethodCatalogue {
    private static final String TABLE = "methods.csv";

    private MethodCatalogue() {}

    /** The methods in the order of the table. */
    public static List<MethodDescription> all() {
        try (InputStream in = MethodCatalogue.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IOException("no resource " + TABLE);
            }
            return CsvRecords.read(in).records().stream()
                    .map(MethodCatalogue::description)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MethodDescription description(Map<String, String> row) {
        return new MethodDescription(
                row.getOrDefault("method", ""),
                row.getOrDefault("formula", ""),
                row.getOrDefault("source", ""),
                row.getOrDefault("version", ""),
                Stream.of(row.getOrDefault("references", "").split(" ", -1))
                        .filter(key -> !key.isEmpty())
                        .toList());
    }
}
