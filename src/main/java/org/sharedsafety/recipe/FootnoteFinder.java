package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.RowStep;

/** Reads the footnotes of a sheet, and finds the columns whose labels carry their marks. */
final class FootnoteFinder {

    private static final int MOST_LABELS = 2_000;
    private static final int MOST_NOTES = 100;
    private static final int MOST_SKIPPED = 2;
    private static final Pattern NOTE = Pattern.compile("(?s)^\\s*(?:\\(([0-9]{1,2}|[a-z])\\)|\\[([0-9]{1,2}|[a-z])\\]"
            + "|([0-9]{1,2}|[a-z])[/.:)]|/([0-9]{1,2})|([0-9]{1,2})(?=\\s|\\p{Lu}\\p{Ll})|([*\\u2020\\u2021\\u00a7\\u00b6#]+)"
            + "|([\\u00b9\\u00b2\\u00b3\\u2070\\u2074-\\u2079]+))\\s*(\\S.{3,})$");

    private final LabelColumns labels;
    private final Map<String, String> notes = new LinkedHashMap<>();
    private final Map<Integer, Set<String>> suspects = new TreeMap<>();

    FootnoteFinder(LabelColumns labels) {
        this.labels = labels;
    }

    /** Takes a row below the header: a note, or a row whose labels may carry marks. */
    void take(SheetRow row) {
        if (HeaderText.filled(row) <= 2) {
            int only = DerivedCells.onlyFilled(row);
            if (only > 0) {
                readNote(row.cell(only).shown());
            } else {
                readSplitNote(row);
            }
        }
        for (int column : labels.labels()) {
            if (labels.isText(column)
                    && row.cell(column).settled() instanceof Cell.Text text
                    && endsLikeMarked(text.value())) {
                Set<String> known = suspects.computeIfAbsent(column, fresh -> new HashSet<>());
                if (known.size() < MOST_LABELS) {
                    known.add(CellReading.strip(text.value()));
                }
            }
        }
    }

    private void readNote(String text) {
        Matcher matcher = NOTE.matcher(text);
        if (matcher.matches() && notes.size() < MOST_NOTES) {
            for (int group = 1; group <= 7; group++) {
                if (matcher.group(group) != null) {
                    String mark = group == 7 ? MarkedText.plain(matcher.group(group)) : matcher.group(group);
                    notes.putIfAbsent(mark, HeaderText.oneLine(new Cell.Text(matcher.group(8))));
                }
            }
        }
    }

    /** A mark in one cell and its text in the next. */
    private void readSplitNote(SheetRow row) {
        List<String> texts = row.cells().stream()
                .map(HeaderText::oneLine)
                .filter(text -> !text.isEmpty())
                .toList();
        boolean note = texts.size() == 2
                && texts.get(0).matches("[*\\u2020\\u2021\\u00a7\\u00b6#]+|[0-9]{1,2}|[(\\[/]?[0-9]{1,2}[)\\].:/]")
                && texts.get(1).length() > 20;
        if (note && notes.size() < MOST_NOTES) {
            notes.putIfAbsent(texts.get(0).replaceAll("[()\\[\\].:/]", ""), texts.get(1));
        }
    }

    private static boolean endsLikeMarked(String text) {
        String bare = CellReading.strip(text);
        char last = bare.isEmpty() ? 'x' : bare.charAt(bare.length() - 1);
        return !Character.isLetter(last) && last != '.';
    }

    /** The notes whose marks a label or a header carries. */
    List<RowStep.FootnoteMarks.Footnote> used(List<List<String>> headers) {
        MarkedText marks = marks();
        Set<String> used = new HashSet<>();
        suspects.values().forEach(texts -> texts.forEach(text -> used.addAll(marks.marksOf(text))));
        headers.forEach(parts -> parts.forEach(part -> used.addAll(marks.marksOfHeader(part))));
        List<RowStep.FootnoteMarks.Footnote> all = new ArrayList<>();
        used.stream()
                .sorted()
                .forEach(mark -> all.add(new RowStep.FootnoteMarks.Footnote(mark, notes.getOrDefault(mark, ""))));
        return all;
    }

    /** Knows the marks of the notes; a number far beyond how many notes there are is none. */
    MarkedText marks() {
        long numbered = notes.keySet().stream().filter(FootnoteFinder::isNumber).count();
        return MarkedText.ofMarks(notes.keySet().stream()
                .filter(mark -> !isNumber(mark) || Integer.parseInt(mark) <= numbered + MOST_SKIPPED)
                .collect(Collectors.toSet()));
    }

    private static boolean isNumber(String mark) {
        return PlaceCells.isDigits(mark, 0, mark.length());
    }

    /** The columns of which a label carries a mark. */
    List<Integer> markedColumns() {
        MarkedText marks = marks();
        List<Integer> columns = new ArrayList<>();
        suspects.forEach((column, texts) -> {
            if (texts.stream().anyMatch(text -> !marks.marksOf(text).isEmpty())) {
                columns.add(column);
            }
        });
        return columns;
    }
}
