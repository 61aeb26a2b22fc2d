package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SourceDetails;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.recipe.RecipeJson;
import org.sharedsafety.store.ImportTable.Import;
import org.sharedsafety.store.ImportTable.ImportSheet;
import org.sharedsafety.store.ImportTable.State;
import org.sharedsafety.store.Transaction;

/** Keeps who published a file, under which terms, where and when: asked once, and proposed for next year's file. */
public final class SourceFileService {
    private final KnownPublishers publishers = new KnownPublishers();

    /** The files of all imports that count and of places, boundaries and crosswalks, with what is proposed for them. */
    public Job<List<SourceEntry>> listing(OpenProject project) {
        return progress -> project.reading(this::entries);
    }

    private List<SourceEntry> entries(Transaction tx) {
        List<SourceFile> files = tx.sourceFiles().all();
        List<Import> imports = tx.imports().all();
        Set<Long> ofPlaces = tx.sourceFiles().ofPlaces();
        List<SourceEntry> entries = new ArrayList<>();
        for (SourceFile file : files) {
            List<Import> own = imports.stream()
                    .filter(each -> each.sourceId() == file.id() && each.state() == State.ACTIVE)
                    .toList();
            if (!own.isEmpty() || ofPlaces.contains(file.id())) {
                entries.add(entry(tx, file, own, files));
            }
        }
        return entries;
    }

    private SourceEntry entry(Transaction tx, SourceFile file, List<Import> own, List<SourceFile> files) {
        SourceDetails proposed = file.details();
        List<Message> reasons = new ArrayList<>();
        Optional<SourceFile> relative = files.stream()
                .filter(other -> other.id() != file.id() && !other.details().saysNothing())
                .filter(other -> undated(other.name()).equals(undated(file.name())))
                .reduce((older, newer) -> newer);
        if (relative.isPresent()) {
            SourceDetails known = relative.get().details();
            proposed = add(
                    proposed,
                    new SourceDetails(
                            known.publisher(), known.licence(), known.address(), "", "", known.agency(), known.notes()),
                    Message.of("sources.reason-family", relative.get().name()),
                    reasons);
        }
        Optional<KnownPublishers.Recognized> known = publishers.in(texts(tx, file, own));
        boolean fits = known.isPresent()
                && (proposed.publisher().isEmpty()
                        || proposed.publisher().equals(known.get().details().publisher()));
        if (fits) {
            proposed = add(proposed, known.get().details(), known.get().reason(), reasons);
        }
        return new SourceEntry(file, own.stream().map(Import::id).toList(), proposed, reasons);
    }

    private static SourceDetails add(SourceDetails to, SourceDetails more, Message reason, List<Message> reasons) {
        SourceDetails both = to.orElse(more);
        if (!both.equals(to)) {
            reasons.add(reason);
        }
        return both;
    }

    /** Where a publisher may be named: notes first, then headers, then the file's name. */
    private static List<String> texts(Transaction tx, SourceFile file, List<Import> own) {
        List<String> notes = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        for (Import each : own) {
            for (ImportSheet sheet : tx.imports().sheets(each.id())) {
                SheetNotes.read(sheet.notes()).forEach(note -> notes.add(note.text()));
                new RecipeJson()
                        .read(sheet.recipe()).steps().stream()
                                .flatMap(step -> RecipeJson.columns(step).stream())
                                .forEach(column -> headers.add(column.header()));
            }
        }
        notes.addAll(headers);
        notes.add(file.name());
        return notes;
    }

    /** A file's name without its numbers and its ending: the same for last year's file. */
    private static String undated(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[0-9]+", "#");
    }

    /** Records what is known of a file, as a step of history. */
    public Job<SourceFile> describing(OpenProject project, long sourceId, SourceDetails details) {
        return progress -> {
            SourceFile described = project.file().writing(tx -> {
                SourceFile file = tx.sourceFiles()
                        .byId(sourceId)
                        .orElseThrow(() -> WorkbenchException.of("sources.unknown", sourceId));
                if (!file.details().equals(details)) {
                    tx.history().describeSource(Message.of("history.described-source", file.name()), sourceId, details);
                }
                return tx.sourceFiles().byId(sourceId).orElseThrow();
            });
            project.file().saveBack();
            return described;
        };
    }
}
