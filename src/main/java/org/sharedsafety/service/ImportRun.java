package org.sharedsafety.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.geo.PlaceMatcher;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Direction;
import org.sharedsafety.model.FoundObservation;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.PlaceFinder;
import org.sharedsafety.model.Principle;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.RollUp;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.PartStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.reader.Spreadsheet;
import org.sharedsafety.reader.SpreadsheetFile;
import org.sharedsafety.recipe.CountRun;
import org.sharedsafety.recipe.RecipeJson;
import org.sharedsafety.recipe.RecipeRun;
import org.sharedsafety.recipe.RowShaper;
import org.sharedsafety.recipe.StoredMeasure;
import org.sharedsafety.store.Change;
import org.sharedsafety.store.ObservationWriter;
import org.sharedsafety.store.SourceKeeping;
import org.sharedsafety.store.Transaction;
import org.sharedsafety.store.WriteSummary;

/** One import: reader, recipe and store in one transaction. */
final class ImportRun {
    private final OpenProject project;
    private final FileDraft draft;
    private final Map<String, Recipe> recipes;
    private final ImportOptions options;
    private final @Nullable PlaceMatcher matcher;
    private final RecipeJson json = new RecipeJson();

    ImportRun(OpenProject project, FileDraft draft, Map<String, Recipe> recipes, ImportOptions options) {
        this(project, draft, recipes, options, null);
    }

    /** An import that finds its places otherwise than the project does now; null for as it does. */
    ImportRun(
            OpenProject project,
            FileDraft draft,
            Map<String, Recipe> recipes,
            ImportOptions options,
            @Nullable PlaceMatcher matcher) {
        this.matcher = matcher;
        this.project = project;
        this.draft = draft;
        this.recipes = new LinkedHashMap<>(recipes);
        this.options = options;
    }

    ImportReport store(Progress progress, long start, Clock clock) {
        return store(
                progress,
                start,
                clock,
                (tx, importId, sheets, writer) -> new Change.Imported(importId),
                written -> Message.of("history.imported", draft.name(), written));
    }

    /** What else belongs to the same step of history. */
    @FunctionalInterface
    interface Completion {
        /** Does it, after all numbers were read, and answers the whole step. */
        Change complete(Transaction tx, long importId, Map<String, Long> sheets, ObservationWriter writer);
    }

    /** Stores the file, and what else belongs to the step, under a name made of the number of observations. */
    ImportReport store(Progress progress, long start, Clock clock, Completion completion, LongFunction<Message> named) {
        if (recipes.isEmpty()) {
            return nothing();
        }
        return project.file().importing(tx -> {
            Stored stored = storeIn(tx, progress, start, clock, completion);
            tx.history().done(named.apply(stored.report().stored()), stored.change());
            return stored.report();
        });
    }

    /** What was stored, and the change that takes it back. */
    record Stored(ImportReport report, Change change) {}

    /** Stores the file as a part of a larger step, which has to be noted in the history. */
    Stored storeIn(Transaction tx, Progress progress, long start, Clock clock, Completion completion) {
        SourceFile source = tx.sourceFiles().obtain(SourceFile.fresh(draft.name(), draft.sha256(), draft.size()));
        long importId = tx.imports().begin(source.id(), draft.name());
        recipes.values().forEach(recipe -> putLocalMeasures(tx, recipe));
        List<ImportTally> tallies = new ArrayList<>();
        PlacesMet map = new PlacesMet();
        Map<String, Long> sheets = new LinkedHashMap<>();
        Change change;
        WriteSummary written;
        try (ObservationWriter writer = new ObservationWriter(tx, importId, progress);
                Spreadsheet spreadsheet =
                        SpreadsheetFile.open(draft.file(), ImportService.readOptions(options), progress)) {
            recipes.forEach((sheet, recipe) -> {
                long sheetId = tx.imports().addSheet(importId, sheet, json.write(recipe));
                List<Integer> measures = StoredMeasure.of(recipe).stream()
                        .map(each -> writer.measure(sheetId, each.metric(), each.series(), each.kind(), each.scale()))
                        .toList();
                ImportTally tally = read(
                        tx,
                        spreadsheet,
                        sheet,
                        recipe,
                        found -> {
                            writer.add(measures.get(found.measure()), found);
                            map.accept(found);
                        },
                        progress);
                tx.imports().completeSheet(sheetId, ImportJson.write(tally));
                draft.sheet(sheet).ifPresent(known -> tx.imports()
                        .noteSheet(sheetId, SheetNotes.write(SheetNotes.of(known.proposal()))));
                sheets.put(sheet, sheetId);
                tallies.add(tally);
            });
            change = completion.complete(tx, importId, sheets, writer);
            written = writer.finish();
        }
        GroupNames.give(tx);
        if (options.series() != null) {
            SeriesMemory.keep(tx, ImportService.stem(draft.file()), recipes);
        }
        progress.checkCancelled();
        ImportReport report = report(importId, tallies, written, (clock.millis() - start) / 1000.0);
        tx.imports().complete(importId, report.rowsRead(), written.stored(), StoredProblems.write(problems(tallies)));
        return new Stored(
                report.withOnMapOnly(
                        map.others(PlaceLabels.of(tx).of(tx.places().all()))),
                change);
    }

    /** What was said of the reading and what came of it, for the sheets that were taken. */
    private List<Problem> problems(List<ImportTally> tallies) {
        List<Problem> problems = new ArrayList<>();
        for (ImportTally tally : tallies) {
            draft.sheet(tally.sheet()).ifPresent(sheet -> problems.addAll(sheet.problems()));
            problems.addAll(tally.problems());
        }
        return problems;
    }

    /** The same reading with nothing stored. */
    ImportReport rehearse(Progress progress, long start, Clock clock) {
        return project.reading(tx -> {
            List<ImportTally> tallies = new ArrayList<>();
            PlacesMet map = new PlacesMet();
            try (Spreadsheet spreadsheet =
                    SpreadsheetFile.open(draft.file(), ImportService.readOptions(options), progress)) {
                recipes.forEach((sheet, recipe) -> tallies.add(read(tx, spreadsheet, sheet, recipe, map, progress)));
            }
            ImportReport read =
                    report(0, tallies, new WriteSummary(0, 0, 0, 0, 0, List.of()), (clock.millis() - start) / 1000.0);
            return read.withOnMapOnly(
                    map.others(PlaceLabels.of(tx).of(tx.places().all())));
        });
    }

    /** The same reading with nothing stored, number by number with the step that it came by. */
    List<ImportTally> scan(Transaction tx, Progress progress, NumberTaker taker) {
        List<ImportTally> tallies = new ArrayList<>();
        try (Spreadsheet spreadsheet =
                SpreadsheetFile.open(draft.file(), ImportService.readOptions(options), progress)) {
            recipes.forEach((sheet, recipe) -> {
                List<Step.Measure> measures = recipe.steps(Step.Measure.class).toList();
                tallies.add(read(
                        tx,
                        spreadsheet,
                        sheet,
                        recipe,
                        found -> taker.take(sheet, measures.get(found.measure()), found),
                        progress));
            });
        }
        return tallies;
    }

    /** Takes numbers with the step that they came by. */
    @FunctionalInterface
    interface NumberTaker {
        void take(String sheet, Step.Measure step, FoundObservation found);
    }

    private ImportTally read(
            Transaction tx,
            Spreadsheet spreadsheet,
            String sheet,
            Recipe recipe,
            Consumer<FoundObservation> found,
            Progress progress) {
        PlaceMatcher known = matcher == null ? project.matcher() : matcher;
        PlaceFinder finder = options.acceptSuggestions() ? new AcceptedSuggestions(known) : known;
        if (recipe.step(PartStep.CountRows.class).isPresent()) {
            CountRun count = PeopleFiles.counting(project, tx, recipe, sheet, finder, found);
            spreadsheet.read(sheet, count, progress);
            return count.finish();
        }
        RecipeRun run = new RecipeRun(recipe, sheet, tx.metrics().all(), finder, found);
        RowShaper shaper = new RowShaper(recipe, run);
        spreadsheet.read(sheet, shaper, progress);
        return shaper.finish(run.finish());
    }

    private void putLocalMeasures(Transaction tx, Recipe recipe) {
        recipe.steps(Step.LocalMeasure.class)
                .filter(step -> tx.metrics().byId(step.id()).isEmpty())
                .forEach(step -> tx.metrics()
                        .putLocal(local(step, NamedDenominator.of(recipe, step).orElse(null))));
    }

    /** A measure of the person's own: nothing is known of it but its name and unit. */
    static Metric local(Step.LocalMeasure step) {
        return local(step, null);
    }

    /** A count that a measure divides is shown as a rate per 100,000 of it. */
    private static Metric local(Step.LocalMeasure step, @Nullable String denominator) {
        return new Metric(
                step.id(),
                Principle.WB,
                "",
                step.name(),
                step.name(),
                "",
                denominator == null ? "-" : denominator,
                denominator == null ? step.unit() : "per 100,000",
                denominator == null ? 1 : 100_000,
                Direction.NEUTRAL,
                RollUp.NOT_AGGREGATABLE,
                "",
                List.of(),
                List.of(),
                "",
                "",
                0,
                false,
                denominator,
                null,
                null,
                List.of(),
                false);
    }

    /** Keeps the file's bytes inside the project, after its observations are safe. */
    void keepBytes(Progress progress) {
        if (recipes.isEmpty() || PeopleFiles.holdsPeople(draft, recipes.values())) {
            return;
        }
        long source = project.reading(tx -> tx.sourceFiles()
                .bySha256(draft.sha256())
                .orElseThrow(() -> new IllegalStateException("an import without its source"))
                .id());
        new SourceKeeping(project.file(), source, draft.file(), options.keepLarge()).run(progress);
    }

    private ImportReport nothing() {
        return new ImportReport(0, draft, List.of(), 0, 0, 0, 0, 0, 0);
    }

    private ImportReport report(long importId, List<ImportTally> tallies, WriteSummary written, double seconds) {
        return new ImportReport(
                importId,
                draft,
                tallies,
                written.stored(),
                written.added(),
                written.revised(),
                written.duplicates()
                        + tallies.stream().mapToLong(ImportTally::duplicates).sum(),
                seconds,
                tallies.stream().mapToLong(ImportTally::rowsRead).sum());
    }
}
