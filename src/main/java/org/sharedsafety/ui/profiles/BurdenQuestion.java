package org.sharedsafety.ui.profiles;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.MeasureQuestion;

/**
 * Whose shares of which harm are looked at.
 *
 * @param by dimension of the groups, or {@code place}
 * @param place code of the only place, or null for all
 * @param period or null for the latest
 * @param baseline the group that the others are put beside, or null for the one with the lowest rate
 */
public record BurdenQuestion(
        String metric, String by, @Nullable String place, @Nullable Period period, @Nullable Group baseline) {
    /** The grouping by place. */
    public static final String PLACE = "place";

    /** The same question to the service. */
    public MeasureQuestion measure() {
        return new MeasureQuestion(metric, null, null, isByPlace() ? null : place, Group.EVERYONE, period);
    }

    /** Whether places stand beside each other, and not groups. */
    public boolean isByPlace() {
        return by.equals(PLACE);
    }

    /** The same question as its figure is asked for on the command line. */
    public ViewQuestion view() {
        Map<String, String> settings = new TreeMap<>(Map.of("metric", metric, "by", by));
        if (place != null && !isByPlace()) {
            settings.put("place", place);
        }
        if (period != null) {
            settings.put("period", period.text());
        }
        if (baseline != null) {
            settings.put("baseline", baseline.code());
        }
        return ViewQuestion.of("burden", settings);
    }
}
