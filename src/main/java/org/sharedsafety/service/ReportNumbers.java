package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.analysis.ProfileAnalysis;
import org.sharedsafety.analysis.ProfileMeasure;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.result.MeasureColumn;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.model.result.Profile;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureQuery;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.LevelNumbers.Held;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.Table;

/**
 * The numbers that the sheets of a report are made of: all measures in question, all their periods and all places of the
 * level, of which it is decided together what may be shown.
 *
 * @param places of the report, A to Z by name: one where it is about one place
 * @param measures in the order of the catalogue
 * @param released what was taken out, and what is given away
 * @param small how many of those taken out are small themselves; the others would give them away
 */
record ReportNumbers(
        String level, List<Place> places, List<Measured> measures, OutputView.Released released, int small) {
    ReportNumbers {
        places = List.copyOf(places);
        measures = List.copyOf(measures);
    }

    /**
     * A measure in all places of the report.
     *
     * @param periods earliest first
     * @param lines one a place, in the order of the places
     */
    record Measured(MeasureSide measure, List<Period> periods, List<Profile.Line> lines) {
        Measured {
            periods = List.copyOf(periods);
            lines = List.copyOf(lines);
        }

        Metric metric() {
            return measure.metric();
        }

        /** How many places have a number. */
        long usable() {
            return lines.stream().filter(line -> line.reading().isUsable()).count();
        }
    }

    /**
     * Which numbers.
     *
     * @param only the place that the report is about, or null for all
     * @param wanted which measures
     * @param named whether a person named them, so that those outside the catalogue and of the population count too
     * @param authorised whether small counts stay
     */
    record Wanted(String level, @Nullable Place only, Predicate<Metric> wanted, boolean named, boolean authorised) {}

    static ReportNumbers read(
            Transaction tx, OpenProject project, ProfileService profiles, Wanted wanted, Progress progress) {
        LevelNumbers level = profiles.level(tx, project, wanted.level());
        MeasureQuery query = new MeasureQuery(tx, project.metrics());
        OutputNumbers out = new OutputNumbers(tx);
        Map<Held, MeasureNumbers> stored = new LinkedHashMap<>();
        for (Metric metric : project.metrics().values()) {
            progress.checkCancelled();
            Held of = level.held().get(metric.id());
            if (of != null
                    && (wanted.named() || (metric.principle() != Principle.POP && metric.catalogued()))
                    && wanted.wanted().test(metric)) {
                MeasureRequest request = MeasureRequest.ofLevel(of.series().id(), of.periods(), wanted.level());
                MeasureNumbers numbers = query.read(request);
                stored.put(of, numbers);
                if (!wanted.authorised()) {
                    Place only = wanted.only();
                    out.ask(numbers, request, only == null ? null : only.id());
                }
            }
        }
        out.decide();
        Place about = wanted.only();
        List<Place> places = about == null
                ? level.places().stream()
                        .sorted(java.util.Comparator.comparing(Place::name))
                        .toList()
                : List.of(about);
        List<Measured> measures = new ArrayList<>();
        stored.forEach((of, numbers) -> {
            progress.checkCancelled();
            Table shown = wanted.authorised() ? numbers.table() : out.shown(numbers.table());
            measures.add(measured(tx, of, shown, places));
        });
        return new ReportNumbers(wanted.level(), places, measures, out.released(), out.small());
    }

    private static Measured measured(Transaction tx, Held of, Table shown, List<Place> places) {
        Metric metric = of.numbers().measure().metric();
        int last = of.periods().size() - 1;
        Table latest =
                shown.where(shown.intColumn(MeasureColumn.PERIOD.column()).isEqualTo(last));
        List<String> owners = OwnerService.responsibilities(tx).owners(metric.id());
        FactsOfProject facts = new FactsOfProject(tx);
        return new Measured(
                of.numbers().measure(),
                of.periods(),
                places.stream()
                        .map(place -> ProfileAnalysis.line(
                                new ProfileMeasure(
                                        of.numbers().measure(),
                                        latest,
                                        shown.where(shown.intColumn(MeasureColumn.PLACE_ID.column())
                                                .isEqualTo(place.id())),
                                        of.periods(),
                                        facts.ofProfile(metric, of.series(), of.periods(), place.id()),
                                        owners),
                                place))
                        .toList());
    }

    /** The measures of a principle. */
    List<Measured> of(Principle principle) {
        return measures.stream()
                .filter(each -> each.metric().principle() == principle)
                .toList();
    }
}
