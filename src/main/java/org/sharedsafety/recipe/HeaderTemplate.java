package org.sharedsafety.recipe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.model.Period;

/**
 * A header with the period it names taken out: {@code POVALL_2018} and {@code POVALL_2020} have the same words.
 *
 * @param words the comparable words around the period
 * @param period the only period that the header names, or empty where it names none or several
 * @param dated whether it names any
 */
record HeaderTemplate(List<String> words, Optional<Period> period, boolean dated) {

    HeaderTemplate {
        words = List.copyOf(words);
    }

    static HeaderTemplate of(String header) {
        Set<Period> periods = PeriodText.allIn(header);
        return new HeaderTemplate(
                HeaderWords.of(PeriodText.withoutPeriods(header)),
                periods.size() == 1 ? Optional.of(periods.iterator().next()) : Optional.empty(),
                !periods.isEmpty());
    }
}
