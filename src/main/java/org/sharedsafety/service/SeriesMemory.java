package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.store.Transaction;

/**
 * Remembers which data set a person said a file belongs to: next year's file of the same family gets the same series.
 *
 * <p>A family is the name of the file and the sheet with digits disregarded, {@code est14all} and {@code est17all}.
 * Names that anybody could give, such as {@code data}, are no family.
 */
final class SeriesMemory {
    private static final String PREFIX = "series-of ";
    private static final Set<String> ANYBODYS =
            Set.of("data", "sheet", "export", "table", "download", "book", "report", "file", "counties", "county");

    private SeriesMemory() {}

    /** The series that was said of a file of this family before. */
    static Optional<String> of(Transaction tx, String file, String sheet) {
        return isFamily(file) ? tx.project().get(key(file, sheet)) : Optional.empty();
    }

    /** Keeps what was said of a file: the series of its recipes, sheet by sheet. */
    static void keep(Transaction tx, String file, Map<String, Recipe> recipes) {
        if (isFamily(file)) {
            recipes.forEach((sheet, recipe) -> recipe.steps(Step.Measure.class)
                    .map(Step.Measure::series)
                    .min(Comparator.comparingInt(String::length))
                    .ifPresent(series -> tx.project().put(key(file, sheet), series)));
        }
    }

    /** The series said of the file's family before, where nothing else is said now; else null. */
    static @Nullable String said(@Nullable OpenProject project, ImportOptions options, String file, String sheet) {
        return project == null || options.series() != null
                ? null
                : project.reading(tx -> of(tx, file, sheet)).orElse(null);
    }

    /** The sheet with a line that says which series was remembered. */
    static SheetDraft say(SheetDraft sheet, String series) {
        if (sheet.proposal().recipe() == null) {
            return sheet;
        }
        List<Problem> problems = new ArrayList<>(sheet.problems());
        problems.add(new Problem(
                Problem.Severity.INFO,
                sheet.proposal().sheet(),
                null,
                Message.of("problem.series-remembered", series)));
        return new SheetDraft(sheet.proposal(), sheet.hidden(), sheet.rowsRead(), problems);
    }

    private static boolean isFamily(String file) {
        String letters = file.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", "");
        return letters.length() >= 4 && !ANYBODYS.contains(letters);
    }

    private static String key(String file, String sheet) {
        return PREFIX + family(file) + " " + family(sheet);
    }

    private static String family(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[0-9]+", "#").replaceAll("[\\s_.-]+", "-");
    }
}
