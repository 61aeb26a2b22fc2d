package org.sharedsafety.ui.importing;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.Counted;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.service.ImportReport;

/**
 * What an import will store, counted.
 *
 * @param places different places, at most those of one sheet
 * @param measures different measures
 * @param periods different periods
 * @param byStatus observations by status
 * @param counted what came of each sheet whose rows are counted
 * @param questions what is still open
 */
record ImportCounts(
        long places, long measures, long periods, Map<Status, Long> byStatus, List<Counted> counted, long questions) {
    ImportCounts {
        byStatus = Map.copyOf(byStatus);
        counted = List.copyOf(counted);
    }

    static ImportCounts of(ImportReport report, Map<String, Recipe> recipes, List<SheetDraft> sheets, long questions) {
        Map<Status, Long> byStatus = new EnumMap<>(Status.class);
        report.sheets().forEach(tally -> tally.observations()
                .forEach((status, count) -> byStatus.merge(status, count, Long::sum)));
        long places = report.sheets().stream()
                .mapToLong(ImportTally::placesMatched)
                .max()
                .orElse(0);
        Set<String> measures = new HashSet<>();
        recipes.values()
                .forEach(recipe -> recipe.steps(Step.Measure.class).forEach(step -> measures.add(step.metric())));
        recipes.values().forEach(recipe -> measures.addAll(counted(recipe)));
        return new ImportCounts(
                places,
                measures.size(),
                periods(recipes, sheets),
                byStatus,
                report.sheets().stream()
                        .flatMap(tally -> Stream.ofNullable(tally.counted()))
                        .toList(),
                questions);
    }

    private static Set<String> counted(Recipe recipe) {
        Set<String> measures = new HashSet<>();
        recipe.step(PartStep.CountRows.class).ifPresent(step -> measures.add(step.metric()));
        recipe.steps(PartStep.CountCategory.class)
                .filter(category -> category.kind() == PartStep.CategoryKind.MEASURE)
                .forEach(category -> category.values().forEach(value -> measures.add(value.id())));
        return measures;
    }

    private static long periods(Map<String, Recipe> recipes, Collection<SheetDraft> sheets) {
        Set<String> periods = new HashSet<>();
        long inColumns = 0;
        for (SheetDraft sheet : sheets) {
            Recipe recipe = recipes.get(sheet.proposal().sheet());
            if (recipe == null) {
                continue;
            }
            recipe.steps(Step.FixedPeriod.class).forEach(step -> periods.add(step.period()));
            recipe.steps(Step.Measure.class)
                    .map(Step.Measure::period)
                    .filter(java.util.Objects::nonNull)
                    .forEach(periods::add);
            String column = recipe.step(Step.PeriodColumn.class)
                    .map(step -> step.column().column())
                    .orElse("");
            inColumns = Math.max(
                    inColumns,
                    sheet.proposal().columns().stream()
                            .filter(reading -> reading.column().column().equals(column))
                            .map(ColumnReading::profile)
                            .mapToInt(ColumnReading.Profile::distinct)
                            .max()
                            .orElse(0));
        }
        return periods.size() + inColumns;
    }

    long count(Status status) {
        return byStatus.getOrDefault(status, 0L);
    }

    /** Everything that will be stored, missing values with their reason among it. */
    long all() {
        return byStatus.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What has a value. */
    long values() {
        return all() - count(Status.SUPPRESSED) - count(Status.NOT_AVAILABLE) - count(Status.NOT_APPLICABLE);
    }
}
