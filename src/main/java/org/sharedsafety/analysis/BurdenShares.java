package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.privacy.SmallCounts;
import org.sharedsafety.stats.Burden;
import org.sharedsafety.stats.TwoRates;

/** Adds up the counts and the people of each group, and makes their shares and the gap between them. */
final class BurdenShares {
    private static final double CONFIDENCE = 0.95;

    private final Metric metric;
    private final SmallCounts small = new SmallCounts(SmallCounts.USUAL);
    private final List<Row> rows = new ArrayList<>();

    private record Row(Group group, @Nullable Place place, double events, double people) {}

    BurdenShares(Metric metric) {
        this.metric = metric;
    }

    /** Adds a group with the numbers it is made of, each a count with its people. */
    void add(Group group, @Nullable Place place, List<PlaceNumber> numbers) {
        rows.add(new Row(
                group,
                place,
                numbers.stream().mapToDouble(PlaceConcentration::count).sum(),
                numbers.stream().mapToDouble(PlaceConcentration::people).sum()));
    }

    double events() {
        return rows.stream().mapToDouble(Row::events).sum();
    }

    double people() {
        return rows.stream().mapToDouble(Row::people).sum();
    }

    List<BurdenByGroup.Share> shares() {
        double events = events();
        double people = people();
        List<BurdenByGroup.Share> shares = new ArrayList<>();
        for (Row row : rows) {
            Reading reading = reading(row);
            Outcome<Burden> burden = Burden.of(row.events, events, row.people, people, CONFIDENCE);
            shares.add(new BurdenByGroup.Share(
                    row.group,
                    row.place,
                    reading,
                    row.events / events,
                    row.people / people,
                    isTooSmall(row)
                            ? tooSmall()
                            : burden.map(found -> new Trend.Estimate(
                                    found.ratio(),
                                    new Comparison.Interval(
                                            found.interval().lower(),
                                            found.interval().upper()))),
                    isTooSmall(row) ? tooSmall() : againstRest(row, events, people),
                    small.hides(reading, metric)));
        }
        return shares;
    }

    /** Whether a group has so few cases or people that nothing may be divided by them. */
    private boolean isTooSmall(Row row) {
        int least = small.thresholdOf(metric);
        return row.events < least || row.people < least;
    }

    private Outcome<Trend.Estimate> tooSmall() {
        return Outcome.notAvailable("reason.cells-too-small", small.thresholdOf(metric));
    }

    /** How many groups are that small. */
    long tooSmallGroups() {
        return rows.stream().filter(this::isTooSmall).count();
    }

    private Reading reading(Row row) {
        if (!(row.people > 0)) {
            return Reading.missing(
                    Status.NOT_AVAILABLE, org.sharedsafety.model.Message.of("reason.no-part-has-number"));
        }
        return new CountInterval(metric)
                .beside(new Reading(
                        row.events / row.people * metric.multiplier(),
                        row.events,
                        row.people,
                        null,
                        null,
                        Status.OK,
                        null));
    }

    private static Outcome<Trend.Estimate> againstRest(Row row, double events, double people) {
        return rates(row.events, row.people, events - row.events, people - row.people);
    }

    private static Outcome<Trend.Estimate> rates(double events, double people, double otherEvents, double otherPeople) {
        boolean whole = events == Math.rint(events) && otherEvents == Math.rint(otherEvents);
        if (!whole || !(people > 0 && otherPeople > 0)) {
            return Outcome.notAvailable(whole ? "reason.no-denominator" : "reason.invalid-input");
        }
        return new TwoRates(events, people, otherEvents, otherPeople)
                .ratio(CONFIDENCE)
                .map(found -> new Trend.Estimate(
                        found.value(),
                        new Comparison.Interval(
                                found.interval().lower(), found.interval().upper())));
    }

    /** The gap between the highest and the lowest rate. */
    Outcome<BurdenByGroup.Gap> gap() {
        int highest = -1;
        int lowest = -1;
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).people > 0) {
                highest = highest < 0 || rate(i) > rate(highest) ? i : highest;
                lowest = lowest < 0 || rate(i) < rate(lowest) ? i : lowest;
            }
        }
        if (highest == lowest) {
            return Outcome.notAvailable("reason.too-few-groups");
        }
        Row high = rows.get(highest);
        Row low = rows.get(lowest);
        return Outcome.of(new BurdenByGroup.Gap(
                highest,
                lowest,
                new TwoNumbers(metric, reading(low), reading(high)).difference(),
                isTooSmall(high) || isTooSmall(low)
                        ? tooSmall()
                        : rates(high.events, high.people, low.events, low.people)));
    }

    /** Every other group beside the one at a position. */
    List<BurdenByGroup.Beside> beside(int baseline) {
        Row base = rows.get(baseline);
        List<BurdenByGroup.Beside> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (i != baseline) {
                boolean few = isTooSmall(base) || isTooSmall(row);
                all.add(new BurdenByGroup.Beside(
                        i,
                        baseline,
                        few ? tooSmall() : new TwoNumbers(metric, reading(base), reading(row)).difference(),
                        few ? tooSmall() : rates(row.events, row.people, base.events, base.people)));
            }
        }
        return all;
    }

    /** The position of a group, or of the one with the lowest rate where it is not among them; −1 where there is none. */
    int baseline(@Nullable Group wanted) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).group.equals(wanted)) {
                return i;
            }
        }
        return gap().found().map(BurdenByGroup.Gap::lowest).orElse(-1);
    }

    /** Whether so many more cases in one of the other groups would make it the one with the highest rate. */
    boolean couldChangeTheHighest(double more) {
        return gap().found()
                .map(gap -> {
                    for (int i = 0; i < rows.size(); i++) {
                        Row row = rows.get(i);
                        if (i != gap.highest()
                                && row.people > 0
                                && (row.events + more) / row.people > rate(gap.highest())) {
                            return true;
                        }
                    }
                    return false;
                })
                .orElse(false);
    }

    private double rate(int i) {
        return rows.get(i).events / rows.get(i).people;
    }
}
