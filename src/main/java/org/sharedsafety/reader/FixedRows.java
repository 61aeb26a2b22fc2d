package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;

/**
 * Divides the lines of a text of fixed width into fields; no word is ever cut.
 *
 * <p>In a line of data each word belongs to the field that holds most of it. Elsewhere words that only one blank divides
 * belong together, unless they begin where fields do in a line that reaches the last field: a title stands in the field
 * where it begins, a heading over several fields is their merged heading.
 */
final class FixedRows {
    private static final int MOST_PROBLEMS = 20;

    private final int[] starts;
    private final List<MergedRange> merged = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final String sheet;
    private int overruns;

    FixedRows(List<Integer> starts, String sheet) {
        this.starts = starts.stream().mapToInt(start -> start - 1).toArray();
        this.sheet = sheet;
    }

    SheetRow row(int number, String line) {
        List<FixedLine.Word> words = FixedLine.words(line);
        if (words.isEmpty()) {
            return new SheetRow(number, List.of());
        }
        int[] from = new int[starts.length];
        int[] to = new int[starts.length];
        if (FixedLine.isData(line, words)) {
            for (FixedLine.Word word : words) {
                int field = most(word);
                put(from, to, field, word);
                if (isOverrun(word, field)) {
                    overrun(number, field);
                }
            }
        } else {
            List<FixedLine.Word> chunks = chunks(words);
            boolean title = chunks.size() == 1 && at(chunks.get(0).end() - 1) < starts.length - 1;
            for (FixedLine.Word chunk : chunks) {
                int last = at(chunk.end() - 1);
                int field = spansOne(chunk) && !title ? most(chunk) : at(chunk.start());
                while (field < last && to[field] > 0) {
                    // A header that is wider than its numbers begins left of them, behind the header before it.
                    field++;
                }
                put(from, to, field, chunk);
                if (last > field) {
                    merged.add(new MergedRange(number, field + 1, number, last + 1));
                }
            }
        }
        return new SheetRow(number, cells(line, from, to));
    }

    private static void put(int[] from, int[] to, int field, FixedLine.Word word) {
        if (to[field] == 0) {
            from[field] = word.start();
        }
        to[field] = word.end();
    }

    private List<Cell> cells(String line, int[] from, int[] to) {
        List<Cell> cells = new ArrayList<>(starts.length);
        int last = starts.length;
        while (last > 0 && to[last - 1] == 0) {
            last--;
        }
        for (int field = 0; field < last; field++) {
            // The indent of the first field may tell a hierarchy.
            boolean indented = field == 0 && to[0] > 0 && Character.isLetter(line.charAt(from[0]));
            int start = indented ? Math.min(from[0], starts[0]) : from[field];
            cells.add(to[field] == 0 ? Cell.Blank.CELL : new Cell.Text(line.substring(start, to[field])));
        }
        return cells;
    }

    /** Words with one blank between them, cut only where every field's edge among them is the start of a word. */
    private List<FixedLine.Word> chunks(List<FixedLine.Word> words) {
        List<FixedLine.Word> chunks = new ArrayList<>();
        boolean reachesEnd = at(words.get(words.size() - 1).end() - 1) == starts.length - 1;
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.get(i).start() - words.get(i - 1).end() > 1) {
                divide(words.subList(first, i), chunks, reachesEnd);
                first = i;
            }
        }
        return chunks;
    }

    private void divide(List<FixedLine.Word> together, List<FixedLine.Word> chunks, boolean reachesEnd) {
        int from = together.get(0).start();
        int to = together.get(together.size() - 1).end();
        if (!reachesEnd) {
            chunks.add(new FixedLine.Word(from, to));
            return;
        }
        for (int field = at(from) + 1; field <= at(to - 1); field++) {
            int edge = starts[field];
            if (together.stream().noneMatch(word -> word.start() == edge)) {
                chunks.add(new FixedLine.Word(from, to));
                return;
            }
        }
        FixedLine.Word open = together.get(0);
        for (FixedLine.Word word : together.subList(1, together.size())) {
            if (at(word.start()) > at(open.start())) {
                chunks.add(open);
                open = word;
            } else {
                open = new FixedLine.Word(open.start(), word.end());
            }
        }
        chunks.add(open);
    }

    private boolean spansOne(FixedLine.Word word) {
        return at(word.end() - 1) - at(word.start()) <= 1;
    }

    /** The field of a position. */
    private int at(int position) {
        int field = starts.length - 1;
        while (field > 0 && starts[field] > position) {
            field--;
        }
        return field;
    }

    private int most(FixedLine.Word word) {
        int best = at(word.start());
        for (int field = best + 1; field <= at(word.end() - 1); field++) {
            if (overlap(word, field) > overlap(word, best)) {
                best = field;
            }
        }
        return best;
    }

    private int overlap(FixedLine.Word word, int field) {
        int edge = field + 1 < starts.length ? starts[field + 1] : Integer.MAX_VALUE;
        return Math.min(word.end(), edge) - Math.max(word.start(), field == 0 ? 0 : starts[field]);
    }

    /** Two numbers that touch cannot be told apart: a word that reaches across the start of another field. */
    private boolean isOverrun(FixedLine.Word word, int field) {
        return at(word.start()) < field || at(word.end() - 1) > field;
    }

    private void overrun(int number, int field) {
        overruns++;
        if (overruns <= MOST_PROBLEMS) {
            problems.add(new Problem(
                    Problem.Severity.WARNING,
                    sheet,
                    new CellAddress(number, field + 1),
                    Message.of("problem.fixed-overrun")));
        }
    }

    List<Problem> problems() {
        return problems;
    }

    SheetLayout layout() {
        return new SheetLayout(merged, java.util.Set.of(), java.util.Set.of());
    }
}
