package org.sharedsafety.recipe;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.CellStep;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PeriodStep;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RowStep;
import org.sharedsafety.model.recipe.Step;

/**
 * Recipes as JSON that a person can read: {@code {"version":1,"steps":[{"step":"header-rows","rows":[3,4]},…]}}.
 *
 * <p>What was written is read back equal. A step or a field that this program does not know, or a newer version, is
 * refused: a step left out silently would change numbers.
 */
public final class RecipeJson {

    private final ObjectMapper mapper = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addMixIn(Step.class, StepNames.class)
            .build();

    /** The recipe as indented JSON. */
    public String write(Recipe recipe) {
        try {
            return mapper.writeValueAsString(recipe);
        } catch (JsonProcessingException impossible) {
            throw WorkbenchException.of("recipe.unwritable", impossible.getOriginalMessage());
        }
    }

    /** Reads a recipe; fails with a message that names what is wrong with it. */
    public Recipe read(String json) {
        try {
            JsonNode tree = mapper.readTree(json);
            if (!tree.isObject()
                    || !tree.path("version").isInt()
                    || !tree.path("steps").isArray()) {
                throw WorkbenchException.of("recipe.not-a-recipe");
            }
            int version = tree.path("version").intValue();
            if (version > Recipe.CURRENT || version < 1) {
                throw WorkbenchException.of("recipe.newer-version", version, Recipe.CURRENT);
            }
            return mapper.treeToValue(tree, Recipe.class);
        } catch (InvalidTypeIdException unknown) {
            if (unknown.getTypeId() == null) {
                throw new WorkbenchException(
                        Message.of("recipe.unreadable", String.valueOf(unknown.getOriginalMessage())), unknown);
            }
            throw new WorkbenchException(
                    Message.of("recipe.unknown-step", String.valueOf(unknown.getTypeId())), unknown);
        } catch (JsonProcessingException unreadable) {
            throw new WorkbenchException(
                    Message.of("recipe.unreadable", String.valueOf(unreadable.getOriginalMessage())), unreadable);
        }
    }

    /** The name of a step in JSON, such as {@code header-rows}. */
    public static String name(Step step) {
        for (JsonSubTypes.Type type :
                StepNames.class.getAnnotation(JsonSubTypes.class).value()) {
            if (type.value() == step.getClass()) {
                return type.name();
            }
        }
        throw new IllegalStateException("a step without a name: " + step);
    }

    /** The columns of the sheet that a step names. */
    public static List<ColumnRef> columns(Step step) {
        return ColumnMap.columnsOf(step);
    }

    /** The names of the steps in JSON; a new step needs a name here, which a test checks. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Step.ReadSheet.class, name = "read-sheet"),
        @JsonSubTypes.Type(value = Step.HeaderRows.class, name = "header-rows"),
        @JsonSubTypes.Type(value = Step.DataRows.class, name = "data-rows"),
        @JsonSubTypes.Type(value = PlaceStep.Places.class, name = "places"),
        @JsonSubTypes.Type(value = PlaceStep.FixedParent.class, name = "fixed-parent"),
        @JsonSubTypes.Type(value = Step.PeriodColumn.class, name = "period-column"),
        @JsonSubTypes.Type(value = Step.FiscalStart.class, name = "fiscal-start"),
        @JsonSubTypes.Type(value = PeriodStep.SplitYears.class, name = "split-years"),
        @JsonSubTypes.Type(value = PeriodStep.MarkedPeriods.class, name = "marked-periods"),
        @JsonSubTypes.Type(value = PeriodStep.YearsEnd.class, name = "years-end"),
        @JsonSubTypes.Type(value = Step.FixedPeriod.class, name = "fixed-period"),
        @JsonSubTypes.Type(value = Step.Measure.class, name = "measure"),
        @JsonSubTypes.Type(value = Step.LocalMeasure.class, name = "local-measure"),
        @JsonSubTypes.Type(value = CellStep.MissingText.class, name = "missing-text"),
        @JsonSubTypes.Type(value = Step.MeasureNames.class, name = "measure-names"),
        @JsonSubTypes.Type(value = Step.GroupColumn.class, name = "group-column"),
        @JsonSubTypes.Type(value = Step.SameGroup.class, name = "same-group"),
        @JsonSubTypes.Type(value = CellStep.IntervalInCell.class, name = "interval-in-cell"),
        @JsonSubTypes.Type(value = CellStep.IntervalLevel.class, name = "interval-level"),
        @JsonSubTypes.Type(value = CellStep.NoteMark.class, name = "note-mark"),
        @JsonSubTypes.Type(value = CellStep.FlagColumn.class, name = "flag-column"),
        @JsonSubTypes.Type(value = Step.Denominator.class, name = "denominator"),
        @JsonSubTypes.Type(value = Step.Ignore.class, name = "ignore"),
        @JsonSubTypes.Type(value = RowStep.RepeatedHeader.class, name = "repeated-header"),
        @JsonSubTypes.Type(value = RowStep.StackedTables.class, name = "stacked-tables"),
        @JsonSubTypes.Type(value = RowStep.OtherTable.class, name = "other-table"),
        @JsonSubTypes.Type(value = RowStep.CaptionColumn.class, name = "caption-column"),
        @JsonSubTypes.Type(value = RowStep.HeadingColumn.class, name = "heading-column"),
        @JsonSubTypes.Type(value = RowStep.IndentColumn.class, name = "indent-column"),
        @JsonSubTypes.Type(value = RowStep.FillDown.class, name = "fill-down"),
        @JsonSubTypes.Type(value = RowStep.RowsAside.class, name = "rows-aside"),
        @JsonSubTypes.Type(value = RowStep.RowsTaken.class, name = "rows-taken"),
        @JsonSubTypes.Type(value = RowStep.PartsReported.class, name = "parts-reported"),
        @JsonSubTypes.Type(value = RowStep.FootnoteMarks.class, name = "footnote-marks"),
        @JsonSubTypes.Type(value = PlaceStep.SamePlace.class, name = "same-place"),
        @JsonSubTypes.Type(value = PartStep.CountRows.class, name = "count-rows"),
        @JsonSubTypes.Type(value = PartStep.SumRows.class, name = "sum-rows"),
        @JsonSubTypes.Type(value = PartStep.EventDate.class, name = "event-date"),
        @JsonSubTypes.Type(value = PartStep.EventPoint.class, name = "event-point"),
        @JsonSubTypes.Type(value = PartStep.CountCategory.class, name = "count-category")
    })
    private interface StepNames {}
}
