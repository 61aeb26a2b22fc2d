package org.sharedsafety.reader;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plain table in a file of comma-separated values, every field as text under its header: for files whose layout is
 * agreed, not for those of a publisher ({@link SpreadsheetFile} reads these).
 *
 * @param header names of the columns in their order
 * @param records one map a record, a field that is missing at the end of a line empty
 */
public record CsvRecords(List<String> header, List<Map<String, String>> records) {

    public CsvRecords {
        header = List.copyOf(header);
        records = List.copyOf(records);
    }

    /**
     * Reads a file in UTF-8.
     *
     * @throws IOException where it cannot be read or its quotation marks do not pair
     */
    public static CsvRecords read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (IOException broken) {
            throw new IOException(file.getFileName() + ": " + broken.getMessage(), broken);
        }
    }

    /** Reads a table in UTF-8 from a stream, which stays open. */
    public static CsvRecords read(InputStream in) throws IOException {
        List<String> header = List.of();
        List<Map<String, String>> records = new ArrayList<>();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(in, StandardCharsets.UTF_8);
        try {
            for (CsvRecord record : reader) {
                if (header.isEmpty()) {
                    header = record.getFields().stream().map(String::strip).toList();
                } else {
                    records.add(fields(header, record));
                }
            }
        } catch (CsvParseException | UncheckedIOException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
        return new CsvRecords(header, records);
    }

    private static Map<String, String> fields(List<String> header, CsvRecord record) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int k = 0; k < header.size(); k++) {
            fields.put(header.get(k), k < record.getFieldCount() ? record.getField(k) : "");
        }
        return fields;
    }
}
