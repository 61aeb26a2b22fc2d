package org.sharedsafety.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where the fields begin in a text of fixed width: behind the gutters that are blank in all lines of data, and
 * under the dashes of a line that rules the columns off.
 *
 * <p>A title or a note may run across the gutters; so one line in a hundred may, where more fields are found that way.
 * A gutter of one blank counts only where many lines agree on it and words do not stand on both its sides.
 */
final class FixedColumns {
    private static final int MAX_WIDTH = 8192;
    private static final int MANY = 20;
    private static final int FEW = 3;

    /** Commas that divide thousands, or that stand in a sentence or a name. */
    private static final Pattern TEXT_COMMA = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))|,(?=[ \\r\\n]|$)");

    private final int[] filled = new int[MAX_WIDTH];
    private final int[] letters = new int[MAX_WIDTH];
    private int width;
    private int lines;
    private int data;
    private List<Integer> ruled = List.of();

    /**
     * Whether a text may be of fixed width: most of its lines have blanks between numbers, and no delimiter divides
     * them.
     *
     * @param sample the beginning of the text
     * @param found the delimiter that fits best
     */
    static boolean mayBe(String sample, Delimiters.Found found) {
        if (found.delimiter() != ',' && found.share() >= 0.5) {
            return false;
        }
        if (found.share() >= 0.5
                && Delimiters.of(TEXT_COMMA.matcher(sample).replaceAll(" ")).share() >= 0.5) {
            return false;
        }
        String[] all = sample.split("\\r\\n|[\\r\\n]", -1);
        int withText = 0;
        int withData = 0;
        int withCommas = 0;
        for (int i = 0; i + 1 < all.length || i == 0; i++) {
            List<FixedLine.Word> words = FixedLine.words(all[i]);
            withText += words.isEmpty() ? 0 : 1;
            boolean data = FixedLine.isData(all[i], words);
            withData += data ? 1 : 0;
            withCommas += data && FixedLine.isDividedByCommas(all[i], words) ? 1 : 0;
        }
        return withData >= FEW && 2 * withData >= withText && 2 * withCommas < withData;
    }

    void take(String line) {
        List<FixedLine.Word> words = FixedLine.words(line);
        if (words.isEmpty() || line.length() > MAX_WIDTH) {
            return;
        }
        lines++;
        if (FixedLine.isRule(line, words)) {
            if (words.size() > ruled.size()) {
                ruled = words.stream().map(word -> word.start() + 1).toList();
            }
        } else if (FixedLine.isData(line, words)) {
            data++;
            width = Math.max(width, line.length());
            for (FixedLine.Word word : words) {
                for (int i = word.start(); i < word.end(); i++) {
                    filled[i]++;
                    letters[i] += Character.isLetter(line.charAt(i)) ? 1 : 0;
                }
            }
        }
    }

    /** Where the fields begin, from 1; empty where no two are found. */
    List<Integer> starts() {
        if (data < FEW || 2 * data < lines) {
            return List.of();
        }
        List<Integer> strict = runs(0);
        List<Integer> lenient = runs(Math.max(1, data / 100));
        List<Integer> blank = lenient.size() > strict.size() ? lenient : strict;
        List<Integer> starts = ruled.size() >= blank.size() ? ruled : blank;
        return starts.size() < 2 ? List.of() : starts;
    }

    /** Whether the run of filled positions from one on, to the left or to the right, is mostly letters. */
    private boolean isWord(int from, int step, int tolerated) {
        long all = 0;
        long alphabetic = 0;
        for (int i = from; i >= 0 && i < width && filled[i] > tolerated; i += step) {
            all += filled[i];
            alphabetic += letters[i];
        }
        return 2 * alphabetic > all;
    }

    private List<Integer> runs(int tolerated) {
        int narrowest = data >= MANY ? 1 : 2;
        List<Integer> starts = new ArrayList<>();
        int blanks = 2;
        for (int i = 0; i < width; i++) {
            if (filled[i] <= tolerated) {
                blanks++;
            } else {
                if (blanks > 1 || (blanks == narrowest && !(isWord(i - 2, -1, tolerated) && isWord(i, 1, tolerated)))) {
                    starts.add(i + 1);
                }
                blanks = 0;
            }
        }
        return starts;
    }
}
