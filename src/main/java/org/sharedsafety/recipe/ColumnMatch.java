package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.recipe.ColumnRef;

/**
 * Finds the columns of a recipe in another sheet, by their headers alone and never by a guess.
 *
 * <p>Of several columns with one header each is told by the nearest header to its left that stands only once, so a
 * second "Lower bound" stays that of its measure when blocks change places. A header that differs in its year alone is
 * the same header of another year. What is answered by a person comes before all of that.
 */
final class ColumnMatch {

    private final List<ColumnRef> sheet;
    private final Map<ColumnRef, ColumnRef> found = new LinkedHashMap<>();
    private final Set<ColumnRef> used = new LinkedHashSet<>();
    private final Set<ColumnRef> leftOut = new LinkedHashSet<>();

    /**
     * A match of the columns of a recipe with those of a sheet, from left to right.
     *
     * @param answers letters in the sheet by letters in the recipe; empty text for a column that is left out
     */
    ColumnMatch(List<ColumnRef> sheet, List<ColumnRef> recipe, Map<String, String> answers) {
        this.sheet = List.copyOf(sheet);
        List<ColumnRef> wanted = recipe.stream()
                .distinct()
                .sorted(Comparator.comparingInt(ref -> CellAddress.columnNumber(ref.column())))
                .toList();
        answered(wanted, answers);
        withoutHeader(wanted);
        byHeader(wanted);
        byYear(wanted);
    }

    private void answered(List<ColumnRef> wanted, Map<String, String> answers) {
        for (ColumnRef ref : wanted) {
            String answer = answers.get(ref.column());
            if (answer != null && answer.isEmpty()) {
                leftOut.add(ref);
            } else if (answer != null) {
                sheet.stream()
                        .filter(column -> column.column().equals(answer))
                        .findFirst()
                        .ifPresent(column -> take(ref, column));
            }
        }
    }

    private void withoutHeader(List<ColumnRef> wanted) {
        for (ColumnRef ref : open(wanted)) {
            if (comparable(ref).isEmpty()) {
                free().stream()
                        .filter(column -> column.column().equals(ref.column())
                                && comparable(column).isEmpty())
                        .findFirst()
                        .ifPresent(column -> take(ref, column));
            }
        }
    }

    private void byHeader(List<ColumnRef> wanted) {
        pair(open(wanted), ColumnMatch::comparable, free(), ColumnMatch::comparable);
        pair(open(wanted), anchored(wanted), free(), anchored(sheet));
        // Columns that nothing tells apart keep their order where there are as many as before.
        Map<String, List<ColumnRef>> before = grouped(open(wanted), ColumnMatch::comparable);
        Map<String, List<ColumnRef>> now = grouped(free(), ColumnMatch::comparable);
        before.forEach((header, refs) -> {
            List<ColumnRef> same = now.getOrDefault(header, List.of());
            if (!header.isEmpty() && same.size() == refs.size()) {
                for (int i = 0; i < refs.size(); i++) {
                    take(refs.get(i), same.get(i));
                }
            }
        });
    }

    /** A header of another year: only where one is left on each side, so that nothing has to be chosen. */
    private void byYear(List<ColumnRef> wanted) {
        List<ColumnRef> before =
                open(wanted).stream().filter(ColumnMatch::isDated).toList();
        List<ColumnRef> now = free().stream().filter(ColumnMatch::isDated).toList();
        pair(before, ColumnMatch::undated, now, ColumnMatch::undated);
    }

    /** Pairs columns whose key stands once on each side. */
    private void pair(
            List<ColumnRef> before,
            Function<ColumnRef, String> keyBefore,
            List<ColumnRef> now,
            Function<ColumnRef, String> keyNow) {
        Map<String, List<ColumnRef>> keyed = grouped(now, keyNow);
        grouped(before, keyBefore).forEach((text, refs) -> {
            List<ColumnRef> same = keyed.getOrDefault(text, List.of());
            if (!text.isEmpty() && refs.size() == 1 && same.size() == 1) {
                take(refs.get(0), same.get(0));
            }
        });
    }

    /** A header with the header that it stands behind, which one behind it, and of how many. */
    private static Function<ColumnRef, String> anchored(List<ColumnRef> columns) {
        Map<String, List<ColumnRef>> byHeader = grouped(columns, ColumnMatch::comparable);
        Map<String, List<ColumnRef>> undated = grouped(columns, ColumnMatch::undated);
        Map<String, List<ColumnRef>> behind = new LinkedHashMap<>();
        String anchor = "";
        for (ColumnRef column : columns) {
            String header = comparable(column);
            if (byHeader.getOrDefault(header, List.of()).size() == 1) {
                boolean once = undated.getOrDefault(undated(column), List.of()).size() == 1;
                anchor = once ? undated(column) : header;
            }
            behind.computeIfAbsent(header + " behind " + anchor, text -> new ArrayList<>())
                    .add(column);
        }
        Map<ColumnRef, String> keys = new HashMap<>();
        behind.forEach((text, same) -> {
            for (int i = 0; i < same.size(); i++) {
                keys.put(same.get(i), text + " " + (i + 1) + " of " + same.size());
            }
        });
        return ref -> keys.getOrDefault(ref, "");
    }

    private static Map<String, List<ColumnRef>> grouped(List<ColumnRef> columns, Function<ColumnRef, String> key) {
        Map<String, List<ColumnRef>> groups = new LinkedHashMap<>();
        columns.forEach(column -> groups.computeIfAbsent(key.apply(column), text -> new ArrayList<>())
                .add(column));
        return groups;
    }

    private void take(ColumnRef ref, ColumnRef column) {
        found.put(ref, column);
        used.add(column);
    }

    private List<ColumnRef> open(List<ColumnRef> wanted) {
        return wanted.stream()
                .filter(ref -> !found.containsKey(ref) && !leftOut.contains(ref))
                .toList();
    }

    /** The columns of the sheet that stand for none of the recipe's, from left to right. */
    List<ColumnRef> free() {
        return sheet.stream().filter(column -> !used.contains(column)).toList();
    }

    /** Where a column of the recipe stands now. */
    Optional<ColumnRef> now(ColumnRef ref) {
        return Optional.ofNullable(found.get(ref));
    }

    /** Takes a column of the sheet for a further year of one of the recipe's. */
    void use(ColumnRef column) {
        used.add(column);
    }

    /** Whether a person said that a column of the recipe is not there any more. */
    boolean isLeftOut(ColumnRef ref) {
        return leftOut.contains(ref);
    }

    static String comparable(ColumnRef ref) {
        return String.join(" ", HeaderWords.of(ref.header()));
    }

    static boolean isDated(ColumnRef ref) {
        return HeaderTemplate.of(ref.header()).dated();
    }

    static String undated(ColumnRef ref) {
        return String.join(" ", HeaderTemplate.of(ref.header()).words());
    }
}
