package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.SourceDetails;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.Status;
import org.sharedsafety.service.UpdateDifference.BreakSign;
import org.sharedsafety.store.BreakTable.Break;
import org.sharedsafety.store.Change;
import org.sharedsafety.store.ImportTable;
import org.sharedsafety.store.ObservationWriter;
import org.sharedsafety.store.Transaction;

/** What an update does beside storing numbers: withdrawn ones, breaks, and what is known of where the file is from. */
final class UpdateCompletion {
    private final UpdateDraft draft;
    private final UpdateChoices choices;

    UpdateCompletion(UpdateDraft draft, UpdateChoices choices) {
        this.draft = draft;
        this.choices = choices;
    }

    Change complete(Transaction tx, long importId, Map<String, Long> sheets, ObservationWriter writer) {
        tx.imports().markUpdate(importId, draft.like());
        if (!choices.keepWithdrawn()) {
            withdraw(sheets.values().iterator().next(), writer);
        }
        List<Change> changes = new ArrayList<>(List.of(new Change.Imported(importId)));
        if (choices.noteBreak()) {
            breaks(tx, changes);
        }
        describe(tx, importId, changes);
        return changes.size() == 1 ? changes.get(0) : new Change.Several(changes);
    }

    /** A withdrawn number gives way to a note, without value and cell, that this file no longer holds it. */
    private void withdraw(long sheet, ObservationWriter writer) {
        Map<Series, Integer> measures = new HashMap<>();
        for (DifferenceRun.Withdrawal gone : draft.withdrawn()) {
            int measure = measures.computeIfAbsent(gone.series(), series -> writer.withdrawals(sheet, series));
            writer.add(
                    measure,
                    gone.placeId(),
                    gone.period(),
                    gone.group(),
                    Status.NOT_AVAILABLE,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    0,
                    0,
                    "");
        }
    }

    private void breaks(Transaction tx, List<Change> changes) {
        UpdateDifference difference = Objects.requireNonNull(draft.difference());
        boolean ofFile = difference.signs().stream().anyMatch(sign -> sign.metricId() == null);
        Set<String> signed = new HashSet<>();
        for (BreakSign sign : difference.signs()) {
            if (sign.metricId() != null && !sign.kind().equals("catalogue")) {
                signed.add(sign.metricId() + "|" + sign.series());
            }
        }
        Set<String> noted = new HashSet<>();
        for (UpdateDifference.Slice slice : difference.slices()) {
            String key = slice.metric().id() + "|" + slice.series();
            boolean fresh = slice.added() > 0 && slice.group().equals(Group.EVERYONE);
            if (fresh && (ofFile || signed.contains(key)) && noted.add(key)) {
                Series series = tx.series().obtain(slice.metric().id(), slice.series());
                Period first = firstNew(difference, slice);
                changes.add(tx.history()
                        .notedBreak(new Break(
                                slice.metric().id(),
                                series.id(),
                                first.start(),
                                "definition",
                                "Counted otherwise in " + draft.file().name(),
                                "Se cuenta de otra forma en " + draft.file().name())));
            }
        }
    }

    private static Period firstNew(UpdateDifference difference, UpdateDifference.Slice of) {
        return difference.slices().stream()
                .filter(slice ->
                        slice.metric().equals(of.metric()) && slice.series().equals(of.series()) && slice.added() > 0)
                .map(UpdateDifference.Slice::period)
                .sorted()
                .findFirst()
                .orElse(of.period());
    }

    /** The same publication: what was said of last year's file holds for this one, but for its dates. */
    private void describe(Transaction tx, long importId, List<Change> changes) {
        SourceDetails known = source(tx, draft.like()).details();
        SourceFile file = source(tx, importId);
        SourceDetails carried = file.details()
                .orElse(new SourceDetails(
                        known.publisher(), known.licence(), known.address(), "", "", known.agency(), known.notes()));
        if (!carried.equals(file.details())) {
            changes.add(tx.history().describedSource(file.id(), carried));
        }
    }

    private static SourceFile source(Transaction tx, long importId) {
        ImportTable.Import made = tx.imports().byId(importId).orElseThrow();
        return tx.sourceFiles().byId(made.sourceId()).orElseThrow();
    }
}
