package org.sharedsafety.service;

import java.nio.charset.Charset;
import java.util.Map;
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

    /** Options without a rule for parts of places. */
    public ImportOptions(
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
            @Nullable String countBy) {
        this(
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
                null,
                null);
    }

    /** Options with the catalogue's denominators. */
    public ImportOptions(
            @Nullable String sheet,
            @Nullable String period,
            @Nullable String level,
            @Nullable String series,
            @Nullable Charset charset,
            @Nullable Character delimiter,
            Map<String, Recipe> recipes,
            boolean acceptSuggestions,
            boolean keepLarge) {
        this(sheet, period, level, series, charset, delimiter, recipes, acceptSuggestions, keepLarge, null, null);
    }

    /** The same with the measure that divides its counts. */
    public ImportOptions withDenominator(@Nullable String metric) {
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
                metric,
                countBy,
                sumBy,
                shares);
    }

    public ImportOptions {
        recipes = Map.copyOf(recipes);
    }

    /** The same with other recipes. */
    public ImportOptions withRecipes(Map<String, Recipe> changed) {
        return new ImportOptions(
                sheet,
                period,
                level,
                series,
                charset,
                delimiter,
                changed,
                acceptSuggestions,
                keepLarge,
                denominator,
                countBy,
                sumBy,
                shares);
    }

    /** The same with the period of all numbers. */
    public ImportOptions withPeriod(String chosen) {
        return new ImportOptions(
                sheet,
                chosen,
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

    /** The same with one sheet only. */
    public ImportOptions withSheet(String chosen) {
        return new ImportOptions(
                chosen,
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

    /** The same with the rule by which rows are counted. */
    public ImportOptions withCountBy(String rule) {
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
                rule,
                sumBy,
                shares);
    }

    /** The same with the column that tells parts of places apart, and what numbers between 0 and 1 are. */
    public ImportOptions withParts(@Nullable String column, @Nullable NumberKind kind) {
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
                column,
                kind);
    }
}
