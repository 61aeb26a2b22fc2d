package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CountKey;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.HiddenMark;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.privacy.HiddenCounts;
import org.sharedsafety.query.Frame;
import org.sharedsafety.service.Protection.Asked;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/** One side of a frame as an output shows it: the counts it asks for, and what is taken out of it. */
final class Hiding {
    private final Table table;
    private final String side;
    private final MeasureSide measure;
    private final Map<Integer, List<Asked>> askedByRow = new LinkedHashMap<>();

    /** The x or the y of a frame. */
    Hiding(Transaction tx, Frame frame, FrameColumn value, Group group) {
        this.table = frame.table();
        this.side = value == FrameColumn.X_VALUE ? "x" : "y";
        Frame.Side own = value == FrameColumn.X_VALUE ? frame.x() : frame.y();
        this.measure = own.measure();
        Optional<Integer> period = tx.periods().find(measure.period());
        Optional<Integer> groupId = tx.groups().find(group);
        if (period.isEmpty() || groupId.isEmpty()) {
            return;
        }
        CountKey first = new CountKey(measure.series().id(), period.get(), groupId.get(), 0);
        Series under = own.denominator();
        Metric below =
                under == null ? null : tx.metrics().byId(under.metricId()).orElse(null);
        IntColumn places = table.intColumn(FrameColumn.PLACE_ID.column());
        for (int row = 0; row < table.rowCount(); row++) {
            CountKey key = first.at(places.getInt(row));
            List<Asked> asked = new ArrayList<>();
            Double outOf = number("denominator", row);
            Double count = count(row);
            if (count != null) {
                asked.add(new Asked(key, count, outOf, measure.metric()));
            }
            if (count != null
                    && outOf != null
                    && under != null
                    && below != null
                    && below.principle() != Principle.POP) {
                asked.add(new Asked(key.from(under.id()), outOf, null, below));
            }
            if (!asked.isEmpty()) {
                askedByRow.put(row, asked);
            }
        }
    }

    /** Every count that this side would tell. */
    List<Asked> asked() {
        return askedByRow.values().stream().flatMap(List::stream).toList();
    }

    /** Takes out every number that tells a hidden count; answers how many places were hidden. */
    int hide(HiddenCounts hidden) {
        List<DoubleColumn> numbers =
                List.of(column("value"), column("numerator"), column("denominator"), column("lower"), column("upper"));
        StringColumn status = table.stringColumn(side + "_status");
        StringColumn reason = table.stringColumn(side + "_reason");
        int count = 0;
        for (Map.Entry<Integer, List<Asked>> asked : askedByRow.entrySet()) {
            if (asked.getValue().stream()
                    .anyMatch(each -> hidden.mark(each.key()).isPresent())) {
                int row = asked.getKey();
                numbers.forEach(column -> column.setMissing(row));
                status.set(row, Status.SUPPRESSED.json());
                reason.set(row, "reason.hidden-here");
                count++;
            }
        }
        return count;
    }

    /** Why a row is hidden in an output; empty where it is shown. */
    Map<Integer, HiddenMark> marks(HiddenCounts hidden) {
        Map<Integer, HiddenMark> marks = new LinkedHashMap<>();
        IntColumn places = table.intColumn(FrameColumn.PLACE_ID.column());
        askedByRow.forEach((row, asked) -> asked.stream()
                .flatMap(each -> hidden.mark(each.key()).stream())
                .min(java.util.Comparator.naturalOrder())
                .ifPresent(mark -> marks.put(places.getInt(row), mark)));
        return marks;
    }

    private @Nullable Double count(int row) {
        DoubleColumn population = table.doubleColumn(FrameColumn.POPULATION.column());
        return ToldCount.of(
                measure.metric(),
                measure.period(),
                number("numerator", row),
                number("value", row),
                population.isMissing(row) ? null : Double.valueOf(population.getDouble(row)));
    }

    private DoubleColumn column(String name) {
        return table.doubleColumn(side + "_" + name);
    }

    private @Nullable Double number(String name, int row) {
        DoubleColumn column = column(name);
        return column.isMissing(row) ? null : Double.valueOf(column.getDouble(row));
    }
}
