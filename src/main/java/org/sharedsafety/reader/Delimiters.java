package org.sharedsafety.reader;

import java.util.HashMap;
import java.util.Map;

/** Finds the character that stands between the fields of a text. */
final class Delimiters {
    /** In this order where two fit as well: commas and bars stand inside fields more often than tabs. */
    private static final char[] CANDIDATES = {'\t', ';', '|', ','};

    private static final int RECORDS = 500;
    private static final double CLEARLY = 0.02;

    private Delimiters() {}

    /**
     * The delimiter whose records agree best in their number of fields; a comma where none divides anything.
     *
     * @param sample the beginning of the text; its last line may be cut off
     */
    static char of(String sample) {
        char best = ',';
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(sample, candidate);
            if (score > bestScore + CLEARLY) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** The share of records that have the commonest number of fields, if that is two or more. */
    private static double score(String sample, char delimiter) {
        Map<Integer, Integer> counts = new HashMap<>();
        int records = 0;
        int fields = 1;
        boolean quoted = false;
        boolean fieldStart = true;
        boolean empty = true;
        for (int i = 0; i < sample.length() && records < RECORDS; i++) {
            char c = sample.charAt(i);
            if (quoted) {
                quoted = c != '"';
            } else if (c == '"' && (fieldStart || sample.charAt(i - 1) == '"')) {
                // A doubled quote inside a quoted field closes and opens it again.
                quoted = true;
                fieldStart = false;
                empty = false;
            } else if (c == delimiter) {
                fields++;
                fieldStart = true;
                empty = false;
            } else if (c == '\n' || c == '\r') {
                if (!empty) {
                    counts.merge(fields, 1, Integer::sum);
                    records++;
                }
                fields = 1;
                fieldStart = true;
                empty = true;
            } else if (c != ' ') {
                fieldStart = false;
                empty = false;
            }
        }
        if (records == 0 && !empty) {
            return fields > 1 ? 1 : 0;
        }
        int common = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getKey() > 1) {
                common = Math.max(common, count.getValue());
            }
        }
        return records == 0 ? 0 : (double) common / records;
    }
}
