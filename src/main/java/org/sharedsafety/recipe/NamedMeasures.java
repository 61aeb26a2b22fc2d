package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.recipe.ColumnRole;

/**
 * Finds a column whose texts name the measure of each row, with the columns of its values, and makes one entry for
 * each measure.
 */
final class NamedMeasures {

    private static final int MOST_NAMES = 500;
    private static final Set<String> HEADERS = Set.of(
            "measure",
            "indicator",
            "description",
            "statistic",
            "variable",
            "metric",
            "topic",
            "question",
            "intent",
            "indicador",
            "medida",
            "offense",
            "offence",
            "crime",
            "delito",
            "cause",
            "causa",
            "line",
            "item",
            "element",
            "category",
            "type",
            "tipo",
            "concept");
    private static final Set<String> VALUE_WORDS = Set.of(
            "value",
            "valor",
            "data",
            "number",
            "count",
            "amount",
            "total",
            "estimate",
            "figure",
            "death",
            "rate",
            "crude",
            "percent",
            "population",
            "case",
            "incident",
            "offense",
            "offence",
            "numero",
            "cantidad",
            "obs",
            "observation",
            "score",
            "result");

    private final List<ColumnDraft> drafts;
    private final MetricMatcher matcher;
    private final Map<String, String> units;

    /**
     * Looks for it.
     *
     * @param units the text of a column of units by the text of a column of names, as far as known
     */
    NamedMeasures(List<ColumnDraft> drafts, MetricMatcher matcher, Map<String, String> units) {
        this.drafts = drafts;
        this.matcher = matcher;
        this.units = units;
    }

    /** The column of names, or null. */
    static @Nullable ColumnDraft column(List<ColumnDraft> drafts, MetricMatcher matcher) {
        ColumnDraft best = null;
        double bestScore = 0;
        for (ColumnDraft draft : drafts) {
            double score = score(draft, matcher);
            if (score > bestScore) {
                best = draft;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(ColumnDraft draft, MetricMatcher matcher) {
        boolean may = (draft.role == ColumnRole.IGNORED || draft.role == ColumnRole.GROUP)
                && !draft.settled
                && draft.stats.numbers() == 0
                && draft.stats.distinct() >= 2
                && draft.stats.distinct() <= MOST_NAMES;
        if (!may) {
            return 0;
        }
        long known = draft.stats.distinctTexts().stream()
                .filter(text -> matcher.find(List.of(text)).isPresent())
                .count();
        boolean named = HeaderWords.of(draft.ref.header()).stream().anyMatch(HEADERS::contains);
        double share = (double) known / draft.stats.distinct();
        boolean wordy = draft.stats.distinctTexts().stream().anyMatch(text -> text.length() > 3);
        if (!wordy || (draft.role == ColumnRole.GROUP && !(named && known >= 1))) {
            return 0;
        }
        return (named ? 1 : 0) + (known >= 2 || share >= 0.5 ? 1 + share : 0);
    }

    /** Gives every value column one entry for each text of the column of names. */
    boolean take(ColumnDraft names) {
        List<ColumnDraft> values = drafts.stream()
                .filter(draft -> draft.role == ColumnRole.METRIC && isGeneralValue(draft))
                .toList();
        if (values.isEmpty()) {
            return false;
        }
        List<String> texts = names.stats.distinctTexts().stream()
                .filter(text -> !text.isBlank())
                .map(RowSlots::name)
                .distinct()
                .sorted()
                .toList();
        for (ColumnDraft value : values) {
            List<NamedMeasure> entries = new ArrayList<>();
            Set<String> slugs = new HashSet<>();
            for (String text : texts) {
                entries.add(entry(text, value, values.size() > 1, slugs));
            }
            value.named = entries;
            value.metric = null;
            value.catalogued = null;
            value.take(ColumnRole.METRIC, 0.8, Message.of("column.metric-named", names.spoken(), entries.size()));
        }
        names.dimension = null;
        names.take(ColumnRole.MEASURE_NAME, 0.85, Message.of("column.measure-name", texts.size()));
        return true;
    }

    private static boolean isGeneralValue(ColumnDraft draft) {
        List<String> words = HeaderWords.of(HeaderWords.core(draft.ref.header()));
        return words.stream().allMatch(VALUE_WORDS::contains) || (draft.period != null && words.isEmpty());
    }

    private NamedMeasure entry(String text, ColumnDraft value, boolean several, Set<String> slugs) {
        String unit = units.getOrDefault(text, "");
        String header = isOnlyPeriodOrValue(value) ? "" : value.ref.header();
        List<String> words = List.of(text, unit, header);
        NumberSort sort = NumberSort.ofNamed(words, value.stats);
        Optional<Metric> metric = matcher.find(List.of(text)).or(() -> matcher.find(List.of(text, header)));
        double scale = UnitScale.of(text + " " + unit).orElse(1.0);
        if (metric.isPresent()) {
            Optional<NumberSort.Fit> fit = sort.fit(metric.get(), value.stats);
            if (fit.isPresent()) {
                NumberSort.Fit scaled =
                        new NumberSort.Fit(fit.get().kind(), fit.get().scale() * scale);
                return new NamedMeasure(text, metric.get().id(), scaled, "", "", true, null);
            }
        }
        String name = several && !header.isEmpty() ? text + HeaderText.JOINT + header : text;
        String slug = Slug.of(name);
        String id = slug;
        for (int i = 2; !slugs.add(id); i++) {
            id = slug + "-" + i;
        }
        NumberSort.Fit own = sort.ownFit();
        return new NamedMeasure(
                text,
                "local:" + id,
                new NumberSort.Fit(own.kind(), own.scale() * scale),
                name,
                sort.ownUnit(words),
                false,
                null);
    }

    private static boolean isOnlyPeriodOrValue(ColumnDraft value) {
        List<String> words = HeaderWords.of(HeaderWords.core(value.ref.header()));
        return words.isEmpty()
                || Set.of("value", "valor", "data", "figure", "obs", "observation", "result", "amount")
                        .containsAll(words);
    }

    /** Texts of one column by the text of another in the same row, as far as kept rows show; empty where they differ. */
    static Map<String, String> pairs(SheetProfile profile, int names, int others) {
        Map<String, String> pairs = new HashMap<>();
        profile.categoryRows().forEach(row -> {
            String name = RowSlots.name(row.cell(names).shown());
            String other = CellReading.strip(row.cell(others).shown());
            pairs.merge(name, other, (one, two) -> one.equals(two) ? one : "");
        });
        return pairs;
    }
}
