package org.sharedsafety.model.result;

/**
 * How the values of the places of a level are spread, unweighted.
 *
 * @param n places with a value
 * @param lowerQuarter a quarter of the places lie below (type 7)
 * @param upperQuarter a quarter lie above
 */
public record MiddleHalf(
        int n, double lowest, double lowerQuarter, double median, double upperQuarter, double highest) {}
