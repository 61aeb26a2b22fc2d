package org.sharedsafety.model.finding;

import org.sharedsafety.model.Metric;

/** Whether a direction may be called good or bad. */
public enum Tone {
    BETTER,
    WORSE,
    /** Only lower or higher: the measure has no good side, or police counted it. */
    NEITHER;

    /** The word for more, or less, of a measure. */
    public static Tone of(Metric metric, boolean more) {
        if (metric.isPolice()) {
            return NEITHER;
        }
        return switch (metric.direction()) {
            case BETTER -> more ? BETTER : WORSE;
            case WORSE -> more ? WORSE : BETTER;
            case NEUTRAL, AMBIGUOUS -> NEITHER;
        };
    }
}
