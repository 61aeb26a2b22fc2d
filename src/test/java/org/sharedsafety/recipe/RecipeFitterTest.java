package org.sharedsafety.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.recipe.FitAnswers;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RecipeFit;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.model.recipe.StepOutcome.Kind;

/** A recipe is replayed on next year's sheet: what is told by the sheet is followed, what is not is asked. */
class RecipeFitterTest {
    private static final String CRIME_2019 =
            """
            Crime by county 2019,,,
            fips,violent crime rate,Lower Bound,child poverty percent,Lower Bound
            01001,310,300,18,16
            01003,250,240,12,10
            01005,150,140,11,9
            """;

    private final RecipeFitter fitter = new RecipeFitter(new RecipeCheck(TestCatalogue.METRICS));

    private static Grid grid(String text) {
        return CsvRows.grid("sheet", text, ',');
    }

    private static Proposal proposal(String text) {
        return Sheets.propose(grid(text), MapPlaces.knowledge(), ImportWishes.NONE);
    }

    private RecipeFit fit(String before, String now, FitAnswers answers) {
        return fitter.fit(Objects.requireNonNull(proposal(before).recipe()), proposal(now), answers);
    }

    private static List<Double> values(RecipeFit fit, String text) {
        assertTrue(fit.mayRun(), fit.problems().toString());
        return Sheets.run(fit.recipe(), grid(text), MapPlaces.knowledge()).observations().stream()
                .map(found -> found.value())
                .toList();
    }

    private static List<Double> lower(RecipeFit fit, String text) {
        return Sheets.run(fit.recipe(), grid(text), MapPlaces.knowledge()).observations().stream()
                .map(found -> found.lower())
                .toList();
    }

    private static String period(Recipe recipe) {
        return recipe.step(Step.FixedPeriod.class).orElseThrow().period();
    }

    @Test
    void theNewSheetsOwnYearIsTaken() {
        String next = CRIME_2019.replace("2019", "2021");
        RecipeFit fit = fit(CRIME_2019, next, FitAnswers.NONE);
        assertEquals("2021", period(fit.recipe()));
        assertEquals(List.of(310.0, 18.0, 250.0, 12.0, 150.0, 11.0), values(fit, next));
        assertTrue(fit.outcomes().stream()
                .anyMatch(outcome -> outcome.step() instanceof Step.FixedPeriod && outcome.kind() == Kind.ADAPTED));
    }

    @Test
    void lastYearsPeriodIsNeverCarriedOver() {
        String untold = CRIME_2019.replace(" 2019", "");
        RecipeFit fit = fit(CRIME_2019, untold, FitAnswers.NONE);
        assertFalse(fit.mayRun());
        assertTrue(fit.problems().stream().anyMatch(problem -> problem.code().equals("fit-period")));
    }

    @Test
    void aSavedRecipesPeriodStandsOnlyWhereTheSheetTellsNone() {
        FitAnswers saved = new FitAnswers(Map.of(), true, false);
        assertEquals(
                "2019",
                period(fit(CRIME_2019, CRIME_2019.replace(" 2019", ""), saved).recipe()));
        assertFalse(fit(CRIME_2019, CRIME_2019.replace("2019", "2021"), saved).mayRun());
    }

    @Test
    void rowsInsertedAboveAndColumnsAmongAreFollowed() {
        String next =
                """
                Crime by county 2021,,,,,
                Source: State Police,,,,,
                ,,,,,
                remarks,child poverty percent,Lower Bound,fips,violent crime rate,Lower Bound
                a,18.5,16.5,01001,311,301
                b,12.5,10.5,01003,251,241
                c,11.5,9.5,01005,151,141
                """;
        RecipeFit fit = fit(CRIME_2019, next, FitAnswers.NONE);
        assertEquals(List.of(311.0, 18.5, 251.0, 12.5, 151.0, 11.5), values(fit, next));
        assertEquals(List.of(301.0, 16.5, 241.0, 10.5, 141.0, 9.5), lower(fit, next));
    }

    @Test
    void aRenamedColumnIsAskedForAndAnAnswerIsTaken() {
        String next = CRIME_2019.replace("2019", "2021").replace("violent crime rate", "violent offense rate");
        RecipeFit fit = fit(CRIME_2019, next, FitAnswers.NONE);
        assertFalse(fit.mayRun());
        assertEquals("violent crime rate", fit.questions().get(0).wanted().header());
        assertEquals("B", fit.questions().get(0).candidates().get(0).column().column());
        RecipeFit answered = fit(CRIME_2019, next, FitAnswers.NONE.withColumn("B", "B"));
        assertEquals(List.of(310.0, 18.0, 250.0, 12.0, 150.0, 11.0), values(answered, next));
        RecipeFit without = fit(CRIME_2019, next, FitAnswers.NONE.withColumn("B", ""));
        assertEquals(List.of(18.0, 12.0, 11.0), values(without, next));
    }

    @Test
    void oneOfTwoAlikeIsNeverGuessed() {
        String next =
                """
                Crime by county 2021,,,,,
                fips,violent crime rate (old),violent crime rate (new),child poverty percent,Lower Bound
                01001,310,300,18,16
                01003,250,240,12,10
                01005,150,140,11,9
                """;
        RecipeFit fit = fit(CRIME_2019, next, FitAnswers.NONE);
        assertFalse(fit.mayRun());
        assertEquals(
                List.of("B", "C"),
                fit.questions().get(0).candidates().stream()
                        .map(candidate -> candidate.column().column())
                        .sorted()
                        .limit(2)
                        .toList());
    }

    @Test
    void yearsInHeadersMoveOn() {
        String before =
                """
                fips,poverty percent 2018,poverty percent 2019
                01001,1,2
                01003,3,4
                01005,5,6
                """;
        String longer =
                """
                fips,poverty percent 2018,poverty percent 2019,poverty percent 2020,poverty percent 2021
                01001,1,2,7,8
                01003,3,4,9,10
                01005,5,6,11,12
                """;
        RecipeFit fit = fit(before, longer, FitAnswers.NONE);
        assertEquals(
                List.of("2018", "2019", "2020", "2021"),
                fit.recipe().steps(Step.Measure.class).map(Step.Measure::period).toList());
        assertEquals(
                1,
                fit.recipe()
                        .steps(Step.Measure.class)
                        .map(Step.Measure::metric)
                        .distinct()
                        .count());
        String moved = before.replace("2018", "2020").replace("2019", "2021");
        RecipeFit later = fit(before, moved, FitAnswers.NONE);
        assertEquals(
                List.of("2020", "2021"),
                later.recipe()
                        .steps(Step.Measure.class)
                        .map(Step.Measure::period)
                        .sorted()
                        .toList());
        assertEquals(
                List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0),
                values(later, moved).stream().sorted().toList());
    }

    @Test
    void whatIsNewIsSaidAndTakenOnlyWhenAsked() {
        String next = CRIME_2019
                .replace("2019", "2021")
                .replace("Lower Bound,child", "Lower Bound,median household income,child")
                .replace("300,", "300,41000,")
                .replace("240,", "240,42000,")
                .replace("140,", "140,43000,");
        RecipeFit fit = fit(CRIME_2019, next, FitAnswers.NONE);
        assertEquals(
                List.of("D"),
                fit.fresh().stream().map(each -> each.column().column()).toList());
        assertEquals(6, values(fit, next).size());
        assertEquals(
                9,
                values(fit(CRIME_2019, next, FitAnswers.NONE.withNew(true)), next)
                        .size());
    }

    /** Columns in any order, with one or none inserted: each measure keeps its own numbers and its own bounds. */
    @Test
    void blocksInAnyOrderKeepTheirOwnBounds() {
        String[] names = {"violent crime rate", "child poverty percent", "unemployment rate", "median household income"
        };
        for (int seed = 1; seed <= 60; seed++) {
            Random random = new Random(seed);
            String before = table(names, new int[] {0, 1, 2, 3}, "2019", false);
            int[] order = {0, 1, 2, 3};
            for (int i = 3; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int keep = order[i];
                order[i] = order[j];
                order[j] = keep;
            }
            String now = table(names, order, "2021", random.nextBoolean());
            RecipeFit fit = fit(before, now, FitAnswers.NONE);
            assertTrue(fit.mayRun(), "seed " + seed + fit.problems());
            Sheets.run(fit.recipe(), grid(now), MapPlaces.knowledge())
                    .observations()
                    .forEach(found -> {
                        double value = Objects.requireNonNull(found.value());
                        assertEquals(value - 1, found.lower(), "seed");
                        int block = (int) Math.round((value - Math.floor(value)) * 10);
                        Step.Measure step =
                                fit.recipe().steps(Step.Measure.class).toList().get(found.measure());
                        assertEquals(names[block - 1], step.column().header());
                    });
        }
    }

    private static String table(String[] names, int[] order, String year, boolean remarks) {
        StringBuilder text = new StringBuilder("By county " + year + "\n" + (remarks ? "remarks," : "") + "fips");
        for (int block : order) {
            text.append(',').append(names[block]).append(",Lower Bound");
        }
        text.append('\n');
        int row = 0;
        for (String code : List.of("01001", "01003", "01005")) {
            text.append(remarks ? "x," : "").append(code);
            for (int block : order) {
                double value = 10 + row + (block + 1) / 10.0;
                text.append(',').append(value).append(',').append(value - 1);
            }
            text.append('\n');
            row++;
        }
        return text.toString();
    }
}
