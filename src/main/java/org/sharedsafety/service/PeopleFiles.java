package org.sharedsafety.service;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.PointFinder;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.ZeroCells;
import org.sharedsafety.recipe.CountRun;
import org.sharedsafety.store.Transaction;

/** What holds for files whose rows are people or events: they are counted or refused, and never kept. */
final class PeopleFiles {

    private PeopleFiles() {}

    /** Whether a file's bytes must not be kept, because one of its sheets lists people, imported or not. */
    static boolean holdsPeople(FileDraft draft, Collection<Recipe> recipes) {
        return draft.sheets().stream().anyMatch(sheet -> sheet.proposal().isPeople())
                || recipes.stream().anyMatch(recipe -> recipe.step(PartStep.CountRows.class)
                        .isPresent());
    }

    /** Refuses to read rows of people as if they were places. */
    static void refuseRows(Proposal proposal, Recipe recipe) {
        if (proposal.isPeople() && recipe.step(PartStep.CountRows.class).isEmpty()) {
            throw WorkbenchException.of("import.people-rows", proposal.sheet());
        }
    }

    /** The problem with no text of the file but names of columns: what a reader quotes may be a person's. */
    static Problem withoutTexts(Problem problem) {
        List<Object> args = problem.message().args().stream()
                .map(arg -> arg instanceof String ? (Object) "…" : arg)
                .toList();
        return new Problem(
                problem.severity(),
                problem.sheet(),
                problem.cell(),
                new Message(problem.message().key(), args));
    }

    /** The run that counts a sheet's rows. */
    static CountRun counting(
            OpenProject project,
            Transaction tx,
            Recipe recipe,
            String sheet,
            PlaceFinder finder,
            Consumer<FoundObservation> found) {
        String level = recipe.step(PartStep.EventPoint.class)
                .map(PartStep.EventPoint::level)
                .or(() -> recipe.step(PlaceStep.Places.class).map(PlaceStep.Places::level))
                .orElse("");
        boolean point = recipe.step(PartStep.EventPoint.class).isPresent();
        PointFinder points = point ? new PointsOfProject(project).all().get(level) : null;
        if (point && points == null) {
            throw WorkbenchException.of("recipe.no-boundaries", level);
        }
        boolean every = recipe.step(PartStep.CountRows.class)
                .map(step -> step.zeros() == ZeroCells.ALL)
                .orElse(false);
        List<Place> places = every ? tx.places().ofLevel(level) : List.of();
        return new CountRun(recipe, sheet, tx.metrics().all(), finder, points, places, found);
    }
}
