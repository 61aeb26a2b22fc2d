package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.workshop.Passage;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.reader.ReadOptions;
import org.sharedsafety.reader.SheetInfo;
import org.sharedsafety.reader.Spreadsheet;
import org.sharedsafety.reader.SpreadsheetFile;
import org.sharedsafety.report.TranslationWorkbook;
import org.sharedsafety.text.Texts;

/** Sends the texts of a workshop out to be translated and brings them back. */
public final class TranslationService {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    /**
     * A sheet that came back; nothing is kept yet.
     *
     * @param workshop with what the sheet says
     * @param texts how many texts are new or other than before
     * @param languages that the workshop did not have before
     * @param problems what was not taken, and translations whose numbers differ from the original's
     */
    public record Translated(Workshop workshop, int texts, List<String> languages, List<Problem> problems) {
        public Translated {
            languages = List.copyOf(languages);
            problems = List.copyOf(problems);
        }
    }

    /** Writes the sheet; the file may be there before, whoever asked has agreed to replace it. */
    public Job<Path> writing(Workshop workshop, Path file, String language) {
        return progress -> {
            new TranslationWorkbook(Texts.of(language), workshop).write(file);
            return file;
        };
    }

    /**
     * Reads a sheet. An empty cell leaves what was said before; a formula is never taken for a text.
     *
     * @throws WorkbenchException where it is no such sheet, or one of another workshop
     */
    public Job<Translated> reading(Workshop workshop, Path file) {
        return progress -> {
            try (Spreadsheet sheets = SpreadsheetFile.open(file, ReadOptions.DETECT, progress)) {
                for (SheetInfo sheet : sheets.sheets()) {
                    Reading reading = new Reading(workshop, sheet.name());
                    sheets.read(sheet.name(), reading::row, progress);
                    if (reading.isHeaded()) {
                        return reading.translated();
                    }
                    reading.refuseOther();
                }
            }
            throw WorkbenchException.of("workshop.prepare.no-sheet", String.valueOf(file.getFileName()));
        };
    }

    /** One reading of a sheet from top to bottom. */
    private static final class Reading {
        private final Workshop workshop;
        private final String sheet;
        private final Map<String, Passage> known = new HashMap<>();
        private final Map<Integer, String> languages = new LinkedHashMap<>();
        private final Map<String, Map<String, String>> said = new HashMap<>();
        private final Map<String, Map<String, CellAddress>> cells = new HashMap<>();
        private final List<Problem> problems = new ArrayList<>();
        private @Nullable String of;
        private boolean headed;

        Reading(Workshop workshop, String sheet) {
            this.workshop = workshop;
            this.sheet = sheet;
            Passage.of(workshop).forEach(passage -> known.put(passage.key(), passage));
        }

        boolean isHeaded() {
            return headed;
        }

        /** Slides of two workshops have the same ids: texts must not end up on the wrong ones. */
        void refuseOther() {
            if (of != null && !of.equals(workshop.id())) {
                throw WorkbenchException.of("workshop.prepare.other-workshop");
            }
        }

        boolean row(SheetRow row) {
            List<Cell> all = row.cells();
            String first = text(all, 0);
            if (headed) {
                take(first, row);
            } else if (first.equals(TranslationWorkbook.WORKSHOP)) {
                of = text(all, 1);
            } else if (first.equals(TranslationWorkbook.KEY) && of != null) {
                refuseOther();
                headed = true;
                heads(row);
            }
            return true;
        }

        private void heads(SheetRow row) {
            Set<String> once = new HashSet<>();
            for (int column = TranslationWorkbook.BEFORE; column < row.cells().size(); column++) {
                String head = text(row.cells(), column).toLowerCase(Locale.ROOT);
                if (LANGUAGE.matcher(head).matches() && once.add(head)) {
                    languages.put(column, head);
                } else if (!head.isEmpty()) {
                    problem(Problem.Severity.WARNING, row, column, "problem.workshop-language", head);
                }
            }
        }

        private void take(String key, SheetRow row) {
            if (key.isEmpty()) {
                return;
            }
            if (!known.containsKey(key)) {
                problem(Problem.Severity.WARNING, row, 0, "problem.workshop-text-gone", key);
                return;
            }
            languages.forEach((column, language) -> {
                if (column < row.cells().size() && row.cells().get(column) instanceof Cell.Formula) {
                    problem(Problem.Severity.WARNING, row, column, "problem.workshop-formula");
                    return;
                }
                String text = text(row.cells(), column);
                if (!text.isEmpty()) {
                    said.computeIfAbsent(key, any -> new HashMap<>()).put(language, text);
                    cells.computeIfAbsent(key, any -> new HashMap<>())
                            .put(language, new CellAddress(row.number(), column + 1));
                }
            });
        }

        Translated translated() {
            int[] changed = {0};
            Set<String> used = new HashSet<>();
            Workshop after = Passage.changed(workshop, (passage, before) -> {
                org.sharedsafety.model.workshop.Wording now = before;
                for (Map.Entry<String, String> each :
                        said.getOrDefault(passage.key(), Map.of()).entrySet()) {
                    used.add(each.getKey());
                    if (!each.getValue().equals(before.by().get(each.getKey()))) {
                        changed[0]++;
                        now = now.with(each.getKey(), each.getValue());
                    }
                }
                compareNumbers(passage.key(), now);
                return now;
            });
            List<String> fresh = languages.values().stream()
                    .filter(language ->
                            used.contains(language) && !workshop.languages().contains(language))
                    .toList();
            List<String> spoken = new ArrayList<>(workshop.languages());
            spoken.addAll(fresh);
            return new Translated(
                    after.held(after.title(), after.date(), after.where(), spoken, after.audience()),
                    changed[0],
                    fresh,
                    problems);
        }

        /** A number that got lost or changed on the way would be a wrong number on the wall. */
        private void compareNumbers(String key, org.sharedsafety.model.workshop.Wording now) {
            String original = now.by().get(workshop.language());
            if (original == null) {
                return;
            }
            List<String> wanted = numbers(original);
            said.getOrDefault(key, Map.of()).forEach((language, text) -> {
                CellAddress cell = cells.getOrDefault(key, Map.of()).get(language);
                if (!language.equals(workshop.language()) && !numbers(text).equals(wanted)) {
                    problems.add(new Problem(
                            Problem.Severity.WARNING,
                            sheet,
                            cell,
                            Message.of("problem.workshop-numbers", language, original, text)));
                }
            });
        }

        private void problem(Problem.Severity severity, SheetRow row, int column, String key, Object... args) {
            problems.add(
                    new Problem(severity, sheet, new CellAddress(row.number(), column + 1), Message.of(key, args)));
        }

        private static String text(List<Cell> cells, int column) {
            return column < cells.size() ? cells.get(column).shown().strip() : "";
        }
    }

    /** The numbers of a text in ascending order of their digits, whatever script and separators they are written in. */
    static List<String> numbers(String text) {
        List<String> found = new ArrayList<>();
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char sign = i < text.length() ? text.charAt(i) : ' ';
            boolean inside = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            if (Character.isDigit(sign)) {
                digits.append(Character.digit(sign, 10));
            } else if (!digits.isEmpty() && !(inside && isSeparator(sign))) {
                found.add(digits.toString());
                digits.setLength(0);
            }
        }
        return found.stream().sorted().toList();
    }

    private static boolean isSeparator(char sign) {
        return sign == '.'
                || sign == ','
                || sign == '\''
                || sign == '\u00A0'
                || sign == '\u202F'
                || sign == '\u066B'
                || sign == '\u066C';
    }
}
