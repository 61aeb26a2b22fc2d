package org.sharedsafety.ui.compare;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.PoliceGap;

/**
 * Where the pane gets its numbers from: the service, bound to the open project.
 *
 * @param choices the harms that police counted
 * @param places that can be looked at alone
 */
public record PoliceGapSource(
        Supplier<List<Metric>> choices, Supplier<List<Place>> places, Making making, Scenario scenario) {
    /** Puts the sources of a harm beside each other. */
    @FunctionalInterface
    public interface Making {
        /** The sources of what police counted under this id, in one place or in all. */
        Job<PoliceGap> of(String police, @Nullable String place);
    }

    /** Asks what may lie behind a count. */
    @FunctionalInterface
    public interface Scenario {
        /** What there may be if a share, with this standard error or none, is reported and recorded. */
        PoliceGap.WhatIf of(double recorded, double share, @Nullable Double error);
    }
}
