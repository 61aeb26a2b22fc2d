package org.sharedsafety.analysis;

import java.util.List;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.model.Definition;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.stats.CompositeIndex;
import org.sharedsafety.stats.Normalisation;

/**
 * Which index is asked for.
 *
 * @param measures one for each part of the definition, in its order
 * @param places all of the level
 * @param leastShare of the measures that a place must have, 0.5 to 1
 * @param rounds random draws of the choices
 */
public record IndexRequest(
        Definition definition,
        List<MeasureSide> measures,
        String level,
        List<Place> places,
        Normalisation scale,
        CompositeIndex.Aggregation mean,
        double leastShare,
        int rounds,
        long seed) {
    public IndexRequest {
        measures = List.copyOf(measures);
        places = List.copyOf(places);
    }

    /** What the rules should know of the measures. */
    List<MeasureFacts> facts() {
        return measures.stream().map(MeasureFacts::of).toList();
    }
}
