package org.sharedsafety.ui.profiles;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Pathway;

/**
 * Where the pane gets its pathway from: the service, bound to the open project.
 *
 * @param places that can be looked at alone
 */
public record PathwaySource(Supplier<List<Place>> places, Making making) {
    /** Makes a pathway. */
    @FunctionalInterface
    public interface Making {
        /** The pathway in one place or in all, with one data set on coming back or the first. */
        Job<Pathway> of(@Nullable String place, @Nullable String recidivism);
    }
}
