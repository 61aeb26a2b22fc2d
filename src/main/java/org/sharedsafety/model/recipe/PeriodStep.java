package org.sharedsafety.model.recipe;

/** A decision about what the years of a sheet mean. */
public sealed interface PeriodStep extends Step {
    /**
     * A range of two years that follow each other, such as {@code 2016-17} or {@code 2018/19}, names one year that runs
     * across them, as school years do, and not two calendar years; {@link Step.FiscalStart} tells when it starts.
     */
    record SplitYears() implements PeriodStep {}

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
