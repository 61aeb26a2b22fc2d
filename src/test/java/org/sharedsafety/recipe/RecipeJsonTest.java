package org.sharedsafety.recipe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.DateOrder;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PeriodGrain;
import org.sharedsafety.model.recipe.PeriodStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RowKind;
import org.sharedsafety.model.recipe.RowStep;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.model.recipe.ZeroCells;

/** What was written is read back equal; what is not understood is refused. */
class RecipeJsonTest {

    private static final ColumnRef A = new ColumnRef("A", "County ▸ FIPS");
    private static final ColumnRef B = new ColumnRef("AB", "Doña Luz \"quoted\"");
    private static final Recipe EVERY_STEP = new Recipe(
            1,
            List.of(
                    new Step.ReadSheet("csv", "Sheet 1", "windows-1252", ";", true),
                    new Step.HeaderRows(List.of(3, 4)),
                    new Step.DataRows(5, 0),
                    new PlaceStep.Places("county", List.of(A, B), List.of(2, 3), B, null),
                    new PlaceStep.FixedParent("06"),
                    new Step.PeriodColumn(A),
                    new Step.FiscalStart(10),
                    new PeriodStep.SplitYears(),
                    new PeriodStep.YearsEnd(6),
                    new PeriodStep.MarkedPeriods(B, Map.of("p", Status.PROVISIONAL)),
                    new Step.FixedPeriod("2012/2016"),
                    new Step.LocalMeasure("local:x", "X", "percent"),
                    new Step.Measure(A, "V01", "UCR", "2016", NumberKind.PROPORTION, 0.1 + 0.2, A, B, null, B),
                    new Step.Measure(
                            A,
                            "V01",
                            "UCR",
                            null,
                            NumberKind.COUNT,
                            1,
                            null,
                            null,
                            null,
                            null,
                            "age:85+",
                            B,
                            "Homicide"),
                    new Step.MeasureNames(A),
                    new Step.GroupColumn(A, "age"),
                    new Step.SameGroup("age", "9-May", "age:5-9"),
                    new CellStep.IntervalInCell(B),
                    new CellStep.IntervalLevel(90, B),
                    new CellStep.NoteMark("a", Status.PROVISIONAL, "Provisional."),
                    new CellStep.FlagColumn(B, A, java.util.Map.of("2", Status.SUPPRESSED, "0", Status.OK)),
                    new Step.Denominator("POP"),
                    new CellStep.MissingText("<10", Status.SUPPRESSED, A, 1.0, 9.0),
                    new CellStep.MissingText("", Status.NOT_AVAILABLE),
                    new Step.Ignore(B),
                    new RowStep.RepeatedHeader(List.of(List.of("a", "b"))),
                    new RowStep.StackedTables(List.of(new RowStep.StackedTables.Block("Table 1", List.of(2, 3), 4, 9))),
                    new RowStep.OtherTable(90),
                    new RowStep.CaptionColumn(B, RowStep.CaptionColumn.Part.PERIOD),
                    new RowStep.HeadingColumn(B, A),
                    new RowStep.IndentColumn(B, A),
                    new RowStep.FillDown(List.of(A)),
                    new RowStep.RowsAside(A, List.of("Percent change"), RowKind.DIFFERENCE),
                    new RowStep.RowsTaken(A, List.of("County total"), B, List.of("San Francisco County")),
                    new RowStep.PartsReported(new ColumnRef("F", "Share"), A, B),
                    new RowStep.FootnoteMarks(List.of(A), List.of(new RowStep.FootnoteMarks.Footnote("3", "Text"))),
                    new PartStep.SumRows(A, null, B),
                    new PartStep.CountRows("local:events", "Events", ZeroCells.SEEN),
                    new PartStep.EventDate(A, null, DateOrder.DAY_FIRST, PeriodGrain.MONTH),
                    new PartStep.EventPoint("county", A, B),
                    new PartStep.CountCategory(
                            B, PartStep.CategoryKind.GROUP, List.of(new PartStep.CategoryValue("F", "sex:female"))),
                    new PlaceStep.SamePlace("county", "Copperhill Co.", "99013")));

    private final RecipeJson json = new RecipeJson();

    @Test
    void everyKindOfStepIsInTheTest() {
        Set<Class<?>> kinds = EVERY_STEP.steps().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(records(Step.class).collect(Collectors.toSet()), kinds);
    }

    private static Stream<Class<?>> records(Class<?> kind) {
        return kind.isRecord()
                ? Stream.of(kind)
                : Arrays.stream(kind.getPermittedSubclasses()).flatMap(RecipeJsonTest::records);
    }

    @Test
    void comesBackEqual() {
        assertEquals(EVERY_STEP, json.read(json.write(EVERY_STEP)));
    }

    @Test
    void isReadable() {
        String text = json.write(EVERY_STEP);
        assertTrue(text.contains("\"step\" : \"header-rows\""), text);
        assertTrue(text.contains("County ▸ FIPS"), text);
        assertTrue(!text.contains("null"), text);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertEquals("unknown-step", refusal("{\"version\":1,\"steps\":[{\"step\":\"unpivot\",\"columns\":[]}]}"));
        assertEquals("unreadable", refusal("{\"version\":1,\"steps\":[{\"step\":\"header-rows\",\"row\":[1]}]}"));
        assertEquals("newer-version", refusal("{\"version\":2,\"steps\":[]}"));
        assertEquals("not-a-recipe", refusal("[]"));
        assertEquals("not-a-recipe", refusal("{\"steps\":[]}"));
        assertEquals("unreadable", refusal("{\"version\":1,\"steps\":["));
        assertEquals("unreadable", refusal("{\"version\":1,\"steps\":[{\"rows\":[1]}]}"));
        assertEquals("unreadable", refusal("{\"version\":1,\"steps\":[{\"step\":\"ignore\"}]}"));
        assertEquals("not-a-recipe", refusal(""));
    }

    private String refusal(String text) {
        return assertThrows(WorkbenchException.class, () -> json.read(text), text)
                .message()
                .code();
    }
}
