package org.sharedsafety.ui.profiles;

import java.util.function.Function;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.MeasureAim;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceEvent;

/**
 * What a person can note on a trend; each is a step that can be taken back.
 *
 * @param adding notes that something happened
 * @param removing takes such a note away
 * @param aiming says where a measure starts from and is to go
 * @param kept says that something was kept
 */
public record TrendChanges(
        Function<NewEvent, Job<PlaceEvent>> adding,
        Function<PlaceEvent, Job<PlaceEvent>> removing,
        Function<MeasureAim, Job<MeasureAim>> aiming,
        Runnable kept) {
    /**
     * Something that happened.
     *
     * @param ask what is looked at
     * @param everywhere whether it belongs to all places
     */
    public record NewEvent(TrendAsk ask, boolean everywhere, Period when, String text) {}
}
