package org.sharedsafety.model.result;

import java.util.List;
import org.sharedsafety.model.Message;

/**
 * How unequally a rate falls on people when the places they live in are put in order by a condition, the most
 * disadvantaged first. Of places, not of persons, and no proof of cause.
 *
 * @param places with both numbers and with their people known
 * @param people of those places
 * @param highIsDisadvantage whether a high value of the condition is the disadvantaged end
 * @param slope slope index of inequality: the advantaged end less the disadvantaged, in the rate's unit, with its 95 %
 *     interval (HC1)
 * @param relative relative index, (a + b) / a with a the rate at the disadvantaged end
 * @param slopeOverMean slope over the mean rate
 * @param concentration relative concentration index from -1 to 1, negative where the rate gathers among the disadvantaged,
 *     with its 95 % interval
 * @param absoluteConcentration the same times the mean rate
 * @param fifths the rate in each fifth of the people, the most disadvantaged first
 * @param attributable share of the mean that goes with not having the rate of the best fifth; associated, not caused
 * @param sentence what it says in plain words
 */
public record Gradient(
        int places,
        double people,
        boolean highIsDisadvantage,
        Trend.Estimate slope,
        Outcome<Double> relative,
        Outcome<Double> slopeOverMean,
        Outcome<Trend.Estimate> concentration,
        double absoluteConcentration,
        Outcome<Fifths> fifths,
        Outcome<Double> attributable,
        Message sentence) {
    /**
     * Five equal parts of the people.
     *
     * @param rates the most disadvantaged first
     * @param difference first less last
     * @param ratio first over last
     */
    public record Fifths(List<Double> rates, double difference, Outcome<Double> ratio) {
        public Fifths {
            rates = List.copyOf(rates);
        }
    }
}
