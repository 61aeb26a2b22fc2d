package org.sharedsafety.analysis;

import java.util.List;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.model.Place;
import tech.tablesaw.api.Table;

/**
 * Whose profile to make.
 *
 * @param places of its level
 * @param likeness what places may be alike in, by id of the measure: a table of each
 * @param people the facts about who lives there
 */
public record ProfileRequest(Place place, List<Place> places, List<Likeness> likeness, ViewFact.Residents people) {
    public ProfileRequest {
        places = List.copyOf(places);
        likeness = List.copyOf(likeness);
    }

    /** One measure that places may be alike in, latest period, all places of the level. */
    public record Likeness(String metric, Table table) {}
}
