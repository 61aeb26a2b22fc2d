package org.sharedsafety.chart;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.text.Texts;

/**
 * A place and the places like it, as they stand out among all.
 *
 * @param like numbers of the places like it
 * @param chosen whether a person chose them
 */
public record PeerGroup(Place place, Set<Integer> like, boolean chosen) {
    public PeerGroup {
        like = Set.copyOf(like);
    }

    /** The group of a place. */
    public static PeerGroup of(Place place, Profile.Peers peers) {
        return new PeerGroup(
                place, peers.nearest().stream().map(Place::id).collect(Collectors.toSet()), peers.chosen());
    }

    boolean holds(int id) {
        return id == place.id() || like.contains(id);
    }

    /** From the lowest to the highest of the places like it, or empty where none has a number. */
    static Optional<DoubleSummaryStatistics> range(Collection<Reading> readings) {
        DoubleSummaryStatistics range = readings.stream()
                .filter(Reading::isUsable)
                .mapToDouble(reading -> Objects.requireNonNull(reading.value()))
                .summaryStatistics();
        return range.getCount() == 0 ? Optional.empty() : Optional.of(range);
    }

    /** Whose places they are and who chose them. */
    String words(Texts texts) {
        return texts.say(chosen ? "peers.of.chosen" : "peers.of.computed", place.name());
    }
}
