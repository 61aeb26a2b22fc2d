package org.sharedsafety.service;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Series;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.model.result.Reproduction.Source;
import org.sharedsafety.recipe.RecipeJson;
import org.sharedsafety.store.Change;
import org.sharedsafety.store.ImportTable.Import;
import org.sharedsafety.store.ImportTable.ImportSheet;
import org.sharedsafety.store.ObservationWriter;
import org.sharedsafety.store.Rebuild;
import org.sharedsafety.store.Transaction;

/**
 * A project that is made anew in a temporary place: nothing in it that came of a file is copied, all of it is read again by the
 * stored recipes, each file at the step of history at which it came, with the places and names that were known then.
 */
final class RebuiltProject implements AutoCloseable {
    private final OpenProject original;
    private final GivenFiles given;
    private final Clock clock;
    private final Path folder;
    private final OpenProject made;
    private final Map<Long, Source> sources = new HashMap<>();
    private final long last;
    private long step;

    private RebuiltProject(OpenProject original, GivenFiles given, Clock clock, Path folder, OpenProject made) {
        this.original = original;
        this.given = given;
        this.clock = clock;
        this.folder = folder;
        this.made = made;
        this.last = original.reading(
                tx -> tx.history().nextUndo().map(entry -> entry.id()).orElse(0L));
    }

    /** Copies a project into a temporary place and takes out of the copy all that came of files. */
    static RebuiltProject of(
            OpenProject original, ProjectService projects, GivenFiles given, Clock clock, Progress progress) {
        progress.report("job.rebuilding-copy", 0, 0);
        Path folder = temporary();
        OpenProject made = null;
        try {
            Path file = folder.resolve(String.valueOf(original.path().getFileName()));
            original.file().backup(file, false);
            made = projects.opening(file, ProjectService.Access.WRITE).run(progress);
            RebuiltProject rebuilt = new RebuiltProject(original, given, clock, folder, made);
            List<Long> without = made.file().importing(tx -> tx.rebuild().empty());
            for (long importId : without) {
                rebuilt.made.file().importing(tx -> {
                    rebuilt.again(tx, importId, progress);
                    return true;
                });
            }
            return rebuilt;
        } catch (RuntimeException | Error failed) {
            if (made != null) {
                made.close();
            }
            remove(folder);
            throw failed;
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("shared-safety-rebuilt");
        } catch (IOException refused) {
            throw new WorkbenchException(Message.of("reproduce.no-space"), refused);
        }
    }

    /** The project that was made anew, as far as it is. */
    OpenProject project() {
        return made;
    }

    /** Where the file of an import came from; empty where the history never came to it. */
    Optional<Source> source(long importId) {
        return Optional.ofNullable(sources.get(importId));
    }

    /** Whether an import could be made anew. */
    boolean isMade(long importId) {
        Source source = sources.get(importId);
        return source != null && source.isAtHand();
    }

    /**
     * Does the steps of history again up to one, or takes them back to it.
     *
     * @return whether the project was ever again as it was after that step; not where it was taken back for good
     */
    boolean goTo(long wanted, Progress progress) {
        if (wanted < step) {
            made.file().writing(tx -> tx.history().goTo(wanted));
            step = wanted;
        }
        while (step < wanted) {
            progress.checkCancelled();
            progress.report("job.rebuilding", step, Math.max(last, wanted));
            long done =
                    made.file().importing(tx -> tx.rebuild().next(wanted, importId -> again(tx, importId, progress)));
            if (done == 0) {
                return false;
            }
            step = done;
        }
        return true;
    }

    /** Does all steps again that are done in the original. */
    void finish(Progress progress) {
        goTo(last, progress);
    }

    /** Reads the file of an import again by the recipes that the project keeps. */
    private void again(Transaction tx, long importId, Progress progress) {
        Import stored = original.reading(from -> from.imports().byId(importId).orElseThrow());
        SourceFile source = original.reading(
                from -> from.sourceFiles().byId(stored.sourceId()).orElseThrow());
        try (GivenFiles.Found found = given.find(original, source, progress)) {
            sources.put(importId, found.source());
            if (!found.source().isAtHand()) {
                tx.rebuild().leaveOut(stored);
                return;
            }
            List<ImportSheet> sheets = original.reading(from -> from.imports().sheets(importId));
            List<Rebuild.Withdrawal> gone =
                    original.reading(from -> from.rebuild().withdrawals(importId));
            tx.rebuild().number(importId);
            Path file = named(found.file(), stored);
            run(tx, stored, source, sheets, file)
                    .storeIn(tx, progress, clock.millis(), clock, (now, id, ids, writer) -> {
                        withdraw(gone, ids, writer);
                        return new Change.Imported(id);
                    });
            tx.rebuild().date(stored);
        }
    }

    /** The file under the name it came by that time, because a text file's sheet is called by it. */
    private Path named(Path file, Import stored) {
        if (String.valueOf(file.getFileName()).equals(stored.fileName())) {
            return file;
        }
        try {
            Path own = Files.createDirectories(folder.resolve(Long.toString(stored.id())));
            return Files.copy(file, own.resolve(stored.fileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new WorkbenchException(Message.of("card.not-unpacked", stored.fileName()), refused);
        }
    }

    private ImportRun run(Transaction tx, Import stored, SourceFile source, List<ImportSheet> sheets, Path file) {
        Map<String, Recipe> recipes = new LinkedHashMap<>();
        sheets.forEach(sheet -> recipes.put(sheet.sheet(), new RecipeJson().read(sheet.recipe())));
        boolean suggestions = StoredProblems.read(stored.summary()).stream()
                .anyMatch(problem -> problem.message().key().equals(AcceptedSuggestions.TAKEN));
        return new ImportRun(
                made,
                new FileDraft(file, "", source.sha256(), source.size(), List.of(), List.of()),
                recipes,
                readAs(recipes).withSuggestions(suggestions),
                PlacesOfProject.matcher(tx));
    }

    /** How the file's text was read, as its recipes say. */
    private static ImportOptions readAs(Map<String, Recipe> recipes) {
        return recipes.values().stream()
                .flatMap(recipe -> recipe.steps(Step.ReadSheet.class))
                .findFirst()
                .map(read -> ImportOptions.NONE.with(said -> {
                    String encoding = read.encoding();
                    String delimiter = read.delimiter();
                    said.charset = encoding == null ? null : Charset.forName(encoding);
                    said.delimiter = delimiter == null || delimiter.isEmpty() ? null : delimiter.charAt(0);
                }))
                .orElse(ImportOptions.NONE);
    }

    /** A number that the file still holds was found before, and stays. */
    private static void withdraw(List<Rebuild.Withdrawal> gone, Map<String, Long> sheets, ObservationWriter writer) {
        Map<Series, Integer> measures = new HashMap<>();
        for (Rebuild.Withdrawal each : gone) {
            int measure = measures.computeIfAbsent(
                    each.series(),
                    series -> writer.withdrawals(sheets.values().iterator().next(), series));
            writer.add(
                    measure,
                    each.placeId(),
                    each.period(),
                    each.group(),
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

    @Override
    public void close() {
        made.close();
        remove(folder);
    }

    private static void remove(Path folder) {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(files::add);
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException held) {
            throw new WorkbenchException(Message.of("reproduce.not-removed", folder.toString()), held);
        }
    }
}
