package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;

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
            "concept",
            "attribute",
            "violation",
            "format");

    /** Words that with "name" say that a column names measures, if only one. */
    private static final Set<String> EXPLICIT = Set.of("indicator", "measure", "variable", "metric");

    /** Kinds of places: a column of these tells levels, not measures. */
    private static final Set<String> LEVELS = Set.of(
            "nation",
            "country",
            "region",
            "state",
            "county",
            "city",
            "district",
            "tract",
            "zip",
            "place",
            "town",
            "municipality",
            "province",
            "territory",
            "congressional",
            "legislative",
            "school",
            "metro",
            "england");

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
    private final @Nullable Metric about;
    private final String subject;
    private final List<SheetRow> rows;

    /**
     * Looks for it.
     *
     * @param units the text of a column of units by the text of a column of names, as far as known
     * @param about what the sheet as a whole is about, for names such as {@code Number} and {@code Percent}
     * @param subject what the sheet as a whole is called
     * @param rows rows of each kind
     */
    NamedMeasures(
            List<ColumnDraft> drafts,
            MetricMatcher matcher,
            Map<String, String> units,
            @Nullable Metric about,
            String subject,
            List<SheetRow> rows) {
        this.drafts = drafts;
        this.matcher = matcher;
        this.units = units;
        this.about = about;
        this.subject = subject;
        this.rows = rows;
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
                && draft.stats.distinct() >= 1
                && draft.stats.distinct() <= MOST_NAMES;
        if (!may) {
            return 0;
        }
        Set<String> texts = draft.stats.distinctTexts();
        long known = texts.stream()
                .filter(text -> matcher.find(List.of(text)).isPresent())
                .count();
        List<String> words = HeaderWords.of(draft.ref.header());
        boolean explicit = words.contains("name") && words.stream().anyMatch(EXPLICIT::contains);
        if ((texts.size() < 2 && known == 0 && !explicit)
                || texts.stream().allMatch(text -> HeaderWords.of(text).stream().anyMatch(LEVELS::contains))) {
            return 0;
        }
        boolean kinds = texts.size() > 1 && texts.stream().allMatch(NamedMeasures::isKind);
        boolean named = HeaderWords.of(draft.ref.header()).stream().anyMatch(HEADERS::contains);
        double share = (double) known / draft.stats.distinct();
        boolean wordy = draft.stats.distinctTexts().stream().anyMatch(text -> text.length() > 3);
        if (!wordy || (draft.role == ColumnRole.GROUP && !(named && known >= 1))) {
            return 0;
        }
        return (named ? 1 : 0) + (explicit ? 0.5 : 0) + (known >= 2 || share >= 0.5 ? 1 + share : 0) + (kinds ? 1 : 0);
    }

    /** Whether a text says only how something is counted: {@code Number}, {@code Percent}, {@code Rate per 100,000}. */
    private static boolean isKind(String text) {
        return HeaderWords.core(text).isEmpty() && !HeaderWords.of(text).isEmpty();
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
            Map<String, String> slugs = new HashMap<>();
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

    private NamedMeasure entry(String text, ColumnDraft value, boolean several, Map<String, String> slugs) {
        String unit = units.getOrDefault(text, "");
        String header = isOnlyPeriodOrValue(value) ? "" : value.ref.header();
        String plain = text.replace('_', ' ');
        Set<Period> periods = PeriodText.allIn(plain);
        String period = periods.size() == 1 ? periods.iterator().next().text() : null;
        String said = period == null ? text : CellReading.strip(PeriodText.withoutPeriods(plain));
        List<String> words = List.of(said, unit, header);
        NumberSort sort = NumberSort.ofNamed(words, value.stats);
        ColumnStats own = statsOf(text, value);
        if (sort.kind() == NumberKind.PERCENT && own.numbers() >= 3 && own.isProportion()) {
            sort = new NumberSort(NumberKind.PROPORTION, sort.base());
        }
        String asked = said;
        Optional<Metric> metric = matcher.find(List.of(asked))
                .or(() -> matcher.find(List.of(asked, header)))
                .or(() -> isKind(asked) ? Optional.ofNullable(about) : Optional.empty());
        double scale = UnitScale.of(text + " " + unit).orElse(1.0);
        if (metric.isPresent()) {
            Optional<NumberSort.Fit> fit = sort.fit(metric.get(), own.numbers() > 0 ? own : value.stats);
            if (fit.isPresent()) {
                NumberSort.Fit scaled =
                        new NumberSort.Fit(fit.get().kind(), fit.get().scale() * scale);
                return new NamedMeasure(text, metric.get().id(), scaled, "", "", true, period);
            }
        }
        if (isKind(said) && !subject.isBlank()) {
            said = subject + HeaderText.JOINT + said;
        }
        String name = several && !header.isEmpty() ? said + HeaderText.JOINT + header : said;
        String slug = Slug.of(name);
        String id = slug;
        for (int i = 2; slugs.putIfAbsent(id + "|" + period, text) != null; i++) {
            id = slug + "-" + i;
        }
        NumberSort.Fit ownFit = sort.ownFit();
        return new NamedMeasure(
                text,
                "local:" + id,
                new NumberSort.Fit(ownFit.kind(), ownFit.scale() * scale),
                name,
                sort.ownUnit(words),
                false,
                period);
    }

    /** What stands in the kept rows of one name. */
    private ColumnStats statsOf(String text, ColumnDraft value) {
        CellReading reading = new CellReading(MissingCodes.standard(), false);
        ColumnStats stats = new ColumnStats();
        for (SheetRow row : rows) {
            boolean named = row.cells().stream()
                    .anyMatch(cell -> RowSlots.name(cell.shown()).equals(text));
            if (named) {
                stats.add(row.cell(value.number), reading);
            }
        }
        return stats;
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
