package org.sharedsafety.ui.importing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.FileDraft.SheetDraft;

/** What a person can say about the sheet in sight: columns, periods, rows, texts. */
public final class SheetAnswers {
    private final WorkViewModel model;

    SheetAnswers(WorkViewModel model) {
        this.model = model;
    }

    /** A column means something else. */
    public void role(ColumnRef column, ColumnRole role, @Nullable String metric) {
        model.say(new Correction.Role(column, role, metric, series()));
    }

    /** A column holds a measure of the person's own; answers whether it can be one. */
    public boolean own(ColumnRef column, String name, String unit, NumberKind kind, double scale) {
        String id = slug(name);
        if (id.isEmpty() || !(scale > 0) || Double.isInfinite(scale)) {
            return false;
        }
        model.say(new Correction.OwnMeasure(column, "local:" + id, name.strip(), unit.strip(), kind, scale, series()));
        return true;
    }

    /** By what the groups of a column are told apart now. */
    String dimension(ColumnRef column) {
        return recipe().flatMap(recipe -> recipe.steps(Step.GroupColumn.class)
                        .filter(step -> step.column().column().equals(column.column()))
                        .findFirst())
                .map(Step.GroupColumn::dimension)
                .filter(GroupWords.DIMENSIONS::contains)
                .orElse("other");
    }

    /** By what the groups of a column are told apart. */
    public void groups(ColumnRef column, String dimension) {
        model.say(new Correction.Groups(column, dimension));
    }

    /** What sort of numbers a column of a measure holds. */
    public boolean sort(ColumnRef column, NumberKind kind, double scale) {
        boolean good = scale > 0 && !Double.isInfinite(scale);
        if (good) {
            model.say(new Correction.Sort(column, kind, scale));
        }
        return good;
    }

    /** Which period the sheet is about; answers whether it is one. */
    public boolean period(String text) {
        return period(null, text);
    }

    /** Which period a sheet is about, the one in sight if none is named; answers whether it is one. */
    public boolean period(@Nullable String sheet, String text) {
        Optional<Period> period = Period.parse(text.strip());
        period.ifPresent(known -> {
            Correction said = new Correction.SheetPeriod(known.text());
            if (sheet == null) {
                model.say(said);
            } else {
                model.say(sheet, said);
            }
        });
        return period.isPresent();
    }

    /** Which period a column of a measure is about; answers whether it is one. */
    public boolean columnPeriod(ColumnRef column, String text) {
        Optional<Period> period = Period.parse(text.strip());
        period.ifPresent(known -> model.say(new Correction.ColumnPeriod(column, known.text())));
        return period.isPresent();
    }

    /** A text of a sheet means that there is no value. */
    public void missing(String sheet, String text, Status status) {
        model.say(sheet, new Correction.Missing(text, status));
    }

    /** The first row that is data. */
    public void firstRow(int row) {
        Step.DataRows rows = rows();
        model.say(new Correction.DataRange(row, rows.last() > 0 && rows.last() < row ? row : rows.last()));
    }

    /** The last row that is data; 0 means to the end. */
    public void lastRow(int row) {
        Step.DataRows rows = rows();
        model.say(new Correction.DataRange(row == 0 ? rows.first() : Math.min(rows.first(), row), row));
    }

    /** The first and the last row that are data; a last row of 0 means to the end. */
    public void rows(int first, int last) {
        model.say(new Correction.DataRange(first, last));
    }

    /** The header begins and ends here: the sheet is looked at again. */
    public void headers(int first, int last) {
        if (last - first < 8 && last >= first) {
            model.say(new Correction.Headers(
                    java.util.stream.IntStream.rangeClosed(first, last).boxed().toList()));
        }
    }

    /** Moves the line between header and data: the last header row is this one. */
    public void headerEnd(int row) {
        List<Integer> rows = headerRows();
        int first = rows.isEmpty() ? row : Math.min(rows.get(0), row);
        headers(Math.max(first, row - 7), row);
    }

    /** The level of the places of the sheet. */
    public void level(String level) {
        model.say(new Correction.Level(level));
    }

    /** The header rows of the sheet in sight. */
    public List<Integer> headerRows() {
        SheetDraft shown = model.sheetProperty().get();
        return shown == null ? List.of() : shown.proposal().headerRows();
    }

    /** The data rows of the sheet in sight. */
    public Step.DataRows rows() {
        return recipe().flatMap(recipe -> recipe.step(Step.DataRows.class)).orElse(new Step.DataRows(1, 0));
    }

    private Optional<Recipe> recipe() {
        SheetDraft shown = model.sheetProperty().get();
        return shown == null ? Optional.empty() : Optional.ofNullable(model.recipe(shown));
    }

    private String series() {
        FileWork work = model.work();
        return recipe().flatMap(known -> known.steps(Step.Measure.class).findFirst())
                .map(Step.Measure::series)
                .orElse(work == null ? "" : work.draft().name());
    }

    private static String slug(String name) {
        return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
