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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An output as an attacker opens it: every part of it as text, and every number that stands anywhere in it. */
final class ReportFile {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)*(?:[eE]-?[0-9]+)?");
    private static final Pattern STRING = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<row [^>]*>(.*?)</row>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<c r=\"[A-Z]+[0-9]+\"([^>]*[^>/])?>(.*?)</c>", Pattern.DOTALL);
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
                    numbersOf(row.group(1), text, strings, rows);
                }
            }
        });
        return rows;
    }

    private static void numbersOf(String row, String text, List<String> strings, List<List<Double>> rows) {
        List<Double> numbers = new ArrayList<>();
        boolean holds = false;
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
