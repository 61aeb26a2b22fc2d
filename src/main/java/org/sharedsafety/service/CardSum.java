package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.WholeOfLevel;
import org.sharedsafety.model.BudgetTag;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.HiddenMark;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.NumberCard;
import org.sharedsafety.model.result.NumberCard.Summand;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.query.Frame;
import org.sharedsafety.query.FrameQuery;
import org.sharedsafety.query.FrameRequest;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.query.ObservationFilter;
import org.sharedsafety.query.ObservationQuery;
import org.sharedsafety.query.StoredObservation;
import org.sharedsafety.store.Transaction;

/**
 * The card of a number of several places or groups together: counts and what they are out of added up, then divided
 * once; dollars of budget lines added up. A place whose count is not known is listed and not added.
 */
final class CardSum {
    private static final Message TOO_LITTLE = Message.of("reason.coverage-too-low");

    private final Transaction tx;
    private final Metric metric;
    private final CardRequest request;
    private final String level;
    private final PlaceLabels labels;
    /** Whether one of the numbers that were added up is one that outputs hide. */
    private boolean holdsHidden;

    CardSum(Transaction tx, Metric metric, CardRequest request, String level) {
        this.tx = tx;
        this.metric = metric;
        this.request = request;
        this.level = level;
        this.labels = PlaceLabels.of(tx);
    }

    NumberCard card() {
        List<Summand> all = new ArrayList<>();
        CardRequest.Lines lines = request.lines();
        List<StoredObservation> whole = lines == null ? stored(request.group()) : List.of();
        List<Group> groups =
                lines != null ? lines(lines) : whole.isEmpty() ? request.groups() : List.of(request.group());
        Series series = null;
        for (Group group : groups) {
            List<StoredObservation> found = whole.isEmpty() ? stored(group) : whole;
            if (!found.isEmpty()) {
                series = found.get(0).observation().key().series();
                all.addAll(summands(found, series, group));
            }
        }
        if (series == null) {
            throw WorkbenchException.of(
                    "source.none", metric.id(), level, request.period().text());
        }
        all.sort(Comparator.comparing((Summand each) -> each.place().name())
                .thenComparing(each -> each.group().code()));
        Message about = request.about();
        Reading sum = told(series, all);
        return new NumberCard(
                place(all),
                metric,
                request.period(),
                request.group(),
                series.name(),
                sum,
                false,
                List.of(),
                about == null ? List.of() : List.of(about),
                null,
                null,
                hidden(sum),
                all,
                org.sharedsafety.model.ConfidenceLevel.USUAL);
    }

    /** The groups that stand for the lines of the purposes asked about. */
    private List<Group> lines(CardRequest.Lines wanted) {
        Map<String, BudgetTag> tags = BudgetTagService.tags(tx);
        return tx.groups().all().values().stream()
                .filter(group -> group.value(Group.LINE)
                        .filter(line -> wanted.has(tags.get(line)))
                        .isPresent())
                .toList();
    }

    /** One place under its name, else all of the level. */
    private Place place(List<Summand> all) {
        return request.place().isEmpty()
                ? new Place(0, level, level, level, null, null, null)
                : all.get(0).place();
    }

    private List<StoredObservation> stored(Group group) {
        List<StoredObservation> found = new ArrayList<>();
        String place = request.place().isEmpty() ? null : request.place();
        new ObservationQuery(tx)
                .forEach(new ObservationFilter(metric.id(), null, place, level, request.period(), group), each -> {
                    if (request.series() == null
                            || each.observation().key().series().name().equals(request.series())) {
                        found.add(each);
                    }
                });
        return found;
    }

    /**
     * Why an output does not carry the sum: it is small itself, or a hidden number is in it, which whoever knows the other
     * parts could work out.
     */
    private @Nullable HiddenMark hidden(Reading sum) {
        if (Protection.rule(tx).hides(sum, metric)) {
            return HiddenMark.PRIMARY;
        }
        return holdsHidden ? HiddenMark.COMPLEMENTARY : null;
    }

    private List<Summand> summands(List<StoredObservation> found, Series series, Group group) {
        Frame frame = new FrameQuery(tx)
                .read(new FrameRequest(
                        series.id(), request.period(), series.id(), request.period(), group, level, Map.of()));
        Map<Integer, List<Citation>> cited = new HashMap<>();
        SourceService.cite(tx, cited, new LinkedHashMap<>(), true, frame.x(), level, group);
        List<Summand> all = new ArrayList<>();
        Map<Integer, HiddenMark> marks = SourceService.marks(tx, frame, group);
        for (StoredObservation each : found) {
            Place place = labels.of(each.observation().key().place());
            Reading reading = CardReading.of(frame, place.id()).reading();
            holdsHidden |= marks.containsKey(place.id());
            all.add(new Summand(
                    place,
                    group,
                    reading,
                    counted(group, reading) != null && reading.isUsable(),
                    cited.getOrDefault(place.id(), List.of()).stream()
                            .map(cell -> cell.file() + " › " + cell.sheet() + " › " + cell.cell())
                            .toList()));
        }
        return all;
    }

    /** What is added up: the count; of a line of a budget its dollars. */
    private static @Nullable Double counted(Group group, Reading reading) {
        return group.value(Group.LINE).isPresent() ? reading.value() : reading.numerator();
    }

    /** The sum, unless too few people live where it was counted for a number of them all; the views refuse it as well. */
    private Reading told(Series series, List<Summand> all) {
        if (request.place().isEmpty() && request.lines() == null && all.size() > 1) {
            Reading whole = WholeOfLevel.of(
                    new MeasureQuery(tx)
                            .read(new MeasureRequest(
                                    series.id(),
                                    List.of(request.period()),
                                    List.of(request.group()),
                                    level,
                                    null,
                                    Map.of()))
                            .table(),
                    metric);
            if (TOO_LITTLE.equals(whole.reason())) {
                return whole;
            }
        }
        return sum(all);
    }

    /** One place is its own sum; several are added up where each tells what it counts. */
    private Reading sum(List<Summand> all) {
        if (all.size() == 1) {
            return all.get(0).reading();
        }
        List<Summand> added = all.stream().filter(Summand::added).toList();
        double count = 0;
        double outOf = 0;
        boolean divided = true;
        for (Summand each : added) {
            Double above = counted(each.group(), each.reading());
            Double below = each.reading().denominator();
            count += above == null ? 0 : above;
            outOf += below == null ? 0 : below;
            divided &= below != null && each.group().value(Group.LINE).isEmpty();
        }
        if (added.isEmpty()) {
            return Reading.missing(Status.NOT_AVAILABLE, Message.of("reason.no-counts"));
        }
        @Nullable Double value = divided && outOf > 0 ? Double.valueOf(metric.multiplier() * count / outOf) : null;
        return new Reading(
                value == null ? Double.valueOf(count) : value,
                count,
                divided ? Double.valueOf(outOf) : null,
                null,
                null,
                Status.OK,
                null,
                null);
    }
}
