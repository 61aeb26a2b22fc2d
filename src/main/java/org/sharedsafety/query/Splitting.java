package org.sharedsafety.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.result.Split;
import org.sharedsafety.model.result.Split.Part;
import org.sharedsafety.model.result.Split.Route;
import org.sharedsafety.query.Crosswalks.Share;
import org.sharedsafety.store.StatusCode;

/**
 * Splits the numbers of one slice by a crosswalk: the value of a larger place is the sum, over the smaller ones, of share
 * times value.
 *
 * <p>Only counts are added. A rate or a percentage is made anew from its numerators and denominators, both split, where the
 * data hold both; else nothing is made. Intervals are not carried along. A part whose number is withheld leaves the whole
 * without a value, with bounds where the part's are known; so do parts of which the data hold no row, once they are more
 * than {@link #MOST_ABSENT} of all, each counted by its share.
 */
final class Splitting {
    /** Parts without a row, as a share of all parts, up to which a value is still made. */
    static final double MOST_ABSENT = 0.05;

    private final Route route;
    private final Slice own;
    private final Map<Integer, NumberReading> readings;
    private final double multiplier;
    private final List<Split> splits = new ArrayList<>();
    private boolean refused;

    Splitting(Route route, Slice own, Map<Integer, NumberReading> readings, double multiplier) {
        this.route = route;
        this.own = own;
        this.readings = readings;
        this.multiplier = multiplier;
    }

    /** Whether every number that was met may be split. */
    boolean isAllowed() {
        return !refused;
    }

    List<Split> splits() {
        return splits;
    }

    /** Makes the number of one larger place; none where the data hold no row of its parts. */
    void add(int target, List<Share> shares, ToIntFunction<String> placeOf) {
        Sums sums = new Sums();
        List<Part> parts = new ArrayList<>();
        for (Share share : shares) {
            int place = placeOf.applyAsInt(share.from());
            int at = place == 0 ? -1 : own.indexOf(place);
            sums.all += share.share();
            if (at < 0) {
                parts.add(new Part(place, share.from(), share.share(), share.row(), null, null));
                continue;
            }
            parts.add(part(share, place, at, sums));
        }
        if (sums.present > 0 && !refused) {
            splits.add(split(target, sums, parts));
        }
    }

    private Part part(Share share, int place, int at, Sums sums) {
        NumberReading reading = readings.get(own.measure[at]);
        boolean count = reading != null && reading.kind() == NumberKind.COUNT;
        boolean quotient = reading != null && own.numerator[at] >= 0 && own.denominator[at] > 0;
        Status status = StatusCode.status(own.status[at]);
        double scale = reading == null ? 1 : reading.scale();
        if (reading == null || (!count && !quotient && !Double.isNaN(own.value[at]))) {
            refused = true;
        }
        sums.present += share.share();
        sums.count &= count;
        sums.status = worse(sums.status, status);
        double value = own.value[at] * scale;
        boolean missing = count ? Double.isNaN(value) : !quotient;
        if (missing) {
            sums.missing++;
            sums.suppressed |= status == Status.SUPPRESSED;
            sums.lower += bound(own.lower[at], 0) * scale * share.share();
            sums.upper += bound(own.upper[at], Double.NaN) * scale * share.share();
        } else {
            double weighted = count ? share.share() * value : share.share() * own.numerator[at];
            sums.value += weighted;
            sums.lower += weighted;
            sums.upper += weighted;
            if (sums.measure == 0 || weighted > sums.most) {
                sums.most = weighted;
                sums.measure = own.measure[at];
                sums.scale = scale;
            }
            sums.numerator += share.share() * own.numerator[at];
            sums.denominator += share.share() * own.denominator[at];
        }
        if (sums.measure == 0) {
            sums.measure = own.measure[at];
            sums.scale = scale;
        }
        return new Part(
                place,
                share.from(),
                share.share(),
                share.row(),
                missing ? null : Double.valueOf(count ? value : own.numerator[at]),
                status);
    }

    private static double bound(double known, double otherwise) {
        return Double.isNaN(known) ? otherwise : known;
    }

    private Split split(int target, Sums sums, List<Part> parts) {
        double coverage = sums.all > 0 ? Math.min(1, sums.present / sums.all) : 0;
        boolean known = sums.missing == 0 && 1 - coverage <= MOST_ABSENT + 1e-12;
        Status status = known
                ? (route.whole() && coverage == 1 ? sums.status : Status.ESTIMATED)
                : sums.suppressed ? Status.SUPPRESSED : Status.NOT_AVAILABLE;
        double value =
                sums.count ? sums.value / sums.scale : multiplier * sums.numerator / sums.denominator / sums.scale;
        boolean bounded = !known && sums.count;
        return new Split(
                route,
                target,
                sums.measure,
                status,
                known ? number(value) : null,
                known ? number(sums.numerator) : null,
                known ? number(sums.denominator) : null,
                bounded ? number(sums.lower / sums.scale) : null,
                bounded && coverage == 1 ? number(sums.upper / sums.scale) : null,
                known && sums.value > 0 ? Double.valueOf(Math.min(1, sums.most / sums.value)) : null,
                coverage,
                parts);
    }

    private static @Nullable Double number(double value) {
        return Double.isNaN(value) ? null : Double.valueOf(value);
    }

    /** Of two statuses of numbers that are added up, the one that has to be said. */
    private static Status worse(Status a, Status b) {
        return rank(b) > rank(a) ? b : a;
    }

    private static int rank(Status status) {
        return switch (status) {
            case OK, SUPPRESSED, NOT_AVAILABLE, NOT_APPLICABLE -> 0;
            case REVISED -> 1;
            case BREAK -> 2;
            case PROVISIONAL -> 3;
            case ESTIMATED -> 4;
            case UNRELIABLE -> 5;
        };
    }

    /** What adds up while the parts of one place are gone through. */
    private static final class Sums {
        private double all;
        private double present;
        private int missing;
        private boolean suppressed;
        private boolean count = true;
        private double value;
        private double numerator;
        private double denominator;
        private double lower;
        private double upper;
        private double most;
        private int measure;
        private double scale = 1;
        private Status status = Status.OK;
    }
}
