package org.sharedsafety.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/**
 * Real CSV files of US counties: structure by looking at them, counts by awk.
 *
 * <p>The counts by status were obtained with {@code awk -F, 'NR>1{n[$4=="NA"]++}'} on each file.
 */
@ExtendWith(SharedFolder.class)
class RealCsvTest {

    private static Grid counties(String name) {
        return CsvRows.file(SharedFolder.require("data", "pairs", "us-counties", name), ',');
    }

    private static Recipe recipe(Proposal proposal) {
        return Objects.requireNonNull(
                proposal.recipe(), () -> proposal.problems().toString());
    }

    private static List<ColumnRole> roles(Proposal proposal) {
        return proposal.columns().stream().map(column -> column.role()).toList();
    }

    @Test
    void crimeRates() {
        Grid grid = counties("rates_crime_county_all.csv");
        Proposal proposal = Sheets.propose(grid, AnyCounty.knowledge(), ImportWishes.NONE);
        assertEquals(List.of(1), proposal.headerRows());
        assertEquals(2, proposal.firstDataRow());
        assertEquals(9432, proposal.lastDataRow());
        assertEquals(
                List.of(
                        ColumnRole.PERIOD,
                        ColumnRole.PLACE_CODE,
                        ColumnRole.PLACE_CODE,
                        ColumnRole.METRIC,
                        ColumnRole.METRIC,
                        ColumnRole.FLAG,
                        ColumnRole.FLAG),
                roles(proposal));
        List<Step.Measure> measures = recipe(proposal).steps(Step.Measure.class).toList();
        assertEquals("V01", measures.get(0).metric());
        assertEquals("V02", measures.get(1).metric());
        assertEquals(NumberKind.RATE, measures.get(0).kind());
        assertEquals(List.of(), proposal.problems());
        Sheets.Result result = Sheets.run(recipe(proposal), grid, AnyCounty.knowledge());
        assertEquals(9431, result.tally().rowsRead());
        assertEquals(
                Map.of(Status.OK, 2 * 8666L, Status.NOT_AVAILABLE, 2 * 765L),
                result.tally().observations());
        assertEquals(3152, result.tally().placesMatched());
        assertEquals(0, result.tally().duplicates());
    }

    @Test
    void injuryDeaths() {
        Grid grid = counties("rate_injury_deaths_metric_all_county.csv");
        Proposal proposal = Sheets.propose(grid, AnyCounty.knowledge(), ImportWishes.NONE);
        Step.Measure measure = recipe(proposal).step(Step.Measure.class).orElseThrow();
        assertEquals("PH07", measure.metric());
        assertEquals("E", Objects.requireNonNull(measure.lower()).column());
        assertEquals("F", Objects.requireNonNull(measure.upper()).column());
        Sheets.Result result = Sheets.run(recipe(proposal), grid, AnyCounty.knowledge());
        assertEquals(
                Map.of(Status.OK, 28692L, Status.NOT_AVAILABLE, 2734L),
                result.tally().observations());
        assertEquals(3155, result.tally().placesMatched());
        assertEquals(76.8, result.observations().get(0).value());
        assertEquals(66.5, result.observations().get(0).lower());
        assertEquals("2014", result.observations().get(0).period().text());
    }

    @Test
    void lowBirthWeightIsAProportion() {
        Grid grid = counties("rate_low_birth_weight_metric_all_county.csv");
        Proposal proposal = Sheets.propose(grid, AnyCounty.knowledge(), ImportWishes.NONE);
        Step.Measure measure = recipe(proposal).step(Step.Measure.class).orElseThrow();
        assertEquals("local:rate-low-birth-weight", measure.metric());
        assertEquals(NumberKind.PROPORTION, measure.kind());
        assertEquals(100, measure.scale());
        Sheets.Result result = Sheets.run(recipe(proposal), grid, AnyCounty.knowledge());
        assertEquals(
                Map.of(Status.OK, 25124L, Status.NOT_AVAILABLE, 18L),
                result.tally().observations());
        assertEquals(0.09944631888571676, result.observations().get(0).value());
    }

    @Test
    void socialAssociations() {
        Grid grid = counties("social_associations_all_county.csv");
        Proposal proposal = Sheets.propose(grid, AnyCounty.knowledge(), ImportWishes.NONE);
        Step.Measure measure = recipe(proposal).step(Step.Measure.class).orElseThrow();
        assertEquals("WB04", measure.metric());
        assertEquals(1, measure.scale());
        Sheets.Result result = Sheets.run(recipe(proposal), grid, AnyCounty.knowledge());
        assertEquals(
                Map.of(Status.OK, 27334L, Status.NOT_AVAILABLE, 948L),
                result.tally().observations());
    }

    @Test
    void recipesOfRealFilesComeBackFromJson() {
        for (String name : List.of("rates_crime_county_all.csv", "rate_injury_deaths_metric_all_county.csv")) {
            Recipe recipe = recipe(Sheets.propose(counties(name), AnyCounty.knowledge(), ImportWishes.NONE));
            RecipeJson json = new RecipeJson();
            assertEquals(recipe, json.read(json.write(recipe)));
            assertTrue(
                    new RecipeCheck(TestCatalogue.METRICS).check(recipe, name).isEmpty());
        }
    }
}
