package org.sharedsafety.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.SeriesBreak;
import org.sharedsafety.model.result.Split;
import org.sharedsafety.store.CoverageTable.Coverage;
import org.sharedsafety.store.Transaction;

/** What a project knows of a measure's numbers beside the numbers themselves, for the rules of honesty. */
public final class FactQuery {
    /** Local measures made of a column that says how much of a place reported. */
    private static final String TOLD_COVERAGE = "local:coverage%";

    private static final String MARKED = "publisher";
    private static final Pattern JOBS = Pattern.compile("(?i).*\\b(jobs|empleos)\\b.*");
    private static final Pattern GROUP_QUARTERS = Pattern.compile(
            "(?i).*\\b(group quarters|alojamientos? (de grupo|colectivos?)|viviendas? colectivas?)\\b.*");
    private static final String PEOPLE = "POP";

    private final Transaction tx;

    public FactQuery(Transaction tx) {
        this.tx = tx;
    }

    /**
     * The breaks known of a series: the catalogue's, those noted, and those that its publisher marks in the numbers of
     * the periods and the group shown.
     */
    public List<SeriesBreak> breaks(Series series, List<Period> periods, Group group) {
        List<SeriesBreak> found = known(series);
        int groupId = tx.groups().find(group).orElse(-1);
        for (Period period : periods) {
            tx.sql()
                    .one(
                            """
                            SELECT 1 FROM observation
                            WHERE series_id = ? AND period_id = ? AND group_id = ? AND status = 8 LIMIT 1
                            """,
                            row -> row.getInt(1),
                            series.id(),
                            tx.periods().find(period).orElse(-1),
                            groupId)
                    .ifPresent(marked -> found.add(new SeriesBreak(period.start(), MARKED, "", "")));
        }
        return found;
    }

    /** The same for the numbers of one place about everyone. */
    public List<SeriesBreak> breaks(Series series, List<Period> periods, int place) {
        List<SeriesBreak> found = known(series);
        Set<Integer> marked = new HashSet<>(tx.sql()
                .all(
                        """
                        SELECT o.period_id FROM period p
                        JOIN observation o ON o.series_id = ? AND o.period_id = p.id AND o.place_id = ? AND o.group_id = ?
                        WHERE o.status = 8
                        """,
                        row -> row.getInt(1),
                        series.id(),
                        place,
                        tx.groups().find(Group.EVERYONE).orElse(-1)));
        for (Period period : periods) {
            if (marked.contains(tx.periods().find(period).orElse(-1))) {
                found.add(new SeriesBreak(period.start(), MARKED, "", ""));
            }
        }
        return found;
    }

    /** Those that the catalogue or a person noted. */
    private List<SeriesBreak> known(Series series) {
        List<SeriesBreak> found = new ArrayList<>();
        tx.breaks().ofMetric(series.metricId()).stream()
                .filter(each -> each.seriesId() == null || each.seriesId() == series.id())
                .forEach(each -> found.add(new SeriesBreak(each.from(), each.kind(), each.noteEn(), each.noteEs())));
        return found;
    }

    /** The places that have a number of a series in a period, about a group. */
    public Set<Integer> withNumbers(Series series, Period period, Group group) {
        return new HashSet<>(tx.sql()
                .all(
                        """
                        SELECT place_id FROM observation
                        WHERE series_id = ? AND period_id = ? AND group_id = ? AND value IS NOT NULL
                        """,
                        row -> row.getInt(1),
                        series.id(),
                        tx.periods().find(period).orElse(-1),
                        tx.groups().find(group).orElse(-1)));
    }

    /**
     * The share, 0 to 1, that the numbers of a series cover of each place, by the place's number: of what was added up,
     * else of what the same data set says itself. A place that is not here is not known.
     */
    public Map<Integer, Double> reported(Series series, Period period, Group group) {
        Map<Integer, Double> shares = new HashMap<>();
        Integer periodId = tx.periods().find(period).orElse(null);
        Integer groupId = tx.groups().find(group).orElse(null);
        if (periodId == null || groupId == null) {
            return shares;
        }
        tx.sql()
                .all(
                        """
                        SELECT o.place_id, o.value * m.scale / 100
                        FROM series s
                        CROSS JOIN observation o ON o.series_id = s.id AND o.period_id = ? AND o.group_id = ?
                        CROSS JOIN import_measure m ON m.id = o.measure_id
                        WHERE s.name = ? AND s.metric_id LIKE ? AND m.kind IN ('percent', 'proportion')
                            AND o.value BETWEEN 0 AND 100
                        """,
                        row -> shares.put(row.getInt(1), Math.min(1, row.getDouble(2))),
                        periodId,
                        groupId,
                        series.name(),
                        TOLD_COVERAGE);
        covered(series, periodId, groupId, "population", shares);
        return shares;
    }

    /**
     * The share, 0 to 1, of the agencies of each place that reported all year, by the place's number, where nobody tells
     * how many people they serve.
     */
    public Map<Integer, Double> agenciesReported(Series series, Period period, Group group) {
        Map<Integer, Double> shares = new HashMap<>();
        Integer periodId = tx.periods().find(period).orElse(null);
        Integer groupId = tx.groups().find(group).orElse(null);
        if (periodId != null && groupId != null) {
            covered(series, periodId, groupId, "agencies", shares);
        }
        return shares;
    }

    /** Shares that came with numbers that were added up, of one kind. */
    private void covered(Series series, int periodId, int groupId, String of, Map<Integer, Double> shares) {
        tx.sql()
                .all(
                        """
                        SELECT b.place_id, b.coverage FROM import_measure im
                        CROSS JOIN observation_basis b ON b.measure_id = im.id AND b.period_id = ? AND b.group_id = ?
                        CROSS JOIN observation o ON o.series_id = im.series_id AND o.period_id = b.period_id
                            AND o.group_id = b.group_id AND o.place_id = b.place_id AND o.measure_id = im.id
                        WHERE im.series_id = ? AND b.coverage IS NOT NULL AND b.coverage_of = ?
                        """,
                        row -> shares.put(row.getInt(1), Math.min(1, row.getDouble(2))),
                        periodId,
                        groupId,
                        series.id(),
                        of);
    }

    /** The levels that numbers of a series on a level were carried over from, because a crosswalk splits them. */
    public Set<String> apportionedFrom(Series series, Period period, Group group, String level) {
        Set<String> from = new TreeSet<>();
        Crosswalks crosswalks = Crosswalks.of(tx.sql());
        Integer periodId = tx.periods().find(period).orElse(null);
        Integer groupId = tx.groups().find(group).orElse(null);
        if (crosswalks.isEmpty() || periodId == null || groupId == null) {
            return from;
        }
        Slice slice = Slice.read(tx.sql(), crosswalks, series.id(), periodId, groupId);
        for (int at = 0; at < slice.size(); at++) {
            Split split = slice.split(at);
            if (split != null
                    && split.route().to().equals(level)
                    && !split.route().whole()) {
                from.add(split.route().from());
            }
        }
        return from;
    }

    /**
     * The earliest day on which one of the files of a series' numbers in a period was published, as far as the file's
     * description tells of all of them; a year alone counts as its first day.
     */
    public Optional<LocalDate> published(Series series, Period period) {
        List<String> days = tx.sql()
                .all(
                        """
                        SELECT DISTINCT ifnull(f.published, '')
                        FROM import_measure im JOIN import i ON i.id = im.import_id AND i.state = 'active'
                        JOIN source_file f ON f.id = i.source_id
                        WHERE im.series_id = ? AND EXISTS (SELECT 1 FROM observation o
                            JOIN period p ON p.id = o.period_id AND p.start_day = ? AND p.end_day = ?
                            WHERE o.series_id = im.series_id AND o.measure_id = im.id)
                        """,
                        row -> row.getString(1),
                        series.id(),
                        period.start().toString(),
                        period.end().toString());
        return days.isEmpty() || days.contains("")
                ? Optional.empty()
                : days.stream().map(FactQuery::firstDay).min(Comparator.naturalOrder());
    }

    private static LocalDate firstDay(String published) {
        return LocalDate.parse(
                switch (published.length()) {
                    case 4 -> published + "-01-01";
                    case 7 -> published + "-01";
                    default -> published;
                });
    }

    /** Residents by the place's number, of the data set and period nearest to a period. */
    public Map<Integer, Double> residents(String level, Period period) {
        return numbers(tx.series().ofMetric(PEOPLE), level, period);
    }

    /** Jobs by the place's number, where a measure of jobs is loaded. */
    public Map<Integer, Double> jobs(String level, Period period) {
        return numbers(named(JOBS), level, period);
    }

    /** People in prisons, colleges and bases by the place's number, where a measure of them is loaded. */
    public Map<Integer, Double> groupQuarters(String level, Period period) {
        return numbers(named(GROUP_QUARTERS), level, period);
    }

    /** The series of a person's own measures of such a name that are counts. */
    private List<Series> named(Pattern name) {
        return tx.metrics().all().stream()
                .filter(metric -> !metric.catalogued()
                        && (name.matcher(metric.nameEn()).matches()
                                || name.matcher(metric.nameEs()).matches()))
                .flatMap(metric -> tx.series().ofMetric(metric.id()).stream())
                .toList();
    }

    private Map<Integer, Double> numbers(List<Series> series, String level, Period period) {
        Map<Integer, Double> found = new HashMap<>();
        Coverage nearest = nearest(series, level, period);
        if (nearest == null) {
            return found;
        }
        tx.sql()
                .all(
                        """
                        SELECT o.place_id, o.value * m.scale FROM observation o
                        JOIN import_measure m ON m.id = o.measure_id
                        JOIN place p ON p.id = o.place_id AND p.level = ?
                        WHERE o.series_id = ? AND o.period_id = ? AND o.group_id = ? AND o.value IS NOT NULL
                            AND m.kind IN ('count', 'amount')
                        """,
                        row -> found.put(row.getInt(1), row.getDouble(2)),
                        level,
                        nearest.seriesId(),
                        nearest.periodId(),
                        nearest.groupId());
        return found;
    }

    private @Nullable Coverage nearest(List<Series> series, String level, Period period) {
        Map<Integer, Period> periods = tx.periods().all();
        int everyone = tx.groups().find(Group.EVERYONE).orElse(-1);
        return series.stream()
                .flatMap(each -> tx.coverage().ofSeries(each.id()).stream())
                .filter(held -> held.level().equals(level) && held.groupId() == everyone && held.withValue() > 0)
                .min(Comparator.comparingLong(
                        held -> apart(Objects.requireNonNull(periods.get(held.periodId())), period)))
                .orElse(null);
    }

    private static long apart(Period one, Period other) {
        return Math.abs(one.start().toEpochDay() - other.start().toEpochDay())
                + Math.abs(one.end().toEpochDay() - other.end().toEpochDay());
    }
}
