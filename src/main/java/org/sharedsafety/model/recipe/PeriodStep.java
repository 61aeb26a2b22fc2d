package org.sharedsafety.model.recipe;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sharedsafety.model.Status;

/** A decision about what the years of a sheet mean. */
public sealed interface PeriodStep extends Step {
    /**
     * A range of two years that follow each other, such as {@code 2016-17} or {@code 2018/19}, names one year that runs
     * across them, as school years do, and not two calendar years; {@link Step.FiscalStart} tells when it starts.
     */
    record SplitYears() implements PeriodStep {}

    /**
     * Marks in brackets behind periods, such as {@code Dec-17(p)}, say something of all numbers of their rows.
     *
     * @param column the column of the periods
     * @param meanings statuses by mark
     */
    record MarkedPeriods(ColumnRef column, Map<String, Status> meanings) implements PeriodStep {
        public MarkedPeriods {
            Objects.requireNonNull(column);
            meanings = Collections.unmodifiableMap(new TreeMap<>(meanings));
        }
    }

    /**
     * A year alone names the twelve months that end with a month: 2022 is July 2021 to June 2022 where it is June.
     *
     * @param month the last month, from 1
     */
    record YearsEnd(int month) implements PeriodStep {
        public YearsEnd {
            if (month < 1 || month > 12) {
                throw new IllegalArgumentException("not a month: " + month);
            }
        }
    }
}
