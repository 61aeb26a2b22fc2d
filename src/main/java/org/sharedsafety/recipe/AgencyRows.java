package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Recognizes a sheet whose rows are agencies within places, and makes its recipe add their counts up. */
final class AgencyRows {

    private final SheetProfile profile;

    AgencyRows(SheetProfile profile) {
        this.profile = profile;
    }

    /**
     * Takes the rows for agencies where a person says so, or where rows name places again and a column tells them apart;
     * where none is known to, it asks.
     *
     * @param repeated how many rows name a place and a period again, 0 where that is no pattern
     * @param said the column that a person named, or null
     */
    Optional<PartStep.SumRows> propose(
            String sheet,
            AgencyColumn apart,
            int repeated,
            @Nullable String said,
            List<ColumnDraft> drafts,
            List<Problem> problems) {
        if (repeated == 0 && said == null) {
            return Optional.empty();
        }
        int told = AgencyColumn.named(profile, said);
        if (said != null && told == 0) {
            problems.add(new Problem(
                    Problem.Severity.QUESTION, sheet, null, Message.of("problem.sum-column-missing", said)));
        }
        Optional<PartStep.SumRows> sum = (told > 0 ? Optional.of(told) : apart.find())
                .map(column -> new PartStep.SumRows(ref(column), weight(column), months()));
        sum.ifPresent(step -> say(drafts, step));
        if (sum.isEmpty() && repeated > 0) {
            problems.add(new Problem(
                    Problem.Severity.QUESTION, sheet, null, Message.of("problem.rows-per-place", repeated)));
            apart.others()
                    .forEach(column -> problems.add(new Problem(
                            Problem.Severity.INFO,
                            sheet,
                            null,
                            Message.of(
                                    "problem.parts-by", drafts.get(column - 1).spoken()))));
        }
        return sum;
    }

    /** Says of the columns what they are, so that none of them becomes a measure. */
    private static void say(List<ColumnDraft> drafts, PartStep.SumRows sum) {
        take(drafts, sum.part(), "column.agency");
        take(drafts, sum.population(), "column.agency-people");
        take(drafts, sum.months(), "column.agency-months");
    }

    private static void take(List<ColumnDraft> drafts, @Nullable ColumnRef ref, String reason) {
        if (ref != null) {
            ColumnDraft draft = drafts.get(CellAddress.columnNumber(ref.column()) - 1);
            draft.take(ColumnRole.IGNORED, 0.9, Message.of(reason));
            draft.metric = null;
        }
    }

    /** The people an agency serves: a column of whole numbers called population. */
    private @Nullable ColumnRef weight(int agency) {
        for (int column = 1; column <= profile.width(); column++) {
            Set<String> words = words(column);
            boolean people = words.contains("population") || words.contains("pop") || words.contains("poblacion");
            if (column != agency
                    && people
                    && words.size() <= 4
                    && profile.column(column).isMostlyWhole()) {
                return ref(column);
            }
        }
        return null;
    }

    /** How many months an agency reported: a column called months, of numbers to 12. */
    private @Nullable ColumnRef months() {
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            if (MonthsFinder.isNamed(profile.layout().header(column))
                    && stats.isWhole()
                    && stats.greatest() <= 12
                    && stats.greatest() > 1) {
                return ref(column);
            }
        }
        return null;
    }

    /** The recipe with the step, without the measures that cannot be added up; says which those are. */
    static Recipe adding(Recipe recipe, PartStep.SumRows sum, String sheet, List<Problem> problems) {
        List<Step> steps = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Step step : recipe.steps()) {
            if (step instanceof Step.Measure measure) {
                if (measure.kind() != NumberKind.COUNT) {
                    left.add(measure.column().header());
                    continue;
                }
            }
            steps.add(step);
        }
        Set<String> used = steps.stream()
                .filter(Step.Measure.class::isInstance)
                .map(step -> ((Step.Measure) step).metric())
                .collect(Collectors.toSet());
        steps.removeIf(step -> step instanceof Step.LocalMeasure own && !used.contains(own.id()));
        steps.add(sum);
        problems.add(new Problem(
                Problem.Severity.INFO,
                sheet,
                null,
                Message.of("problem.sum-agencies", sum.part().header())));
        if (!left.isEmpty()) {
            problems.add(new Problem(
                    Problem.Severity.WARNING,
                    sheet,
                    null,
                    Message.of("problem.sum-not-counts", left.size(), String.join(", ", left))));
        }
        return new Recipe(recipe.version(), steps);
    }

    private Set<String> words(int column) {
        return Set.copyOf(HeaderWords.of(profile.layout().header(column)));
    }

    private ColumnRef ref(int column) {
        return new ColumnRef(CellAddress.columnLetters(column), profile.layout().header(column));
    }
}
