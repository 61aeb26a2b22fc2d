package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.PathwayAnalysis;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Pathway;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.CoverageQuery.Extent;

/** The way of people through alternatives to jail, and what survivors are offered. */
public final class PathwayService {
    private static final String CAME_BACK = "C05";

    private final TrendService trends;
    private final PathwayAnalysis analysis = new PathwayAnalysis();

    public PathwayService(TrendService trends) {
        this.trends = trends;
    }

    /**
     * The pathway of the latest period that its steps have in common, with stored values.
     *
     * @param place code, or null for all places together
     * @param recidivism name of the data set on coming back, or null for the first; two are never shown together
     */
    public Job<Pathway> pathway(OpenProject project, @Nullable String place, @Nullable String recidivism) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return pathway(
                    extents(project), place, recidivism, question -> trends.trend(project, question, TrendService.POOL)
                            .run(progress));
        };
    }

    /** The same of the numbers that an output may carry. */
    Job<Output<Pathway>> pathwayForOutput(OpenProject project, @Nullable String place, @Nullable String recidivism) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            List<OutputView.Released> released = new ArrayList<>();
            Pathway pathway = pathway(extents(project), place, recidivism, question -> {
                Output<Trend> part = trends.trendForOutput(
                                project,
                                new TrendQuestion(question, TrendService.POOL),
                                OutputGap.together(released).told())
                        .run(progress);
                released.add(part.released());
                return part.result();
            });
            return new Output<>(pathway, OutputGap.together(released));
        };
    }

    private static List<Extent> extents(OpenProject project) {
        return project.reading(tx -> new CoverageQuery(tx)
                .extents().stream()
                        .filter(extent ->
                                extent.withValue() > 0 && extent.group().equals(Group.EVERYONE))
                        .toList());
    }

    private Pathway pathway(
            List<Extent> extents,
            @Nullable String place,
            @Nullable String recidivism,
            Function<MeasureQuestion, Trend> making) {
        List<String> definitions = definitions(extents, recidivism);
        Map<String, Trend> found = new TreeMap<>();
        List<String> wanted = new ArrayList<>(PathwayAnalysis.STEPS);
        wanted.addAll(PathwayAnalysis.CAPACITY);
        wanted.add(PathwayAnalysis.MONEY);
        for (String id : wanted) {
            String series = id.equals(CAME_BACK) && !definitions.isEmpty() ? definitions.get(0) : null;
            Trend trend = trend(extents, id, series, place, making);
            if (trend != null) {
                found.put(id, trend);
            }
        }
        Place one = found.values().stream()
                .map(Trend::place)
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        return analysis.analyse(one, found, definitions);
    }

    /** The data sets on coming back, the one to show first: the one asked for, else the one with the most numbers. */
    private static List<String> definitions(List<Extent> extents, @Nullable String wanted) {
        Map<String, Long> numbers = new TreeMap<>();
        extents.stream()
                .filter(extent -> extent.series().metricId().equals(CAME_BACK))
                .forEach(extent -> numbers.merge(extent.series().name(), extent.withValue(), Long::sum));
        List<String> all = new ArrayList<>(numbers.keySet());
        all.sort(Comparator.comparing((String name) -> -numbers.getOrDefault(name, 0L)));
        if (wanted != null && all.remove(wanted)) {
            all.add(0, wanted);
        }
        return all;
    }

    /** The numbers of a measure over time, of its first data set where none was named; null where there are none. */
    private static @Nullable Trend trend(
            List<Extent> extents,
            String metric,
            @Nullable String series,
            @Nullable String place,
            Function<MeasureQuestion, Trend> making) {
        String chosen = series != null
                ? series
                : extents.stream()
                        .map(Extent::series)
                        .filter(each -> each.metricId().equals(metric))
                        .map(Series::name)
                        .sorted()
                        .findFirst()
                        .orElse(null);
        if (chosen == null) {
            return null;
        }
        try {
            return making.apply(new MeasureQuestion(metric, chosen, null, place, Group.EVERYONE, null));
        } catch (WorkbenchException notOfThisPlace) {
            return null;
        }
    }
}
