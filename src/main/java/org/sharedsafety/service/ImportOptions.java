package org.sharedsafety.service;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Recipe;

/**
 * What a person says about a file before it is brought in; all of it may be unsaid.
 *
 * @param sheet the only sheet to take, or null for all that hold a table
 * @param period the period of all its numbers, where the sheet does not tell
 * @param level the level of its places
 * @param series the publisher's data set
 * @param charset the encoding of a text file
 * @param delimiter the character between the fields of a text file
 * @param recipes recipes by sheet, corrected or kept from last year; {@code ""} stands for every sheet without its own
 * @param acceptSuggestions whether the best suggestion is taken for each place that was not found
 * @param keepLarge whether a file above 64 MB is kept inside the project too
 * @param denominator the measure that divides the counts of the file, in place of the catalogue's
 * @param countBy by what rows that are people or events are counted: {@code auto}, or columns such as {@code
 *     place=COUNTY,period=DATE:month,category=OFFENSE}
 * @param sumBy by the header or letters of which column parts of places, such as agencies, are told apart and added up
 * @param shares what numbers between 0 and 1 are where the sheet does not tell: {@link NumberKind#PROPORTION} or {@link
 *     NumberKind#PERCENT}
 */
public record ImportOptions(
        @Nullable String sheet,
        @Nullable String period,
        @Nullable String level,
        @Nullable String series,
        @Nullable Charset charset,
        @Nullable Character delimiter,
        Map<String, Recipe> recipes,
        boolean acceptSuggestions,
        boolean keepLarge,
        @Nullable String denominator,
        @Nullable String countBy,
        @Nullable String sumBy,
        @Nullable NumberKind shares) {
    /** Nothing said. */
    public static final ImportOptions NONE =
            new ImportOptions(null, null, null, null, null, null, Map.of(), false, false, null, null, null, null);

    public ImportOptions {
        recipes = Map.copyOf(recipes);
    }

    /** The same with something more said. */
    public ImportOptions with(Consumer<Saying> more) {
        Saying saying = new Saying(this);
        more.accept(saying);
        return saying.said();
    }

    /** The same with other recipes. */
    public ImportOptions withRecipes(Map<String, Recipe> changed) {
        return with(said -> said.recipes = changed);
    }

    /** The same with the period of all numbers. */
    public ImportOptions withPeriod(@Nullable String chosen) {
        return with(said -> said.period = chosen);
    }

    /** The same with the level of all places. */
    public ImportOptions withLevel(@Nullable String chosen) {
        return with(said -> said.level = chosen);
    }

    /** The same with one sheet only. */
    public ImportOptions withSheet(String chosen) {
        return with(said -> said.sheet = chosen);
    }

    /** The same with the best suggestions for places taken or not. */
    public ImportOptions withSuggestions(boolean take) {
        return with(said -> said.acceptSuggestions = take);
    }

    /** The same with the measure that divides its counts. */
    public ImportOptions withDenominator(@Nullable String metric) {
        return with(said -> said.denominator = metric);
    }

    /** The same with the rule by which rows are counted. */
    public ImportOptions withCountBy(String rule) {
        return with(said -> said.countBy = rule);
    }

    /** The same with the column that tells parts of places apart, and what numbers between 0 and 1 are. */
    public ImportOptions withParts(@Nullable String column, @Nullable NumberKind kind) {
        return with(said -> {
            said.sumBy = column;
            said.shares = kind;
        });
    }

    /** Options being said, part by part. */
    public static final class Saying {
        public @Nullable String sheet;
        public @Nullable String period;
        public @Nullable String level;
        public @Nullable String series;
        public @Nullable Charset charset;
        public @Nullable Character delimiter;
        public Map<String, Recipe> recipes;
        public boolean acceptSuggestions;
        public boolean keepLarge;
        public @Nullable String denominator;
        public @Nullable String countBy;
        public @Nullable String sumBy;
        public @Nullable NumberKind shares;

        private Saying(ImportOptions before) {
            sheet = before.sheet;
            period = before.period;
            level = before.level;
            series = before.series;
            charset = before.charset;
            delimiter = before.delimiter;
            recipes = before.recipes;
            acceptSuggestions = before.acceptSuggestions;
            keepLarge = before.keepLarge;
            denominator = before.denominator;
            countBy = before.countBy;
            sumBy = before.sumBy;
            shares = before.shares;
        }

        private ImportOptions said() {
            return new ImportOptions(
                    sheet,
                    period,
                    level,
                    series,
                    charset,
                    delimiter,
                    recipes,
                    acceptSuggestions,
                    keepLarge,
                    denominator,
                    countBy,
                    sumBy,
                    shares);
        }
    }
}
