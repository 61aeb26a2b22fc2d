package org.sharedsafety.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.RecipeFit;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.query.ImportQuery;
import org.sharedsafety.query.ImportQuery.ImportDetails;
import org.sharedsafety.recipe.RecipeCheck;
import org.sharedsafety.recipe.RecipeFitter;
import org.sharedsafety.recipe.RecipeJson;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.service.UpdateDifference.BreakSign;
import org.sharedsafety.service.UpdateDraft.SheetUpdate;
import org.sharedsafety.store.ImportTable.ImportSheet;
import org.sharedsafety.store.Transaction;

/** Brings in next year's file by the recipes of an import: shows what would change, then stores it as one step. */
public final class UpdateService {
    private final ImportService imports;
    private final Clock clock;

    public UpdateService(ImportService imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** Reads a newer file by the recipes of an import and compares; stores nothing. */
    public Job<UpdateDraft> looking(OpenProject project, long like, Path file, UpdateAnswers answers) {
        return progress -> look(project, like, file, answers, progress);
    }

    private UpdateDraft look(OpenProject project, long like, Path file, UpdateAnswers answers, Progress progress) {
        long revision = project.revision();
        ImportDetails old = project.reading(tx -> new ImportQuery(tx).byId(like))
                .orElseThrow(() -> WorkbenchException.of("import.unknown-import", like));
        Map<String, Recipe> recipes = recipes(old);
        FileDraft draft = imports.inspecting(
                        project,
                        file,
                        ImportOptions.NONE
                                .withPeriod(answers.period())
                                .withLevel(onlyLevel(recipes))
                                .withSuggestions(answers.acceptSuggestions()))
                .run(progress);
        SheetPairs pairs = new SheetPairs(recipes, draft.sheets(), answers.sheets());
        RecipeFitter fitter =
                new RecipeFitter(new RecipeCheck(List.copyOf(project.metrics().values())));
        List<SheetUpdate> sheets = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(sameBytes(project, draft, answers));
        pairs.pairs().forEach((name, pair) -> {
            SheetDraft now = pair.now();
            if (now == null) {
                if (!pair.candidates().isEmpty()) {
                    problems.add(new Problem(Problem.Severity.QUESTION, name, null, pair.why()));
                } else if (!answers.sheets().containsKey(name)) {
                    problems.add(new Problem(Problem.Severity.WARNING, name, null, pair.why()));
                }
                sheets.add(new SheetUpdate(name, null, null, pair.why(), pair.candidates()));
                return;
            }
            Recipe recipe = Objects.requireNonNull(recipes.get(name));
            Proposal proposal = withPeriodOfName(old, draft, recipe, now.proposal());
            RecipeFit fit = fitter.fit(recipe, proposal, answers.fit(name));
            sheets.add(new SheetUpdate(name, now.proposal().sheet(), fit, pair.why(), List.of()));
        });
        boolean open = problems.stream().anyMatch(UpdateService::isQuestion)
                || sheets.stream().anyMatch(UpdateService::isOpen)
                || sheets.stream().noneMatch(sheet -> sheet.fit() != null);
        if (sheets.stream().noneMatch(sheet -> sheet.fit() != null)) {
            problems.add(new Problem(
                    Problem.Severity.ERROR, "", null, Message.of("import.recipe-fits-nothing", draft.name())));
        }
        UpdateDraft asked = new UpdateDraft(
                like,
                old.done().fileName(),
                draft,
                sheets,
                pairs.unused(),
                List.of(),
                null,
                Set.of(),
                problems,
                answers,
                revision);
        return open ? asked : compared(project, old, asked, progress);
    }

    private static boolean isQuestion(Problem problem) {
        return problem.severity() == Problem.Severity.QUESTION || problem.severity() == Problem.Severity.ERROR;
    }

    private static boolean isOpen(SheetUpdate sheet) {
        RecipeFit fit = sheet.fit();
        return fit != null && !fit.mayRun();
    }

    private static Map<String, Recipe> recipes(ImportDetails old) {
        Map<String, Recipe> recipes = new LinkedHashMap<>();
        old.sheets().forEach(sheet -> recipes.put(sheet.sheet(), new RecipeJson().read(sheet.recipe())));
        return recipes;
    }

    private static @Nullable String onlyLevel(Map<String, Recipe> recipes) {
        Set<String> levels = levels(recipes);
        return levels.size() == 1 ? levels.iterator().next() : null;
    }

    private static Set<String> levels(Map<String, Recipe> recipes) {
        return recipes.values().stream()
                .flatMap(recipe -> recipe.steps(PlaceStep.Places.class))
                .map(PlaceStep.Places::level)
                .collect(Collectors.toSet());
    }

    /** Where the sheet tells no period and its file's name moved on by years as its period did, that is its period. */
    private static Proposal withPeriodOfName(ImportDetails old, FileDraft draft, Recipe recipe, Proposal proposal) {
        Optional<Step.FixedPeriod> fixed = recipe.step(Step.FixedPeriod.class);
        Recipe own = proposal.recipe();
        if (fixed.isEmpty()
                || own == null
                || own.step(Step.FixedPeriod.class).isPresent()
                || own.step(Step.PeriodColumn.class).isPresent()) {
            return proposal;
        }
        Optional<Period> named =
                NamePeriod.of(old.done().fileName(), draft.name(), fixed.get().period());
        if (named.isEmpty()) {
            return proposal;
        }
        List<Step> steps = new ArrayList<>(own.steps());
        steps.add(new Step.FixedPeriod(named.get().text()));
        return new Proposal(
                proposal.sheet(),
                proposal.preview(),
                proposal.headerRows(),
                proposal.rows(),
                proposal.columns(),
                new Recipe(own.version(), steps),
                proposal.problems());
    }

    private static List<Problem> sameBytes(OpenProject project, FileDraft draft, UpdateAnswers answers) {
        return draft.importedBefore().isEmpty()
                ? List.of()
                : List.of(new Problem(
                        answers.again() ? Problem.Severity.INFO : Problem.Severity.QUESTION,
                        "",
                        null,
                        project.reading(tx -> ImportedBefore.message(tx, draft))));
    }

    private UpdateDraft compared(OpenProject project, ImportDetails old, UpdateDraft asked, Progress progress) {
        return project.reading(tx -> {
            FoundNumbers found = new FoundNumbers();
            List<ImportTally> tallies =
                    run(project, asked).scan(tx, progress, (sheet, step, number) -> found.add(sheet, step, number));
            DifferenceRun comparing = difference(tx, asked, found);
            UpdateDifference difference = comparing.compare(asked.like(), notes(old, asked));
            return new UpdateDraft(
                    asked.like(),
                    asked.likeFile(),
                    asked.file(),
                    asked.sheets(),
                    asked.unusedSheets(),
                    tallies,
                    difference,
                    comparing.withdrawn(),
                    asked.problems(),
                    asked.answers(),
                    asked.revision());
        });
    }

    private static ImportRun run(OpenProject project, UpdateDraft draft) {
        return new ImportRun(
                project,
                draft.file(),
                draft.recipes(),
                ImportOptions.NONE.withSuggestions(draft.answers().acceptSuggestions()));
    }

    static DifferenceRun difference(Transaction tx, UpdateDraft draft, FoundNumbers found) {
        Map<String, Metric> metrics = new HashMap<>();
        tx.metrics().all().forEach(metric -> metrics.put(metric.id(), metric));
        draft.recipes().values().stream()
                .flatMap(recipe -> recipe.steps(Step.LocalMeasure.class))
                .forEach(step -> metrics.putIfAbsent(step.id(), ImportRun.local(step)));
        return new DifferenceRun(tx, found, draft.file().name(), levels(draft.recipes()), metrics);
    }

    private static List<BreakSign> notes(ImportDetails old, UpdateDraft draft) {
        List<BreakSign> signs = new ArrayList<>();
        for (SheetUpdate sheet : draft.sheets()) {
            String now = sheet.now();
            Optional<ImportSheet> before = old.sheets().stream()
                    .filter(each -> each.sheet().equals(sheet.before()))
                    .findFirst();
            Optional<SheetDraft> after =
                    now == null ? Optional.empty() : draft.file().sheet(now);
            if (before.isPresent() && after.isPresent()) {
                BreakSign sign = BreakSigns.ofNotes(
                        after.get().proposal().sheet(),
                        SheetNotes.read(before.get().notes()),
                        SheetNotes.of(after.get().proposal()));
                if (sign != null) {
                    signs.add(sign);
                }
            }
        }
        return signs;
    }

    /**
     * Stores what was looked at, as one step of history; older values stay as superseded.
     *
     * <p>Fails where the file or the project has changed since, because then what was shown is not what would be
     * stored.
     */
    public Job<ImportReport> storing(OpenProject project, UpdateDraft draft, UpdateChoices choices) {
        return progress -> {
            UpdateDifference difference = draft.difference();
            if (difference == null) {
                throw WorkbenchException.of(
                        "update.open-questions", draft.file().name());
            }
            if (difference.hasOpenSigns() && !choices.signsAreRight()) {
                throw WorkbenchException.of("update.open-signs", draft.file().name());
            }
            boolean same = project.revision() == draft.revision()
                    && Digest.sha256(draft.file().file(), progress)
                            .equals(draft.file().sha256());
            if (!same) {
                throw WorkbenchException.of("update.changed-since", draft.file().name());
            }
            long start = clock.millis();
            ImportRun run = run(project, draft);
            UpdateCompletion completion = new UpdateCompletion(draft, choices);
            ImportReport report = run.store(
                    progress,
                    start,
                    clock,
                    completion::complete,
                    stored -> Message.of("history.updated", draft.file().name(), draft.likeFile(), stored));
            if (Files.exists(draft.file().file())) {
                run.keepBytes(progress);
            }
            project.file().saveBack();
            return report;
        };
    }
}
