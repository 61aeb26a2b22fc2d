package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.service.FileDraft.SheetDraft;

/**
 * Which sheet has which headers, before several sheets are read in one import.
 *
 * @param sheets names of the sheets
 * @param lines one a header, those that not all sheets have first
 */
record HeaderMatrix(List<String> sheets, List<Line> lines) {
    HeaderMatrix {
        sheets = List.copyOf(sheets);
        lines = List.copyOf(lines);
    }

    /**
     * A header with its column in each sheet.
     *
     * @param header as the first sheet that has it writes it
     * @param columns letters of the column in each sheet, empty where it has none
     */
    record Line(String header, List<String> columns) {
        Line {
            columns = List.copyOf(columns);
        }

        boolean isEverywhere() {
            return !columns.contains("");
        }
    }

    static HeaderMatrix of(List<SheetDraft> sheets) {
        Map<String, String> spoken = new LinkedHashMap<>();
        List<Map<String, String>> columns = new ArrayList<>();
        for (SheetDraft sheet : sheets) {
            Map<String, String> own = new LinkedHashMap<>();
            Map<String, Integer> met = new LinkedHashMap<>();
            for (ColumnReading reading : sheet.proposal().columns()) {
                String header =
                        reading.column().header().replaceAll("\\s+", " ").strip();
                if (header.isEmpty()) {
                    continue;
                }
                String plain = header.toLowerCase(Locale.ROOT);
                int times = met.merge(plain, 1, Integer::sum);
                String key = times == 1 ? plain : plain + " #" + times;
                spoken.putIfAbsent(key, header);
                own.put(key, reading.column().column());
            }
            columns.add(own);
        }
        List<Line> all = new ArrayList<>();
        spoken.forEach((key, header) -> all.add(new Line(
                header, columns.stream().map(own -> own.getOrDefault(key, "")).toList())));
        List<Line> lines = new ArrayList<>(
                all.stream().filter(line -> !line.isEverywhere()).toList());
        all.stream().filter(Line::isEverywhere).forEach(lines::add);
        return new HeaderMatrix(
                sheets.stream().map(sheet -> sheet.proposal().sheet()).toList(), lines);
    }

    /** How many headers not all sheets have. */
    long differing() {
        return lines.stream().filter(line -> !line.isEverywhere()).count();
    }
}
