package org.sharedsafety.analysis;

import java.util.List;
import org.sharedsafety.model.PeerChoice;
import org.sharedsafety.model.Place;
import tech.tablesaw.api.Table;

/**
 * Which places are like one.
 *
 * @param places of its level
 * @param alike what places may be alike in, in their order
 * @param choice what somebody chose; empty for the computation alone
 */
public record PeerRequest(Place place, List<Place> places, List<Alike> alike, PeerChoice choice) {
    /** What places are alike in where nobody chose: residents, children among them, children in poverty. */
    public static final List<String> USUAL = List.of(Features.PEOPLE, Features.CHILDREN, "WB09");

    public PeerRequest {
        places = List.copyOf(places);
        alike = List.copyOf(alike);
    }

    /** One measure that places may be alike in: its latest period, all places of the level. */
    public record Alike(String metric, Table table) {}

    /** The measures in use, of those that there are. */
    public static List<String> by(PeerChoice choice) {
        return choice.by().isEmpty() ? USUAL : choice.by();
    }
}
