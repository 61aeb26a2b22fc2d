package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Proposes for and runs over sheets in memory. */
final class Sheets {

    /** What came of a run. */
    record Result(ImportTally tally, List<FoundObservation> observations) {}

    private Sheets() {}

    static Proposal propose(Grid grid, PlaceKnowledge knowledge, ImportWishes wishes) {
        return new RecipeProposer(TestCatalogue.METRICS, knowledge)
                .propose(
                        new Step.ReadSheet("csv", grid.sheet(), "UTF-8", ",", false),
                        grid,
                        SheetProfile.of(grid),
                        wishes);
    }

    static Result run(Recipe recipe, Grid grid, PlaceKnowledge knowledge) {
        List<FoundObservation> observations = new ArrayList<>();
        if (recipe.step(PartStep.CountRows.class).isPresent()) {
            CountRun count = new CountRun(
                    recipe,
                    grid.sheet(),
                    TestCatalogue.METRICS,
                    knowledge.finder(),
                    null,
                    List.of(),
                    observations::add);
            grid.rows().forEach(count::accept);
            return new Result(count.finish(), observations);
        }
        RecipeRun run =
                new RecipeRun(recipe, grid.sheet(), TestCatalogue.METRICS, knowledge.finder(), observations::add);
        RowShaper shaper = new RowShaper(recipe, run);
        grid.rows().forEach(shaper::accept);
        return new Result(shaper.finish(run.finish()), observations);
    }
}
