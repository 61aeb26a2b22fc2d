package org.sharedsafety.model;

import java.time.LocalDate;
import java.util.Collection;

/**
 * A day from which a measure was counted in another way.
 *
 * @param from first day counted in the new way
 * @param kind collection, definition, coding
 */
public record SeriesBreak(LocalDate from, String kind, String noteEn, String noteEs) {

    /** The note in a language, {@code en} or {@code es}. */
    public String note(String language) {
        return language.equals("es") && !noteEs.isBlank() ? noteEs : noteEn;
    }

    /** Whether some of the days lie before it and some after it; a period of several years may cross it alone. */
    public boolean isCrossedBy(Collection<Period> periods) {
        return periods.stream().anyMatch(period -> period.start().isBefore(from))
                && periods.stream().anyMatch(period -> !period.end().isBefore(from));
    }
}
