package org.sharedsafety.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.CountChoices;
import org.sharedsafety.model.recipe.DateOrder;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PeriodGrain;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;

/**
 * By what a person wants the rows of a sheet to be counted.
 *
 * @param place by which places
 * @param period the column of the day, month or year; null where the sheet has none
 * @param order how its dates name their parts, where they can be read in two ways; else null
 * @param categories columns by whose texts rows are counted besides
 */
public record CountBy(
        Where place,
        @Nullable ColumnRef period,
        PeriodGrain grain,
        @Nullable DateOrder order,
        List<CountChoices.Category> categories) {
    public CountBy {
        Objects.requireNonNull(place);
        Objects.requireNonNull(grain);
        categories = List.copyOf(categories);
    }

    /** By which places rows are counted. */
    public sealed interface Where {
        /** The level of the places, or null where it is to be found. */
        @Nullable
        String level();

        /** The columns of places that the project knows. */
        record Known(PlaceStep.Places places) implements Where {
            @Override
            public String level() {
                return places.level();
            }
        }

        /** A column that a person names. */
        record Column(ColumnRef column) implements Where {
            @Override
            public @Nullable String level() {
                return null;
            }
        }

        /** The boundaries in which the points lie. */
        record Point(String level, ColumnRef longitude, ColumnRef latitude) implements Where {}
    }

    /** What a recipe that counts says already, as far as it says it; null without a place. */
    static @Nullable CountBy of(Recipe recipe, CountChoices choices) {
        Where where = where(recipe, choices);
        if (where == null) {
            return null;
        }
        PartStep.EventDate date = recipe.step(PartStep.EventDate.class).orElse(null);
        List<String> counted = recipe.steps(PartStep.CountCategory.class)
                .map(category -> category.column().column())
                .toList();
        return new CountBy(
                where,
                date == null ? null : date.column(),
                date == null ? PeriodGrain.YEAR : date.grain(),
                date == null || !choices.unclear().contains(date.column()) ? null : date.order(),
                choices.categories().stream()
                        .filter(category -> counted.contains(category.column().column()))
                        .toList());
    }

    private static @Nullable Where where(Recipe recipe, CountChoices choices) {
        PartStep.EventPoint point = recipe.step(PartStep.EventPoint.class).orElse(null);
        if (point != null) {
            return new Where.Point(point.level(), point.longitude(), point.latitude());
        }
        PlaceStep.Places places = recipe.step(PlaceStep.Places.class).orElse(null);
        if (places == null) {
            return null;
        }
        ColumnRef column = places.name() != null
                ? places.name()
                : places.code().stream().findFirst().orElse(null);
        return places.equals(choices.known()) || column == null ? new Where.Known(places) : new Where.Column(column);
    }

    /** The rule as the command line would say it. */
    String rule() {
        List<String> parts = new ArrayList<>();
        if (place instanceof Where.Point point) {
            parts.add("lon=" + named(point.longitude()));
            parts.add("lat=" + named(point.latitude()));
        } else if (place instanceof Where.Column column) {
            parts.add("place=" + named(column.column()));
        }
        if (period != null) {
            parts.add("period=" + named(period) + ":" + grain.json());
        }
        if (order != null) {
            parts.add("dates=" + order.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        for (CountChoices.Category category : categories) {
            String key = category.kind() == PartStep.CategoryKind.GROUP ? "group=" : "category=";
            parts.add(key + named(category.column()));
        }
        // Said aloud, so that a rule without a category is not taken for one that leaves everything open.
        parts.add("zeros=none");
        return String.join(",", parts);
    }

    private static String named(ColumnRef column) {
        return "@" + column.column();
    }

    /** By what is counted, part by part, in the order in which it is said. */
    List<Message> parts() {
        List<Message> parts = new ArrayList<>();
        String level = place.level();
        parts.add(
                level == null && place instanceof Where.Column column
                        ? Message.of("importing.count.by-column", header(column.column()))
                        : Message.of("importing.count.level", String.valueOf(level)));
        if (period != null) {
            parts.add(Message.of("importing.count.grain", grain.json()));
        }
        categories.forEach(category -> parts.add(Message.of("importing.count.by-column", header(category.column()))));
        return parts;
    }

    /** How a column is called: by its header, or by its letters. */
    static String header(ColumnRef column) {
        return column.header().isBlank() ? column.column() : column.header().replace('\n', ' ');
    }
}
