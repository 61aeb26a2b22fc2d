package org.sharedsafety.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.recipe.ColumnRole;
import org.sharedsafety.model.recipe.NumberKind;

/** Says which line of a sheet tells the unit of its numbers, and asks where lines disagree. */
final class UnitNotes {

    private static final int LONGEST = 200;
    private static final Pattern PLAIN = Pattern.compile(
            "(?i)\\b(?:in|en)\\s+(?:(?:us|u\\.s\\.|current|constant|nominal|real|whole|d[oó]lares|pesos)\\s+)*(?:dollars|euros|pounds|pesos|d[oó]lares)\\b");
    private static final Pattern ONLY_UNITS = Pattern.compile(
            "(?i)^[(\\[]?\\s*(?:all\\s+)?(?:amounts?|figures|numbers|values|data|dollars|montos|cifras|importes|valores)?\\s*(?:are\\s+|shown\\s+|expressed\\s+|expresad[oa]s\\s+)*(?:in|en)\\s+.*");

    private static final Pattern DOLLARS = Pattern.compile(
            "(?i)\\b(?:in|of|en|de)\\s+(?:(?:us|u\\.s\\.|current|constant|nominal|real|whole)\\s+)*(?:dollars|d[oó]lares)\\b|\\(\\$|\\$\\s?000");

    private UnitNotes() {}

    /** Whether a line tells a unit and nothing else. */
    static boolean isOnlyUnits(String line) {
        return ONLY_UNITS.matcher(line).matches()
                && (UnitScale.of(line).isPresent() || PLAIN.matcher(line).find());
    }

    /** Whether the sheet's lines say that a column that names nothing else holds dollars. */
    static boolean areDollars(SheetNotes notes, ColumnDraft draft) {
        return draft.sayingParts().isEmpty()
                && notes.titles().stream()
                        .filter(line -> line.length() < LONGEST)
                        .anyMatch(line -> DOLLARS.matcher(line).find());
    }

    /** A line that tells a unit, where it stands, and what numbers are multiplied by. */
    private record Told(String text, CellAddress cell, UnitScale.OfSheet ofSheet) {}

    /** What the lines say of the units of a sheet's numbers, each at its cell; a question where they disagree. */
    static List<Problem> problems(String sheet, SheetProfile profile, List<ColumnDraft> drafts) {
        List<Told> told = told(profile);
        boolean amounts = drafts.stream().anyMatch(UnitNotes::mayBeScaled);
        if (told.isEmpty() || !amounts) {
            return List.of();
        }
        for (Told one : told) {
            Optional<Told> other = told.stream()
                    .filter(line -> line.ofSheet().contradicts(one.ofSheet()))
                    .findFirst();
            if (other.isPresent()) {
                return List.of(new Problem(
                        Problem.Severity.QUESTION,
                        sheet,
                        other.get().cell(),
                        Message.of(
                                "problem.units-differ",
                                one.text(),
                                one.cell().toString(),
                                other.get().text())));
            }
        }
        return told.stream().map(line -> said(sheet, line)).toList();
    }

    private static Problem said(String sheet, Told line) {
        double scale = line.ofSheet().scale();
        String key = scale == 1 ? "problem.units-plain" : "problem.units-note";
        return new Problem(Problem.Severity.INFO, sheet, line.cell(), Message.of(key, shortened(line.text()), scale));
    }

    private static boolean mayBeScaled(ColumnDraft draft) {
        NumberSort.Fit fit = draft.fit;
        return draft.role == ColumnRole.METRIC
                && fit != null
                && (fit.kind() == NumberKind.COUNT || fit.kind() == NumberKind.AMOUNT);
    }

    private static List<Told> told(SheetProfile profile) {
        List<Told> told = new ArrayList<>();
        List<Integer> headers = profile.layout().headerRows();
        for (SheetRow row : profile.keptRows()) {
            boolean words = headers.isEmpty() || row.number() < headers.get(0) || HeaderText.filled(row) == 1;
            if (!words || headers.contains(row.number())) {
                continue;
            }
            for (int column = 1; column <= row.cells().size(); column++) {
                if (row.cell(column).settled() instanceof Cell.Text text
                        && text.value().length() < LONGEST) {
                    int at = column;
                    scale(text.value())
                            .ifPresent(scale -> told.add(new Told(
                                    text.value().strip(),
                                    new CellAddress(row.number(), at),
                                    UnitScale.OfSheet.of(scale, text.value()))));
                }
            }
        }
        return told;
    }

    private static Optional<Double> scale(String line) {
        Optional<Double> scale = UnitScale.of(line);
        return scale.isPresent() || !PLAIN.matcher(line).find() ? scale : Optional.of(1.0);
    }

    private static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
