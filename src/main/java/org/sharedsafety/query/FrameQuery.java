package org.sharedsafety.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.result.FrameColumn;
import org.sharedsafety.model.result.MeasureSide;
import org.sharedsafety.store.Transaction;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

/**
 * The frame of two measures: two ordered range scans of the observations, merged in Java.
 *
 * <p>Counts are divided here, by the observations of the denominator that the catalogue names ({@link Denominators}).
 * A join in SQL over a less fitting index is many times slower; see the decision on the order of the key.
 */
public final class FrameQuery {
    /** The measure whose observations are the residents of a place. */
    static final String POPULATION = "POP";

    private final Transaction tx;
    private final Holdings holdings;

    public FrameQuery(Transaction tx) {
        this.tx = tx;
        this.holdings = Holdings.of(tx);
    }

    /** Reads a frame; where a series has no observations its columns are empty. */
    public Frame read(FrameRequest request) {
        Series seriesX = holdings.series(request.seriesX());
        Series seriesY = holdings.series(request.seriesY());
        Metric metricX = holdings.metric(seriesX);
        Metric metricY = holdings.metric(seriesY);
        Slice sliceX = slice(seriesX, request.periodX(), request.groupX());
        Slice sliceY = slice(seriesY, request.periodY(), request.group());
        PlaceRows places = PlaceRows.ofLevel(tx, request.level()).keeping(sliceX, sliceY);
        Denominators underX = denominators(seriesX, metricX, request.periodX(), request.groupX(), request);
        Denominators underY = denominators(seriesY, metricY, request.periodY(), request.group(), request);
        ReportedShares overX = ReportedShares.of(tx, seriesX, metricX, request.periodX(), request.groupX());
        ReportedShares overY = ReportedShares.of(tx, seriesY, metricY, request.periodY(), request.group());
        SideColumns x = fill(places, sliceX, seriesX, metricX, underX, overX);
        SideColumns y = fill(places, sliceY, seriesY, metricY, underY, overY);
        Table table = Table.create("frame", IntColumn.create(FrameColumn.PLACE_ID.column(), places.ids()));
        table.addColumns(
                StringColumn.create(Frame.CODE, places.codes()), StringColumn.create(Frame.NAME, places.names()));
        table.addColumns(number(FrameColumn.POPULATION, population(places, request)));
        table.addColumns(
                number(FrameColumn.EAST, missing(places.size())), number(FrameColumn.NORTH, missing(places.size())));
        table.addColumns(
                number(FrameColumn.X_VALUE, x.value),
                number(FrameColumn.X_NUMERATOR, x.numerator),
                number(FrameColumn.X_DENOMINATOR, x.denominator),
                number(FrameColumn.X_LOWER, x.lower),
                number(FrameColumn.X_UPPER, x.upper),
                text(FrameColumn.X_STATUS, x.status),
                text(FrameColumn.X_REASON, x.reason),
                number(FrameColumn.X_COVERAGE, x.coverage),
                number(FrameColumn.Y_VALUE, y.value),
                number(FrameColumn.Y_NUMERATOR, y.numerator),
                number(FrameColumn.Y_DENOMINATOR, y.denominator),
                number(FrameColumn.Y_LOWER, y.lower),
                number(FrameColumn.Y_UPPER, y.upper),
                text(FrameColumn.Y_STATUS, y.status),
                text(FrameColumn.Y_REASON, y.reason),
                number(FrameColumn.Y_COVERAGE, y.coverage));
        return new Frame(
                table,
                side(metricX, seriesX, request.periodX(), x, underX),
                side(metricY, seriesY, request.periodY(), y, underY));
    }

    private SideColumns fill(
            PlaceRows places, Slice slice, Series series, Metric metric, Denominators under, ReportedShares reported) {
        SideColumns columns =
                new SideColumns(metric, slice, holdings.readings(series.id()), under, reported, places.size());
        int row = 0;
        for (int at = 0; at < slice.size(); at++) {
            while (row < places.size() && places.id(row) < slice.place[at]) {
                row++;
            }
            if (row < places.size() && places.id(row) == slice.place[at]) {
                columns.fill(row, at);
            }
        }
        return columns;
    }

    private Denominators denominators(Series series, Metric metric, Period period, Group group, FrameRequest request) {
        String denominatorId = metric.denominatorId() == null
                ? null
                : holdings.namedDenominator(series.id()).orElse(metric.denominatorId());
        return denominatorId == null
                ? Denominators.none()
                : Denominators.of(
                        holdings,
                        denominatorId,
                        period,
                        group,
                        request.level(),
                        request.chosen().get(denominatorId));
    }

    private double[] population(PlaceRows places, FrameRequest request) {
        Denominators residents = Denominators.of(
                holdings,
                POPULATION,
                request.periodY(),
                Group.EVERYONE,
                request.level(),
                request.chosen().get(POPULATION));
        double[] population = missing(places.size());
        for (int row = 0; row < places.size(); row++) {
            Denominators.Found found = residents.find(places.id(row));
            if (found != null) {
                population[row] = found.value();
            }
        }
        return population;
    }

    private Frame.Side side(Metric metric, Series series, Period period, SideColumns columns, Denominators under) {
        MeasureSide measure =
                new MeasureSide(metric, series, period, metric.unit(), files(columns.imports()), columns.isComputed());
        return new Frame.Side(measure, under.series(), under.periods(), columns.splits());
    }

    private List<String> files(Set<Long> imports) {
        List<String> names = new ArrayList<>();
        for (long importId : imports) {
            tx.imports().byId(importId).ifPresent(found -> {
                if (!names.contains(found.fileName())) {
                    names.add(found.fileName());
                }
            });
        }
        return names;
    }

    private Slice slice(Series series, Period period, Group group) {
        @Nullable Integer periodId = holdings.periodId(period);
        @Nullable Integer groupId = holdings.groupId(group);
        return periodId == null || groupId == null ? Slice.empty() : holdings.slice(series.id(), periodId, groupId);
    }

    private static DoubleColumn number(FrameColumn column, double[] values) {
        return DoubleColumn.create(column.column(), values);
    }

    private static StringColumn text(FrameColumn column, String[] values) {
        return StringColumn.create(column.column(), values);
    }

    private static double[] missing(int rows) {
        double[] values = new double[rows];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
