package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.Step;

/** Where the columns of a recipe stand in another sheet with, as far as they go, the same headers. */
final class ColumnMap {

    private final Map<ColumnRef, ColumnRef> found = new HashMap<>();
    private final List<ColumnRef> unused = new ArrayList<>();

    /**
     * A map from the columns of a recipe to those of a sheet.
     *
     * @param sheet the columns of the sheet, from left to right
     * @param recipe the columns that the recipe names
     */
    ColumnMap(List<ColumnRef> sheet, List<ColumnRef> recipe) {
        List<ColumnRef> wanted = recipe.stream()
                .sorted(Comparator.comparingInt(ref -> CellAddress.columnNumber(ref.column())))
                .toList();
        Set<ColumnRef> used = new HashSet<>();
        for (ColumnRef ref : wanted) {
            for (ColumnRef candidate : sheet) {
                boolean same = ref.header().isEmpty()
                        ? candidate.equals(ref)
                        : comparable(candidate.header()).equals(comparable(ref.header()));
                if (same && used.add(candidate)) {
                    found.put(ref, candidate);
                    break;
                }
            }
        }
        sheet.stream().filter(ref -> !used.contains(ref)).forEach(unused::add);
    }

    private static String comparable(String header) {
        return String.join(" ", HeaderWords.of(header));
    }

    boolean has(ColumnRef ref) {
        return found.containsKey(ref);
    }

    /** The letters under which a column stands in the sheet. */
    String letters(ColumnRef ref) {
        return found.getOrDefault(ref, ref).column();
    }

    /** Columns of the recipe that stand under other letters in the sheet. */
    List<ColumnRef> moved() {
        return found.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().column().equals(entry.getValue().column()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingInt(ref -> CellAddress.columnNumber(ref.column())))
                .toList();
    }

    /** Columns of the sheet with a header that the recipe does not know. */
    List<ColumnRef> unused() {
        return unused.stream().filter(ref -> !ref.header().isEmpty()).toList();
    }

    /** The step with its columns as the sheet has them. */
    Step follow(Step step) {
        return visit(step, ref -> found.getOrDefault(ref, ref));
    }

    /** The step with each of its columns replaced. */
    Step visit(Step step, UnaryOperator<ColumnRef> with) {
        if (step instanceof Step.Places places) {
            List<ColumnRef> code = places.code().stream().map(with).toList();
            return new Step.Places(
                    places.level(),
                    code,
                    places.codeWidths(),
                    visit(places.name(), with),
                    visit(places.parent(), with));
        }
        if (step instanceof Step.OfRows rows) {
            return RowStepFit.visit(rows, with);
        }
        if (step instanceof Step.PeriodColumn period) {
            return new Step.PeriodColumn(with.apply(period.column()));
        }
        if (step instanceof Step.Ignore ignore) {
            return new Step.Ignore(with.apply(ignore.column()));
        }
        if (step instanceof Step.Measure measure) {
            return measure.with(with.apply(measure.column()), measure.metric())
                    .beside(
                            visit(measure.lower(), with),
                            visit(measure.upper(), with),
                            visit(measure.numerator(), with),
                            visit(measure.denominator(), with),
                            visit(measure.margin(), with));
        }
        if (step instanceof Step.MeasureNames names) {
            return new Step.MeasureNames(with.apply(names.column()));
        }
        if (step instanceof Step.GroupColumn group) {
            return new Step.GroupColumn(with.apply(group.column()), group.dimension());
        }
        if (step instanceof Step.IntervalInCell interval) {
            return new Step.IntervalInCell(with.apply(interval.column()));
        }
        if (step instanceof Step.FlagColumn flag) {
            return new Step.FlagColumn(with.apply(flag.column()), with.apply(flag.of()), flag.meanings());
        }
        if (step instanceof Step.MissingText missing && missing.column() != null) {
            return new Step.MissingText(
                    missing.text(), missing.status(), with.apply(missing.column()), missing.lower(), missing.upper());
        }
        return step;
    }

    private static @Nullable ColumnRef visit(@Nullable ColumnRef ref, UnaryOperator<ColumnRef> with) {
        return ref == null ? null : with.apply(ref);
    }
}
