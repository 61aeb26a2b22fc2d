package org.sharedsafety.recipe;

import java.util.Locale;
import java.util.stream.Collectors;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Says in words how a recipe counts rows. */
public final class CountRule {

    private CountRule() {}

    /** The rule: by what place, period and categories rows are counted. */
    public static Message of(Recipe recipe) {
        String categories = recipe.steps(PartStep.CountCategory.class)
                .map(category -> "“" + spoken(category.column()) + "”")
                .collect(Collectors.joining(", "));
        return categories.isEmpty()
                ? Message.of("count.rule", place(recipe), period(recipe))
                : Message.of("count.rule-category", place(recipe), period(recipe), categories);
    }

    private static Message place(Recipe recipe) {
        PartStep.EventPoint point = recipe.step(PartStep.EventPoint.class).orElse(null);
        if (point != null) {
            return Message.of("count.by-point", point.level(), spoken(point.longitude()), spoken(point.latitude()));
        }
        return recipe.step(PlaceStep.Places.class)
                .map(places -> Message.of(
                        "count.by-place",
                        places.level(),
                        spoken(
                                places.name() != null
                                        ? places.name()
                                        : places.code().get(0))))
                .orElse(Message.of("count.by-no-place"));
    }

    private static Message period(Recipe recipe) {
        PartStep.EventDate date = recipe.step(PartStep.EventDate.class).orElse(null);
        if (date != null) {
            return Message.of("count.by-" + date.grain().name().toLowerCase(Locale.ROOT), spoken(date.column()));
        }
        return recipe.step(Step.FixedPeriod.class)
                .map(fixed -> Message.of("count.by-fixed", fixed.period()))
                .orElse(Message.of("count.by-no-period"));
    }

    private static String spoken(ColumnRef column) {
        return column.header().isEmpty() ? column.column() : column.header();
    }
}
