package org.sharedsafety.model.result;

import java.util.List;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceEvent;

/**
 * How a measure of a place came through a year of shock, beside the places like it.
 *
 * @param shock the year
 * @param own how the place came through, or why that cannot be told
 * @param like the same of each place like it
 * @param chosen whether a person chose the places like it
 * @param years that have a number here, earliest first
 * @param latest period of the series
 * @param events what happened here or everywhere, earliest first
 */
public record CameThrough(
        Place place,
        MeasureSide measure,
        int shock,
        Outcome<Resilience> own,
        List<Like> like,
        boolean chosen,
        List<Integer> years,
        Period latest,
        List<PlaceEvent> events) {
    public CameThrough {
        like = List.copyOf(like);
        years = List.copyOf(years);
        events = List.copyOf(events);
    }

    /** What can be said of a place. */
    public enum Way {
        /** The shock left it within the range of the three years before. */
        STAYED,
        /** It left that range and came back. */
        BACK,
        /** It left that range and is not back in the latest year. */
        NOT_BACK,
        /** The numbers do not tell. */
        CANNOT_TELL
    }

    /** A place like it. */
    public record Like(Place place, Outcome<Resilience> through) {}

    /** What can be said of a place by its numbers. */
    public static Way way(Outcome<Resilience> through) {
        Resilience.Recovery found =
                through.found().flatMap(each -> each.recovery().found()).orElse(null);
        if (found == null) {
            return Way.CANNOT_TELL;
        }
        Integer years = found.yearsUntilBack().found().orElse(null);
        if (years != null) {
            return years == 0 ? Way.STAYED : Way.BACK;
        }
        // A new way of counting, or no year after the shock, leaves open what came then.
        return found.yearsUntilBack()
                        .why()
                        .filter(why -> why.key().equals("reason.not-back"))
                        .isPresent()
                ? Way.NOT_BACK
                : Way.CANNOT_TELL;
    }

    /** How many of the places like it went a way. */
    public int like(Way way) {
        return (int) like.stream().filter(each -> way(each.through()) == way).count();
    }
}
