package org.sharedsafety.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;

/** Names the measures that the catalogue does not hold, by the lowest part of their header if no other column has it. */
final class OwnNames {

    /** Letters and digits with a mark between them: {@code S1701_C01_001E}, {@code HD01_VD01}. */
    private static final Pattern CODE = Pattern.compile("(?=.*[0-9])[A-Za-z0-9]+(?:[_.][A-Za-z0-9]+)+");

    private final List<ColumnDraft> drafts;
    private final String sheet;

    /**
     * Names for the columns of a sheet.
     *
     * @param sheet what the sheet as a whole is called, for columns whose headers say only a period
     */
    OwnNames(List<ColumnDraft> drafts, String sheet) {
        this.drafts = drafts;
        this.sheet = sheet;
    }

    void give() {
        Map<String, Integer> uses = new HashMap<>();
        List<ColumnDraft> own = drafts.stream()
                .filter(draft -> draft.role == ColumnRole.METRIC && draft.catalogued == null && draft.named.isEmpty())
                .toList();
        own.forEach(draft -> uses.merge(key(lowest(draft), draft), 1, Integer::sum));
        Map<String, Integer> taken = new HashMap<>();
        for (ColumnDraft draft : own) {
            boolean unique = uses.getOrDefault(key(lowest(draft), draft), 0) == 1;
            List<String> parts = draft.sayingParts();
            draft.ownName = unique || parts.isEmpty() ? lowest(draft) : HeaderText.join(parts);
            String slug = Slug.of(codePart(parts).orElse(draft.ownName));
            int use = taken.merge(key(slug, draft), 1, Integer::sum);
            draft.metric = "local:" + (use == 1 ? slug : slug + "-" + use);
        }
        agree(own);
    }

    /** Columns of one measure hold one sort of number: if one has values below 0, the others are no counts either. */
    private static void agree(List<ColumnDraft> own) {
        for (ColumnDraft draft : own) {
            NumberSort.Fit fit = draft.fit;
            boolean amount = fit != null
                    && fit.kind() == NumberKind.COUNT
                    && own.stream()
                            .anyMatch(other -> Objects.equals(other.metric, draft.metric)
                                    && other.fit != null
                                    && other.fit.kind() == NumberKind.AMOUNT
                                    && other.stats.hasNegatives());
            if (fit != null && amount) {
                draft.fit = new NumberSort.Fit(NumberKind.AMOUNT, fit.scale());
                draft.ownUnit = "number";
            }
        }
    }

    private static String key(String name, ColumnDraft draft) {
        return name + "|" + draft.period + "|" + draft.group;
    }

    /** The publisher's code where a header has a row of labels and one of codes: it names the measure best. */
    private static Optional<String> codePart(List<String> parts) {
        boolean labelled = parts.stream().anyMatch(part -> part.contains(" "));
        return !labelled
                ? Optional.empty()
                : parts.stream().filter(part -> CODE.matcher(part).matches()).findFirst();
    }

    private String lowest(ColumnDraft draft) {
        List<String> parts = draft.sayingParts();
        if (parts.isEmpty() && draft.period != null && !sheet.isBlank()) {
            return sheet;
        }
        if (parts.isEmpty()) {
            return draft.ref.header().isEmpty() ? "column " + draft.ref.column() : draft.ref.header();
        }
        String bottom = parts.get(parts.size() - 1);
        boolean labelAbove = parts.size() == 2
                && CODE.matcher(bottom).matches()
                && parts.get(0).contains(" ");
        return (labelAbove ? parts.get(0) : bottom).replace("!!", HeaderText.JOINT);
    }
}
