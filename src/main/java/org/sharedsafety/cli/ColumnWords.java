package org.sharedsafety.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.ColumnReading;
import org.sharedsafety.model.recipe.ColumnRef;
import org.sharedsafety.model.recipe.FitAnswers;
import org.sharedsafety.model.recipe.RecipeFit;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.UpdateDraft;
import org.sharedsafety.service.UpdateDraft.SheetUpdate;

/** Turns columns that were named on the command line, by header or by letters, into answers. */
final class ColumnWords {
    private final UpdateDraft draft;

    ColumnWords(UpdateDraft draft) {
        this.draft = draft;
    }

    /** Answers by sheet of the import; fails where a name fits no column that is asked for. */
    Map<String, FitAnswers> answers(Map<String, String> said, boolean takeNew) {
        Map<String, FitAnswers> answers = new HashMap<>();
        said.forEach((old, now) -> {
            boolean used = false;
            for (SheetUpdate sheet : draft.sheets()) {
                Optional<ColumnRef> wanted = wanted(sheet, old);
                if (wanted.isPresent()) {
                    used = true;
                    String letters = now.isEmpty() ? "" : letters(sheet, now);
                    answers.merge(
                            sheet.before(),
                            new FitAnswers(Map.of(wanted.get().column(), letters), false, takeNew),
                            (a, b) -> a.withColumn(wanted.get().column(), letters));
                }
            }
            if (!used) {
                throw WorkbenchException.of("cli.usage-column", old);
            }
        });
        draft.sheets().forEach(sheet -> answers.putIfAbsent(sheet.before(), new FitAnswers(Map.of(), false, takeNew)));
        return answers;
    }

    private static Optional<ColumnRef> wanted(SheetUpdate sheet, String name) {
        RecipeFit fit = sheet.fit();
        if (fit == null) {
            return Optional.empty();
        }
        List<ColumnRef> known = UpdateLines.columnsBefore(fit);
        Optional<ColumnRef> byHeader = known.stream()
                .filter(ref -> ref.header().equalsIgnoreCase(name))
                .findFirst();
        return byHeader.isPresent()
                ? byHeader
                : known.stream()
                        .filter(ref -> ref.column().equalsIgnoreCase(name))
                        .findFirst();
    }

    private String letters(SheetUpdate sheet, String name) {
        String now = sheet.now();
        List<ColumnReading> columns = now == null
                ? List.of()
                : draft.file()
                        .sheet(now)
                        .map(FileDraft.SheetDraft::proposal)
                        .map(proposal -> proposal.columns())
                        .orElse(List.of());
        return columns.stream()
                .map(ColumnReading::column)
                .filter(ref -> ref.header().equalsIgnoreCase(name))
                .findFirst()
                .or(() -> columns.stream()
                        .map(ColumnReading::column)
                        .filter(ref -> ref.column().equalsIgnoreCase(name))
                        .findFirst())
                .map(ColumnRef::column)
                .orElseThrow(() -> WorkbenchException.of("cli.usage-column", name));
    }
}
