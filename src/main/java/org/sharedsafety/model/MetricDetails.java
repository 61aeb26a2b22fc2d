package org.sharedsafety.model;

/**
 * What the catalogue tells of a measure beyond what rules and analyses read; texts in English, empty where not told.
 *
 * @param timing {@code lead} where an agency can move it this year, {@code lag} where it takes longer, else "-"
 * @param agencies who usually can do something about it
 * @param publisher who publishes numbers
 * @param spreadsheet the form in which they are published
 * @param pitfall what is easily misread
 * @param privacy how people are protected
 */
public record MetricDetails(
        String timing, String agencies, String publisher, String spreadsheet, String pitfall, String privacy) {
    /** Nothing is told. */
    public static final MetricDetails NONE = new MetricDetails("-", "", "", "", "", "");
}
