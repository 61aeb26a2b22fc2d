package org.sharedsafety.model.report;

import java.util.Map;

/**
 * A paragraph of a sheet.
 *
 * @param look how it is set
 * @param numbers the numbers it says by their ids, so that a sentence can be checked too; may be empty
 */
public record ReportLine(Look look, String text, Map<NumberId, Double> numbers) {
    public ReportLine {
        numbers = Map.copyOf(numbers);
    }

    /** A paragraph that says no number that could be checked. */
    public static ReportLine of(Look look, String text) {
        return new ReportLine(look, text, Map.of());
    }

    /** The look of a paragraph. */
    public enum Look {
        /** A heading inside the sheet. */
        HEAD,
        /** A sentence that states a finding. */
        FINDING,
        /** Plain words. */
        PLAIN,
        /** A caution, with its code at the front. */
        CAUTION,
        /** Small words under a chart or table. */
        SMALL
    }
}
