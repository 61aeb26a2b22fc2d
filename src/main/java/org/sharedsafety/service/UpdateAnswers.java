package org.sharedsafety.service;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.recipe.FitAnswers;

/**
 * What a person has said about a yearly update; all of it may be unsaid.
 *
 * @param period the period of all numbers of the new file
 * @param sheets sheets of the new file by sheets of the import; empty text: left out
 * @param fits answers by sheet of the import; {@code ""} stands for every sheet
 * @param acceptSuggestions whether the best suggestion is taken for each place that was not found
 * @param again whether the file is stored although the project holds its very bytes
 */
public record UpdateAnswers(
        @Nullable String period,
        Map<String, String> sheets,
        Map<String, FitAnswers> fits,
        boolean acceptSuggestions,
        boolean again) {
    /** Nothing said. */
    public static final UpdateAnswers NONE = new UpdateAnswers(null, Map.of(), Map.of(), false, false);

    public UpdateAnswers {
        sheets = Map.copyOf(sheets);
        fits = Map.copyOf(fits);
    }

    /** The answers for a sheet of the import. */
    public FitAnswers fit(String sheet) {
        return fits.getOrDefault(sheet, fits.getOrDefault("", FitAnswers.NONE));
    }

    /** The same with the period said. */
    public UpdateAnswers withPeriod(@Nullable String said) {
        return new UpdateAnswers(said, sheets, fits, acceptSuggestions, again);
    }

    /** The same with one column of a sheet answered; empty text: it is left out. */
    public UpdateAnswers withColumn(String sheet, String wanted, String now) {
        return withFit(sheet, fit(sheet).withColumn(wanted, now));
    }

    /** The same with the answers for a sheet. */
    public UpdateAnswers withFit(String sheet, FitAnswers answers) {
        Map<String, FitAnswers> more = new HashMap<>(fits);
        more.put(sheet, answers);
        return new UpdateAnswers(period, sheets, more, acceptSuggestions, again);
    }

    /** The same with one sheet of the import answered; empty text: it is left out. */
    public UpdateAnswers withSheet(String old, String now) {
        Map<String, String> more = new HashMap<>(sheets);
        more.put(old, now);
        return new UpdateAnswers(period, more, fits, acceptSuggestions, again);
    }

    /** The same, with the very same bytes taken again or not. */
    public UpdateAnswers withAgain(boolean take) {
        return new UpdateAnswers(period, sheets, fits, acceptSuggestions, take);
    }

    /** The same with the best suggestions for places taken or not. */
    public UpdateAnswers withSuggestions(boolean take) {
        return new UpdateAnswers(period, sheets, fits, take, again);
    }
}
