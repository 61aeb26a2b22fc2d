package org.sharedsafety.model;

import java.util.List;

/**
 * Which places somebody takes for places like one, where that is not left to the computation.
 *
 * @param level of geography
 * @param place code of the place that the others are like
 * @param by ids of the measures that they are to be alike in; empty for the usual ones
 * @param without codes of places that are none, though they are computed
 * @param with codes of places that are some, though they are not computed
 */
public record PeerChoice(String level, String place, List<String> by, List<String> without, List<String> with) {
    public PeerChoice {
        by = List.copyOf(by);
        without = List.copyOf(without);
        with = List.copyOf(with);
        if (without.contains(place) || with.contains(place)) {
            throw new IllegalArgumentException("a place is not its own peer: " + place);
        }
    }

    /** Nothing chosen: the computation alone. */
    public static PeerChoice none(Place place) {
        return new PeerChoice(place.level(), place.code(), List.of(), List.of(), List.of());
    }

    /** Whether nothing is chosen. */
    public boolean choosesNothing() {
        return by.isEmpty() && without.isEmpty() && with.isEmpty();
    }

    /** The same with other measures; places taken away or added stay so. */
    public PeerChoice by(List<String> measures) {
        return new PeerChoice(level, place, measures, without, with);
    }

    /** Nothing chosen any more. */
    public PeerChoice fresh() {
        return new PeerChoice(level, place, List.of(), List.of(), List.of());
    }

    /** The same without a place. */
    public PeerChoice leaving(String code) {
        boolean added = with.contains(code);
        return new PeerChoice(level, place, by, added ? without : plus(without, code), less(with, code));
    }

    /** The same with a place. */
    public PeerChoice adding(String code) {
        boolean away = without.contains(code);
        return new PeerChoice(level, place, by, less(without, code), away ? with : plus(with, code));
    }

    private static List<String> plus(List<String> codes, String code) {
        return java.util.stream.Stream.concat(codes.stream(), java.util.stream.Stream.of(code))
                .distinct()
                .toList();
    }

    private static List<String> less(List<String> codes, String code) {
        return codes.stream().filter(each -> !each.equals(code)).toList();
    }
}
