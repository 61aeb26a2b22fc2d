package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Writes down as steps what the columns were taken for. */
final class RecipeWriter {

    private final List<ColumnDraft> drafts;
    private final SheetProfile profile;
    private final String series;
    private final List<Step> steps = new ArrayList<>();

    RecipeWriter(List<ColumnDraft> drafts, SheetProfile profile, String series) {
        this.drafts = drafts;
        this.profile = profile;
        this.series = series;
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
            steps.add(new Step.Places(
                    places.level(),
                    cells.code().stream()
                            .map(column -> drafts.get(column - 1).ref)
                            .toList(),
                    cells.widths(),
                    ref(cells.name()),
                    ref(cells.parent())));
            if (!cells.onlyParent().isEmpty()) {
                steps.add(new Step.FixedParent(cells.onlyParent()));
            }
        }
        drafts.stream()
                .filter(draft -> draft.role == ColumnRole.PERIOD)
                .forEach(draft -> steps.add(new Step.PeriodColumn(draft.ref)));
        if (fixedPeriod != null) {
            steps.add(new Step.FixedPeriod(fixedPeriod.text()));
        }
        measures();
        missingTexts();
        drafts.stream().filter(draft -> isLeftOut(draft.role)).forEach(draft -> steps.add(new Step.Ignore(draft.ref)));
        return new Recipe(Recipe.CURRENT, steps);
    }

    private static boolean isLeftOut(ColumnRole role) {
        return role == ColumnRole.IGNORED || role == ColumnRole.FLAG || role == ColumnRole.GROUP;
    }

    private @Nullable ColumnRef ref(int column) {
        return column == 0 ? null : drafts.get(column - 1).ref;
    }

    private void measures() {
        Map<String, Step.LocalMeasure> own = new LinkedHashMap<>();
        List<Step.Measure> found = new ArrayList<>();
        Set<String> rated = rated();
        for (ColumnDraft draft : drafts) {
            NumberSort.Fit fit = draft.fit;
            String metric = draft.metric;
            if (draft.role != ColumnRole.METRIC || fit == null || metric == null) {
                continue;
            }
            if (draft.catalogued == null) {
                own.putIfAbsent(metric, new Step.LocalMeasure(metric, draft.ownName, draft.ownUnit));
            }
            boolean second = fit.kind() == NumberKind.COUNT && rated.contains(metric + "|" + draft.period);
            found.add(new Step.Measure(
                    draft.ref,
                    metric,
                    second ? SeriesName.counts(series) : series,
                    draft.period,
                    fit.kind(),
                    fit.scale(),
                    side(draft, ColumnRole.LOWER),
                    side(draft, ColumnRole.UPPER),
                    side(draft, ColumnRole.NUMERATOR),
                    side(draft, ColumnRole.DENOMINATOR)));
        }
        steps.addAll(own.values());
        steps.addAll(found);
    }

    /** Measures and periods of which the sheet has rates: their counts are a second series beside them. */
    private Set<String> rated() {
        return drafts.stream()
                .filter(draft ->
                        draft.role == ColumnRole.METRIC && draft.fit != null && draft.fit.kind() != NumberKind.COUNT)
                .map(draft -> draft.metric + "|" + draft.period)
                .collect(Collectors.toSet());
    }

    private @Nullable ColumnRef side(ColumnDraft owner, ColumnRole role) {
        Optional<ColumnDraft> found = drafts.stream()
                .filter(draft -> draft.owner == owner && draft.role == role)
                .findFirst();
        return found.map(draft -> draft.ref).orElse(null);
    }

    private void missingTexts() {
        MissingCodes codes = MissingCodes.standard();
        NumberText number = new NumberText(profile.decimalComma());
        Map<String, Status> texts = new LinkedHashMap<>();
        for (ColumnDraft draft : drafts) {
            if (draft.role != ColumnRole.METRIC) {
                continue;
            }
            for (String text : draft.stats.missingCodes().keySet()) {
                String stripped = CellReading.strip(text);
                Status status = number.parse(stripped) ? codes.ofNumber(number.value()) : codes.ofText(stripped);
                texts.putIfAbsent(stripped, Objects.requireNonNullElse(status, Status.NOT_AVAILABLE));
            }
            if (draft.stats.blanks() > 0) {
                texts.putIfAbsent("", Status.NOT_AVAILABLE);
            }
        }
        texts.forEach((text, status) -> steps.add(new Step.MissingText(text, status)));
    }
}
