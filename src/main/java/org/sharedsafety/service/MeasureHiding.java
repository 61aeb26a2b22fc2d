package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.TotalKey;
import org.sharedsafety.model.result.MeasureColumn;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.query.MeasureNumbers;
import org.sharedsafety.query.MeasureRequest;
import org.sharedsafety.service.Protection.Asked;
import org.sharedsafety.service.Protection.AskedTotal;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** The numbers of one measure as an output shows them: the counts that they tell, and the table without some of them. */
final class MeasureHiding {
    private static final String HIDDEN = "reason.hidden-here";
    private static final List<MeasureColumn> NUMBERS = List.of(
            MeasureColumn.VALUE,
            MeasureColumn.NUMERATOR,
            MeasureColumn.DENOMINATOR,
            MeasureColumn.LOWER,
            MeasureColumn.UPPER);

    private final Table table;
    private final MeasureSide measure;
    private final List<Period> periods;
    private final List<@Nullable Integer> periodIds = new ArrayList<>();
    private final List<@Nullable Integer> groupIds = new ArrayList<>();
    private final Map<Integer, List<Asked>> askedByRow = new LinkedHashMap<>();

    MeasureHiding(Transaction tx, MeasureNumbers numbers, MeasureRequest request) {
        this.table = numbers.table();
        this.measure = numbers.measure();
        this.periods = request.periods();
        request.periods()
                .forEach(period -> periodIds.add(tx.periods().find(period).orElse(null)));
        request.groups().forEach(group -> groupIds.add(tx.groups().find(group).orElse(null)));
        Series under = numbers.denominator();
        Metric below =
                under == null ? null : tx.metrics().byId(under.metricId()).orElse(null);
        boolean divided = below != null && below.principle() != Principle.POP;
        for (int row = 0; row < table.rowCount(); row++) {
            CountKey key = key(row);
            Double count = key == null ? null : count(row);
            if (key == null || count == null) {
                continue;
            }
            Double outOf = number(MeasureColumn.DENOMINATOR, row);
            List<Asked> asked = new ArrayList<>(List.of(new Asked(key, count, outOf, measure.metric())));
            if (divided && under != null && below != null && outOf != null) {
                asked.add(new Asked(key.from(under.id()), outOf, null, below));
            }
            askedByRow.put(row, asked);
        }
    }

    private @Nullable CountKey key(int row) {
        Integer period = periodIds.get(whole(MeasureColumn.PERIOD, row));
        Integer group = groupIds.get(whole(MeasureColumn.GROUP, row));
        return period == null || group == null
                ? null
                : new CountKey(measure.series().id(), period, group, whole(MeasureColumn.PLACE_ID, row));
    }

    private @Nullable Double count(int row) {
        return ToldCount.of(
                measure.metric(),
                periods.get(whole(MeasureColumn.PERIOD, row)),
                number(MeasureColumn.NUMERATOR, row),
                number(MeasureColumn.VALUE, row),
                number(MeasureColumn.POPULATION, row));
    }

    /** Every count that the numbers tell, those they were divided by too. */
    List<Asked> asked() {
        return askedByRow.values().stream().flatMap(List::stream).toList();
    }

    /** The counts that each number tells: its own first, then those it was divided by. */
    List<List<Asked>> rows() {
        return List.copyOf(askedByRow.values());
    }

    /** The counts that the numbers themselves are made of. */
    List<CountKey> keys() {
        return askedByRow.values().stream().map(asked -> asked.get(0).key()).toList();
    }

    /** The total of places in a period of a group; null where there is nothing to count. */
    @Nullable
    AskedTotal total(int period, int group, String level, String parent, Set<Integer> places) {
        Integer periodId = periodIds.get(period);
        Integer groupId = groupIds.get(group);
        if (periodId == null || groupId == null) {
            return null;
        }
        double count = 0;
        double outOf = 0;
        List<Integer> parts = new ArrayList<>();
        for (Map.Entry<Integer, List<Asked>> each : askedByRow.entrySet()) {
            int row = each.getKey();
            int place = whole(MeasureColumn.PLACE_ID, row);
            if (whole(MeasureColumn.PERIOD, row) == period
                    && whole(MeasureColumn.GROUP, row) == group
                    && places.contains(place)) {
                Asked own = each.getValue().get(0);
                count += own.count();
                outOf += own.outOf() == null ? Double.NaN : own.outOf();
                parts.add(place);
            }
        }
        return parts.isEmpty()
                ? null
                : new AskedTotal(
                        new TotalKey(measure.series().id(), periodId, groupId, level, parent),
                        count,
                        Double.isNaN(outOf) ? null : Double.valueOf(outOf),
                        measure.metric(),
                        parts);
    }

    /** A copy of the table without the numbers that tell hidden counts. */
    Table without(Predicate<CountKey> hidden) {
        return withoutRows(
                row -> askedByRow.getOrDefault(row, List.of()).stream().anyMatch(asked -> hidden.test(asked.key())));
    }

    /** A copy of the table without the numbers of some periods or groups, by position. */
    Table withoutSlices(Set<Integer> hiddenPeriods, Set<Integer> hiddenGroups) {
        return withoutRows(row -> hiddenPeriods.contains(whole(MeasureColumn.PERIOD, row))
                || hiddenGroups.contains(whole(MeasureColumn.GROUP, row)));
    }

    private Table withoutRows(IntPredicate hidden) {
        Table copy = table.copy();
        StringColumn status = copy.stringColumn(MeasureColumn.STATUS.column());
        StringColumn reason = copy.stringColumn(MeasureColumn.REASON.column());
        for (int row = 0; row < copy.rowCount(); row++) {
            if (hidden.test(row) && !status.get(row).isEmpty()) {
                for (MeasureColumn column : NUMBERS) {
                    copy.doubleColumn(column.column()).setMissing(row);
                }
                status.set(row, Status.SUPPRESSED.json());
                reason.set(row, HIDDEN);
            }
        }
        return copy;
    }

    private int whole(MeasureColumn column, int row) {
        IntColumn numbers = table.intColumn(column.column());
        return numbers.getInt(row);
    }

    private @Nullable Double number(MeasureColumn column, int row) {
        DoubleColumn numbers = table.doubleColumn(column.column());
        return numbers.isMissing(row) ? null : Double.valueOf(numbers.getDouble(row));
    }
}
