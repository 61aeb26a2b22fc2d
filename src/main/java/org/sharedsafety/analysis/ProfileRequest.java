package org.sharedsafety.analysis;

import java.util.List;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.model.PeerChoice;
import org.sharedsafety.model.Place;

/**
 * Whose profile to make.
 *
 * @param places of its level
 * @param likeness what places may be alike in, the residents always among it where they are known
 * @param choice which places somebody takes for places like it
 * @param people the facts about who lives there
 */
public record ProfileRequest(
        Place place,
        List<Place> places,
        List<PeerRequest.Alike> likeness,
        PeerChoice choice,
        ViewFact.Residents people) {
    public ProfileRequest {
        places = List.copyOf(places);
        likeness = List.copyOf(likeness);
    }
}
