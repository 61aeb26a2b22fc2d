package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;

/**
 * How a measure came through a year of shock, by two calculations: stable or not from the year before to the year after,
 * and how far it was from the three years before and how long until it was back.
 *
 * @param shock the year
 * @param through the change from the year before the shock to the year after it, such as 2019 to 2021
 * @param recovery from the three years before until it was back
 * @param sentence what they say in plain words
 */
public record Resilience(Period shock, Trend.Change through, Outcome<Recovery> recovery, Message sentence) {
    /**
     * From the three years before until it was back.
     *
     * @param before the years before, earliest first
     * @param mean of the years before, in the measure's unit
     * @param earlier from the lowest to the highest end of their 95 % intervals; back is who lies in it again, or has
     *     passed through it
     * @param atShock the number in the year of shock
     * @param change that less the mean
     * @param yearsUntilBack 0 where the shock left it within the earlier interval; not available while it is not back
     * @param back the year in which it was, or null
     */
    public record Recovery(
            List<Period> before,
            double mean,
            Comparison.Interval earlier,
            double atShock,
            double change,
            Outcome<Integer> yearsUntilBack,
            @Nullable Period back) {
        public Recovery {
            before = List.copyOf(before);
        }
    }
}
