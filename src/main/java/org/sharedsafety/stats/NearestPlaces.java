package org.sharedsafety.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sharedsafety.model.result.Outcome;

/**
 * Places most like one place, by Mahalanobis distance: differences in the unit of their spread, what two features say
 * alike counted once.
 *
 * <p>{@code d^2 = (x_i - x_j)' S^-1 (x_i - x_j)} with S the covariance (n - 1) over all places given. With the centred
 * features as {@code X = QR}, {@code d^2 = (n - 1) |Q_i - Q_j|^2}. Source: Mahalanobis 1936.
 *
 * @param index row of a place
 * @param distance at least 0
 */
public record NearestPlaces(int index, double distance) {

    /**
     * The nearest places, nearest first, ties by row.
     *
     * @param features one column a feature, one row a place, all finite
     * @param of row of the place, which is not among the result
     * @param count at most so many
     * @return not available for fewer places than features plus 2, or where features say the same thing
     */
    public static Outcome<List<NearestPlaces>> of(double[][] features, int of, int count) {
        int n = features.length == 0 ? 0 : features[0].length;
        if (n < features.length + 2) {
            return Reason.TOO_FEW.outcome();
        }
        double[][] centred = new double[features.length][];
        for (int j = 0; j < features.length; j++) {
            Sums.requireFinite(features[j]);
            if (Sums.constant(features[j])) {
                return Reason.CONSTANT.outcome();
            }
            centred[j] = Sums.centred(features[j]);
        }
        ThinQr qr = new ThinQr(centred);
        if (!qr.fullRank()) {
            return Reason.SINGULAR.outcome();
        }
        List<NearestPlaces> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (i != of) {
                double squared = 0;
                for (int j = 0; j < features.length; j++) {
                    double apart = qr.q(j)[i] - qr.q(j)[of];
                    squared += apart * apart;
                }
                all.add(new NearestPlaces(i, Math.sqrt((n - 1) * squared)));
            }
        }
        all.sort(Comparator.comparingDouble(NearestPlaces::distance).thenComparing(NearestPlaces::index));
        return Outcome.of(List.copyOf(all.subList(0, Math.min(count, all.size()))));
    }
}
