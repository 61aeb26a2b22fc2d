package org.sharedsafety.model.result;

import java.util.List;

/**
 * How far one method agrees with the reference values of one dataset.
 *
 * @param method key of the method in the reference files
 * @param dataset name of the data
 * @param rows how many values
 * @param passed within their tolerance
 * @param chance outside the tolerance of a random method, as a few of many are by chance
 * @param failed outside
 * @param notJudged what the product does not know, or what the folder lacks
 * @param largestError largest difference of a number from its reference value, in the unit of the value; NaN where no
 *     number was compared
 * @param firstFailures the first rows that failed or were not judged
 */
public record MethodAgreement(
        String method,
        String dataset,
        int rows,
        int passed,
        int chance,
        int failed,
        int notJudged,
        double largestError,
        List<Deviation> firstFailures) {
    public MethodAgreement {
        firstFailures = List.copyOf(firstFailures);
        if (passed + chance + failed + notJudged != rows) {
            throw new IllegalArgumentException("rows of " + method + " do not add up");
        }
    }

    /**
     * A row that failed or was not judged.
     *
     * @param set name of the case
     * @param got what the product says, or why the row was not judged
     */
    public record Deviation(String set, String params, String key, String stat, String expected, String got) {}
}
