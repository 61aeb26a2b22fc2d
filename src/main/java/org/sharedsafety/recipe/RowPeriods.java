package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;

/** Numbers the periods of a sheet from 0, and reads them from cells. */
final class RowPeriods {

    /** No period could be read. */
    static final int NONE = -1;

    private static final int MOST_TEXTS = 100_000;

    private final int fiscalStart;
    private final List<Period> periods = new ArrayList<>();
    private final Map<Period, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> texts = new HashMap<>();

    RowPeriods(Recipe recipe) {
        fiscalStart =
                recipe.step(Step.FiscalStart.class).map(Step.FiscalStart::month).orElse(Period.FISCAL_START);
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
        Optional<Period> period = PeriodText.ofCell(text, fiscalStart);
        int number = period.map(this::number).orElse(NONE);
        if (texts.size() < MOST_TEXTS) {
            texts.put(text, number);
        }
        return number;
    }
}
