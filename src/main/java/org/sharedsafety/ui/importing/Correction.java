package org.sharedsafety.ui.importing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Recipe;

/** Something that a person said about a sheet; the recipe is the proposal with everything said applied in order. */
public sealed interface Correction {
    /** The recipe with this said. */
    Recipe apply(Recipe recipe);

    /** What was said, in a few words. */
    Message words();

    /**
     * A column means something else.
     *
     * @param metric the measure, where the role is one
     * @param series the data set its numbers belong to
     */
    record Role(ColumnRef column, ColumnRole role, @Nullable String metric, String series) implements Correction {
        @Override
        public Recipe apply(Recipe recipe) {
            return RecipeEdit.role(recipe, column, role, metric, series);
        }

        @Override
        public Message words() {
            return Message.of("importing.said.role", column.column(), Message.of("importing.role." + role.json()));
        }
    }

    /**
     * A column holds a measure of the person's own.
     *
     * @param scale what its numbers are multiplied by to be in the unit
     */
    record OwnMeasure(
            ColumnRef column, String id, String name, String unit, NumberKind kind, double scale, String series)
            implements Correction {
        @Override
        public Recipe apply(Recipe recipe) {
            Recipe measured = RecipeEdit.role(recipe, column, ColumnRole.METRIC, id, series);
            return MeasureEdit.sort(RecipeEdit.own(measured, id, name, unit), column, kind, scale);
        }

        @Override
        public Message words() {
            return Message.of("importing.said.own", column.column(), name);
        }
    }

    /** A column holds groups of people or cases, told apart by a dimension such as age. */
    record Groups(ColumnRef column, String dimension) implements Correction {
        @Override
        public Recipe apply(Recipe recipe) {
            return RecipeEdit.group(recipe, column, dimension);
        }

        @Override
        public Message words() {
            return Message.of("importing.said.group", column.column());
        }
    }

    /** What sort of numbers a column of a measure holds, and what they are multiplied by. */
    record Sort(ColumnRef column, NumberKind kind, double scale) implements Correction {
        @Override
        public Recipe apply(Recipe recipe) {
            return MeasureEdit.sort(recipe, column, kind, scale);
        }

        @Override
        public Message words() {
            return Message.of(
                    "importing.said.sort",
                    column.column(),
                    Message.of("importing.kind." + kind.name().toLowerCase(java.util.Locale.ROOT)));
        }
    }

    /** The period of one column of a measure. */
    record ColumnPeriod(ColumnRef column, String period) implements Correction {
        @Override
        public Recipe apply(Recipe recipe) {
            return MeasureEdit.period(recipe, column, period);
        }

        @Override
        public Message words() {
            return Message.of("importing.said.column-period", column.column(), period);
        }
    }

    /** The period of the whole sheet. */
    record SheetPeriod(String period) implements Correction {
        @Override
        public Recipe apply(Recipe recipe) {
            return RecipeEdit.period(recipe, period);
        }

        @Override
        public Message words() {
            return Message.of("importing.said.period", period);
        }
    }

    /**
     * Texts that are places.
     *
     * @param codes the code of each text
     */
    record SamePlaces(String level, Map<String, String> codes) implements Correction {
        public SamePlaces {
            codes = Map.copyOf(codes);
        }

        @Override
        public Recipe apply(Recipe recipe) {
            Recipe said = recipe;
            for (Map.Entry<String, String> place : codes.entrySet()) {
                said = RecipeEdit.samePlace(said, level, place.getKey(), place.getValue());
            }
            return said;
        }

        @Override
        public Message words() {
            return codes.size() == 1
                    ? Message.of(
                            "importing.said.place",
                            codes.keySet().iterator().next(),
                            codes.values().iterator().next())
                    : Message.of("importing.said.places", codes.size());
        }
    }

    /** A text means that there is no value, and why. */
    record Missing(String text, Status status) implements Correction {
        @Override
        public Recipe apply(Recipe recipe) {
            return RecipeEdit.missing(recipe, text, status);
        }

        @Override
        public Message words() {
            return Message.of("importing.said.missing", text, Message.of("status." + status.json()));
        }
    }

    /** The first and the last row that are data; a last row of 0 means to the end. */
    record DataRange(int first, int last) implements Correction {
        @Override
        public Recipe apply(Recipe recipe) {
            return RecipeEdit.rows(recipe, first, last);
        }

        @Override
        public Message words() {
            return Message.of("importing.said.rows", first, last);
        }
    }

    /** Which rows are the headers: the sheet is looked at again. */
    record Headers(List<Integer> rows) implements Correction {
        public Headers {
            rows = List.copyOf(rows);
        }

        @Override
        public Recipe apply(Recipe recipe) {
            return recipe;
        }

        @Override
        public Message words() {
            return Message.of("importing.said.headers", rows.get(0), rows.get(rows.size() - 1));
        }
    }

    /**
     * By what the rows, which are people or events, are counted: the sheet is looked at again.
     *
     * @param rule as the command line would say it
     * @param level the level of the places, or null where it is to be found
     */
    record Count(String rule, @Nullable String level) implements Correction {
        @Override
        public Recipe apply(Recipe recipe) {
            return recipe;
        }

        @Override
        public Message words() {
            return Message.of("importing.said.count");
        }
    }

    /** The level of the places: the sheet is looked at again. */
    record Level(String level) implements Correction {
        @Override
        public Recipe apply(Recipe recipe) {
            return recipe;
        }

        @Override
        public Message words() {
            return Message.of("importing.said.level", Message.of("level." + level));
        }
    }
}
