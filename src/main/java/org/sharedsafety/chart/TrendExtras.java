package org.sharedsafety.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.MeasureAim;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.result.Outlook;
import org.sharedsafety.model.result.Trend;

/**
 * What is drawn around a trend beside its numbers.
 *
 * @param counts whether the values are counts where the measure is a rate
 * @param pooled whether years taken together stand in front
 * @param events what happened here
 * @param aim baseline and target, or null
 * @param outlook how it would go on, or null
 * @param context the same measure in other places, in grey
 */
public record TrendExtras(
        boolean counts,
        boolean pooled,
        List<PlaceEvent> events,
        @Nullable MeasureAim aim,
        @Nullable Outlook outlook,
        List<Trend> context) {
    /** The numbers alone. */
    public static final TrendExtras NONE = new TrendExtras(false, false, List.of(), null, null, List.of());

    public TrendExtras {
        events = List.copyOf(events);
        context = List.copyOf(context);
    }
}
