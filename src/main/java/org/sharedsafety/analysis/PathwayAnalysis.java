package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ValueCounts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Pathway;
import org.sharedsafety.model.result.Pathway.Link;
import org.sharedsafety.model.result.Pathway.Step;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.privacy.SmallCounts;

/** Puts the steps of a pathway after one another, each with its count and what it is out of, in one period where it can. */
public final class PathwayAnalysis {
    /** The steps of the catalogue, in their order. */
    public static final List<String> STEPS = List.of("C07", "C08", "C05", "C12", "C13");

    /** What survivors are offered, beside the need for it. */
    public static final List<String> CAPACITY = List.of("V13", "V14", "C09");

    /** Money for recovery, per violent crime. */
    public static final String MONEY = "I05";

    private static final String DIVERTED = "C07";
    private static final String COMPLETED = "C08";

    private final SmallCounts small = new SmallCounts(SmallCounts.USUAL);

    /**
     * The pathway.
     *
     * @param found the numbers of each measure over time, by its id; what the project does not hold is not in it
     * @param series names of all data sets on coming back, the one shown first
     */
    public Pathway analyse(@Nullable Place place, Map<String, Trend> found, List<String> series) {
        Period common = common(found);
        List<Step> steps = steps(STEPS, found, common);
        List<Step> capacity = steps(CAPACITY, found, null);
        List<Message> missing = new ArrayList<>();
        for (String id : STEPS) {
            absent(id, steps, missing);
        }
        for (String id : CAPACITY) {
            absent(id, capacity, missing);
        }
        if (!found.containsKey(MONEY)) {
            missing.add(Message.of("pathway.no-i05"));
        }
        return new Pathway(
                place,
                common,
                steps,
                capacity,
                recidivism(series),
                missing,
                new About(
                        "pathway",
                        "1",
                        null,
                        steps.size(),
                        List.of(),
                        Cautions.of(facts(steps, series)),
                        sentence(steps)));
    }

    private static void absent(String id, List<Step> steps, List<Message> missing) {
        if (steps.stream().noneMatch(step -> step.measure().metric().id().equals(id))) {
            missing.add(Message.of("pathway.no-" + id.toLowerCase(Locale.ROOT)));
        }
    }

    private static ViewFacts facts(List<Step> steps, List<String> series) {
        List<MeasureFacts> facts = steps.stream()
                .map(step -> MeasureFacts.of(step.measure())
                        .over(List.of(step.period()))
                        .with(ValueCounts.of(List.of(step.reading()))))
                .toList();
        ViewFacts view = ViewFacts.of(facts);
        return series.size() > 1 ? view.with(new ViewFact.Definitions(series.get(0), series.get(1))) : view;
    }

    /** The latest period in which every step that is held has a number. */
    private static @Nullable Period common(Map<String, Trend> found) {
        Set<Period> common = null;
        for (String id : STEPS) {
            Trend trend = found.get(id);
            if (trend != null) {
                Set<Period> own = new HashSet<>();
                trend.points().stream()
                        .filter(point -> isCounted(point.reading()))
                        .forEach(point -> own.add(point.period()));
                if (common == null) {
                    common = own;
                } else {
                    common.retainAll(own);
                }
            }
        }
        return common == null
                ? null
                : common.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private static boolean isCounted(Reading reading) {
        Double count = reading.numerator();
        Double outOf = reading.denominator();
        return reading.isUsable() && count != null && outOf != null && outOf > 0;
    }

    private List<Step> steps(List<String> ids, Map<String, Trend> found, @Nullable Period common) {
        List<Step> steps = new ArrayList<>();
        for (String id : ids) {
            Trend trend = found.get(id);
            if (trend != null) {
                point(trend, common).ifPresent(point -> steps.add(step(trend, point, steps)));
            }
        }
        return steps;
    }

    private static Optional<Trend.Point> point(Trend trend, @Nullable Period wanted) {
        return trend.points().stream()
                .filter(point -> isCounted(point.reading())
                        && (wanted == null || point.period().equals(wanted)))
                .max(Comparator.comparing(Trend.Point::period));
    }

    private Step step(Trend trend, Trend.Point point, List<Step> before) {
        Double count = point.reading().numerator();
        Double outOf = point.reading().denominator();
        double of = outOf == null ? 0 : outOf;
        return new Step(
                trend.measure(),
                point.period(),
                trend.level(),
                count == null ? 0 : count,
                of,
                point.reading(),
                link(trend, of, point.period(), before),
                trend.place() == null && point.places() != null ? point.places().n() : null,
                small.hides(point.reading(), trend.measure().metric()));
    }

    private static Link link(Trend trend, double of, Period period, List<Step> before) {
        if (!trend.measure().metric().id().equals(COMPLETED)) {
            return Link.OWN_PEOPLE;
        }
        return before.stream()
                .filter(step -> step.measure().metric().id().equals(DIVERTED))
                .findFirst()
                .map(step -> step.count() == of && step.period().equals(period) ? Link.SAME_PEOPLE : Link.OTHER_NUMBER)
                .orElse(Link.OWN_PEOPLE);
    }

    private static Outcome<Pathway.Recidivism> recidivism(List<String> series) {
        return series.isEmpty()
                ? Outcome.notAvailable("pathway.no-c05")
                : Outcome.of(new Pathway.Recidivism(
                        Message.of("pathway.event-conviction"),
                        Message.of("pathway.window-three-years"),
                        Message.of("pathway.cohort-released"),
                        series.get(0),
                        series.subList(1, series.size())));
    }

    private static Message sentence(List<Step> steps) {
        Step diverted = of(steps, DIVERTED);
        Step completed = of(steps, COMPLETED);
        if (diverted != null && completed != null) {
            return Message.of(
                    completed.link() == Link.SAME_PEOPLE ? "pathway.sentence" : "pathway.sentence-other",
                    diverted.outOf(),
                    diverted.count(),
                    completed.count(),
                    completed.outOf(),
                    diverted.period().text());
        }
        if (steps.isEmpty()) {
            return Message.of("pathway.sentence-none");
        }
        Step first = steps.get(0);
        return Message.of(
                "pathway.sentence-part",
                first.measure().metric(),
                first.count(),
                first.outOf(),
                first.period().text());
    }

    private static @Nullable Step of(List<Step> steps, String id) {
        return steps.stream()
                .filter(step -> step.measure().metric().id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
