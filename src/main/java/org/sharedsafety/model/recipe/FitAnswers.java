package org.sharedsafety.model.recipe;

import java.util.Map;

/**
 * What a person has said about replaying a recipe.
 *
 * @param columns letters of the new file's column by the letters of the recipe's; empty text: leave it out
 * @param keepPeriod whether the recipe's fixed period stands where the new file tells none
 * @param takeNew whether columns that the recipe does not know and that look like measures are taken too
 */
public record FitAnswers(Map<String, String> columns, boolean keepPeriod, boolean takeNew) {
    /** Nothing said. */
    public static final FitAnswers NONE = new FitAnswers(Map.of(), false, false);

    public FitAnswers {
        columns = Map.copyOf(columns);
    }

    /** The same with one column answered. */
    public FitAnswers withColumn(String old, String now) {
        Map<String, String> more = new java.util.HashMap<>(columns);
        more.put(old, now);
        return new FitAnswers(more, keepPeriod, takeNew);
    }

    /** The same with new measures taken or left. */
    public FitAnswers withNew(boolean take) {
        return new FitAnswers(columns, keepPeriod, take);
    }
}
