package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.MeasureChoice.Held;

/** Fills in what a request for a comparison leaves open, and never guesses between two data sets. */
final class CompareChooser {
    private final List<MeasureChoice> choices;
    private final String projectLevel;

    CompareChooser(List<MeasureChoice> choices, String projectLevel) {
        this.choices = choices;
        this.projectLevel = projectLevel;
    }

    /** One measure with nothing left open. */
    record Chosen(Metric metric, Series series, Period period) {}

    /** A comparison with nothing left open. */
    record Settled(Chosen x, Chosen y, String level) {}

    /** Settles a request; fails with what the project has where it cannot. */
    Settled settle(CompareRequest request) {
        MeasureChoice x = measure(request.x().metric());
        MeasureChoice y = measure(request.y().metric());
        String level = level(request.level(), x, y);
        Series seriesX = series(x, request.x().series(), level);
        Series seriesY = series(y, request.y().series(), level);
        List<Period> periodsX = periods(x, seriesX, level);
        List<Period> periodsY = periods(y, seriesY, level);
        Period askedX = request.x().period();
        Period askedY = request.y().period();
        Period latest = latestCommon(periodsX, periodsY);
        Period periodX = period(x, periodsX, askedX, askedX == null && askedY == null ? latest : null);
        Period periodY = period(y, periodsY, askedY, askedX == null && askedY == null ? latest : null);
        return new Settled(new Chosen(x.metric(), seriesX, periodX), new Chosen(y.metric(), seriesY, periodY), level);
    }

    /** The same measures at a second level: of the same data sets and periods where they are held there. */
    Settled beside(Settled first, String level) {
        return settle(new CompareRequest(
                beside(first.x(), level),
                beside(first.y(), level),
                level,
                Group.EVERYONE,
                "",
                CompareRequest.PERMUTATIONS,
                CompareRequest.SEED));
    }

    /** A third measure of the same places in x, at the harm's period or else the latest before it, beside the harm. */
    Settled third(Settled pair, String metric) {
        MeasureChoice choice = measure(metric);
        List<Held> there = choice.held().stream()
                .filter(held -> held.level().equals(pair.level()) && held.withValue() > 0)
                .toList();
        Held chosen = there.stream()
                .filter(held -> held.period().compareTo(pair.y().period()) <= 0)
                .max(Comparator.comparing(Held::period).thenComparing(Held::withValue))
                .or(() -> there.stream().max(Comparator.comparing(Held::period)))
                .orElseThrow(() -> WorkbenchException.of(
                        "compare.not-at-level", metric, pair.level(), String.join(", ", choice.levels())));
        return new Settled(new Chosen(choice.metric(), chosen.series(), chosen.period()), pair.y(), pair.level());
    }

    private CompareRequest.Side beside(Chosen chosen, String level) {
        MeasureChoice choice = measure(chosen.metric().id());
        List<Held> there = choice.held().stream()
                .filter(held -> held.level().equals(level) && held.withValue() > 0)
                .toList();
        boolean sameSeries = there.stream().anyMatch(held -> held.series().equals(chosen.series()));
        boolean samePeriod = there.stream()
                .filter(held -> !sameSeries || held.series().equals(chosen.series()))
                .anyMatch(held -> held.period().equals(chosen.period()));
        return new CompareRequest.Side(
                chosen.metric().id(), sameSeries ? chosen.series().name() : null, samePeriod ? chosen.period() : null);
    }

    private MeasureChoice measure(String id) {
        return choices.stream()
                .filter(choice -> choice.metric().id().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> NoSuch.measure(id, choices.stream().map(MeasureChoice::metric)));
    }

    private String level(@Nullable String asked, MeasureChoice x, MeasureChoice y) {
        List<String> common = new ArrayList<>(x.levels());
        common.retainAll(y.levels());
        if (asked != null && !x.levels().contains(asked) && !y.levels().contains(asked)) {
            throw WorkbenchException.of("compare.no-such-level", asked, String.join(", ", common));
        }
        if (asked != null) {
            return asked;
        }
        return common.contains(projectLevel) || common.isEmpty() ? projectLevel : common.get(0);
    }

    /** The only data set of the level, or the one that was named; never a guess between two, published before split. */
    private static Series series(MeasureChoice choice, @Nullable String asked, String level) {
        List<Held> held = choice.held().stream()
                .filter(each -> each.level().equals(level))
                .toList();
        boolean published = asked == null && held.stream().anyMatch(each -> !each.split());
        List<Series> ofLevel = held.stream()
                .filter(each -> !published || !each.split())
                .map(Held::series)
                .distinct()
                .toList();
        if (ofLevel.isEmpty()) {
            throw WorkbenchException.of(
                    "compare.not-at-level", choice.metric().id(), level, String.join(", ", choice.levels()));
        }
        String names = ofLevel.stream().map(Series::name).collect(Collectors.joining(", "));
        if (asked != null) {
            return ofLevel.stream()
                    .filter(series -> series.name().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> WorkbenchException.of(
                            "compare.no-such-series", choice.metric().id(), asked, names));
        }
        if (ofLevel.size() > 1) {
            throw WorkbenchException.of(
                    "compare.several-series", choice.metric().id(), names);
        }
        return ofLevel.get(0);
    }

    private static List<Period> periods(MeasureChoice choice, Series series, String level) {
        return choice.held().stream()
                .filter(held -> held.series().equals(series) && held.level().equals(level) && held.withValue() > 0)
                .map(Held::period)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private static Period period(
            MeasureChoice choice, List<Period> periods, @Nullable Period asked, @Nullable Period common) {
        if (asked != null && periods.contains(asked)) {
            return asked;
        }
        if (asked != null || periods.isEmpty()) {
            throw WorkbenchException.of(
                    "compare.no-period",
                    choice.metric().id(),
                    asked == null ? "–" : asked.text(),
                    periods.stream().map(Period::text).collect(Collectors.joining(", ")));
        }
        return common != null ? common : periods.get(periods.size() - 1);
    }

    private static @Nullable Period latestCommon(List<Period> x, List<Period> y) {
        return x.stream().filter(y::contains).max(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * The pair to begin with: child poverty and violent crime where both are there, else the condition and the police
     * count or outcome with the most places, else two measures of which not both are police counts, where there are such:
     * crime beside crime says nothing of well-being.
     */
    Optional<CompareRequest> suggestion() {
        List<MeasureChoice> usable = choices.stream()
                .filter(choice -> choice.metric().principle() != Principle.POP)
                .sorted(Comparator.comparingLong(this::places).reversed())
                .toList();
        if (usable.size() < 2) {
            return Optional.empty();
        }
        List<MeasureChoice> conditions = usable.stream()
                .filter(choice -> choice.metric().stage().equals("condition"))
                .toList();
        List<MeasureChoice> harms = usable.stream()
                .filter(choice ->
                        choice.metric().isPolice() || choice.metric().stage().equals("outcome"))
                .toList();
        MeasureChoice x = preferred(conditions, "WB09")
                .or(() -> usable.stream()
                        .filter(choice -> !choice.metric().isPolice())
                        .findFirst())
                .orElse(usable.get(0));
        MeasureChoice y = preferred(
                        harms.stream().filter(harm -> !harm.equals(x)).toList(), "V01")
                .orElse(usable.get(0).equals(x) ? usable.get(1) : usable.get(0));
        CompareRequest plain = CompareRequest.of(x.metric().id(), y.metric().id());
        return Optional.of(new CompareRequest(
                side(x), side(y), plain.level(), plain.group(), plain.weights(), plain.permutations(), plain.seed()));
    }

    /** The measure; where it has several data sets, named with the one that has most places, so that a view says which. */
    private CompareRequest.Side side(MeasureChoice choice) {
        List<Held> here = choice.held().stream()
                .filter(held -> held.level().equals(projectLevel))
                .toList();
        String series = here.stream().map(Held::series).distinct().count() < 2
                ? null
                : here.stream()
                        .max(Comparator.comparingLong(Held::withValue))
                        .map(held -> held.series().name())
                        .orElse(null);
        return new CompareRequest.Side(choice.metric().id(), series, null);
    }

    private static Optional<MeasureChoice> preferred(List<MeasureChoice> choices, String id) {
        return choices.stream()
                .filter(choice -> choice.metric().id().equals(id))
                .findFirst()
                .or(() -> choices.stream().findFirst());
    }

    private long places(MeasureChoice choice) {
        return choice.held().stream()
                .filter(held -> held.level().equals(projectLevel))
                .mapToLong(Held::withValue)
                .max()
                .orElse(0);
    }
}
