package org.sharedsafety.stats;

import java.util.function.Function;
import org.sharedsafety.model.result.Outcome;

/** Picks the number that a reference row asks for. */
final class Answers {
    private Answers() {}

    static Outcome<Double> test(Outcome<SignificanceTest> test, Function<SignificanceTest, Double> part) {
        return test.map(part);
    }

    static Outcome<Double> interval(Outcome<Interval> interval, Function<Interval, Double> end) {
        return interval.map(end);
    }
}
