package org.sharedsafety.service;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.MeasureAim;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Outlook;
import org.sharedsafety.model.result.Trend;

/**
 * A trend with what stands around it on a desk.
 *
 * @param trend the numbers
 * @param steps the lengths in months of the periods that the project has, shortest first
 * @param step the length that is shown
 * @param hasCounts whether the counts of the rate are known, so that they could be shown
 * @param events what happened here or everywhere, earliest first
 * @param aim baseline and target, empty where nothing is aimed at
 * @param outlook where it would go on to by the year of the target, or why that cannot be said
 * @param context the same measure in other places of the level, by name; empty unless asked for
 */
public record TrendView(
        Trend trend,
        List<Integer> steps,
        int step,
        boolean hasCounts,
        List<PlaceEvent> events,
        MeasureAim aim,
        Outcome<Outlook> outlook,
        List<Trend> context) {
    public TrendView {
        steps = List.copyOf(steps);
        events = List.copyOf(events);
        context = List.copyOf(context);
    }

    /**
     * What is asked.
     *
     * @param asked the measure, its place, and over how many years
     * @param step length of the periods in months, or null for the usual one
     * @param counts whether counts are shown where the measure is a rate
     * @param context whether the other places stand behind it in grey
     * @param among codes of the other places that do; empty for all
     */
    public record Question(
            TrendQuestion asked, @Nullable Integer step, boolean counts, boolean context, List<String> among) {
        public Question {
            among = List.copyOf(among);
        }

        /** The same with all other places, where any. */
        public Question(TrendQuestion asked, @Nullable Integer step, boolean counts, boolean context) {
            this(asked, step, counts, context, List.of());
        }

        /** A measure in a place as it is usually shown. */
        public static Question of(MeasureQuestion measure) {
            return new Question(new TrendQuestion(measure, TrendService.POOL), null, false, false);
        }
    }
}
