package org.sharedsafety.recipe;

import java.util.List;
import java.util.Map;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.FitAnswers;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RecipeFit;

/**
 * Replays a recipe on another sheet: rows as the new sheet has them, columns found again by their headers, the period
 * of the new sheet itself; every step says whether it was applied and why.
 *
 * <p>Nothing is guessed. A column whose header is not there any more is asked for, with the likeliest candidates; a
 * fixed period is never carried over into a file that tells another one or none.
 */
public final class RecipeFitter {

    private final RecipeCheck check;

    /** A fitter that checks with this what it made. */
    public RecipeFitter(RecipeCheck check) {
        this.check = check;
    }

    /**
     * Fits a recipe to a sheet.
     *
     * @param proposal what the sheet itself was taken for
     * @param answers what a person has said already
     */
    public RecipeFit fit(Recipe recipe, Proposal proposal, FitAnswers answers) {
        return new FitRun(check, recipe, proposal, answers).fit();
    }

    /** The share of a recipe's columns that a sheet holds under their headers, 0 to 1. */
    public static double columnsFound(Recipe recipe, Proposal proposal) {
        List<ColumnRef> wanted = ColumnMap.columnsOf(recipe).stream()
                .filter(ref -> !ref.header().isEmpty())
                .toList();
        ColumnMatch match = new ColumnMatch(
                proposal.columns().stream().map(ColumnReading::column).toList(), wanted, Map.of());
        long found = wanted.stream().filter(ref -> match.now(ref).isPresent()).count();
        return wanted.isEmpty() ? 0 : (double) found / wanted.size();
    }
}
