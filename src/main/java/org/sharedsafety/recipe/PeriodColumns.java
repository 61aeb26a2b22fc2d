package org.sharedsafety.recipe;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the column that tells the period of a row. */
final class PeriodColumns {

    private static final Set<String> WORDS = Set.of(
            "year",
            "yr",
            "period",
            "month",
            "quarter",
            "date",
            "time",
            "fy",
            "ano",
            "anio",
            "mes",
            "periodo",
            "trimestre",
            "fiscal");

    /** Years that are not those of the data. */
    private static final Set<String> OTHERS =
            Set.of("release", "published", "updated", "revision", "vintage", "edition");

    private PeriodColumns() {}

    /** The column counted from 1, or 0. */
    static int find(SheetProfile profile) {
        SheetLayout layout = profile.layout();
        int best = 0;
        for (int column = 1; column <= profile.width(); column++) {
            List<String> parts =
                    column <= layout.parts().size() ? layout.parts().get(column - 1) : List.of();
            Set<String> words = new HashSet<>(HeaderWords.of(String.join(" ", parts)));
            boolean named =
                    words.stream().anyMatch(WORDS::contains) && words.stream().noneMatch(OTHERS::contains);
            if (named && holdsPeriods(profile.column(column)) && (best == 0 || words.equals(Set.of("year")))) {
                best = column;
            }
        }
        return best;
    }

    /** Whether a header is one of periods. */
    static boolean isNamed(String header) {
        List<String> words = HeaderWords.of(header);
        return words.stream().anyMatch(WORDS::contains) && words.stream().noneMatch(OTHERS::contains);
    }

    private static boolean holdsPeriods(ColumnStats stats) {
        if (stats.isYears() && stats.texts() * 2 <= stats.numbers()) {
            return true;
        }
        long periods = stats.distinctTexts().stream()
                .filter(text -> PeriodText.ofCell(text).isPresent())
                .count();
        return periods > 0 && periods * 5 >= stats.distinct() * 3L;
    }
}
