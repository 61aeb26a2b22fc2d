package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.Facet;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.reader.ReadOptions;
import org.sharedsafety.reader.Spreadsheet;
import org.sharedsafety.reader.SpreadsheetFile;
import org.sharedsafety.recipe.FacetRun;
import org.sharedsafety.recipe.RecipeCheck;
import org.sharedsafety.recipe.RecipeRun;
import org.sharedsafety.recipe.RowShaper;
import org.sharedsafety.service.FileDraft.SheetDraft;

/** Looks closer at a file that is being brought in: how a recipe reads it, what stands in a column, which places there are. */
public final class PreviewService {
    /** Stands in for a period that nobody has told yet, so that the rest can be seen. */
    private static final Step.FixedPeriod ANY_PERIOD = new Step.FixedPeriod("1900/2100");

    /** Reads the rows of a sheet that are in sight by a recipe. */
    public Job<SheetReading> reading(OpenProject project, SheetDraft sheet, Recipe recipe) {
        return progress -> read(project, sheet, recipe);
    }

    private static SheetReading read(OpenProject project, SheetDraft sheet, Recipe recipe) {
        String name = sheet.proposal().sheet();
        List<Problem> found = new RecipeCheck(List.copyOf(project.metrics().values())).check(recipe, name);
        List<Problem> blocking = found.stream().filter(PreviewService::isOpen).toList();
        List<Problem> problems = new ArrayList<>(found);
        Map<CellAddress, Status> cells = new HashMap<>();
        Set<Integer> rows = new HashSet<>();
        boolean placed = recipe.step(PlaceStep.Places.class)
                .filter(step -> !step.code().isEmpty() || step.name() != null)
                .isPresent();
        boolean runs = found.stream().filter(PreviewService::isOpen).allMatch(problem -> problem.code()
                .equals("period-unknown"));
        if (recipe.step(PartStep.CountRows.class).isPresent()) {
            // The preview of people is masked: there is nothing in it to read, only rows that will be counted.
            sheet.proposal().preview().rows().stream()
                    .map(SheetRow::number)
                    .filter(row -> isData(recipe, row))
                    .forEach(rows::add);
        } else if (placed && runs) {
            Recipe readable = withPeriod(recipe);
            RecipeRun run = new RecipeRun(
                    readable,
                    name,
                    List.copyOf(project.metrics().values()),
                    project.matcher(),
                    observation ->
                            cells.put(new CellAddress(observation.row(), observation.column()), observation.status()));
            RowShaper shaper = new RowShaper(readable, run);
            for (SheetRow row : sheet.proposal().preview().rows()) {
                if (isData(recipe, row.number())) {
                    rows.add(row.number());
                }
                shaper.accept(row);
            }
            problems.addAll(shaper.finish(run.finish()).problems());
        }
        return new SheetReading(cells, rows, problems, blocking);
    }

    private static boolean isData(Recipe recipe, int row) {
        Step.DataRows range = recipe.step(Step.DataRows.class).orElse(new Step.DataRows(1, 0));
        return row >= range.first() && (range.last() == 0 || row <= range.last());
    }

    private static boolean isOpen(Problem problem) {
        return problem.severity() == Problem.Severity.QUESTION || problem.severity() == Problem.Severity.ERROR;
    }

    private static Recipe withPeriod(Recipe recipe) {
        boolean told = recipe.step(Step.PeriodColumn.class).isPresent()
                || recipe.step(Step.FixedPeriod.class).isPresent()
                || recipe.steps(Step.Measure.class).noneMatch(measure -> measure.period() == null);
        if (told) {
            return recipe;
        }
        List<Step> steps = new ArrayList<>(recipe.steps());
        steps.add(ANY_PERIOD);
        return new Recipe(recipe.version(), steps);
    }

    /** Counts what stands in a column of all data rows, and finds the rows that choices leave. */
    public Job<Facet> faceting(FileDraft draft, String sheet, Recipe recipe, int column, List<Facet.Filter> filters) {
        return progress -> {
            FacetRun run = new FacetRun(recipe, column, filters);
            try (Spreadsheet spreadsheet = SpreadsheetFile.open(draft.file(), ReadOptions.DETECT, progress)) {
                spreadsheet.read(sheet, new RowShaper(recipe, run), progress);
            }
            return run.finish();
        };
    }

    /** The places of a level under names by which a person can tell them apart, A to Z. */
    public List<Place> places(OpenProject project, String level) {
        return project.reading(tx -> PlaceLabels.of(tx).of(tx.places().ofLevel(level)).stream()
                .sorted(java.util.Comparator.comparing(Place::name).thenComparing(Place::code))
                .toList());
    }

    /** The levels of geography that the project knows. */
    public List<String> levels(OpenProject project) {
        return project.reading(tx -> tx.places().levels());
    }
}
