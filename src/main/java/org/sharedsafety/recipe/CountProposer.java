package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.CountChoices;
import org.sharedsafety.model.recipe.DateOrder;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.PeriodGrain;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Proposes how to count rows that are people or events: by which places, periods and categories. */
final class CountProposer {

    private static final int MOST_VALUES = 300;
    private static final Set<String> CATEGORIES = Set.of(
            "type",
            "category",
            "offense",
            "offence",
            "crime",
            "charge",
            "incident",
            "delito",
            "tipo",
            "modalidad",
            "primary",
            "description",
            "classification",
            "class",
            "categoria",
            "natureza",
            "cause",
            "motive");
    private static final Set<String> NOT_CATEGORIES = Set.of(
            "location", "premise", "place", "status", "outcome", "context", "reported", "local", "lugar", "note");
    private static final Set<String> GROUPS = Set.of("sex", "gender", "sexo", "genero");

    private final SheetProfile profile;
    private final PeopleRows people;
    private final PlaceKnowledge knowledge;
    private final MetricMatcher matcher;
    private final List<SheetRow> sample;
    private final List<Problem> problems;
    private final String sheet;

    CountProposer(
            String sheet,
            SheetProfile profile,
            PeopleRows people,
            PlaceKnowledge knowledge,
            MetricMatcher matcher,
            List<SheetRow> sample,
            List<Problem> problems) {
        this.sheet = sheet;
        this.profile = profile;
        this.people = people;
        this.knowledge = knowledge;
        this.matcher = matcher;
        this.sample = sample;
        this.problems = problems;
    }

    /** What was found: the recipe, the columns it counts by, and by what else rows can be counted. */
    record Offer(Recipe recipe, Set<Integer> columns, CountChoices choices) {}

    Offer propose(
            Step.ReadSheet how,
            Step.DataRows range,
            String series,
            ImportWishes wishes,
            @Nullable Period fixed,
            CountWish wish) {
        Set<Integer> used = new TreeSet<>();
        List<Step> steps = new ArrayList<>();
        steps.add(
                new Step.ReadSheet(how.format(), how.sheet(), how.encoding(), how.delimiter(), profile.decimalComma()));
        steps.add(new Step.HeaderRows(profile.layout().headerRows()));
        steps.add(range);
        places(steps, used, wish, wishes.level() == null ? knowledge.levels() : List.of(wishes.level()));
        dates(steps, used, wish, fixed);
        categories(steps, series, wish, used);
        return new Offer(new Recipe(Recipe.CURRENT, steps), used, choices());
    }

    /** By what rows can be counted at all. */
    private CountChoices choices() {
        CountDates dates = new CountDates(profile, people);
        Set<Integer> days = new TreeSet<>(people.of(PeopleSign.DAY));
        days.add(dates.column());
        days.remove(0);
        List<Integer> traits = people.of(PeopleSign.TRAIT);
        List<ColumnRef> places = new ArrayList<>();
        List<CountChoices.Category> categories = new ArrayList<>();
        PlaceStep.Places known = knownColumns(knowledge.levels())
                .map(found -> placesOf(found.level(), found.cells()))
                .orElse(null);
        for (int column = 1; column <= profile.width(); column++) {
            ColumnStats stats = profile.column(column);
            boolean ofPlace = known != null && ColumnMap.columnsOf(known).contains(ref(column));
            boolean parent = known != null && ref(column).equals(known.parent());
            boolean free = !people.isPersonal(column) && !days.contains(column) && stats.filled() > 0;
            if (free && !traits.contains(column) && (!ofPlace || parent)) {
                places.add(ref(column));
            }
            if (free
                    && !ofPlace
                    && (traits.contains(column) ? stats.distinct() <= MOST_VALUES : mayBeCategory(column))) {
                categories.add(new CountChoices.Category(
                        ref(column),
                        stats.distinct(),
                        traits.contains(column) ? PartStep.CategoryKind.GROUP : PartStep.CategoryKind.MEASURE));
            }
        }
        return new CountChoices(
                known,
                places,
                people.of(PeopleSign.LONGITUDE).stream()
                        .findFirst()
                        .map(this::ref)
                        .orElse(null),
                people.of(PeopleSign.LATITUDE).stream()
                        .findFirst()
                        .map(this::ref)
                        .orElse(null),
                knowledge.levels().stream()
                        .filter(knowledge.points()::containsKey)
                        .toList(),
                days.stream().map(this::ref).toList(),
                days.stream()
                        .filter(column -> dates.order(column) == null)
                        .map(this::ref)
                        .toList(),
                categories);
    }

    private void places(List<Step> steps, Set<Integer> used, CountWish wish, List<String> levels) {
        SheetLayout layout = profile.layout();
        int lon = wish.column("lon", layout, profile.width());
        int lat = wish.column("lat", layout, profile.width());
        if (wish.names("place") || wish.names("code")) {
            PlaceColumns.Found found = new CountPlaces(profile, knowledge, sample)
                    .named(
                            wish.column("code", layout, profile.width()),
                            wish.column("place", layout, profile.width()),
                            wish.column("parent", layout, profile.width()),
                            levels);
            named(steps, used, found);
            return;
        }
        boolean asked = lon > 0 && lat > 0;
        Optional<PlaceColumns.Found> known = asked ? Optional.empty() : knownColumns(levels);
        if (known.isPresent()) {
            named(steps, used, known.get());
            return;
        }
        List<Integer> longitudes = asked ? List.of(lon) : people.of(PeopleSign.LONGITUDE);
        List<Integer> latitudes = asked ? List.of(lat) : people.of(PeopleSign.LATITUDE);
        if (longitudes.isEmpty() || latitudes.isEmpty()) {
            say(Problem.Severity.QUESTION, Message.of("problem.no-place-column"));
            return;
        }
        Optional<PartStep.EventPoint> point =
                new CountPlaces(profile, knowledge, sample).points(ref(longitudes.get(0)), ref(latitudes.get(0)));
        // A person who names the columns and the level knows that the first rows may lie elsewhere.
        if (asked && levels.size() == 1 && knowledge.points().containsKey(levels.get(0))) {
            steps.add(new PartStep.EventPoint(levels.get(0), ref(lon), ref(lat)));
        } else if (point.isPresent() && levels.contains(point.get().level())) {
            steps.add(point.get());
        } else {
            say(Problem.Severity.QUESTION, Message.of("problem.count-no-boundaries"));
        }
    }

    /** Columns with names or codes of places that the project knows; never those of people. */
    private Optional<PlaceColumns.Found> knownColumns(List<String> levels) {
        return new PlaceColumns(profile, knowledge, sample, 0, row -> Period.ofYears(1900, 2100))
                .find(levels)
                .filter(found ->
                        found.known() && !people.isPersonal(found.cells().name()))
                .filter(found -> found.cells().code().stream().noneMatch(people::isPersonal));
    }

    private void named(List<Step> steps, Set<Integer> used, PlaceColumns.Found found) {
        PlaceCells cells = found.cells();
        steps.add(placesOf(found.level(), cells));
        if (!cells.onlyParent().isEmpty()) {
            steps.add(new PlaceStep.FixedParent(cells.onlyParent()));
        }
        if (!found.known()) {
            say(Problem.Severity.QUESTION, Message.of("problem.places-unknown", found.level()));
            return;
        }
        // A column is shown with its texts only where most of them are places.
        used.addAll(cells.code());
        used.add(cells.name());
        used.add(cells.parent());
    }

    private PlaceStep.Places placesOf(String level, PlaceCells cells) {
        return new PlaceStep.Places(
                level,
                cells.code().stream().map(this::ref).toList(),
                cells.widths(),
                cells.name() == 0 ? null : ref(cells.name()),
                cells.parent() == 0 ? null : ref(cells.parent()));
    }

    private void dates(List<Step> steps, Set<Integer> used, CountWish wish, @Nullable Period fixed) {
        CountDates dates = new CountDates(profile, people);
        int wished = wish.column("period", profile.layout(), profile.width());
        int column = wished > 0 ? wished : dates.column();
        if (column == 0) {
            if (fixed == null) {
                say(Problem.Severity.QUESTION, Message.of("problem.period-unknown"));
            } else {
                steps.add(new Step.FixedPeriod(fixed.text()));
            }
            return;
        }
        int month = wish.names("month")
                ? wish.column("month", profile.layout(), profile.width())
                : dates.monthBeside(column);
        DateOrder order = wish.order().orElse(dates.order(column));
        if (order == null) {
            order = DateOrder.MONTH_FIRST;
            say(Problem.Severity.QUESTION, Message.of("problem.count-date-order", header(column)));
        }
        DateOrder known = order;
        PeriodGrain grain = wish.grain().orElseGet(() -> dates.grain(column, month, known, sample));
        boolean years = grain == PeriodGrain.YEAR;
        steps.add(new PartStep.EventDate(ref(column), month == 0 || years ? null : ref(month), order, grain));
        if (profile.column(column).isYears()) {
            used.add(column);
        }
    }

    private void categories(List<Step> steps, String series, CountWish wish, Set<Integer> used) {
        List<Integer> measures =
                wish.parts().isEmpty() ? likely() : wish.columns("category", profile.layout(), profile.width());
        List<Integer> groups =
                wish.parts().isEmpty() ? traits() : wish.columns("group", profile.layout(), profile.width());
        String all = wish.one("measure").orElse("local:" + Slug.of(series));
        Optional<Metric> catalogued = matcher.byId(all);
        Map<String, Step.LocalMeasure> own = new LinkedHashMap<>();
        String id = catalogued.map(Metric::id).orElse(all.startsWith("local:") ? all : "local:" + Slug.of(all));
        if (catalogued.isEmpty()) {
            own.put(id, new Step.LocalMeasure(id, all.startsWith("local:") ? series : all, ""));
        }
        List<Step> columns = new ArrayList<>();
        for (int column : measures) {
            List<PartStep.CategoryValue> values = new ArrayList<>();
            for (String text : texts(column)) {
                Optional<Metric> metric = matcher.find(List.of(text)).filter(Metric::isRate);
                String value = metric.map(Metric::id).orElse(id(id, text));
                if (metric.isEmpty()) {
                    own.putIfAbsent(value, new Step.LocalMeasure(value, text, ""));
                }
                values.add(new PartStep.CategoryValue(text, value));
            }
            columns.add(new PartStep.CountCategory(ref(column), PartStep.CategoryKind.MEASURE, values));
        }
        for (int column : groups) {
            String grouping = Slug.of(header(column).isEmpty() ? "group" : grouping(column));
            columns.add(new PartStep.CountCategory(
                    ref(column),
                    PartStep.CategoryKind.GROUP,
                    texts(column).stream()
                            .map(text -> new PartStep.CategoryValue(text, grouping + ":" + Slug.of(text)))
                            .toList()));
        }
        steps.addAll(own.values());
        steps.add(new PartStep.CountRows(id, series, wish.zeros()));
        steps.addAll(columns);
        used.addAll(measures);
        used.addAll(groups);
    }

    private static String id(String all, String text) {
        String base = all.startsWith("local:") ? all.substring("local:".length()) : all;
        return "local:" + base + "-" + Slug.of(text);
    }

    private String grouping(int column) {
        return HeaderWords.of(header(column)).stream().anyMatch(GROUPS::contains) ? "sex" : header(column);
    }

    private List<Integer> likely() {
        for (int column = 1; column <= profile.width(); column++) {
            Set<String> words = Set.copyOf(HeaderWords.of(header(column)));
            boolean named = words.stream().anyMatch(CATEGORIES::contains)
                    && words.stream().noneMatch(NOT_CATEGORIES::contains);
            if (named && mayBeCategory(column) && profile.column(column).distinct() > 1) {
                return List.of(column);
            }
        }
        return List.of();
    }

    private List<Integer> traits() {
        return people.of(PeopleSign.TRAIT).stream()
                .filter(column -> HeaderWords.of(header(column)).stream().anyMatch(GROUPS::contains))
                .limit(1)
                .toList();
    }

    /** Few texts that come again and again, and none of a person. */
    private boolean mayBeCategory(int column) {
        ColumnStats stats = profile.column(column);
        boolean words = stats.texts() * 2 >= stats.filled() && stats.texts() > 0;
        return words
                && !people.isPersonal(column)
                && stats.distinct() <= MOST_VALUES
                && stats.distinct() * 3L <= stats.filled();
    }

    private List<String> texts(int column) {
        ColumnStats stats = profile.column(column);
        if (people.isPersonal(column) || stats.distinct() > MOST_VALUES) {
            say(
                    Problem.Severity.QUESTION,
                    Message.of("problem.count-too-many-texts", header(column), stats.distinct(), MOST_VALUES));
            return List.of();
        }
        return stats.distinctTexts().stream()
                .map(CellReading::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private String header(int column) {
        return profile.layout().header(column);
    }

    private ColumnRef ref(int column) {
        return new ColumnRef(CellAddress.columnLetters(column), header(column));
    }

    private void say(Problem.Severity severity, Message message) {
        problems.add(new Problem(severity, sheet, null, message));
    }
}
