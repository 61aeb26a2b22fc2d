package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.ScanAnalysis;
import org.sharedsafety.analysis.ScanRequest;
import org.sharedsafety.geo.Outline;
import org.sharedsafety.honesty.ComparisonFacts;
import org.sharedsafety.honesty.MeasureFacts;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.ConditionScan;
import org.sharedsafety.query.CoverageQuery;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.MeasureChooser.Settled;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.Table;

/** One harm beside every condition and outcome that the project holds. */
public final class ScanService {
    /** Years that have to be held before one measure is set against another of earlier years. */
    public static final int YEARS_FOR_LAG = 8;

    private static final List<String> LIVED = List.of("condition", "outcome");

    private final BoundaryService boundaries;
    private final ScanAnalysis analysis;

    public ScanService(BoundaryService boundaries, Parallel parallel) {
        this.boundaries = boundaries;
        this.analysis = new ScanAnalysis(parallel);
    }

    /** The scan, with stored values. */
    public Job<ConditionScan> scan(OpenProject project, ScanQuestion question) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> new Run(tx, project, question, null).scan(progress));
        };
    }

    /** The same as an output may show it. */
    Job<Output<ConditionScan>> scanForOutput(OpenProject project, ScanQuestion question) {
        return progress -> {
            progress.report("job.comparing", 0, 0);
            return project.reading(tx -> {
                OutputNumbers out = new OutputNumbers(tx);
                ConditionScan scan = new Run(tx, project, question, out).scan(progress);
                return new Output<>(scan, out.released());
            });
        };
    }

    /** One scan while it is made; every measure is read once. */
    private final class Run {
        private final Transaction tx;
        private final @Nullable OutputNumbers out;
        private final int lag;
        private final MeasureChooser chooser;
        private final MeasureQuery query;
        private final FactsOfProject facts;
        private final Settled harm;
        private final Period period;
        private final List<Metric> others;

        Run(Transaction tx, OpenProject project, ScanQuestion question, @Nullable OutputNumbers out) {
            this.tx = tx;
            this.out = out;
            this.lag = question.lag();
            this.chooser = new MeasureChooser(tx, project);
            this.query = new MeasureQuery(tx, project.metrics());
            this.facts = new FactsOfProject(tx);
            MeasureQuestion asked = question.harm();
            Settled whole = chooser.settle(new MeasureQuestion(
                    asked.metric(), asked.series(), asked.level(), asked.place(), asked.group(), null));
            if (lag > 0 && whole.periods().size() < YEARS_FOR_LAG) {
                throw WorkbenchException.of(
                        "scan.lag-years", whole.metric().id(), whole.periods().size(), YEARS_FOR_LAG);
            }
            this.harm = chooser.settle(asked);
            this.period = harm.latest();
            List<String> held = new CoverageQuery(tx)
                    .extents().stream()
                            .filter(extent ->
                                    extent.withValue() > 0 && extent.group().equals(Group.EVERYONE))
                            .map(extent -> extent.series().metricId())
                            .distinct()
                            .toList();
            this.others = project.metrics().values().stream()
                    .filter(metric -> held.contains(metric.id())
                            && metric.catalogued()
                            && metric.principle() != Principle.POP
                            && LIVED.contains(metric.stage())
                            && !metric.id().equals(harm.metric().id()))
                    .toList();
        }

        ConditionScan scan(Progress progress) {
            MeasureNumbers harms = read(harm, period);
            List<ScanRequest.Condition> found = new ArrayList<>();
            List<ConditionScan.LeftOut> leftOut = new ArrayList<>();
            for (Metric other : others) {
                progress.checkCancelled();
                Message why = unsuited(other).orElse(null);
                if (why == null) {
                    why = add(other, found);
                }
                if (why != null) {
                    leftOut.add(new ConditionScan.LeftOut(other, why));
                }
            }
            if (out != null) {
                out.decide();
            }
            List<ScanRequest.Condition> conditions = found.stream()
                    .map(each -> new ScanRequest.Condition(each.measure(), shown(each.numbers()), each.facts()))
                    .toList();
            List<Place> places = PlaceLabels.of(tx)
                    .of(harm.places().stream()
                            .filter(place -> place.existsIn(period))
                            .toList());
            return analysis.analyse(
                    shown(harms.table()),
                    new ScanRequest(
                            harms.measure(),
                            harm.level(),
                            lag,
                            places,
                            centres(places),
                            known(harm, period),
                            conditions,
                            leftOut),
                    progress);
        }

        private Optional<Message> unsuited(Metric other) {
            if (other.direction() == Direction.NEUTRAL || other.direction() == Direction.AMBIGUOUS) {
                return Optional.of(Message.of("scan.no-direction"));
            }
            if (ComparisonFacts.isCircular(harm.metric(), other)) {
                return Optional.of(Message.of("reason.circular"));
            }
            return harm.metric().isPolice() && other.isPolice()
                    ? Optional.of(Message.of("scan.same-family"))
                    : Optional.empty();
        }

        /** Reads a condition; answers why it cannot be looked at, or null. */
        private @Nullable Message add(Metric other, List<ScanRequest.Condition> conditions) {
            Settled settled;
            try {
                settled =
                        chooser.settle(new MeasureQuestion(other.id(), null, harm.level(), null, Group.EVERYONE, null));
            } catch (WorkbenchException unsettled) {
                return unsettled.message();
            }
            Period own = settled.nearest(period);
            if (lag > 0) {
                Period earlier =
                        new Period(period.start().minusYears(lag), period.end().minusYears(lag));
                if (settled.periods().size() < YEARS_FOR_LAG
                        || !settled.periods().contains(earlier)) {
                    return Message.of(
                            "scan.lag-years", other.id(), settled.periods().size(), YEARS_FOR_LAG);
                }
                own = earlier;
            }
            MeasureNumbers numbers = read(settled, own);
            conditions.add(new ScanRequest.Condition(numbers.measure(), numbers.table(), known(settled, own)));
            return null;
        }

        private MeasureNumbers read(Settled settled, Period of) {
            MeasureRequest request = MeasureRequest.ofLevel(settled.series().id(), List.of(of), harm.level());
            MeasureNumbers numbers = query.read(request);
            if (out != null) {
                out.ask(numbers, request);
            }
            return numbers;
        }

        private Table shown(Table stored) {
            return out == null ? stored : out.shown(stored);
        }

        private MeasureFacts known(Settled settled, Period of) {
            return facts.measure(settled.metric(), settled.series(), List.of(of), Group.EVERYONE, harm.level(), null);
        }

        private Map<Integer, double[]> centres(List<Place> places) {
            Map<String, Outline> measured = boundaries
                    .boundaries(
                            tx,
                            harm.level(),
                            period,
                            places.stream().map(Place::code).toList())
                    .measured();
            Map<Integer, double[]> centres = new HashMap<>();
            for (Place place : places) {
                Outline outline = measured.get(place.code());
                if (outline != null) {
                    centres.put(place.id(), outline.centroid());
                }
            }
            return centres;
        }
    }
}
