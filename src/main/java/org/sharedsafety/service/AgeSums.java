package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sharedsafety.model.AgeBand;
import org.sharedsafety.model.CountKey;

/**
 * Which age bands of the same people add up to which wider band: those that follow each other without a gap, and where a
 * gap is left, the rest of the wider band, which nobody may see either.
 */
final class AgeSums {
    private static final int OLDEST = 200;
    private static final int MOST_WAYS = 16;

    private final List<Band> bands;
    private final List<Sum> sums = new ArrayList<>();

    /** A band and its count. */
    record Band(int from, int to, CountKey key) {
        static Band of(AgeBand band, CountKey key) {
            Integer upper = band.upper();
            return new Band(band.lower(), upper == null ? OLDEST : upper, key);
        }

        boolean isWithin(Band other) {
            return from >= other.from && to <= other.to && (from != other.from || to != other.to);
        }
    }

    /** A wider band and narrower ones in it, and whether they leave ages out. */
    record Sum(CountKey total, List<CountKey> parts, boolean gaps) {}

    private AgeSums(List<Band> bands) {
        this.bands = bands.stream()
                .sorted(Comparator.comparingInt(Band::from).thenComparingInt(Band::to))
                .toList();
    }

    /** All of every age: the widest band there can be. */
    static Band everyone(CountKey key) {
        return new Band(0, OLDEST, key);
    }

    /** The sums among bands of the same people. */
    static List<Sum> of(List<Band> bands) {
        AgeSums all = new AgeSums(bands);
        all.bands.forEach(all::waysToFill);
        return all.sums;
    }

    private void waysToFill(Band whole) {
        List<Band> inside = bands.stream().filter(band -> band.isWithin(whole)).toList();
        if (inside.isEmpty()) {
            return;
        }
        int before = sums.size();
        fill(whole, inside, whole.from(), new ArrayList<>(), before + MOST_WAYS);
        if (sums.size() == before) {
            sums.add(new Sum(whole.key(), withGaps(inside), true));
        }
    }

    private void fill(Band whole, List<Band> inside, int next, List<CountKey> taken, int most) {
        if (next > whole.to()) {
            sums.add(new Sum(whole.key(), List.copyOf(taken), false));
            return;
        }
        for (Band band : inside) {
            if (band.from() == next && sums.size() < most) {
                taken.add(band.key());
                fill(whole, inside, band.to() + 1, taken, most);
                taken.remove(taken.size() - 1);
            }
        }
    }

    /** As many bands as fit beside each other, the ones that end first before the others. */
    private static List<CountKey> withGaps(List<Band> inside) {
        List<CountKey> taken = new ArrayList<>();
        int next = 0;
        for (Band band : inside.stream()
                .sorted(Comparator.comparingInt(Band::to)
                        .thenComparing(Comparator.comparingInt(Band::from).reversed()))
                .toList()) {
            if (band.from() >= next) {
                taken.add(band.key());
                next = band.to() + 1;
            }
        }
        return taken;
    }
}
