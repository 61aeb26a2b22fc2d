package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.Status;

/**
 * Where a series is cut: at each change in the way of counting, and where its publisher marks a number as the first of a
 * new way. A period in which the way changed belongs to neither side.
 */
final class Stretches {
    private Stretches() {}

    /** The stretch of each number, counted from 0. */
    static List<Integer> of(List<PeriodNumber> numbers, List<SeriesBreak> breaks) {
        List<Integer> stretches = new ArrayList<>();
        int stretch = 0;
        int before = Integer.MIN_VALUE;
        for (PeriodNumber number : numbers) {
            int key = key(number.period(), breaks);
            boolean marked = number.reading().status() == Status.BREAK;
            if (!stretches.isEmpty() && (key != before || marked)) {
                stretch++;
            }
            before = key;
            stretches.add(stretch);
        }
        return stretches;
    }

    /** Even where the period lies between breaks, odd where one falls into it. */
    private static int key(Period period, List<SeriesBreak> breaks) {
        int passed = 0;
        boolean inside = false;
        for (SeriesBreak each : breaks) {
            passed += each.from().isAfter(period.start()) ? 0 : 1;
            inside |= each.from().isAfter(period.start()) && !each.from().isAfter(period.end());
        }
        return 2 * passed + (inside ? 1 : 0);
    }

    /** The breaks that lie within a span of time. */
    static List<SeriesBreak> within(List<SeriesBreak> breaks, Period span) {
        return breaks.stream()
                .filter(each ->
                        each.from().isAfter(span.start()) && !each.from().isAfter(span.end()))
                .toList();
    }

    /** Whether any two of the periods share days. */
    static boolean overlap(List<PeriodNumber> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i).period().overlaps(numbers.get(i - 1).period())) {
                return true;
            }
        }
        return false;
    }
}
