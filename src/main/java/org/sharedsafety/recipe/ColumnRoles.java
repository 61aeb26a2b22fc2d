package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;

/** Tells what each column is, once the columns of places and periods are known. */
final class ColumnRoles {

    private static final Set<String> GROUPS =
            Set.of("sex", "gender", "race", "ethnicity", "age", "sexo", "raza", "edad");

    /** Letters and digits with a mark between them: {@code S1701_C01_001E}, {@code HD01_VD01}. */
    private static final Pattern CODE = Pattern.compile("(?=.*[0-9])[A-Za-z0-9]+(?:[_.][A-Za-z0-9]+)+");

    private final MetricMatcher matcher;
    private final List<ColumnDraft> drafts = new ArrayList<>();

    ColumnRoles(SheetProfile profile, MetricMatcher matcher) {
        this.matcher = matcher;
        List<List<String>> parts = profile.layout().parts();
        for (int column = 1; column <= profile.width(); column++) {
            drafts.add(new ColumnDraft(
                    column, column <= parts.size() ? parts.get(column - 1) : List.of(), profile.column(column)));
        }
    }

    List<ColumnDraft> assign(PlaceColumns.@Nullable Found places, int periodColumn) {
        if (places != null) {
            takePlaces(places);
        }
        if (periodColumn > 0) {
            ColumnDraft draft = drafts.get(periodColumn - 1);
            ColumnStats stats = draft.stats;
            draft.take(
                    ColumnRole.PERIOD,
                    0.95,
                    stats.numbers() == 0
                            ? Message.of("column.period-text")
                            : Message.of("column.period-years", year(stats.least()), year(stats.greatest())));
        }
        drafts.stream().filter(ColumnRoles::isFree).forEach(this::takeAlone);
        new SideOwners(drafts).attach();
        nameOwnMeasures();
        return drafts;
    }

    private static String year(double value) {
        return Integer.toString((int) value);
    }

    private static boolean isFree(ColumnDraft draft) {
        return draft.role == ColumnRole.IGNORED;
    }

    private void takePlaces(PlaceColumns.Found places) {
        double confidence =
                places.known() && places.tried() > 0 ? Math.min(0.99, (double) places.found() / places.tried()) : 0.3;
        for (int column : places.cells().code()) {
            String key = places.cells().code().size() > 1 ? "column.place-code-part" : "column.place-code";
            Message reason = places.known() && places.byCode()
                    ? Message.of(key, places.found(), places.tried(), places.level())
                    : Message.of("column.place-code-unknown");
            drafts.get(column - 1).take(ColumnRole.PLACE_CODE, confidence, reason);
        }
        if (places.cells().name() > 0) {
            Message reason = !places.known()
                    ? Message.of("column.place-unknown")
                    : places.byCode()
                            ? Message.of("column.place-beside-code")
                            : Message.of("column.place", places.found(), places.tried(), places.level());
            drafts.get(places.cells().name() - 1).take(ColumnRole.PLACE, confidence, reason);
        }
        int parent = places.cells().parent();
        if (parent > 0 && isFree(drafts.get(parent - 1))) {
            drafts.get(parent - 1).take(ColumnRole.PARENT, 0.9, Message.of("column.parent"));
        }
    }

    private void takeAlone(ColumnDraft draft) {
        if (draft.stats.filled() == 0) {
            draft.take(ColumnRole.IGNORED, 0.99, Message.of("column.empty"));
            return;
        }
        Optional<ColumnRole> side = SideColumns.roleOf(draft.parts);
        if (side.isPresent() && (side.get() == ColumnRole.FLAG || draft.stats.isNumeric())) {
            draft.take(side.get(), 0.9, Message.of("column." + side.get().json(), ""));
            return;
        }
        Optional<Metric> metric = matcher.find(withoutPeriods(draft.parts));
        boolean named = metric.isPresent() && draft.stats.numbers() * 4 >= draft.stats.filled();
        if (!draft.stats.isNumeric() && !(named && draft.stats.numbers() > 0)) {
            takeText(draft);
        } else if (metric.isPresent()) {
            takeMeasure(draft, metric.get());
        } else if (SideColumns.isMargin(draft.parts)) {
            draft.take(ColumnRole.IGNORED, 0.9, Message.of("column.margin"));
        } else if (SideColumns.isHelper(draft.parts)) {
            draft.take(ColumnRole.IGNORED, 0.8, Message.of("column.helper"));
        } else if (SideColumns.isKey(draft.parts) || draft.stats.isSerial()) {
            draft.take(ColumnRole.IGNORED, 0.8, Message.of("column.key"));
        } else {
            takeOwn(draft, Message.of("column.metric-own"));
        }
    }

    private void takeText(ColumnDraft draft) {
        boolean group = HeaderWords.of(draft.ref.header()).stream().anyMatch(GROUPS::contains);
        if (group && draft.stats.distinct() > 1) {
            draft.take(ColumnRole.GROUP, 0.5, Message.of("column.group"));
        } else if (draft.stats.numbers() == 0 && draft.stats.texts() == 0 && draft.stats.dates() == 0) {
            draft.take(ColumnRole.IGNORED, 0.7, Message.of("column.only-missing"));
        } else {
            draft.take(ColumnRole.IGNORED, 0.8, Message.of("column.text"));
        }
    }

    private void takeMeasure(ColumnDraft draft, Metric metric) {
        NumberSort sort = NumberSort.of(draft.parts, draft.stats);
        Optional<NumberSort.Fit> fit = sort.fit(metric, draft.stats);
        if (fit.isEmpty()) {
            takeOwn(draft, Message.of("column.metric-other-kind", metric.id()));
            return;
        }
        draft.metric = metric.id();
        draft.catalogued = metric;
        draft.fit = fit.get();
        String key = fit.get().kind() == NumberKind.COUNT && metric.isRate()
                ? "column.metric-count"
                : fit.get().scale() == 1 ? "column.metric" : "column.metric-scaled";
        draft.take(
                ColumnRole.METRIC,
                sort.kind() == null ? 0.8 : 0.95,
                Message.of(key, metric.id(), fit.get().scale()));
        takePeriod(draft);
    }

    private void takeOwn(ColumnDraft draft, Message reason) {
        NumberSort sort = NumberSort.of(draft.parts, draft.stats);
        draft.fit = sort.ownFit();
        draft.ownUnit = sort.ownUnit(draft.parts);
        draft.take(ColumnRole.METRIC, 0.6, reason);
        takePeriod(draft);
    }

    /** The one period that the header names, its lowest part first. */
    private static void takePeriod(ColumnDraft draft) {
        for (int i = draft.parts.size() - 1; i >= 0 && draft.period == null; i--) {
            Set<Period> periods = PeriodText.allIn(draft.parts.get(i));
            if (periods.size() == 1) {
                draft.period = periods.iterator().next().text();
            }
        }
    }

    private static List<String> withoutPeriods(List<String> parts) {
        return parts.stream().filter(part -> !HeaderWords.core(part).isEmpty()).toList();
    }

    /** Names own measures by the lowest part of their header if no other column has it, else by all of it. */
    private void nameOwnMeasures() {
        Map<String, Integer> uses = new HashMap<>();
        List<ColumnDraft> own = drafts.stream()
                .filter(draft -> draft.role == ColumnRole.METRIC && draft.catalogued == null)
                .toList();
        own.forEach(draft -> uses.merge(lowest(draft) + "|" + draft.period, 1, Integer::sum));
        Map<String, Integer> taken = new HashMap<>();
        for (ColumnDraft draft : own) {
            boolean unique = uses.getOrDefault(lowest(draft) + "|" + draft.period, 0) == 1;
            List<String> parts = withoutPeriods(draft.parts);
            draft.ownName = unique || parts.isEmpty() ? lowest(draft) : HeaderText.join(parts);
            String slug = Slug.of(codePart(parts).orElse(draft.ownName));
            int use = taken.merge(slug + "|" + draft.period, 1, Integer::sum);
            draft.metric = "local:" + (use == 1 ? slug : slug + "-" + use);
        }
    }

    /** The publisher's code where a header has a row of labels and one of codes: it names the measure best. */
    private static Optional<String> codePart(List<String> parts) {
        boolean labelled = parts.stream().anyMatch(part -> part.contains(" "));
        return !labelled
                ? Optional.empty()
                : parts.stream().filter(part -> CODE.matcher(part).matches()).findFirst();
    }

    private static String lowest(ColumnDraft draft) {
        List<String> parts = withoutPeriods(draft.parts);
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
