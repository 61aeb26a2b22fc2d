package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Step;

/** Tells what each column is, once the columns of places and periods are known. */
final class ColumnRoles {

    private final MetricMatcher matcher;
    private final SheetProfile profile;
    private final SheetNotes notes;
    private final String fileWords;
    private final String sheet;
    private final List<ColumnDraft> drafts = new ArrayList<>();
    private final HeaderPeriods periods;
    private final SheetTopic topic;
    private @Nullable Metric about;
    private List<Step.SameGroup> strata = List.of();

    /**
     * Roles of the columns of a sheet.
     *
     * @param file the file's name
     */
    ColumnRoles(SheetProfile profile, MetricMatcher matcher, SheetNotes notes, String file, String sheet) {
        this.matcher = matcher;
        this.profile = profile;
        this.notes = notes;
        this.fileWords = file + " " + sheet;
        this.sheet = sheet;
        List<List<String>> parts = profile.layout().parts();
        for (int column = 1; column <= profile.width(); column++) {
            drafts.add(new ColumnDraft(
                    column, column <= parts.size() ? parts.get(column - 1) : List.of(), profile.column(column)));
        }
        this.periods = new HeaderPeriods(drafts, notes, fileWords);
        this.topic = new SheetTopic(matcher, notes, fileWords);
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
        about = topic.find().orElse(null);
        strata = new StrataColumns(drafts, profile).take();
        FlagLegend.takeCanadian(drafts);
        new GroupColumns(drafts).take();
        new BudgetColumns(drafts).take();
        drafts.stream().filter(draft -> isFree(draft) && !draft.settled).forEach(this::takeAlone);
        new SideOwners(drafts).attach();
        new Margins(drafts, fileWords + " " + String.join(" ", notes.lines()) + " " + headers()).attach();
        new RateParts(drafts, profile.keptRows()).find();
        new HeaderGroups(drafts, matcher).find().forEach(this::takeGroup);
        takeNamed();
        scale();
        new OwnNames(drafts, notes.name(sheet)).give();
        return drafts;
    }

    /** How the periods in headers and rows are read. */
    HeaderPeriods periods() {
        return periods;
    }

    /** What the texts mean that name groups of several kinds in one column. */
    List<Step.SameGroup> strata() {
        return strata;
    }

    /** What has to be asked about the columns. */
    List<Message> questions() {
        boolean told = drafts.stream().anyMatch(draft -> draft.role == ColumnRole.METRIC);
        return told ? periods.questions() : List.of();
    }

    private String headers() {
        return drafts.stream().map(draft -> draft.ref.header()).collect(Collectors.joining(" "));
    }

    /** A measure whose header named a group as well: without it the catalogue may know the measure. */
    private void takeGroup(ColumnDraft draft, List<String> parts) {
        draft.withoutGroup = parts;
        Optional<Metric> metric = matcher.find(parts);
        if (metric.isPresent()) {
            String period = draft.period;
            takeMeasure(draft, metric.get());
            draft.period = period;
        }
    }

    private void takeNamed() {
        ColumnDraft names = NamedMeasures.column(drafts, matcher);
        if (names != null) {
            ColumnDraft units = drafts.stream()
                    .filter(draft -> draft.role == ColumnRole.IGNORED
                            && HeaderWords.of(draft.ref.header()).stream()
                                    .anyMatch(Set.of("unit", "unidad", "uom")::contains))
                    .findFirst()
                    .orElse(null);
            new NamedMeasures(
                            drafts,
                            matcher,
                            units == null ? Map.of() : NamedMeasures.pairs(profile, names.number, units.number),
                            about,
                            notes.name(sheet),
                            profile.categoryRows())
                    .take(names);
        }
    }

    private void scale() {
        List<UnitScale.OfSheet> ofSheet = UnitScale.ofNotes(notes);
        for (ColumnDraft draft : drafts) {
            NumberSort.Fit fit = draft.fit;
            if (draft.role == ColumnRole.METRIC && fit != null && draft.named.isEmpty()) {
                if (fit.kind() == NumberKind.COUNT && draft.catalogued == null && UnitNotes.areDollars(notes, draft)) {
                    fit = new NumberSort.Fit(NumberKind.AMOUNT, fit.scale());
                    draft.fit = fit;
                    draft.ownUnit = "dollars";
                }
                NumberKind kind = UnitScale.isScaledCount(draft, fit.kind(), ofSheet) ? NumberKind.COUNT : fit.kind();
                double scale = UnitScale.of(draft, kind, ofSheet);
                if (scale != 1) {
                    draft.fit = new NumberSort.Fit(kind, fit.scale() * scale);
                    draft.reason = Message.of("column.in-units", draft.reason, scale);
                }
            }
        }
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
        if (side.isEmpty() && isCountOfRatio(draft)) {
            draft.take(ColumnRole.NUMERATOR, 0.85, Message.of("column.numerator", ""));
            return;
        }
        if (side.isPresent() && (side.get() == ColumnRole.FLAG || draft.stats.isNumeric())) {
            draft.take(side.get(), 0.9, Message.of("column." + side.get().json(), ""));
            return;
        }
        Optional<Metric> metric = matcher.find(draft.sayingParts())
                .or(() -> Optional.ofNullable(saysNothing(draft) ? about : null))
                .or(() -> topic.with(draft.sayingParts()));
        boolean named = metric.isPresent() && draft.stats.numbers() * 4 >= draft.stats.filled();
        if (!draft.stats.isNumeric() && !(named && draft.stats.numbers() > 0)) {
            takeText(draft);
        } else if (metric.isPresent()) {
            takeMeasure(draft, metric.get());
        } else if (SideColumns.isMargin(draft.parts)) {
            draft.take(ColumnRole.IGNORED, 0.9, Message.of("column.margin"));
        } else if (SideColumns.isHelper(draft.parts)) {
            draft.take(ColumnRole.IGNORED, 0.8, Message.of("column.helper"));
        } else if (SideColumns.isKey(draft.parts)
                || (draft.stats.isSerial() && !SideColumns.saysShare(draft.ref.header()))
                || draft.stats.hasLeadingZeros()
                || isOtherYear(draft)) {
            draft.take(ColumnRole.IGNORED, 0.8, Message.of("column.key"));
        } else if (draft.stats.isYesNo() || SideColumns.isYesNo(draft.parts)) {
            draft.take(ColumnRole.IGNORED, 0.7, Message.of("column.yes-no"));
        } else {
            takeOwn(draft, Message.of("column.metric-own"));
        }
    }

    /** Whether a column called Count stands with a Value and a Denominator: it is what was divided. */
    private boolean isCountOfRatio(ColumnDraft draft) {
        return isCalled(draft, "count")
                && draft.stats.isNumeric()
                && drafts.stream().anyMatch(other -> isCalled(other, "denominator"))
                && drafts.stream().anyMatch(other -> isCalled(other, "value"));
    }

    private static boolean isCalled(ColumnDraft draft, String header) {
        return draft.ref.header().strip().equalsIgnoreCase(header);
    }

    /** Whether a column tells years that are not those of the data, such as the year of a release. */
    private static boolean isOtherYear(ColumnDraft draft) {
        List<String> words = HeaderWords.of(draft.ref.header());
        return draft.stats.isYears() && (words.contains("year") || words.contains("ano"));
    }

    /** Whether a header says only how something is counted, or when. */
    private static boolean saysNothing(ColumnDraft draft) {
        return SheetTopic.isGeneral(draft.parts)
                || (draft.period != null
                        && (draft.sayingParts().isEmpty() || SheetTopic.isGeneral(draft.sayingParts())));
    }

    private static void takeText(ColumnDraft draft) {
        if (draft.stats.numbers() == 0 && draft.stats.texts() == 0 && draft.stats.dates() == 0) {
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
    }

    private void takeOwn(ColumnDraft draft, Message reason) {
        NumberSort sort = NumberSort.of(draft.parts, draft.stats);
        draft.fit = sort.ownFit();
        draft.ownUnit = sort.ownUnit(draft.parts);
        draft.take(ColumnRole.METRIC, 0.6, reason);
    }
}
