package org.sharedsafety.model.result;

import java.util.List;
import org.sharedsafety.model.Period;

/**
 * Where a measure would go if the last years went on in the same way: an assumption, never a forecast.
 *
 * @param basis the years that the line is laid through
 * @param numbers how many
 * @param yearly change in percent a year that is carried on
 * @param steps the last year of the basis, then each year to come
 */
public record Outlook(Period basis, int numbers, double yearly, List<Step> steps) {
    public Outlook {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("an outlook has a year");
        }
    }

    /** One year: the value, and the 95 % interval in which a single year's number would lie. */
    public record Step(Period period, double value, double lower, double upper) {}

    /** The last year. */
    public Step last() {
        return steps.get(steps.size() - 1);
    }
}
