package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;

/**
 * What came of a sheet, as text that a person can check against the sheet.
 *
 * @param problems one a line: severity, cell, code, arguments; those of the proposal, then those of the run
 * @param observations one a line: cell, place, period, measure with its group, value, numerator, denominator, lower, upper, status
 */
record CaseOutcome(@Nullable Recipe recipe, String problems, String observations) {

    private static final String HEADER = "cell,place,period,measure,value,numerator,denominator,lower,upper,status\n";

    static CaseOutcome of(String input, ImportWishes wishes) {
        char delimiter = input.indexOf(';') >= 0 && input.indexOf(';') < input.indexOf('\n') ? ';' : ',';
        Grid grid = CsvRows.grid("sheet", input, delimiter);
        Proposal proposal = Sheets.propose(grid, MapPlaces.knowledge(), wishes);
        List<Problem> problems = new ArrayList<>(proposal.problems());
        Recipe recipe = proposal.recipe();
        StringBuilder lines = new StringBuilder(HEADER);
        if (recipe != null
                && new RecipeCheck(TestCatalogue.METRICS).fit(recipe, proposal).mayRun()) {
            Sheets.Result result = Sheets.run(recipe, grid, MapPlaces.knowledge());
            problems.addAll(result.tally().problems());
            List<StoredMeasure> measures = StoredMeasure.of(recipe);
            result.observations().forEach(found -> lines.append(line(found, measures.get(found.measure()))));
        }
        return new CaseOutcome(
                recipe,
                problems.stream().map(problem -> said(problem) + "\n").collect(Collectors.joining()),
                lines.toString());
    }

    private static String line(FoundObservation found, StoredMeasure measure) {
        String numbers = java.util.Arrays.asList(
                        found.value(), found.numerator(), found.denominator(), found.lower(), found.upper())
                .stream()
                .map(number -> number == null ? "" : Objects.toString(number).replaceAll("\\.0$", ""))
                .collect(Collectors.joining(","));
        return String.join(
                        ",",
                        found.row() == 0 ? "-" : new CellAddress(found.row(), found.column()).toString(),
                        found.place().place().code(),
                        found.period().text(),
                        measure.metric()
                                + (found.group().equals(Group.EVERYONE)
                                        ? ""
                                        : " " + found.group().code()),
                        numbers,
                        found.status().json())
                + "\n";
    }

    private static String said(Problem problem) {
        return problem.severity() + " " + (problem.cell() == null ? "-" : problem.cell()) + " "
                + said(problem.message());
    }

    private static String said(Message message) {
        String args = message.args().stream()
                .map(arg -> arg instanceof Message inner ? inner.code() : String.valueOf(arg))
                .collect(Collectors.joining(" | "));
        return message.code() + (args.isEmpty() ? "" : ": " + args);
    }
}
