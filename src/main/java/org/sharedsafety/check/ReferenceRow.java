package org.sharedsafety.check;

import java.util.Map;
import java.util.Set;

/**
 * One reference value: where it belongs and how near an answer must be.
 *
 * @param set name of the case
 * @param dataset whose data it rests on
 * @param method key of the method
 * @param params parameters of the call
 * @param key place, coefficient, class, or numbers of the call
 * @param stat which part of the result
 * @param value expected number, word, or a word for "not available"
 * @param absolute largest difference, empty for none, or a remark on permutations
 * @param relative largest difference in shares of the value, or empty
 */
record ReferenceRow(
        String set,
        String dataset,
        String method,
        Parameters params,
        String key,
        String stat,
        String value,
        String absolute,
        String relative) {
    private static final Set<String> ABSENT = Set.of("NA", "UNDEFINED", "ISLAND");

    static ReferenceRow of(Map<String, String> fields) {
        return new ReferenceRow(
                text(fields, "case"),
                text(fields, "dataset"),
                text(fields, "method"),
                new Parameters(text(fields, "params")),
                text(fields, "key"),
                text(fields, "stat"),
                text(fields, "value"),
                text(fields, "tol_abs"),
                text(fields, "tol_rel"));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** Rows of the same call have the same group. */
    String group() {
        return dataset + '\u0000' + params.text();
    }

    /** Whether the method must answer that there is no result. */
    boolean isAbsent() {
        return ABSENT.contains(value);
    }

    /** The expected number. */
    double expected() {
        return Parameters.parse(value).orElseThrow(() -> new CannotJudge("no number expected: " + value));
    }

    /** The number behind {@code name=} in the key, or in the parameters. */
    double input(String name) {
        Parameters inKey = new Parameters(key);
        return inKey.find(name).isPresent() ? inKey.number(name) : params.number(name);
    }

    /** An unknown statistic of a known method. */
    CannotJudge unknownStat() {
        return new CannotJudge("unknown statistic " + stat);
    }
}
