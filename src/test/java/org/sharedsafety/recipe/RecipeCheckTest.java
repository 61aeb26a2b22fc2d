package org.sharedsafety.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** A recipe follows its columns into next year's sheet, and says what it cannot find. */
class RecipeCheckTest {

    private static final String THIS_YEAR =
            """
            fips,year,violent crime rate,90% CI Lower Bound,child poverty percent,90% CI Lower Bound
            01001,2020,310,300,18,16
            01003,2020,250,240,12,10
            """;
    private static final String NEXT_YEAR =
            """
            State Crime Report,,,,,,
            year,name,Violent Crime Rate,90% CI lower bound,new,Child Poverty Percent,90% CI lower bound,fips
            2021,Autauga County,311,301,1.5,18.5,16.5,01001
            2021,Baldwin County,251,241,2.5,12.5,10.5,01003
            """;

    private final RecipeCheck check = new RecipeCheck(TestCatalogue.METRICS);

    private static Grid grid(String text) {
        return CsvRows.grid("sheet", text, ',');
    }

    private static Proposal proposal(String text) {
        return Sheets.propose(grid(text), MapPlaces.knowledge(), ImportWishes.NONE);
    }

    private static Recipe recipe(String text) {
        return Objects.requireNonNull(proposal(text).recipe());
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).distinct().toList();
    }

    @Test
    void followsColumnsThatMoved() {
        RecipeCheck.Checked fitted = check.fit(recipe(THIS_YEAR), proposal(NEXT_YEAR));
        assertTrue(fitted.mayRun(), fitted.problems().toString());
        assertEquals(List.of("column-moved", "column-new"), codes(fitted.problems()));
        Sheets.Result result = Sheets.run(fitted.recipe(), grid(NEXT_YEAR), MapPlaces.knowledge());
        assertEquals(
                List.of(311.0, 18.5, 251.0, 12.5),
                result.observations().stream().map(found -> found.value()).toList());
        assertEquals(
                List.of(301.0, 16.5, 241.0, 10.5),
                result.observations().stream().map(found -> found.lower()).toList());
    }

    @Test
    void sameSheetFitsWithoutAWord() {
        Recipe recipe = recipe(THIS_YEAR);
        RecipeCheck.Checked fitted = check.fit(recipe, proposal(THIS_YEAR));
        assertEquals(List.of(), fitted.problems());
        assertEquals(recipe, fitted.recipe());
    }

    @Test
    void saysWhichColumnIsGone() {
        RecipeCheck.Checked fitted =
                check.fit(recipe(THIS_YEAR), proposal(THIS_YEAR.replace("violent crime rate", "burglaries")));
        assertFalse(fitted.mayRun());
        assertTrue(codes(fitted.problems()).contains("column-gone"));
    }

    @Test
    void asksForWhatIsMissing() {
        Recipe bare = new Recipe(1, List.of());
        assertEquals(List.of("no-place-column", "no-measure"), codes(check.check(bare, "sheet")));
        Recipe timeless = new Recipe(
                1,
                recipe(THIS_YEAR).steps().stream()
                        .filter(step -> !(step instanceof Step.PeriodColumn))
                        .toList());
        assertEquals(List.of("period-unknown"), codes(check.check(timeless, "sheet")));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        Recipe good = recipe(THIS_YEAR);
        Step.Measure first = good.step(Step.Measure.class).orElseThrow();
        Step.Measure unknown = measure(first, "V99", "2020");
        Step.Measure badPeriod = measure(first, "V01", "2020-13");
        assertEquals(List.of("measure-unknown"), codes(check.check(with(good, unknown), "sheet")));
        assertEquals(List.of("period-bad"), codes(check.check(with(good, badPeriod), "sheet")));
        assertEquals(List.of("measure-twice"), codes(check.check(with(good, first), "sheet")));
    }

    private static Step.Measure measure(Step.Measure like, String metric, String period) {
        return new Step.Measure(like.column(), metric, "other", period, NumberKind.RATE, 1, null, null, null, null);
    }

    private static Recipe with(Recipe recipe, Step step) {
        return new Recipe(
                1,
                java.util.stream.Stream.concat(recipe.steps().stream(), java.util.stream.Stream.of(step))
                        .toList());
    }
}
