package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.recipe.PeriodStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Numbers the periods of a sheet from 0, and reads them from cells. */
final class RowPeriods {

    /** No period could be read. */
    static final int NONE = -1;

    private static final int MOST_TEXTS = 100_000;

    private final int fiscalStart;
    private final boolean split;
    private final int endMonth;
    private final List<Period> periods = new ArrayList<>();
    private final Map<Period, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();

    RowPeriods(Recipe recipe) {
        fiscalStart =
                recipe.step(Step.FiscalStart.class).map(Step.FiscalStart::month).orElse(Period.FISCAL_START);
        split = recipe.step(PeriodStep.SplitYears.class).isPresent();
        endMonth = recipe.step(PeriodStep.YearsEnd.class)
                .map(PeriodStep.YearsEnd::month)
                .orElse(12);
    }

    /** Where years end with another month than December: the twelve months before its end. */
    private Period ending(Period period) {
        boolean year =
                endMonth < 12 && period.equals(Period.ofYear(period.start().getYear()));
        return year ? Period.ofFiscalYear(period.start().getYear(), endMonth + 1) : period;
    }

    int number(Period period) {
        return numbers.computeIfAbsent(period, fresh -> {
            periods.add(fresh);
            return periods.size() - 1;
        });
    }

    int size() {
        return periods.size();
    }

    Period period(int number) {
        return periods.get(number);
    }

    /** The number of the period in a cell, or {@link #NONE}. */
    int read(Cell cell) {
        String text = cell instanceof Cell.Text plain ? plain.value() : PlaceCells.rawCode(cell);
        Integer known = texts.get(text);
        if (known != null) {
            return known;
        }
        Optional<Period> period = PeriodText.ofCell(text, fiscalStart)
                .map(found -> split ? SplitYears.across(found, fiscalStart) : found)
                .map(this::ending);
        int number = period.map(this::number).orElse(NONE);
        if (texts.size() < MOST_TEXTS) {
            texts.put(text, number);
        }
        return number;
    }
}
