package org.sharedsafety.model.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.report.Report;

/**
 * A report that was written, beside what it says on the project as it is now: same outline, same choices, newest periods.
 *
 * @param writtenAt when it was written, as a date
 * @param report what is written now; it carries the notice of what was restated
 * @param sentences findings whose sentence changed, in the order of the sheets, each once
 * @param numbers those that were said for the same place and period otherwise
 */
public record Replay(String writtenAt, Report report, List<Said> sentences, List<Restated> numbers) {
    /** The name of the setting that says which written report one repeats. */
    public static final String SETTING = "replays";

    public Replay {
        sentences = List.copyOf(sentences);
        numbers = List.copyOf(numbers);
    }

    /**
     * A finding whose sentence changed.
     *
     * @param then null where it was not said, or where it said a number that is hidden by now
     * @param now null where it is said no more
     * @param withheld whether it was said then with a number that is hidden by now
     */
    public record Said(String sheet, @Nullable String then, @Nullable String now, boolean withheld) {}

    /**
     * A number that was restated.
     *
     * @param field {@code value}, {@code count} or {@code denominator}
     * @param then null where the number is hidden by now: neither is told
     * @param now null where there is none by now, or where it is hidden
     * @param hidden whether it is hidden by now
     */
    public record Restated(
            String id,
            String measure,
            String place,
            String period,
            String field,
            @Nullable Double then,
            @Nullable Double now,
            boolean hidden) {}
}
