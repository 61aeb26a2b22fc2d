package org.sharedsafety.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RecipeFit;

/**
 * A newer file read by the recipes of an import, and what it would change; nothing is stored.
 *
 * @param like the import whose recipes are replayed
 * @param likeFile its file
 * @param file the new file
 * @param sheets what became of each sheet of the import
 * @param unusedSheets sheets of the new file that no sheet of the import stands for
 * @param tallies what the reading came to, sheet by sheet; empty while a question is open
 * @param difference what would change; null while a question is open
 * @param withdrawn every number that the file no longer holds
 * @param problems questions about the file as a whole
 * @param answers what was said already
 * @param revision of the project when it was looked at
 */
public record UpdateDraft(
        long like,
        String likeFile,
        FileDraft file,
        List<SheetUpdate> sheets,
        List<String> unusedSheets,
        List<ImportTally> tallies,
        @Nullable UpdateDifference difference,
        Set<DifferenceRun.Withdrawal> withdrawn,
        List<Problem> problems,
        UpdateAnswers answers,
        long revision) {
    public UpdateDraft {
        sheets = List.copyOf(sheets);
        unusedSheets = List.copyOf(unusedSheets);
        tallies = List.copyOf(tallies);
        problems = List.copyOf(problems);
    }

    /**
     * One sheet of the import and the sheet that stands for it now.
     *
     * @param before its name in the import
     * @param now its name in the new file, or null where there is none or it has to be asked
     * @param fit what became of its recipe, or null where there is no sheet for it
     * @param candidates sheets that may stand for it where that has to be asked
     */
    public record SheetUpdate(
            String before, @Nullable String now, @Nullable RecipeFit fit, Message why, List<String> candidates) {
        public SheetUpdate {
            candidates = List.copyOf(candidates);
        }
    }

    /** The recipes as they run on the new file, by its sheets. */
    Map<String, Recipe> recipes() {
        Map<String, Recipe> recipes = new LinkedHashMap<>();
        for (SheetUpdate sheet : sheets) {
            RecipeFit fit = sheet.fit();
            String now = sheet.now();
            if (fit != null && now != null) {
                recipes.put(now, fit.recipe());
            }
        }
        return recipes;
    }

    /** Everything that a person should know or is asked, file first. */
    public List<Problem> allProblems() {
        List<Problem> all = new java.util.ArrayList<>(problems);
        sheets.forEach(sheet -> {
            RecipeFit fit = sheet.fit();
            if (fit != null) {
                all.addAll(fit.problems());
            }
        });
        tallies.forEach(tally -> all.addAll(tally.problems()));
        return all;
    }

    /** Whether nothing has to be answered before it can be stored, signs of a break aside. */
    public boolean mayStore() {
        return difference != null;
    }
}
