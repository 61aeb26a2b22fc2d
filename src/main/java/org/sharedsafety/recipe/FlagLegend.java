package org.sharedsafety.recipe;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sharedsafety.model.Status;

/** Tells what the texts of a column of flags mean: by the sheet's own legend, else by a publisher's known one. */
final class FlagLegend {

    private static final int MOST_FLAGS = 12;

    /** County Health Rankings: 0 fine, 1 unreliable, 2 suppressed. */
    private static final Pattern RANKINGS = Pattern.compile("v[0-9]{3}_flag", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Status> RANKINGS_FLAGS =
            Map.of("0", Status.OK, "1", Status.UNRELIABLE, "2", Status.SUPPRESSED);

    private FlagLegend() {}

    /** Statuses by text; empty where nothing tells them, and the flags stay notes. */
    static Map<String, Status> of(ColumnDraft flags, Legend legend) {
        Set<String> texts = flags.stats.distinctTexts();
        if (texts.size() > MOST_FLAGS) {
            return Map.of();
        }
        Map<String, Status> meanings = new TreeMap<>();
        for (String text : texts) {
            legend.of(CellReading.strip(text))
                    .filter(meaning -> meaning.status() != null)
                    .ifPresent(meaning -> meanings.put(CellReading.strip(text), meaning.status()));
        }
        if (!meanings.isEmpty()) {
            return meanings;
        }
        boolean rankings =
                flags.parts.stream().anyMatch(part -> RANKINGS.matcher(part).matches());
        return rankings && RANKINGS_FLAGS.keySet().containsAll(texts) ? RANKINGS_FLAGS : Map.of();
    }
}
