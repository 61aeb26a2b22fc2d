package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Step;

/** Writes down how the cells of measures are read: texts for missing values with their bounds, marks, intervals, flags. */
final class CellSteps {

    private final List<ColumnDraft> measures;
    private final List<ColumnDraft> drafts;
    private final Legend legend;
    private final MissingCodes codes = MissingCodes.standard();
    private final NumberText number;
    private final List<SheetRow> rows;
    private final Map<String, CellStep.MissingText> texts = new LinkedHashMap<>();
    private final Map<String, CellStep.NoteMark> marks = new LinkedHashMap<>();

    CellSteps(List<ColumnDraft> drafts, Legend legend, boolean decimalComma, List<SheetRow> rows) {
        this.rows = rows;
        this.drafts = drafts;
        this.measures =
                drafts.stream().filter(draft -> draft.role == ColumnRole.METRIC).toList();
        this.legend = legend;
        this.number = new NumberText(decimalComma);
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (ColumnDraft draft : measures) {
            missing(draft);
            marks(draft);
            if (draft.stats.odd().intervals() > 0) {
                steps.add(new CellStep.IntervalInCell(draft.ref));
            }
        }
        steps.addAll(IntervalLevels.steps(drafts));
        for (ColumnDraft draft : drafts) {
            ColumnDraft owner = draft.owner;
            if (draft.role == ColumnRole.FLAG && owner != null) {
                Map<String, Status> meanings = FlagLegend.of(draft, legend, rows);
                if (!meanings.isEmpty()) {
                    steps.add(new CellStep.FlagColumn(draft.ref, owner.ref, meanings));
                }
            }
        }
        steps.addAll(texts.values());
        steps.addAll(marks.values());
        return steps;
    }

    private void missing(ColumnDraft draft) {
        for (String text : draft.stats.missingCodes().keySet()) {
            String stripped = CellReading.strip(text);
            Legend.Meaning meaning = legend.of(stripped).orElse(null);
            Status usual = number.parse(stripped) ? codes.ofNumber(number.value()) : codes.ofText(stripped);
            Status told = meaning == null ? null : meaning.status();
            put(
                    draft,
                    stripped,
                    (told != null && !told.mayHaveValue()) || told == Status.UNRELIABLE
                            ? told
                            : Objects.requireNonNullElse(usual, Status.NOT_AVAILABLE),
                    meaning);
        }
        if (draft.stats.blanks() > 0) {
            texts.putIfAbsent("", new CellStep.MissingText("", Status.NOT_AVAILABLE));
        }
        legend.numbers().forEach((sign, meaning) -> {
            Status status = Objects.requireNonNullElse(meaning.status(), Status.NOT_AVAILABLE);
            double value = Double.parseDouble(sign);
            boolean stands =
                    value < 0 ? draft.stats.odd().negatives().containsKey(value) : draft.stats.greatest() == value;
            if (stands && !status.mayHaveValue()) {
                put(draft, sign, status, meaning);
            }
        });
        for (String text : unknownTexts(draft)) {
            legend.of(text)
                    .filter(meaning -> meaning.status() != null
                            && (!meaning.status().mayHaveValue() || meaning.status() == Status.UNRELIABLE))
                    .ifPresent(meaning -> put(draft, text, Objects.requireNonNull(meaning.status()), meaning));
        }
    }

    /** Short texts of a measure's column that are neither numbers nor usual words for missing ones. */
    private List<String> unknownTexts(ColumnDraft draft) {
        return draft.stats.texts() == 0
                ? List.of()
                : draft.stats.distinctTexts().stream()
                        .map(CellReading::strip)
                        .filter(text -> text.length() <= 12 && !number.parse(text) && codes.ofText(text) == null)
                        .sorted()
                        .toList();
    }

    private void put(ColumnDraft draft, String text, Status status, Legend.@Nullable Meaning meaning) {
        MissingCodes.Bounds bounds = status == Status.SUPPRESSED ? bounds(draft, text, meaning) : null;
        CellStep.MissingText plain = new CellStep.MissingText(text, status);
        if (bounds == null) {
            texts.putIfAbsent(text, plain);
            return;
        }
        CellStep.MissingText bounded =
                new CellStep.MissingText(text, status, draft.ref, bounds.lower(), bounds.upper());
        texts.putIfAbsent(text + "|" + draft.number, bounded);
    }

    /** The bounds of what a text hides in a column of counts, where the text or a note tells them. */
    private static MissingCodes.@Nullable Bounds bounds(
            ColumnDraft draft, String text, Legend.@Nullable Meaning meaning) {
        boolean counts = draft.named.isEmpty()
                && draft.fit != null
                && draft.fit.kind() == NumberKind.COUNT
                && draft.fit.scale() == 1;
        if (!counts) {
            return null;
        }
        MissingCodes.Bounds found = Legend.bounds(text);
        if (found == null && meaning != null) {
            found = meaning.bounds();
        }
        if (found == null || found.lower() != null) {
            return found;
        }
        // Where the column shows zeros, what it hides is at least one.
        double least = draft.stats.least() == 0 ? 1 : 0;
        return new MissingCodes.Bounds(least, found.upper());
    }

    private void marks(ColumnDraft draft) {
        draft.stats.odd().marks().keySet().forEach(mark -> marks.putIfAbsent(mark, mark(mark, legend.of(mark))));
        draft.stats.odd().glued().keySet().forEach(mark -> {
            Optional<Legend.Meaning> meaning = legend.of(mark);
            if (meaning.isPresent()) {
                marks.putIfAbsent(mark, mark(mark, meaning));
            }
        });
    }

    private static CellStep.NoteMark mark(String mark, Optional<Legend.Meaning> meaning) {
        Status status = meaning.map(Legend.Meaning::status).orElse(null);
        return new CellStep.NoteMark(
                mark,
                status == null ? Status.OK : status,
                meaning.map(Legend.Meaning::words).orElse(""));
    }
}
