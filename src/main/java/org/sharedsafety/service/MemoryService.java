package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.FitAnswers;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RecipeFit;
import org.sharedsafety.recipe.RecipeCheck;
import org.sharedsafety.recipe.RecipeFitter;
import org.sharedsafety.recipe.RecipeJson;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.store.PlaceAliasTable;
import org.sharedsafety.store.Transaction;

/** Remembers how a file was read, and proposes the same for the next one of its family. */
public final class MemoryService {
    private static final String KIND = "recipe";

    private final ImportService imports;

    public MemoryService(ImportService imports) {
        this.imports = imports;
    }

    /** Looks at a file; a sheet whose family was read before is proposed as it was read then. */
    public Job<FileDraft> inspecting(OpenProject project, Path file, ImportOptions options) {
        return progress -> {
            FileDraft draft = imports.inspecting(project, file, options).run(progress);
            RecipeFitter fitter = new RecipeFitter(
                    new RecipeCheck(List.copyOf(project.metrics().values())));
            return project.reading(tx -> draft.withSheets(draft.sheets().stream()
                    .map(sheet -> recalled(tx, fitter, draft, sheet))
                    .toList()));
        };
    }

    private static SheetDraft recalled(Transaction tx, RecipeFitter fitter, FileDraft draft, SheetDraft sheet) {
        Proposal proposal = sheet.proposal();
        Optional<String> kept = proposal.recipe() == null
                ? Optional.empty()
                : tx.savedViews().get(KIND, family(draft, proposal.sheet()));
        if (kept.isEmpty()) {
            return sheet;
        }
        int line = kept.get().indexOf('\n');
        Recipe before = new RecipeJson().read(kept.get().substring(line + 1));
        RecipeFit fit = fitter.fit(before, proposal, FitAnswers.NONE);
        boolean fits = fit.questions().isEmpty()
                && RecipeFitter.columnsFound(before, proposal) >= 1
                && fit.problems().stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return fits ? recalled(sheet, fit, kept.get().substring(0, line)) : sheet;
    }

    /** What the sheet itself asked was answered then; what the fit asks is asked. */
    private static SheetDraft recalled(SheetDraft sheet, RecipeFit fit, String file) {
        Proposal proposal = sheet.proposal();
        List<Problem> problems = new ArrayList<>();
        problems.add(
                new Problem(Problem.Severity.INFO, proposal.sheet(), null, Message.of("problem.read-as-before", file)));
        sheet.problems().stream()
                .filter(problem -> problem.severity() != Problem.Severity.QUESTION)
                .forEach(problems::add);
        fit.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.QUESTION)
                .forEach(problems::add);
        return new SheetDraft(
                new Proposal(
                        proposal.sheet(),
                        proposal.preview(),
                        proposal.headerRows(),
                        proposal.rows(),
                        proposal.columns(),
                        fit.recipe(),
                        problems,
                        proposal.countChoices()),
                sheet.hidden(),
                sheet.rowsRead(),
                problems);
    }

    /**
     * Remembers the recipes of a file, or forgets those of its family; names of places that a person settled are known
     * in every file from then on, under the place above that they were settled for.
     */
    public Job<Boolean> keeping(OpenProject project, FileDraft draft, Map<String, Recipe> recipes, boolean remember) {
        return progress -> {
            project.file().writing(tx -> {
                recipes.forEach((sheet, recipe) -> {
                    String family = family(draft, sheet);
                    if (remember) {
                        tx.savedViews().put(KIND, family, draft.name() + "\n" + new RecipeJson().write(recipe));
                    } else {
                        tx.savedViews().remove(KIND, family);
                    }
                    names(tx, recipe);
                });
                return true;
            });
            project.file().saveBack();
            return remember;
        };
    }

    private static void names(Transaction tx, Recipe recipe) {
        String parent = recipe.step(PlaceStep.FixedParent.class)
                .map(PlaceStep.FixedParent::parent)
                .orElse("");
        recipe.steps(PlaceStep.SamePlace.class).forEach(same -> tx.placeAliases()
                .put(new PlaceAliasTable.Alias(same.level(), same.text(), parent, same.code())));
    }

    /** What the files of all years have in common: their names without digits and signs. */
    private static String family(FileDraft draft, String sheet) {
        String name = draft.name();
        int dot = name.lastIndexOf('.');
        return letters(dot > 0 ? name.substring(0, dot) : name) + "/" + letters(sheet);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
    }
}
