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
                    burden.map(found -> new Trend.Estimate(
                            found.ratio(),
                            new Comparison.Interval(
                                    found.interval().lower(), found.interval().upper()))),
                    againstRest(row, events, people),
                    small.hides(reading, metric)));
        }
        return shares;
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
                rates(high.events, high.people, low.events, low.people)));
    }

    private double rate(int i) {
        return rows.get(i).events / rows.get(i).people;
    }
}
