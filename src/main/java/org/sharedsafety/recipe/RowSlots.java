package org.sharedsafety.recipe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/**
 * Tells what a row holds beside its place and period: the group it is about, and, where rows name their measure, which
 * one. Two rows of one place and period are a repetition only if both are the same.
 */
final class RowSlots {

    /**
     * What a row holds.
     *
     * @param group the people it is about
     * @param named the text that names its measure, empty where rows name none
     * @param number the running number of the two together
     */
    record Slot(Group group, String named, int number) {}

    private record Key(Group group, String named) {}

    private final RowGroups groups;
    private final int nameColumn;
    private final Set<String> names = new HashSet<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<Key, Slot> slots = new HashMap<>();
    private final Map<Integer, Map<String, List<MeasureColumn>>> chosen = new HashMap<>();

    RowSlots(Recipe recipe) {
        groups = new RowGroups(recipe);
        nameColumn = recipe.step(Step.MeasureNames.class)
                .map(step -> CellAddress.columnNumber(step.column().column()))
                .orElse(0);
        recipe.steps(Step.Measure.class).forEach(measure -> {
            if (measure.named() != null) {
                names.add(measure.named());
            }
        });
    }

    /** What a row holds; null, with a listed problem, where it cannot be told or the recipe does not read it. */
    @Nullable
    Slot of(SheetRow row, RunTally tally) {
        String named = nameColumn == 0
                ? ""
                : known.computeIfAbsent(row.cell(nameColumn).shown(), RowSlots::name);
        if (nameColumn > 0 && !names.contains(named)) {
            tally.measureUnknown(named, row.number(), nameColumn);
            return null;
        }
        Group group = groups.of(row, tally);
        if (group == null) {
            return null;
        }
        int next = slots.size();
        return slots.computeIfAbsent(new Key(group, named), key -> new Slot(group, named, next));
    }

    /** What tells rows of one place and period apart, before there is a recipe: the texts of groups and measures. */
    static Function<SheetRow, Object> of(List<ColumnDraft> drafts) {
        List<Integer> columns = drafts.stream()
                .filter(draft -> draft.role == ColumnRole.GROUP || draft.role == ColumnRole.MEASURE_NAME)
                .map(draft -> draft.number)
                .toList();
        return switch (columns.size()) {
            case 0 -> row -> "";
            case 1 -> row -> row.cell(columns.get(0)).shown();
            default ->
                row -> columns.stream().map(column -> row.cell(column).shown()).toList();
        };
    }

    /** How a text names a measure: on one line, without white space at its ends. */
    static String name(String shown) {
        return CellReading.strip(shown.replaceAll("[\\s\\u00a0]+", " "));
    }

    /**
     * The measures among those of a period that the row holds.
     *
     * @param period tells these measures apart from those of other calls
     */
    List<MeasureColumn> of(Slot slot, int period, List<MeasureColumn> measures) {
        return slot.named().isEmpty()
                ? measures
                : chosen.computeIfAbsent(period, fresh -> new HashMap<>())
                        .computeIfAbsent(slot.named(), named -> named(named, measures));
    }

    private static List<MeasureColumn> named(String named, List<MeasureColumn> measures) {
        return measures.stream()
                .filter(measure -> measure.named().isEmpty() || measure.named().equals(named))
                .toList();
    }
}
