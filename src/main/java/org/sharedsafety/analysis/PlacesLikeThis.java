package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.PeerChoice;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.stats.Peers;

/**
 * Places like one place: nearest in population (its logarithm), the share of residents under 18 and child poverty, or in
 * what somebody chose, as far as the project holds it for the place; less those taken away, and those added.
 */
public final class PlacesLikeThis {
    private final PeerRequest request;
    private final PeerChoice choice;
    private final Features features;
    private final List<String> used;
    private final double[] distances;

    private PlacesLikeThis(PeerRequest request, Features features, List<String> used, double[] distances) {
        this.request = request;
        this.choice = request.choice();
        this.features = features;
        this.used = used;
        this.distances = distances;
    }

    /** The places like it; not available where there is nothing to be alike in and nobody added a place. */
    public static Outcome<Profile.Peers> of(PeerRequest request) {
        Features features = new Features(request.alike());
        int place = request.place().id();
        List<String> used = PeerRequest.by(request.choice()).stream()
                .filter(id -> Double.isFinite(features.feature(id, place)))
                .toList();
        List<Place> rows = request.places();
        int self = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).id() == place)
                .findFirst()
                .orElse(-1);
        Outcome<double[]> distances = used.isEmpty() || self < 0
                ? Outcome.notAvailable("reason.no-features")
                : Peers.distances(
                        used.stream()
                                .map(id -> rows.stream()
                                        .mapToDouble(row -> features.feature(id, row.id()))
                                        .toArray())
                                .toArray(double[][]::new),
                        self);
        if (distances.found().isEmpty() && request.choice().with().isEmpty()) {
            return new Outcome.NotAvailable<>(distances.why().orElseThrow());
        }
        double[] none = new double[rows.size()];
        java.util.Arrays.fill(none, Double.NaN);
        return Outcome.of(
                new PlacesLikeThis(request, features, used, distances.found().orElse(none)).peers());
    }

    private Profile.Peers peers() {
        List<Place> rows = request.places();
        List<Integer> computed = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).id() != request.place().id() && !Double.isNaN(distances[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> distances[i]))
                .limit(Peers.SHOWN)
                .toList();
        List<Profile.Like> likes = new ArrayList<>();
        List<Place> without = new ArrayList<>();
        for (int i : computed) {
            if (choice.without().contains(rows.get(i).code())) {
                without.add(rows.get(i));
            } else {
                likes.add(like(i, false));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            if (choice.with().contains(rows.get(i).code()) && !computed.contains(i)) {
                likes.add(like(i, true));
            }
        }
        return new Profile.Peers(
                used,
                used.stream()
                        .map(id -> features.value(id, request.place().id()))
                        .map(java.util.Objects::requireNonNull)
                        .toList(),
                likes,
                without,
                !choice.choosesNothing());
    }

    private Profile.Like like(int row, boolean added) {
        Place place = request.places().get(row);
        List<@Nullable Double> values = new ArrayList<>();
        used.forEach(id -> values.add(features.value(id, place.id())));
        return new Profile.Like(place, Double.isNaN(distances[row]) ? null : distances[row], values, added);
    }
}
