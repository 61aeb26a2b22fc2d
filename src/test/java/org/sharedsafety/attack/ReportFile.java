package org.sharedsafety.attack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.report.NumberId;

/** An output as an attacker opens it: every part of it as text, and every number that stands anywhere in it. */
final class ReportFile {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)*(?:[eE]-?[0-9]+)?");
    private static final Pattern STRING = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<row [^>]*>(.*?)</row>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<c r=\"[A-Z]+[0-9]+\"([^>]*[^>/])?>(.*?)</c>", Pattern.DOTALL);
    private static final Pattern ROW_ID = Pattern.compile(">(n[.]{2}[^<= ]+)<");
    private static final Pattern VALUE = Pattern.compile("<v>(.*?)</v>");

    private final Map<String, String> parts = new HashMap<>();

    /** Opens a workbook, or any other text such as a figure. */
    static ReportFile open(Path file) throws IOException {
        ReportFile opened = new ReportFile();
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(".xlsx")) {
            opened.parts.put(name, Files.readString(file, StandardCharsets.UTF_8));
            return opened;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        opened.parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return opened;
    }

    /** All parts by name: sheets, strings, charts with their caches, properties. */
    Map<String, String> parts() {
        return parts;
    }

    /** Every number in every part, those in attributes, formulas and caches too. */
    List<Double> numbers() {
        List<Double> numbers = new ArrayList<>();
        for (String text : parts.values()) {
            Matcher matcher = NUMBER.matcher(text);
            while (matcher.find()) {
                add(numbers, matcher.group());
                add(numbers, matcher.group().replace(",", ""));
            }
        }
        return numbers;
    }

    private static void add(List<Double> numbers, String text) {
        try {
            numbers.add(Double.parseDouble(text));
        } catch (NumberFormatException notOne) {
            // Two numbers with a comma between: the other reading takes them.
        }
    }

    /** The rows of all sheets in which a text stands, as the numbers of their cells. */
    List<List<Double>> rowsWith(String text) {
        return rowsWith(text, row -> true);
    }

    /** The same without the rows of tidy data that are about another measure or period. */
    List<List<Double>> rowsWith(String text, String metric, String period) {
        return rowsWith(text, row -> {
            Matcher id = ROW_ID.matcher(row);
            if (!id.find()) {
                return true;
            }
            List<String> parts = new NumberId(id.group(1)).parts();
            return parts.get(0).equals(metric) && parts.get(2).equals(period);
        });
    }

    /** Whether a number of the tidy data is said of another place only, which has it by chance in some period. */
    boolean isOfOthers(double number, String place) {
        List<List<Double>> rows = rowsWith(null, row -> ROW_ID.matcher(row).find());
        List<List<Double>> own = rowsWith(place, row -> ROW_ID.matcher(row).find());
        return rows.stream().anyMatch(row -> row.contains(number))
                && own.stream().noneMatch(row -> row.contains(number));
    }

    private List<List<Double>> rowsWith(@Nullable String text, Predicate<String> wanted) {
        List<String> strings = new ArrayList<>();
        Matcher string = STRING.matcher(parts.getOrDefault("xl/sharedStrings.xml", ""));
        while (string.find()) {
            strings.add(string.group(1).replaceAll("<[^>]*>", ""));
        }
        List<List<Double>> rows = new ArrayList<>();
        parts.forEach((name, xml) -> {
            if (name.startsWith("xl/worksheets/sheet")) {
                Matcher row = ROW.matcher(xml);
                while (row.find()) {
                    if (wanted.test(row.group(1))) {
                        numbersOf(row.group(1), text, strings, rows);
                    }
                }
            }
        });
        return rows;
    }

    private static void numbersOf(String row, @Nullable String text, List<String> strings, List<List<Double>> rows) {
        List<Double> numbers = new ArrayList<>();
        boolean holds = text == null;
        Matcher cell = CELL.matcher(row);
        while (cell.find()) {
            Matcher value = VALUE.matcher(cell.group(2));
            String attributes = String.valueOf(cell.group(1));
            if (attributes.contains("t=\"inlineStr\"")) {
                holds |= cell.group(2).replaceAll("<[^>]*>", "").equals(text);
                continue;
            }
            if (!value.find()) {
                continue;
            }
            if (attributes.contains("t=\"s\"")) {
                holds |= strings.get(Integer.parseInt(value.group(1))).equals(text);
            } else if (!attributes.contains("t=\"str\"")) {
                numbers.add(Double.parseDouble(value.group(1)));
            }
        }
        if (holds) {
            rows.add(numbers);
        }
    }
}
