package org.sharedsafety.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.honesty.Cautions;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.honesty.ValueCounts;
import org.sharedsafety.honesty.ViewFact;
import org.sharedsafety.honesty.ViewFacts;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.result.About;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.model.result.CompositeScores;
import org.sharedsafety.model.result.CompositeScores.Indicator;
import org.sharedsafety.model.result.CompositeScores.PlaceScore;
import org.sharedsafety.model.result.Outcome;
import org.sharedsafety.model.result.Reading;
import org.sharedsafety.stats.CronbachAlpha;
import org.sharedsafety.stats.Normalisation;
import org.sharedsafety.stats.RankSensitivity;
import tech.tablesaw.api.Table;

/**
 * A composite index: measures are screened for a few extreme values, turned so that high is good, brought to one scale,
 * weighed and put together; then the choices are varied to see which ranks hold.
 *
 * <p>Nothing is filled in: a place with fewer than the least share of measures has no score. A measure without a good
 * direction, or the same everywhere, does not count. Source: OECD and JRC 2008.
 */
public final class IndexAnalysis {
    private static final int FIFTHS = 5;
    private static final int STEPS = 3;

    private final Parallel parallel;

    public IndexAnalysis(Parallel parallel) {
        this.parallel = parallel;
    }

    /**
     * The index.
     *
     * @param tables one a measure, with the columns of {@link org.sharedsafety.model.result.MeasureColumn}
     */
    public CompositeScores analyse(List<Table> tables, IndexRequest request, Progress progress) {
        Map<Integer, Integer> rows = new HashMap<>();
        for (int i = 0; i < request.places().size(); i++) {
            rows.put(request.places().get(i).id(), i);
        }
        List<List<Reading>> readings = new ArrayList<>();
        List<IndexColumn> columns = new ArrayList<>();
        List<Double> weights = request.definition().weights();
        for (int j = 0; j < tables.size(); j++) {
            @Nullable Reading[] own = readings(tables.get(j), request, j, rows);
            readings.add(Arrays.stream(own).filter(reading -> reading != null).toList());
            columns.add(IndexColumn.of(request.measures().get(j).metric(), own, weights.get(j)));
        }
        progress.report("progress.index", 1, STEPS);
        progress.checkCancelled();
        List<IndexColumn> used = columns.stream().filter(IndexColumn::counts).toList();
        IndexScores scores = IndexScores.of(used, request);
        progress.report("progress.index", 2, STEPS);
        progress.checkCancelled();
        List<RankSensitivity.Ranks> ranks = used.isEmpty() || request.places().isEmpty()
                ? List.of()
                : RankSensitivity.drawn(scores.index(), scores.weights(), request.rounds(), request.seed(), parallel);
        List<RankSensitivity.Shift> shifts =
                used.size() < 2 ? List.of() : RankSensitivity.leavingOut(scores.index(), request.scale());
        List<PlaceScore> places = places(request, columns, scores, ranks);
        int moved = moved(scores);
        return new CompositeScores(
                request.definition(),
                request.level(),
                request.scale().token(),
                request.mean().name().toLowerCase(Locale.ROOT),
                request.leastShare(),
                indicators(request, columns, used, shifts),
                places,
                moved,
                alpha(used),
                request.rounds(),
                about(request, readings, places, moved));
    }

    private static @Nullable Reading[] readings(
            Table table, IndexRequest request, int measure, Map<Integer, Integer> rows) {
        @Nullable Reading[] own = new @Nullable Reading[request.places().size()];
        for (PlaceNumber number :
                PlaceNumbers.of(table, request.measures().get(measure).metric())) {
            Integer row = rows.get(number.place());
            if (row != null) {
                own[row] = number.reading();
            }
        }
        return own;
    }

    private static List<Indicator> indicators(
            IndexRequest request,
            List<IndexColumn> columns,
            List<IndexColumn> used,
            List<RankSensitivity.Shift> shifts) {
        List<String> domains = request.definition().domains().stream()
                .flatMap(domain -> domain.parts().stream().map(part -> domain.name()))
                .toList();
        List<Indicator> indicators = new ArrayList<>();
        for (int j = 0; j < columns.size(); j++) {
            IndexColumn column = columns.get(j);
            int at = used.indexOf(column);
            RankSensitivity.@Nullable Shift shift = at < 0 || shifts.isEmpty() ? null : shifts.get(at);
            indicators.add(new Indicator(
                    request.measures().get(j),
                    domains.get(j),
                    column.weight(),
                    column.present(),
                    column.higherIsBetter(),
                    column.drawnIn(),
                    column.leftOut(),
                    shift == null ? 0 : shift.mean(),
                    shift == null ? 0 : shift.largest()));
        }
        return indicators;
    }

    private static List<PlaceScore> places(
            IndexRequest request, List<IndexColumn> columns, IndexScores scores, List<RankSensitivity.Ranks> ranks) {
        List<double[]> standings = columns.stream()
                .map(column -> Normalisation.PERCENTILE
                        .of(column.raw(), column.higherIsBetter())
                        .found()
                        .orElse(new double[0]))
                .toList();
        List<PlaceScore> places = new ArrayList<>();
        for (int i = 0; i < request.places().size(); i++) {
            List<@Nullable Double> parts = new ArrayList<>();
            int present = 0;
            for (double[] standing : standings) {
                boolean there = standing.length > 0 && !Double.isNaN(standing[i]);
                parts.add(there ? Double.valueOf(standing[i]) : null);
                present += there ? 1 : 0;
            }
            places.add(
                    new PlaceScore(request.places().get(i), scores.outcome(i), present, rank(scores, ranks, i), parts));
        }
        places.sort(Comparator.comparing(score -> score.place().name()));
        return places;
    }

    private static CompositeScores.@Nullable Rank rank(
            IndexScores scores, List<RankSensitivity.Ranks> ranks, int place) {
        int rank = scores.rank(place);
        if (rank == 0 || ranks.isEmpty()) {
            return null;
        }
        RankSensitivity.Ranks drawn = ranks.get(place);
        return new CompositeScores.Rank(rank, Math.min(rank, drawn.p05()), drawn.median(), Math.max(rank, drawn.p95()));
    }

    /** Places that equal weights would put into another fifth of the ranks. */
    private static int moved(IndexScores scores) {
        int[] chosen = scores.ranks();
        int[] equal = scores.equalRanks();
        int scored = (int) Arrays.stream(chosen).filter(rank -> rank > 0).count();
        int moved = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] > 0 && equal[i] > 0) {
                moved += fifth(chosen[i], scored) == fifth(equal[i], scored) ? 0 : 1;
            }
        }
        return moved;
    }

    private static int fifth(int rank, int of) {
        return (int) ((rank - 0.5) / of * FIFTHS);
    }

    private static Outcome<Double> alpha(List<IndexColumn> used) {
        if (used.size() < 2) {
            return Outcome.notAvailable("reason.too-few");
        }
        int[] complete = IntStream.range(0, used.get(0).raw().length)
                .filter(i -> used.stream().noneMatch(column -> Double.isNaN(column.raw()[i])))
                .toArray();
        double[][] scaled = used.stream()
                .map(column -> Arrays.stream(complete)
                        .mapToDouble(i -> column.higherIsBetter() ? column.raw()[i] : -column.raw()[i])
                        .toArray())
                .toArray(double[][]::new);
        return complete.length < 3
                ? Outcome.notAvailable("reason.too-few")
                : CronbachAlpha.of(scaled).map(CronbachAlpha::standardised);
    }

    private static About about(IndexRequest request, List<List<Reading>> readings, List<PlaceScore> places, int moved) {
        List<Comparison.Dropped> dropped = new ArrayList<>();
        List<PlaceScore> scored = new ArrayList<>();
        for (PlaceScore place : places) {
            if (place.score().found().isPresent()) {
                scored.add(place);
            } else {
                dropped.add(new Comparison.Dropped(
                        place.place(), place.score().why().orElseThrow()));
            }
        }
        List<MeasureFacts> facts = new ArrayList<>();
        for (int j = 0; j < readings.size(); j++) {
            facts.add(request.facts().get(j).with(ValueCounts.of(readings.get(j))));
        }
        ViewFacts view = ViewFacts.of(facts)
                .with(new ViewFact.Composite(moved), unsure(scored))
                .with(new ViewFact.Places(request.level(), request.places().size(), scored.size(), 0, 0));
        return new About("composite-index", "1", request.seed(), scored.size(), dropped, Cautions.of(view));
    }

    /** Two neighbors in rank whose order is not sure, the best of them first. */
    private static ViewFact.Ranking unsure(List<PlaceScore> scored) {
        List<PlaceScore> ranked = scored.stream()
                .filter(place -> place.rank() != null)
                .sorted(Comparator.comparingInt(place -> rankOf(place).rank()))
                .toList();
        for (int i = 1; i < ranked.size(); i++) {
            if (rankOf(ranked.get(i - 1)).overlaps(rankOf(ranked.get(i)))) {
                Place first = ranked.get(i - 1).place();
                return new ViewFact.Ranking(first.name(), ranked.get(i).place().name());
            }
        }
        return new ViewFact.Ranking(null, null);
    }

    private static CompositeScores.Rank rankOf(PlaceScore place) {
        return Objects.requireNonNull(place.rank());
    }
}
