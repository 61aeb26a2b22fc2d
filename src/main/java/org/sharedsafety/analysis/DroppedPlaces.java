package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Reading;

/** Places without a number that may enter, with the reason. */
final class DroppedPlaces {
    private DroppedPlaces() {}

    static List<Comparison.Dropped> of(List<PlaceNumber> numbers, Map<Integer, Place> places) {
        List<Comparison.Dropped> dropped = new ArrayList<>();
        for (PlaceNumber number : numbers) {
            Place place = places.get(number.place());
            if (place != null && !number.reading().isUsable()) {
                dropped.add(new Comparison.Dropped(place, why(number.reading())));
            }
        }
        return dropped;
    }

    /** Why a reading cannot be used, in words. */
    static Message why(Reading reading) {
        Message reason = reading.reason();
        return reason != null ? reason : Message.of("status." + reading.status().json());
    }
}
