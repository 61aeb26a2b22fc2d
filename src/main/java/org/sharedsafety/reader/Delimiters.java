package org.sharedsafety.reader;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the character that stands between the fields of a text. */
final class Delimiters {
    /** In this order where two fit as well: commas and bars stand inside fields more often than tabs. */
    private static final char[] CANDIDATES = {'\t', ';', '|', ','};

    private static final int RECORDS = 500;
    private static final double CLEARLY = 0.02;
    private static final Pattern NAMED = Pattern.compile("(?i)\"?sep=([^\\r\\n\"])\"?(?=[\\r\\n]|$)");

    private Delimiters() {}

    /**
     * The delimiter whose records agree best in their number of fields; a comma where none divides anything.
     *
     * @param sample the beginning of the text; its last line may be cut off
     */
    static Found of(String sample) {
        Found best = new Found(',', 0, 1);
        for (char candidate : CANDIDATES) {
            Found found = score(sample, candidate);
            if (found.share > best.share + CLEARLY) {
                best = found;
            }
        }
        return best;
    }

    /**
     * A delimiter and how well the records agree on it.
     *
     * @param share of the records that have the commonest number of fields, if that is two or more
     * @param fields that number
     */
    record Found(char delimiter, double share, int fields) {}

    /** The delimiter that a first line {@code sep=;} names, as Excel reads it; null where there is none. */
    static @Nullable Character named(String sample) {
        Matcher line = NAMED.matcher(sample);
        return line.lookingAt() ? line.group(1).charAt(0) : null;
    }

    /** The share of records that have the commonest number of fields, if that is two or more. */
    private static Found score(String sample, char delimiter) {
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
            return new Found(delimiter, fields > 1 ? 1 : 0, fields);
        }
        int common = 0;
        int width = 1;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            if (count.getKey() > 1 && count.getValue() > common) {
                common = count.getValue();
                width = count.getKey();
            }
        }
        return new Found(delimiter, records == 0 ? 0 : (double) common / records, width);
    }
}
