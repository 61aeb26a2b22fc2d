package org.sharedsafety.official;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A small invented sheet with one trap, a folder each.
 *
 * <p>{@code input.csv} is text, {@code input.sheet} the description of a workbook ({@link WrittenSheet}); {@code
 * expected.csv} the observations, by hand; {@code case.properties} the trap in words and, where needed: {@code name},
 * {@code encoding}, {@code bom}, {@code eol} (CR, CRLF), {@code pack} (gz, zip), {@code options}, {@code asks} (the code of
 * a question that has to be asked), {@code orAsks} (asking it and storing nothing is right too), {@code lists} (a
 * problem's code that has to be listed, with {@code @cell}), {@code says} (a word the messages have to hold), {@code
 * optional} (columns that may also be a part of another measure). {@code places.csv} holds places that the project has to
 * know, of the {@code level} said.
 */
record InventedCase(Path folder, Properties said) {

    static InventedCase of(Path folder) {
        Properties said = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("case.properties"), StandardCharsets.UTF_8)) {
            said.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(folder.toString(), unreadable);
        }
        return new InventedCase(folder, said);
    }

    String said(String key) {
        return said.getProperty(key, "");
    }

    List<String> options() {
        return said("options").isEmpty() ? List.of() : List.of(said("options").split(" ", -1));
    }

    /** Writes the input as the file that it stands for. */
    Path write(Path into) throws IOException {
        Path description = folder.resolve("input.sheet");
        boolean workbook = Files.exists(description);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (workbook) {
            WrittenSheet.write(text(description).stripTrailing(), said.getProperty("name", "table.xlsx"), bytes);
        } else {
            String end = said("eol").equals("CR") ? "\r" : said("eol").equals("CRLF") ? "\r\n" : "\n";
            String text = text(folder.resolve("input.csv")).replace("\n", end);
            String encoding = said.getProperty("encoding", "UTF-8");
            bytes.writeBytes(((said("bom").equals("true") ? "\ufeff" : "") + text).getBytes(Charset.forName(encoding)));
        }
        String name = said.getProperty("name", workbook ? "table.xlsx" : "table.csv");
        Path file = into.resolve(said("pack").isEmpty() ? name : name + "." + said("pack"));
        try (OutputStream out = Files.newOutputStream(file)) {
            pack(said("pack"), name, bytes.toByteArray(), out);
        }
        return file;
    }

    private static void pack(String how, String name, byte[] bytes, OutputStream out) throws IOException {
        switch (how) {
            case "gz" -> {
                try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
                    packed.write(bytes);
                }
            }
            case "zip" -> {
                try (ZipOutputStream packed = new ZipOutputStream(out)) {
                    packed.putNextEntry(new ZipEntry(name));
                    packed.write(bytes);
                }
            }
            default -> out.write(bytes);
        }
    }

    /** The places that the project has to know, as invented areas with their codes and names; null for none. */
    @Nullable
    Path places(Path into) throws IOException {
        Path list = folder.resolve("places.csv");
        if (!Files.exists(list)) {
            return null;
        }
        StringBuilder areas = new StringBuilder();
        List<String> lines = text(list).lines().skip(1).toList();
        for (int i = 0; i < lines.size(); i++) {
            String[] field = lines.get(i).split(",", 2);
            areas.append(i == 0 ? "" : ",")
                    .append(
                            """
                    {"type":"Feature","properties":{"code":"%s","name":"%s"},"geometry":{"type":"Polygon",\
                    "coordinates":[[[%d,0],[%d,0],[%d,1],[%d,1],[%d,0]]]}}"""
                                    .formatted(field[0], field[1], i, i + 1, i + 1, i, i));
        }
        return Files.writeString(
                into.resolve("places.geojson"), "{\"type\":\"FeatureCollection\",\"features\":[" + areas + "]}");
    }

    /** The observations that have to come, each as its fields by name. */
    List<Map<String, String>> expected() throws IOException {
        List<String> lines = text(folder.resolve("expected.csv")).lines().toList();
        List<String> names = Arrays.asList(lines.get(0).split(",", -1));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), fields[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
