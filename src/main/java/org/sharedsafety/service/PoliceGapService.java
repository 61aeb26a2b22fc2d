package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.PoliceGapAnalysis;
import org.sharedsafety.analysis.PoliceGapAnalysis.SameHarm;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.PoliceGap;
import org.sharedsafety.model.result.PoliceGap.Panel;
import org.sharedsafety.model.result.PoliceGap.Source;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.CoverageQuery.Extent;

/** What police recorded of a harm beside what hospitals and surveys saw of it. */
public final class PoliceGapService {
    private static final String UNDER = "UNDER";

    private final TrendService trends;
    private final PoliceGapAnalysis analysis = new PoliceGapAnalysis();

    public PoliceGapService(TrendService trends) {
        this.trends = trends;
    }

    /** The harms that police counted in this project, those that other sources see too first. */
    public List<Metric> choices(OpenProject project) {
        Set<String> held = held(project);
        return project.metrics().values().stream()
                .filter(metric -> metric.isPolice()
                        && metric.isRate()
                        && metric.pitfalls().contains(UNDER)
                        && held.contains(metric.id()))
                .sorted(Comparator.comparing(
                        (Metric metric) -> SameHarm.of(metric.id()).survey().isEmpty()))
                .toList();
    }

    private static Set<String> held(OpenProject project) {
        Set<String> held = new TreeSet<>();
        for (Extent extent : project.reading(tx -> new CoverageQuery(tx).extents())) {
            if (extent.withValue() > 0 && extent.group().equals(Group.EVERYONE)) {
                held.add(extent.series().metricId());
            }
        }
        return held;
    }

    /**
     * The sources of a harm beside each other, with stored values.
     *
     * @param police id of what police counted
     * @param place code, or null for all places together
     */
    public Job<PoliceGap> gap(OpenProject project, String police, @Nullable String place) {
        return progress -> {
            return new Run(project, place, null, progress).gap(police);
        };
    }

    /** The same as an output may show it, all sources together. */
    Job<Output<PoliceGap>> gapForOutput(OpenProject project, String police, @Nullable String place) {
        return progress -> {
            List<OutputView.Released> released = new ArrayList<>();
            PoliceGap gap = new Run(project, place, released, progress).gap(police);
            return new Output<>(gap, OutputGap.together(released));
        };
    }

    /** One question while it is answered. */
    private final class Run {
        private final OpenProject project;
        private final @Nullable String place;
        /** What the parts of an output hide and tell so far; null on the desk. */
        private final @Nullable List<OutputView.Released> released;

        private final Progress progress;

        Run(
                OpenProject project,
                @Nullable String place,
                @Nullable List<OutputView.Released> released,
                Progress progress) {
            this.project = project;
            this.place = place;
            this.released = released;
            this.progress = progress;
        }

        PoliceGap gap(String police) {
            progress.report("job.comparing", 0, 0);
            SameHarm harm = SameHarm.of(police);
            Set<String> held = held(project);
            List<Panel> panels = new ArrayList<>();
            panels.add(new Panel(Source.POLICE, trend(police, place), false));
            add(panels, Source.HOSPITAL, first(harm.hospital(), held));
            add(panels, Source.SURVEY, first(harm.survey(), held));
            String told = harm.reporting();
            Trend reporting = told == null || !held.contains(told) ? null : nearest(told);
            Place one = panels.get(0).trend().place();
            return analysis.analyse(one, panels, harm, reporting);
        }

        private void add(List<Panel> panels, Source source, @Nullable String metric) {
            if (metric != null) {
                Trend trend = nearest(metric);
                boolean wider = !trend.level().equals(panels.get(0).trend().level());
                panels.add(new Panel(source, trend, wider || (place != null && trend.place() == null)));
            }
        }

        /** The trend of the place, or, where it is not told of it, of all places together. */
        private Trend nearest(String metric) {
            if (place != null) {
                try {
                    return trend(metric, place);
                } catch (WorkbenchException notTold) {
                    return trend(metric, null);
                }
            }
            return trend(metric, null);
        }

        private Trend trend(String metric, @Nullable String code) {
            TrendQuestion question =
                    new TrendQuestion(MeasureQuestion.of(metric).in(code), TrendService.POOL);
            if (released == null) {
                return trends.trend(project, question).run(progress);
            }
            Output<Trend> output = trends.trendForOutput(
                            project, question, OutputGap.together(released).told())
                    .run(progress);
            released.add(output.released());
            return output.result();
        }
    }

    private static @Nullable String first(List<String> wanted, Set<String> held) {
        return wanted.stream().filter(held::contains).findFirst().orElse(null);
    }

    /** What there may be behind a count if a share is reported and recorded. */
    public PoliceGap.WhatIf whatIf(double recorded, double share, @Nullable Double error) {
        return PoliceGapAnalysis.whatIf(recorded, share, error, CompareRequest.SEED);
    }
}
