package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Corrections of a recipe by hand: each gives a new recipe in which one column, place or period means something else. */
final class RecipeEdit {
    private RecipeEdit() {}

    /** One period for the whole sheet; whatever told the period of a row before is dropped. */
    static Recipe period(Recipe recipe, String period) {
        List<Step> steps = new ArrayList<>(recipe.steps());
        steps.removeIf(step -> step instanceof Step.FixedPeriod || step instanceof Step.PeriodColumn);
        steps.add(indexAfterPlaces(steps), new Step.FixedPeriod(period));
        return new Recipe(recipe.version(), steps);
    }

    /** This text is the place with this code. */
    static Recipe samePlace(Recipe recipe, String level, String text, String code) {
        List<Step> steps = new ArrayList<>(recipe.steps());
        steps.removeIf(
                step -> step instanceof PlaceStep.SamePlace same && same.text().equals(text));
        steps.add(new PlaceStep.SamePlace(level, text, code));
        return new Recipe(recipe.version(), steps);
    }

    /** Names and describes a measure of the person's own. */
    static Recipe own(Recipe recipe, String id, String name, String unit) {
        List<Step> steps = new ArrayList<>(recipe.steps());
        steps.removeIf(step -> step instanceof Step.LocalMeasure own && own.id().equals(id));
        int first = 0;
        while (first < steps.size() && !(steps.get(first) instanceof Step.Measure)) {
            first++;
        }
        steps.add(first, new Step.LocalMeasure(id, name, unit));
        return new Recipe(recipe.version(), steps);
    }

    /** A column of groups tells this dimension. */
    static Recipe group(Recipe recipe, ColumnRef column, String dimension) {
        List<Step> steps =
                new ArrayList<>(role(recipe, column, ColumnRole.GROUP, null, "").steps());
        steps.replaceAll(step -> step instanceof Step.GroupColumn group && same(group.column(), column)
                ? new Step.GroupColumn(column, dimension)
                : step);
        return new Recipe(recipe.version(), steps);
    }

    /** This text stands for a missing value, for this reason. */
    static Recipe missing(Recipe recipe, String text, Status status) {
        List<Step> steps = new ArrayList<>(recipe.steps());
        steps.removeIf(step ->
                step instanceof CellStep.MissingText known && known.text().equals(text));
        steps.add(new CellStep.MissingText(text, status, null, null, null));
        return new Recipe(recipe.version(), steps);
    }

    /** These are the data rows. */
    static Recipe rows(Recipe recipe, int first, int last) {
        List<Step> steps = new ArrayList<>(recipe.steps());
        steps.replaceAll(step -> step instanceof Step.DataRows ? new Step.DataRows(first, last) : step);
        return new Recipe(recipe.version(), steps);
    }

    /**
     * A column in another role.
     *
     * @param metric the measure, where the role is {@link ColumnRole#METRIC}
     * @param series the data set that its numbers belong to
     */
    static Recipe role(Recipe recipe, ColumnRef column, ColumnRole role, @Nullable String metric, String series) {
        List<Step> steps = without(recipe.steps(), column);
        switch (role) {
            case METRIC -> {
                if (metric != null) {
                    steps.add(measure(recipe, column, metric, series));
                }
            }
            case PERIOD -> {
                steps.removeIf(step -> step instanceof Step.FixedPeriod || step instanceof Step.PeriodColumn);
                steps.add(indexAfterPlaces(steps), new Step.PeriodColumn(column));
            }
            case PLACE, PLACE_CODE, PARENT -> place(steps, column, role);
            case LOWER, UPPER, NUMERATOR, DENOMINATOR -> side(steps, column, role);
            case GROUP -> steps.add(new Step.GroupColumn(column, GroupWords.dimension(column.header())));
            case FLAG, MARGIN, MEASURE_NAME, IGNORED -> steps.add(new Step.Ignore(column));
        }
        return new Recipe(recipe.version(), steps);
    }

    private static Step.Measure measure(Recipe recipe, ColumnRef column, String metric, String series) {
        return recipe.steps(Step.Measure.class)
                .filter(known -> known.column().column().equals(column.column()))
                .findFirst()
                .map(known -> known.with(column, metric))
                .orElseGet(() ->
                        new Step.Measure(column, metric, series, null, NumberKind.AMOUNT, 1, null, null, null, null));
    }

    private static List<Step> without(List<Step> steps, ColumnRef column) {
        List<Step> kept = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Measure measure) {
                if (!same(measure.column(), column)) {
                    kept.add(withoutSide(measure, column));
                }
            } else if (step instanceof PlaceStep.Places places) {
                kept.add(withoutPlace(places, column));
            } else if (!(step instanceof Step.Ignore ignored && same(ignored.column(), column))
                    && !(step instanceof Step.GroupColumn group && same(group.column(), column))
                    && !(step instanceof CellStep.FlagColumn flag && same(flag.column(), column))
                    && !(step instanceof Step.PeriodColumn period && same(period.column(), column))) {
                kept.add(step);
            }
        }
        return kept;
    }

    private static Step.Measure withoutSide(Step.Measure measure, ColumnRef column) {
        return measure.beside(
                unless(measure.lower(), column),
                unless(measure.upper(), column),
                unless(measure.numerator(), column),
                unless(measure.denominator(), column),
                unless(measure.margin(), column));
    }

    private static PlaceStep.Places withoutPlace(PlaceStep.Places places, ColumnRef column) {
        List<ColumnRef> code = new ArrayList<>(places.code());
        List<Integer> widths = new ArrayList<>(places.codeWidths());
        for (int i = code.size() - 1; i >= 0; i--) {
            if (same(code.get(i), column)) {
                code.remove(i);
                if (i < widths.size()) {
                    widths.remove(i);
                }
            }
        }
        return new PlaceStep.Places(
                places.level(), code, widths, unless(places.name(), column), unless(places.parent(), column));
    }

    private static void place(List<Step> steps, ColumnRef column, ColumnRole role) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof PlaceStep.Places places) {
                steps.set(i, placed(places, column, role));
                return;
            }
        }
        PlaceStep.Places none = new PlaceStep.Places("county", List.of(), List.of(), null, null);
        steps.add(indexAfterPlaces(steps), placed(none, column, role));
    }

    private static PlaceStep.Places placed(PlaceStep.Places places, ColumnRef column, ColumnRole role) {
        return switch (role) {
            case PLACE_CODE ->
                new PlaceStep.Places(
                        places.level(),
                        List.of(column),
                        List.of(width(places.level())),
                        places.name(),
                        places.parent());
            case PARENT ->
                new PlaceStep.Places(places.level(), places.code(), places.codeWidths(), places.name(), column);
            default ->
                new PlaceStep.Places(places.level(), places.code(), places.codeWidths(), column, places.parent());
        };
    }

    private static int width(String level) {
        return level.equals("county") ? 5 : level.equals("state") ? 2 : 0;
    }

    /** Gives a column to the nearest measure on its left. */
    private static void side(List<Step> steps, ColumnRef column, ColumnRole role) {
        int here = CellAddress.columnNumber(column.column());
        int best = -1;
        int bestColumn = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Measure measure) {
                int at = CellAddress.columnNumber(measure.column().column());
                if (at < here && at > bestColumn) {
                    best = i;
                    bestColumn = at;
                }
            }
        }
        if (best >= 0) {
            steps.set(best, withSide((Step.Measure) steps.get(best), column, role));
        } else {
            steps.add(new Step.Ignore(column));
        }
    }

    private static Step.Measure withSide(Step.Measure measure, ColumnRef column, ColumnRole role) {
        return measure.beside(
                role == ColumnRole.LOWER ? column : measure.lower(),
                role == ColumnRole.UPPER ? column : measure.upper(),
                role == ColumnRole.NUMERATOR ? column : measure.numerator(),
                role == ColumnRole.DENOMINATOR ? column : measure.denominator(),
                measure.margin());
    }

    private static int indexAfterPlaces(List<Step> steps) {
        int index = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step instanceof Step.ReadSheet
                    || step instanceof Step.HeaderRows
                    || step instanceof Step.DataRows
                    || step instanceof PlaceStep.Places) {
                index = i + 1;
            }
        }
        return index;
    }

    private static boolean same(ColumnRef one, ColumnRef other) {
        return one.column().equals(other.column());
    }

    private static @Nullable ColumnRef unless(@Nullable ColumnRef known, ColumnRef column) {
        return known != null && same(known, column) ? null : known;
    }
}
