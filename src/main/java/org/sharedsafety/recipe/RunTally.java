package org.sharedsafety.recipe;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.PlaceMatch;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.Counted;
import org.sharedsafety.model.recipe.ImportTally;

/** Counts what comes of a run. */
final class RunTally {

    private static final int MOST_TEXTS = 20_000;

    final ProblemLog problems;
    long rowsRead;
    long zeros;
    private final String sheet;
    private final Map<Status, long[]> byStatus = new EnumMap<>(Status.class);
    private final Map<String, List<PlaceMatch.Candidate>> suggested = new LinkedHashMap<>();
    private final Map<String, Integer> unmatched = new LinkedHashMap<>();
    private final Map<String, Long> openRows = new LinkedHashMap<>();
    private final Map<String, PlaceMatch.Kind> aggregates = new LinkedHashMap<>();
    private final Map<String, Long> missing = new LinkedHashMap<>();
    private final Map<String, int[]> missingFirst = new LinkedHashMap<>();
    private final Map<String, Status> missingStatus = new LinkedHashMap<>();
    private final Map<String, Marked> marks = new LinkedHashMap<>();
    private final Map<String, long[]> unread = new LinkedHashMap<>();
    private final Map<Integer, UnknownGroup> unknownGroups = new TreeMap<>();
    private long aggregateRows;
    private int firstAggregateRow;
    private long zerosRestored;
    private int firstRestoredRow;
    private long unlistedRows;
    private long duplicates;
    private long duplicateRows;

    RunTally(String sheet) {
        this.sheet = sheet;
        this.problems = new ProblemLog(sheet);
    }

    /** Takes back what was said of observations, because others are made of them. */
    void forgetObserved() {
        byStatus.clear();
        zeros = 0;
    }

    void observed(Status status) {
        byStatus.computeIfAbsent(status, fresh -> new long[1])[0]++;
    }

    void duplicate(int observations) {
        duplicates += observations;
        duplicateRows++;
    }

    void zeroRestored(int row) {
        firstRestoredRow = zerosRestored++ == 0 ? row : firstRestoredRow;
    }

    /** Counts a missing value by the text that stands for it and by its column. */
    void missing(String text, Status status, int row, int column) {
        String key = column + "|" + text;
        if (missing.merge(key, 1L, Long::sum) == 1) {
            missingFirst.put(key, new int[] {row, column});
            missingStatus.put(key, status);
        }
    }

    /** Counts a number that has a footnote mark, by mark and column. */
    void marked(CellStep.NoteMark mark, int row, int column) {
        marks.computeIfAbsent(column + "|" + mark.mark(), key -> new Marked(mark, row, column)).count++;
    }

    /** Counts a row that names a measure which the recipe does not read. */
    void measureUnknown(String name, int row, int column) {
        if (unread.size() < MOST_TEXTS || unread.containsKey(name)) {
            unread.computeIfAbsent(name, key -> new long[] {0, row, column})[0]++;
        }
    }

    /** Counts a row about people of whom the column does not know who they are. */
    void groupUnknown(String header, String text, int row, int column) {
        unknownGroups.computeIfAbsent(column, key -> new UnknownGroup(header, text, row)).count++;
    }

    void aggregate(String text, PlaceMatch.Kind kind, int row) {
        firstAggregateRow = aggregateRows++ == 0 ? row : firstAggregateRow;
        if (aggregates.size() < MOST_TEXTS) {
            aggregates.putIfAbsent(text, kind);
        }
    }

    void suggested(String text, PlaceMatch.Suggested match, int row, int column) {
        if (suggested.size() >= MOST_TEXTS) {
            unlistedRows++;
        } else if (suggested.putIfAbsent(text, match.candidates()) == null) {
            String name = match.candidates().isEmpty()
                    ? ""
                    : match.candidates().get(0).place().name();
            String code = match.candidates().isEmpty()
                    ? ""
                    : match.candidates().get(0).place().code();
            problems.add(Problem.Severity.QUESTION, row, column, "problem.place-suggested", text, name, code);
        }
        open(text);
    }

    private void open(String text) {
        if (openRows.size() < MOST_TEXTS || openRows.containsKey(text)) {
            openRows.merge(text, 1L, Long::sum);
        }
    }

    void unmatched(String text, PlaceMatch.Unmatched match, int row, int column) {
        if (unmatched.size() >= MOST_TEXTS) {
            unlistedRows++;
        } else if (unmatched.putIfAbsent(text, row) == null) {
            problems.add(Problem.Severity.WARNING, row, column, "problem.place-unmatched", text, match.reason());
        }
        open(text);
    }

    /** What came of rows that were counted: no text of theirs is in it. */
    ImportTally counted(int placesMatched, Counted counted) {
        return new ImportTally(
                sheet,
                rowsRead,
                observations(),
                zeros,
                placesMatched,
                0,
                Map.of(),
                Map.of(),
                Map.of(),
                0,
                problems.all(),
                Map.of(),
                counted);
    }

    private Map<Status, Long> observations() {
        Map<Status, Long> observations = new EnumMap<>(Status.class);
        byStatus.forEach((status, count) -> observations.put(status, count[0]));
        return observations;
    }

    ImportTally result(int placesMatched, int placeColumn, int codeColumn) {
        if (zerosRestored > 0) {
            problems.add(Problem.Severity.INFO, firstRestoredRow, codeColumn, "problem.zeros-restored", zerosRestored);
        }
        if (aggregateRows > 0) {
            problems.add(
                    Problem.Severity.INFO, firstAggregateRow, placeColumn, "problem.aggregates-aside", aggregateRows);
        }
        if (RepeatedPlaces.isPattern(duplicateRows, rowsRead)) {
            problems.add(Problem.Severity.QUESTION, 0, 0, "problem.rows-per-place", duplicateRows);
        }
        if (unlistedRows > 0) {
            problems.add(Problem.Severity.WARNING, 0, 0, "problem.places-unlisted", unlistedRows);
        }
        missing.forEach((key, count) -> {
            int[] first = missingFirst.getOrDefault(key, new int[] {0, 0});
            Status status = missingStatus.getOrDefault(key, Status.NOT_AVAILABLE);
            String text = key.substring(key.indexOf('|') + 1);
            String message = text.isEmpty() ? "problem.blank-missing" : "problem.read-as-missing";
            problems.add(
                    Problem.Severity.INFO,
                    first[0],
                    first[1],
                    message,
                    text,
                    Message.of("status." + status.json()),
                    count);
        });
        marks.values()
                .forEach(marked -> problems.add(
                        marked.mark.meaning().isEmpty() ? Problem.Severity.WARNING : Problem.Severity.INFO,
                        marked.row,
                        marked.column,
                        marked.mark.meaning().isEmpty() ? "problem.mark-without-legend" : "problem.mark-kept",
                        marked.mark.mark(),
                        marked.count,
                        marked.mark.meaning(),
                        Message.of("status." + marked.mark.status().json())));
        unknownGroups.forEach((column, unknown) -> problems.add(
                Problem.Severity.INFO,
                unknown.row,
                column,
                "problem.group-unknown",
                unknown.text,
                unknown.header,
                unknown.count));
        unread.forEach((name, counted) -> problems.add(
                Problem.Severity.WARNING,
                (int) counted[1],
                (int) counted[2],
                "problem.measure-not-read",
                name,
                counted[0]));
        return new ImportTally(
                sheet,
                rowsRead,
                observations(),
                zeros,
                placesMatched,
                zerosRestored,
                suggested,
                unmatched,
                aggregates,
                duplicates,
                problems.all(),
                openRows,
                null);
    }

    /** How often a column does not know the group, and where first. */
    private static final class UnknownGroup {
        private final String header;
        private final String text;
        private final int row;
        private long count;

        UnknownGroup(String header, String text, int row) {
            this.header = header;
            this.text = text;
            this.row = row;
        }
    }

    /** How often a mark stands in a column, and where first. */
    private static final class Marked {
        private final CellStep.NoteMark mark;
        private final int row;
        private final int column;
        private long count;

        Marked(CellStep.NoteMark mark, int row, int column) {
            this.mark = mark;
            this.row = row;
            this.column = column;
        }
    }
}
