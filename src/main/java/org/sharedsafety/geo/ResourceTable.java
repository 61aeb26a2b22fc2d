package org.sharedsafety.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the small tables that lie beside this package: UTF-8, one header line, no quotation marks. */
final class ResourceTable {

    private ResourceTable() {}

    /** The rows under the header, each of exactly so many columns; a comma beyond them belongs to the last. */
    static List<String[]> rows(String file, int columns) {
        List<String[]> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] row = line.split(",", columns);
                if (row.length != columns) {
                    throw new IllegalStateException(file + ": " + line);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A resource of this package. */
    static InputStream open(String file) throws IOException {
        InputStream in = ResourceTable.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException("no resource " + file);
        }
        return in;
    }
}
