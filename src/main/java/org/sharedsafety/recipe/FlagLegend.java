package org.sharedsafety.recipe;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ColumnRole;

/** Tells what the texts of a column of flags mean: by the sheet's own legend, else by a publisher's known one. */
final class FlagLegend {

    private static final int MOST_FLAGS = 12;

    /** County Health Rankings: 0 fine, 1 unreliable, 2 suppressed. */
    private static final Pattern RANKINGS = Pattern.compile("v[0-9]{3}_flag", Pattern.CASE_INSENSITIVE);

    private static final Map<String, Status> RANKINGS_FLAGS =
            Map.of("0", Status.OK, "1", Status.UNRELIABLE, "2", Status.SUPPRESSED);

    /** Statistics Canada, in every table. */
    private static final Map<String, Status> CANADIAN = Map.ofEntries(
            Map.entry("..", Status.NOT_AVAILABLE),
            Map.entry("...", Status.NOT_APPLICABLE),
            Map.entry("x", Status.SUPPRESSED),
            Map.entry("F", Status.UNRELIABLE),
            Map.entry("E", Status.UNRELIABLE),
            Map.entry("p", Status.PROVISIONAL),
            Map.entry("r", Status.REVISED),
            Map.entry("A", Status.OK),
            Map.entry("B", Status.OK),
            Map.entry("C", Status.OK),
            Map.entry("D", Status.OK),
            Map.entry("0s", Status.OK),
            Map.entry("t", Status.BREAK));

    private FlagLegend() {}

    /** Statuses by text; empty where nothing tells them, and the flags stay notes. */
    static Map<String, Status> of(ColumnDraft flags, Legend legend, List<SheetRow> rows) {
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
        if (flags.settled && CANADIAN.keySet().containsAll(texts)) {
            return known(CANADIAN, texts);
        }
        ColumnDraft owner = flags.owner;
        if (owner != null) {
            texts.stream().filter(text -> text.strip().contains(" ")).forEach(text -> Legend.status(text)
                    .filter(status -> status.mayHaveValue() || isWithoutNumbers(text, flags, owner, rows))
                    .ifPresent(status -> meanings.put(CellReading.strip(text), status)));
        }
        if (!meanings.isEmpty()) {
            return meanings;
        }
        boolean rankings =
                flags.parts.stream().anyMatch(part -> RANKINGS.matcher(part).matches());
        return rankings && RANKINGS_FLAGS.keySet().containsAll(texts) ? RANKINGS_FLAGS : Map.of();
    }

    private static Map<String, Status> known(Map<String, Status> legend, Set<String> texts) {
        Map<String, Status> known = new TreeMap<>();
        texts.forEach(text -> known.put(text, legend.getOrDefault(text, Status.OK)));
        return known;
    }

    /** Whether rows with a text hold no number: words beside a number do not take it away. */
    private static boolean isWithoutNumbers(String text, ColumnDraft flags, ColumnDraft owner, List<SheetRow> rows) {
        CellReading reading = new CellReading(MissingCodes.standard(), false);
        return rows.stream()
                .filter(row -> row.cell(flags.number).shown().equals(text))
                .noneMatch(row -> reading.read(row.cell(owner.number)) == CellReading.Kind.NUMBER);
    }

    /** Marks the column of status symbols of a table of Statistics Canada, which every one of them has. */
    static void takeCanadian(List<ColumnDraft> drafts) {
        boolean canadian = has(drafts, "VECTOR") && has(drafts, "COORDINATE") && has(drafts, "VALUE");
        for (ColumnDraft draft : drafts) {
            if (canadian && draft.ref.header().strip().equals("STATUS") && draft.role == ColumnRole.IGNORED) {
                draft.settled = true;
                draft.take(ColumnRole.FLAG, 0.95, Message.of("column.flag", "VALUE"));
            }
        }
    }

    private static boolean has(List<ColumnDraft> drafts, String header) {
        return drafts.stream().anyMatch(draft -> draft.ref.header().strip().equals(header));
    }
}
