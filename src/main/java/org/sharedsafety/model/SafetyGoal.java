package org.sharedsafety.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a community measures safety for all by.
 *
 * @param metric id of the measure
 * @param benchmark in the measure's unit; null for the middle of the places in the latest period
 */
public record SafetyGoal(String metric, @Nullable Double benchmark) {
    public SafetyGoal {
        if (metric.isBlank() || metric.contains(" ")) {
            throw new IllegalArgumentException("a goal is about a measure");
        }
        if (benchmark != null && !Double.isFinite(benchmark)) {
            throw new IllegalArgumentException("a benchmark is a number");
        }
    }

    /** As a project keeps it: the measure's id, and behind it the benchmark where one was chosen. */
    public String text() {
        return benchmark == null ? metric : metric + " " + benchmark;
    }

    /** The goal that a text holds; empty where it holds none. */
    public static Optional<SafetyGoal> parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        int space = text.indexOf(' ');
        try {
            return Optional.of(
                    space < 0
                            ? new SafetyGoal(text, null)
                            : new SafetyGoal(text.substring(0, space), Double.valueOf(text.substring(space + 1))));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
