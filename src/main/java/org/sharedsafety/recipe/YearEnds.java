package org.sharedsafety.recipe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.PeriodStep;

/** Finds a column beside the years that says with which month they end, the same in every row. */
final class YearEnds {

    private static final Pattern ENDING =
            Pattern.compile("(?:year|12 months|twelve months)s?[ _]*(?:ending|ended|end|to)");

    private YearEnds() {}

    /** The step that says so; empty where there is no such column, or the years end with December. */
    static Optional<PeriodStep> of(List<ColumnDraft> drafts) {
        boolean years = drafts.stream().anyMatch(draft -> draft.role == ColumnRole.PERIOD && draft.stats.isYears());
        return !years
                ? Optional.empty()
                : drafts.stream()
                        .filter(draft -> ENDING.matcher(draft.ref.header().toLowerCase(Locale.ROOT))
                                .find())
                        .filter(draft -> draft.role != ColumnRole.PERIOD)
                        .flatMap(draft -> month(draft.stats.distinctTexts()).stream())
                        .filter(month -> month < 12)
                        .findFirst()
                        .map(PeriodStep.YearsEnd::new);
    }

    private static Optional<Integer> month(Set<String> texts) {
        return texts.size() != 1
                ? Optional.empty()
                : MonthText.partOf(2000, texts.iterator().next())
                        .filter(part -> part.start().plusMonths(1).minusDays(1).equals(part.end()))
                        .map(Period::end)
                        .map(end -> end.getMonthValue());
    }
}
