package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/**
 * What a column is used for, as the recipe now says.
 *
 * @param reading what it was taken for first
 * @param role its role now
 * @param metric the measure it belongs to, or null
 * @param period the period that its header names, or null
 * @param corrected whether a person changed it
 * @param step the step of the measure whose value stands here, or null
 * @param ownName the name of a measure of the person's own, or null
 */
public record ColumnUse(
        ColumnReading reading,
        ColumnRole role,
        @Nullable String metric,
        @Nullable String period,
        boolean corrected,
        Step.@Nullable Measure step,
        @Nullable String ownName) {
    /** The uses of all columns of a sheet under a recipe. */
    static List<ColumnUse> of(List<ColumnReading> readings, @Nullable Recipe recipe) {
        List<ColumnUse> uses = new ArrayList<>();
        for (ColumnReading reading : readings) {
            uses.add(
                    recipe == null || recipe.step(PartStep.CountRows.class).isPresent()
                            ? asRead(reading)
                            : use(reading, recipe));
        }
        return uses;
    }

    private static ColumnUse asRead(ColumnReading reading) {
        return new ColumnUse(reading, reading.role(), reading.metric(), reading.period(), false, null, null);
    }

    private static ColumnUse use(ColumnReading reading, Recipe recipe) {
        String column = reading.column().column();
        Optional<PlaceStep.Places> places = recipe.step(PlaceStep.Places.class);
        if (places.isPresent()) {
            ColumnRole place = placeRole(places.get(), column);
            if (place != null) {
                return changed(reading, place, null, null);
            }
        }
        for (Step.Measure measure : recipe.steps(Step.Measure.class).toList()) {
            ColumnRole role = measureRole(measure, column);
            if (role != null) {
                return changed(reading, role, measure.metric(), measure.period())
                        .with(role == ColumnRole.METRIC ? measure : null, ownName(recipe, measure.metric()));
            }
        }
        boolean period = recipe.steps(Step.PeriodColumn.class)
                .anyMatch(step -> step.column().column().equals(column));
        if (period) {
            return changed(reading, ColumnRole.PERIOD, null, null);
        }
        if (recipe.steps(Step.GroupColumn.class).anyMatch(step -> is(step.column(), column))) {
            return changed(reading, ColumnRole.GROUP, null, null);
        }
        if (recipe.steps(CellStep.FlagColumn.class).anyMatch(step -> is(step.column(), column))) {
            return changed(reading, ColumnRole.FLAG, null, null);
        }
        boolean unread = reading.role() == ColumnRole.FLAG || reading.role() == ColumnRole.GROUP;
        return changed(reading, unread ? reading.role() : ColumnRole.IGNORED, null, null);
    }

    private static ColumnUse changed(
            ColumnReading reading, ColumnRole role, @Nullable String metric, @Nullable String period) {
        boolean corrected = role != reading.role()
                || (role == ColumnRole.METRIC && metric != null && !metric.equals(reading.metric()));
        return new ColumnUse(reading, role, metric, period, corrected, null, null);
    }

    private ColumnUse with(Step.@Nullable Measure measure, @Nullable String name) {
        return new ColumnUse(reading, role, metric, period, corrected, measure, name);
    }

    private static @Nullable String ownName(Recipe recipe, String metric) {
        return recipe.steps(Step.LocalMeasure.class)
                .filter(own -> own.id().equals(metric))
                .map(Step.LocalMeasure::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ColumnRole placeRole(PlaceStep.Places places, String column) {
        if (places.code().stream().anyMatch(code -> code.column().equals(column))) {
            return ColumnRole.PLACE_CODE;
        }
        if (is(places.name(), column)) {
            return ColumnRole.PLACE;
        }
        return is(places.parent(), column) ? ColumnRole.PARENT : null;
    }

    private static @Nullable ColumnRole measureRole(Step.Measure measure, String column) {
        if (is(measure.column(), column)) {
            return ColumnRole.METRIC;
        }
        if (is(measure.lower(), column)) {
            return ColumnRole.LOWER;
        }
        if (is(measure.upper(), column)) {
            return ColumnRole.UPPER;
        }
        if (is(measure.numerator(), column)) {
            return ColumnRole.NUMERATOR;
        }
        return is(measure.denominator(), column) ? ColumnRole.DENOMINATOR : null;
    }

    private static boolean is(@Nullable ColumnRef ref, String column) {
        return ref != null && ref.column().equals(column);
    }
}
