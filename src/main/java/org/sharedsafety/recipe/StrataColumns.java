package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.Step;

/**
 * Finds two columns of which one tells by what people are divided in a row ({@code Age}, {@code Gender}, {@code Total
 * Population}) and the other which of them it is about ({@code 15-24 years}, {@code Female}).
 */
final class StrataColumns {

    private static final int MOST_KINDS = 12;
    private static final Map<String, String> KINDS = kinds();

    /** Texts that say that a row is about everyone. */
    private static final String ALL = "all";

    private final List<ColumnDraft> drafts;
    private final SheetProfile profile;
    private final List<Step.SameGroup> groups = new ArrayList<>();

    StrataColumns(List<ColumnDraft> drafts, SheetProfile profile) {
        this.drafts = drafts;
        this.profile = profile;
    }

    /** Gives the two columns their roles, where there are such; answers what each text of the second means. */
    List<Step.SameGroup> take() {
        for (ColumnDraft kinds : drafts) {
            if (kinds.role == ColumnRole.IGNORED && areKinds(kinds.stats.distinctTexts())) {
                Optional<ColumnDraft> names = drafts.stream()
                        .filter(draft -> draft.role == ColumnRole.IGNORED && draft != kinds)
                        .filter(draft -> draft.number == kinds.number + 1
                                || draft.ref
                                        .header()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .startsWith(kinds.ref.header().toLowerCase(java.util.Locale.ROOT) + "_"))
                        .findFirst();
                if (names.isPresent() && take(kinds, names.get())) {
                    return groups;
                }
            }
        }
        return List.of();
    }

    private boolean take(ColumnDraft kinds, ColumnDraft names) {
        Map<String, String> meanings = new LinkedHashMap<>();
        profile.categoryRows().forEach(row -> {
            String kind = KINDS.get(AgeText.plain(row.cell(kinds.number).shown()));
            String name = CellReading.strip(row.cell(names.number).shown());
            if (kind != null && !name.isEmpty()) {
                String code = kind.equals(ALL)
                        ? Group.EVERYONE.code()
                        : GroupText.read(kind, name).map(Group::code).orElse(kind + ":" + Slug.of(name));
                meanings.merge(name, code, (one, two) -> one.equals(two) ? one : "");
            }
        });
        if (meanings.values().stream().distinct().count() < 2) {
            return false;
        }
        String dimension = Slug.of(kinds.ref.header());
        names.dimension = dimension;
        names.take(ColumnRole.GROUP, 0.9, Message.of("column.group-of", dimension, names.stats.distinct()));
        kinds.settled = true;
        kinds.take(ColumnRole.IGNORED, 0.9, Message.of("column.text"));
        // A name that two kinds share keeps its own kind out of the code rather than a wrong one in it.
        meanings.forEach((name, code) -> {
            if (!code.isEmpty()) {
                groups.add(new Step.SameGroup(dimension, name, code));
            }
        });
        return true;
    }

    private static boolean areKinds(Set<String> texts) {
        return texts.size() >= 2
                && texts.size() <= MOST_KINDS
                && texts.stream().allMatch(text -> KINDS.containsKey(AgeText.plain(text)))
                && texts.stream()
                                .map(text -> Objects.requireNonNull(KINDS.get(AgeText.plain(text))))
                                .distinct()
                                .count()
                        >= 2;
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        List.of("total population", "total", "overall", "all", "none", "all residents", "statewide", "poblacion total")
                .forEach(text -> kinds.put(text, ALL));
        List.of("age", "age group", "age groups", "edad", "grupo de edad").forEach(text -> kinds.put(text, Group.AGE));
        List.of("sex", "gender", "sexo", "genero").forEach(text -> kinds.put(text, Group.SEX));
        List.of("race", "ethnicity", "race-ethnicity", "race/ethnicity", "race ethnicity", "race and ethnicity", "raza")
                .forEach(text -> kinds.put(text, Group.RACE));
        return Map.copyOf(kinds);
    }
}
