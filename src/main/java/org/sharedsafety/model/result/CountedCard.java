package org.sharedsafety.model.result;

import java.util.List;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;

/** Where a number comes from that counts places, or measures, rather than standing in a cell. */
public sealed interface CountedCard {
    /**
     * How many people live where a benchmark is met: the places in each part.
     *
     * @param year one of the gauge's
     */
    record People(SafetyGauge gauge, SafetyGauge.Year year) implements CountedCard {}

    /** The measures of a stage from prevention to response. */
    record Measures(UpstreamMix.Stage stage, List<Held> held) implements CountedCard {
        public Measures {
            held = List.copyOf(held);
        }
    }

    /**
     * What the project holds of a measure.
     *
     * @param periods earliest first
     * @param files that its numbers stand in
     */
    record Held(Metric metric, List<Period> periods, List<String> files) {
        public Held {
            periods = List.copyOf(periods);
            files = List.copyOf(files);
        }
    }
}
