package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.PeriodStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Writes down as steps what the columns were taken for. */
final class RecipeWriter {

    private final List<ColumnDraft> drafts;
    private final SheetProfile profile;
    private final String series;
    private final Legend legend;
    private final List<Step.SameGroup> groups;
    private final int fiscalStart;
    private final List<PeriodStep> years;
    private final List<Step> steps = new ArrayList<>();

    RecipeWriter(
            List<ColumnDraft> drafts,
            SheetProfile profile,
            String series,
            SheetNotes notes,
            List<Step.SameGroup> groups,
            int fiscalStart,
            List<PeriodStep> years) {
        this.drafts = drafts;
        this.profile = profile;
        this.series = series;
        this.legend = new Legend(notes);
        this.groups = groups;
        this.fiscalStart = fiscalStart;
        this.years = List.copyOf(years);
    }

    Recipe write(
            Step.ReadSheet how, PlaceColumns.@Nullable Found places, DataRange range, @Nullable Period fixedPeriod) {
        steps.add(
                new Step.ReadSheet(how.format(), how.sheet(), how.encoding(), how.delimiter(), profile.decimalComma()));
        steps.add(new Step.HeaderRows(profile.layout().headerRows()));
        steps.add(new Step.DataRows(range.first(), range.last()));
        steps.addAll(profile.rowSteps());
        if (places != null) {
            PlaceCells cells = places.cells();
            steps.add(new PlaceStep.Places(
                    places.level(),
                    cells.code().stream()
                            .map(column -> drafts.get(column - 1).ref)
                            .toList(),
                    cells.widths(),
                    ref(cells.name()),
                    ref(cells.parent())));
            if (!cells.onlyParent().isEmpty()) {
                steps.add(new PlaceStep.FixedParent(cells.onlyParent()));
            }
        }
        drafts.stream()
                .filter(draft -> draft.role == ColumnRole.PERIOD)
                .forEach(draft -> steps.add(new Step.PeriodColumn(draft.ref)));
        if (fiscalStart > 0) {
            steps.add(new Step.FiscalStart(fiscalStart));
        }
        steps.addAll(years);
        if (fixedPeriod != null) {
            steps.add(new Step.FixedPeriod(fixedPeriod.text()));
        }
        groups();
        measures();
        steps.addAll(new CellSteps(drafts, legend, profile.decimalComma(), profile.categoryRows()).steps());
        drafts.stream().filter(draft -> isLeftOut(draft.role)).forEach(draft -> steps.add(new Step.Ignore(draft.ref)));
        return new Recipe(Recipe.CURRENT, steps);
    }

    private static boolean isLeftOut(ColumnRole role) {
        return role == ColumnRole.IGNORED || role == ColumnRole.FLAG;
    }

    private @Nullable ColumnRef ref(int column) {
        return column == 0 ? null : drafts.get(column - 1).ref;
    }

    private void groups() {
        drafts.stream()
                .filter(draft -> draft.role == ColumnRole.GROUP && draft.dimension != null)
                .forEach(draft -> steps.add(new Step.GroupColumn(draft.ref, String.valueOf(draft.dimension))));
        steps.addAll(groups);
        drafts.stream()
                .filter(draft -> draft.role == ColumnRole.MEASURE_NAME)
                .forEach(draft -> steps.add(new Step.MeasureNames(draft.ref)));
    }

    private void measures() {
        Map<String, Step.LocalMeasure> own = new LinkedHashMap<>();
        List<Step.Measure> found = new ArrayList<>();
        Set<String> rated = rated();
        for (ColumnDraft draft : drafts) {
            if (draft.role != ColumnRole.METRIC) {
                continue;
            }
            for (NamedMeasure named : draft.named) {
                if (!named.catalogued()) {
                    own.putIfAbsent(named.metric(), new Step.LocalMeasure(named.metric(), named.name(), named.unit()));
                }
                found.add(measure(draft, named.metric(), named.fit(), rated, named));
            }
            NumberSort.Fit fit = draft.fit;
            String metric = draft.metric;
            if (fit != null && metric != null && draft.named.isEmpty()) {
                if (draft.catalogued == null) {
                    own.putIfAbsent(metric, new Step.LocalMeasure(metric, draft.ownName, draft.ownUnit));
                }
                found.add(measure(draft, metric, fit, rated, null));
            }
        }
        steps.addAll(own.values());
        steps.addAll(found);
    }

    private Step.Measure measure(
            ColumnDraft draft, String metric, NumberSort.Fit fit, Set<String> rated, @Nullable NamedMeasure named) {
        String period = named != null && named.period() != null ? named.period() : draft.period;
        boolean second = fit.kind() == NumberKind.COUNT && rated.contains(metric + "|" + period + "|" + draft.group);
        boolean adjusted = fit.kind() == NumberKind.RATE && draft.isAgeAdjusted();
        return new Step.Measure(
                draft.ref,
                metric,
                second ? SeriesName.counts(series) : adjusted ? SeriesName.adjusted(series) : series,
                period,
                fit.kind(),
                fit.scale(),
                side(draft, ColumnRole.LOWER),
                side(draft, ColumnRole.UPPER),
                draft.numeratorFrom != null ? draft.numeratorFrom.ref : side(draft, ColumnRole.NUMERATOR),
                draft.denominatorFrom != null ? draft.denominatorFrom.ref : side(draft, ColumnRole.DENOMINATOR),
                draft.group,
                draft.margin == null ? null : draft.margin.ref,
                named == null ? null : named.text());
    }

    /** Measures, periods and groups of which the sheet has rates: their counts are a second series beside them. */
    private Set<String> rated() {
        Set<String> rated = new HashSet<>();
        for (ColumnDraft draft : drafts) {
            if (draft.role == ColumnRole.METRIC) {
                draft.named.stream()
                        .filter(named -> named.fit().kind() != NumberKind.COUNT)
                        .forEach(named -> rated.add(named.metric() + "|"
                                + (named.period() == null ? draft.period : named.period()) + "|" + draft.group));
                NumberSort.Fit fit = draft.fit;
                if (draft.named.isEmpty() && fit != null && fit.kind() != NumberKind.COUNT) {
                    rated.add(draft.metric + "|" + draft.period + "|" + draft.group);
                }
            }
        }
        return rated;
    }

    private @Nullable ColumnRef side(ColumnDraft owner, ColumnRole role) {
        Optional<ColumnDraft> found = drafts.stream()
                .filter(draft -> draft.owner == owner && draft.role == role)
                .findFirst();
        return found.map(draft -> draft.ref).orElse(null);
    }
}
