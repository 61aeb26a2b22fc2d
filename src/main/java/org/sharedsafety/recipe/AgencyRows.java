package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Recognizes a sheet whose rows are agencies within places, and makes its recipe add their counts up. */
final class AgencyRows {

    private static final Set<String> AGENCIES = Set.of(
            "agency",
            "ori",
            "ncic",
            "nciccode",
            "department",
            "dept",
            "sheriff",
            "police",
            "facility",
            "hospital",
            "jail",
            "prison",
            "office",
            "court",
            "shelter",
            "provider",
            "agencia",
            "departamento",
            "dependencia");
    private static final Set<String> NOT_NAMES = Set.of("type", "category", "group", "class", "count", "number");

    private final SheetProfile profile;

    AgencyRows(SheetProfile profile) {
        this.profile = profile;
    }

    /** The column that tells agencies apart: with it no row of the sample names the same place and period again. */
    Optional<PartStep.SumRows> find(
            List<SheetRow> sample, PlaceColumns.Found places, Function<SheetRow, Period> periodOf) {
        for (int column = 1; column <= profile.width(); column++) {
            Set<String> words = words(column);
            boolean place =
                    column == places.cells().name() || places.cells().code().contains(column);
            boolean named = words.stream().anyMatch(AGENCIES::contains)
                    && words.stream().noneMatch(NOT_NAMES::contains);
            if (named
                    && !place
                    && profile.column(column).distinct() > 1
                    && tellsApart(sample, places, periodOf, column)) {
                return Optional.of(new PartStep.SumRows(ref(column), weight(column), months()));
            }
        }
        return Optional.empty();
    }

    private static boolean tellsApart(
            List<SheetRow> sample, PlaceColumns.Found places, Function<SheetRow, Period> periodOf, int column) {
        Set<List<Object>> seen = new HashSet<>();
        int repeated = 0;
        for (SheetRow row : sample) {
            String code = places.cells().code().isEmpty() ? "" : places.cells().codeOf(row);
            List<Object> key = List.of(
                    code,
                    places.cells().nameOf(row),
                    periodOf.apply(row),
                    row.cell(column).shown());
            repeated += seen.add(key) ? 0 : 1;
        }
        return !RepeatedPlaces.isPattern(repeated, sample.size());
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
                boolean aside = measure.column().equals(sum.population())
                        || measure.column().equals(sum.months());
                if (measure.kind() != NumberKind.COUNT || aside) {
                    if (!aside) {
                        left.add(measure.column().header());
                    }
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
