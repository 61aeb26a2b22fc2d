package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.finding.Tone;
import org.sharedsafety.model.result.MiddleHalf;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.model.result.Profile.Standing;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.privacy.SmallCounts;
import org.sharedsafety.stats.Benchmark;
import org.sharedsafety.stats.Interval;

/** One measure of a place: its number, where that lies among the places of the level, and how it came to be so. */
final class ProfileLine {
    private final ProfileMeasure measure;
    private final Metric metric;
    private final Place place;
    private final SmallCounts small = new SmallCounts(SmallCounts.USUAL);

    ProfileLine(ProfileMeasure measure, Place place) {
        this.measure = measure;
        this.metric = measure.measure().metric();
        this.place = place;
    }

    Profile.Line line() {
        List<PlaceNumber> latest = PlaceNumbers.of(measure.latest(), metric);
        PlaceNumber own = latest.stream()
                .filter(number -> number.place() == place.id())
                .findFirst()
                .orElseGet(() -> new PlaceNumber(
                        place.id(),
                        0,
                        0,
                        Reading.missing(Status.NOT_APPLICABLE, Message.of("reason.place-not-there")),
                        null,
                        null));
        MiddleHalf spread = Spread.of(latest.stream().map(PlaceNumber::reading).toList());
        Outcome<Standing> standing = standing(own.reading(), spread);
        List<PeriodNumber> past = PlaceNumbers.of(measure.past(), metric).stream()
                .map(number ->
                        new PeriodNumber(measure.periods().get(number.period()), number.reading(), number.coverage()))
                .toList();
        List<Integer> stretches = Stretches.of(past, measure.facts().breaks());
        List<Profile.Past> history = new ArrayList<>();
        List<PeriodNumber> last = new ArrayList<>();
        for (int i = 0; i < past.size(); i++) {
            history.add(new Profile.Past(past.get(i).period(), past.get(i).reading(), stretches.get(i)));
            if (stretches.get(i).equals(stretches.get(past.size() - 1))) {
                last.add(past.get(i));
            }
        }
        return new Profile.Line(
                measure.measure(),
                own.reading(),
                TrendAnalysis.reliability(metric, own.reading()),
                own.coverage(),
                spread,
                standing,
                standing.found()
                        .filter(side -> side != Standing.SIMILAR)
                        .map(side -> Tone.of(metric, side == Standing.HIGHER))
                        .orElse(Tone.NEITHER),
                history,
                last.isEmpty()
                        ? StretchTrend.none("status.not_available")
                        : new StretchTrend(metric, last).change(measure.facts()),
                measure.owners(),
                small.hides(own.reading(), metric));
    }

    private static Outcome<Standing> standing(Reading reading, @Nullable MiddleHalf spread) {
        Double lower = reading.lower();
        Double upper = reading.upper();
        if (!reading.isUsable() || spread == null) {
            return new Outcome.NotAvailable<>(DroppedPlaces.why(reading));
        }
        if (lower == null || upper == null || upper < lower) {
            return Outcome.notAvailable("reason.no-interval");
        }
        Benchmark.Side side = Benchmark.side(
                new Interval(Objects.requireNonNull(lower), Objects.requireNonNull(upper)), spread.median());
        return Outcome.of(
                switch (side) {
                    case LOWER -> Standing.LOWER;
                    case SIMILAR -> Standing.SIMILAR;
                    case HIGHER -> Standing.HIGHER;
                });
    }
}
