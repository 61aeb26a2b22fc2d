package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.sharedsafety.chart.ClassLimits;
import org.sharedsafety.chart.ClassMethod;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.MeasureColumn;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.stats.Classes;
import org.sharedsafety.stats.NaturalBreaks;
import org.sharedsafety.stats.Quantiles;
import tech.tablesaw.api.DoubleColumn;

/** The limits of map classes, of one year or of all years that two measures share, so that colors keep their meaning. */
public final class ClassLimitService {
    private static final int CLASSES = 5;
    private static final double[] AROUND = {0.8, 0.95, 1.05, 1.2};

    private final CatalogueService catalogue;

    public ClassLimitService(CatalogueService catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The limits for a comparison.
     *
     * @param asked with nothing left open
     * @param allYears whether the values of all years make them that both measures have on the level
     */
    public Job<ClassLimits> limits(OpenProject project, CompareRequest asked, ClassMethod method, boolean allYears) {
        return progress -> {
            List<MeasureChoice> choices = catalogue.measures(project);
            MeasureChoice x = choice(choices, asked.x());
            MeasureChoice y = choice(choices, asked.y());
            String level = Objects.requireNonNull(asked.level());
            TreeSet<Period> common = new TreeSet<>(x.periods(level));
            common.retainAll(y.periods(level));
            boolean fixed = allYears && common.size() > 1;
            List<Period> years = List.copyOf(common);
            return project.reading(tx -> {
                MeasureQuery query = new MeasureQuery(tx);
                return new ClassLimits(
                        method,
                        fixed ? common.first().text() + "–" + common.last().text() : "",
                        edges(values(query, x, asked.x(), asked, fixed ? years : List.of()), method),
                        edges(values(query, y, asked.y(), asked, fixed ? years : List.of()), method));
            });
        };
    }

    private static MeasureChoice choice(List<MeasureChoice> choices, CompareRequest.Side side) {
        return choices.stream()
                .filter(choice -> choice.metric().id().equals(side.metric()))
                .findFirst()
                .orElseThrow(() -> WorkbenchException.of("compare.no-such-measure", side.metric()));
    }

    /** The values of a side in some years, or in its own where there are none. */
    private static double[] values(
            MeasureQuery query,
            MeasureChoice choice,
            CompareRequest.Side side,
            CompareRequest asked,
            List<Period> years) {
        Series series = choice.series().stream()
                .filter(held -> held.name().equals(side.series()))
                .findFirst()
                .orElse(choice.series().get(0));
        List<Period> wanted = new ArrayList<>(years);
        Period own = side.period();
        if (own != null && !wanted.contains(own)) {
            wanted.add(own);
        }
        DoubleColumn column = query.read(new MeasureRequest(
                        series.id(),
                        wanted,
                        List.of(asked.group()),
                        Objects.requireNonNull(asked.level()),
                        null,
                        Map.of()))
                .table()
                .doubleColumn(MeasureColumn.VALUE.column());
        return DoubleStream.of(column.asDoubleArray()).filter(Double::isFinite).toArray();
    }

    /** Minimum, inner limits and maximum; none where the values are too few or all the same. */
    static List<Double> edges(double[] values, ClassMethod method) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        if (sorted.length < 2 || sorted[0] == sorted[sorted.length - 1]) {
            return List.of();
        }
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        List<Double> edges = new ArrayList<>();
        edges.add(low);
        edges.addAll(
                switch (method) {
                    case EQUAL_COUNTS ->
                        Classes.quantile(sorted, CLASSES).withoutEmpty(sorted).breaks();
                    case NATURAL -> NaturalBreaks.of(sorted, CLASSES).classes().breaks();
                    case EQUAL_STEPS -> Classes.equalInterval(sorted, CLASSES).breaks();
                    case BENCHMARK -> around(Quantiles.type7(sorted, 0.5), high);
                });
        return edges;
    }

    /** Limits around a positive middle; those outside the values are kept, so that the middle class stays the middle. */
    private static List<Double> around(double middle, double high) {
        List<Double> limits = new ArrayList<>();
        for (double part : AROUND) {
            limits.add(middle - Math.abs(middle) * (1 - part));
        }
        limits.add(Math.max(high, limits.get(limits.size() - 1) + Math.abs(middle) * 0.01));
        return limits;
    }
}
