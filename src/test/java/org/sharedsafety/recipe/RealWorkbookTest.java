package org.sharedsafety.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.SharedFolder;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.FitAnswers;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RecipeFit;
import org.sharedsafety.model.recipe.Step;

/**
 * Real files with title rows, merged headers, mixed levels and signs for missing values.
 *
 * <p>Counts of the workbooks: LibreOffice to CSV, then counted with Python's csv module; of the text files: awk.
 */
@ExtendWith(SharedFolder.class)
class RealWorkbookTest {

    private static Recipe recipe(Proposal proposal) {
        return Objects.requireNonNull(
                proposal.recipe(), () -> proposal.problems().toString());
    }

    private static Map<String, Step.Measure> measures(Recipe recipe) {
        return recipe.steps(Step.Measure.class)
                .collect(java.util.stream.Collectors.toMap(step -> step.column().column(), step -> step));
    }

    @ParameterizedTest
    @CsvSource({"pairs/california/est16all.xls,2016,19.3,54487", "messy/est14all.xls,2014,18.1,54366"})
    void povertyOfCountiesStatesAndTheNation(String name, String year, double firstPoor, double firstIncome) {
        Grid grid = PoiRows.file(SharedFolder.require("data").resolve(name), 0);
        Proposal proposal = Sheets.propose(grid, AnyCounty.knowledge(), ImportWishes.NONE);
        assertEquals(List.of(), proposal.problems());
        assertEquals(List.of(3, 4), proposal.headerRows());
        assertEquals(5, proposal.firstDataRow());
        assertEquals(3198, proposal.lastDataRow());
        Recipe recipe = recipe(proposal);
        assertEquals(year, recipe.step(Step.FixedPeriod.class).orElseThrow().period());
        Map<String, Step.Measure> measures = measures(recipe);
        assertEquals(9, measures.size());
        Step.Measure poor = Objects.requireNonNull(measures.get("N"));
        assertEquals("WB09", poor.metric());
        assertEquals("Census SAIPE", poor.series());
        assertEquals("O", Objects.requireNonNull(poor.lower()).column());
        assertEquals("P", Objects.requireNonNull(poor.upper()).column());
        assertEquals("WB10", Objects.requireNonNull(measures.get("W")).metric());
        assertEquals(
                "local:poverty-percent",
                Objects.requireNonNull(measures.get("H")).metric());
        assertEquals(NumberKind.COUNT, Objects.requireNonNull(measures.get("K")).kind());
        Sheets.Result result = Sheets.run(recipe, grid, AnyCounty.knowledge());
        assertEquals(3194, result.tally().rowsRead());
        assertEquals(3142, result.tally().placesMatched());
        assertEquals(52, result.tally().aggregates().size());
        assertEquals(
                Map.of(Status.OK, 21987L, Status.NOT_AVAILABLE, 6291L),
                result.tally().observations());
        List<FoundObservation> first = result.observations().subList(0, 9);
        assertEquals("01001", first.get(0).place().place().code());
        assertEquals(firstPoor, first.get(3).value());
        assertEquals(firstIncome, first.get(6).value());
        assertNull(first.get(7).value());
    }

    @Test
    void aRecipeOfOneYearFitsTheNext() {
        Grid older = PoiRows.file(SharedFolder.require("data", "messy", "est14all.xls"), 0);
        Grid newer = PoiRows.file(SharedFolder.require("data", "messy", "est17all.xls"), 0);
        Recipe old = recipe(Sheets.propose(older, AnyCounty.knowledge(), ImportWishes.NONE));
        Proposal next = Sheets.propose(newer, AnyCounty.knowledge(), ImportWishes.NONE);
        RecipeFit fitted = new RecipeFitter(new RecipeCheck(TestCatalogue.METRICS)).fit(old, next, FitAnswers.NONE);
        assertTrue(fitted.mayRun(), fitted.problems().toString());
        assertEquals(
                next.lastDataRow(),
                fitted.recipe().step(Step.DataRows.class).orElseThrow().last());
    }

    @Test
    void unemploymentAsText() {
        Grid grid = PoiRows.file(SharedFolder.require("data", "messy", "laucnty15.xlsx"), 0);
        Proposal proposal = Sheets.propose(grid, AnyCounty.knowledge(), ImportWishes.NONE);
        assertEquals(List.of(1), proposal.headerRows());
        Map<String, Step.Measure> measures = measures(recipe(proposal));
        assertEquals("WB12", Objects.requireNonNull(measures.get("I")).metric());
        assertEquals(
                NumberKind.PERCENT, Objects.requireNonNull(measures.get("I")).kind());
        Sheets.Result result = Sheets.run(recipe(proposal), grid, AnyCounty.knowledge());
        assertEquals(Map.of(Status.OK, 12876L), result.tally().observations());
        assertEquals(3219, result.tally().placesMatched());
    }

    @Test
    void lostZerosAreRestoredAndCounted() {
        ImportWishes wishes = new ImportWishes("county", "2018", null);
        Grid lost = CsvRows.file(SharedFolder.require("data", "messy", "C_Latest.csv"), ',');
        Sheets.Result result =
                Sheets.run(recipe(Sheets.propose(lost, AnyCounty.knowledge(), wishes)), lost, AnyCounty.knowledge());
        assertEquals(316, result.tally().zerosRestored());
        assertEquals(3142, result.tally().placesMatched());
        assertEquals(41477, result.tally().observations().get(Status.NOT_AVAILABLE));
        Grid kept = CsvRows.file(SharedFolder.require("data", "messy", "C_2000.csv"), ',');
        Sheets.Result whole =
                Sheets.run(recipe(Sheets.propose(kept, AnyCounty.knowledge(), wishes)), kept, AnyCounty.knowledge());
        assertEquals(0, whole.tally().zerosRestored());
    }

    @Test
    void deathsWithReasonsForWhatIsMissing() {
        Grid grid = CsvRows.file(
                SharedFolder.require("data", "messy", "Compressed Mortality (assaults), 1999-2019.txt"), '\t');
        Proposal proposal = Sheets.propose(grid, AnyCounty.knowledge(), new ImportWishes(null, "1999/2019", null));
        assertEquals(2, proposal.firstDataRow());
        assertEquals(3148, proposal.lastDataRow());
        Sheets.Result result = Sheets.run(recipe(proposal), grid, AnyCounty.knowledge());
        assertEquals(2 * 975, result.tally().observations().get(Status.SUPPRESSED));
        assertEquals(606, result.tally().observations().get(Status.UNRELIABLE));
    }
}
