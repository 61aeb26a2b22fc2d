package org.sharedsafety.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.recipe.RecipeJson;
import org.sharedsafety.service.AcceptReport.Accepted;
import org.sharedsafety.store.Change;
import org.sharedsafety.store.ImportTable;
import org.sharedsafety.store.PlaceAliasTable;
import org.sharedsafety.store.Transaction;

/**
 * Remembers which place a text means, and brings in the rows that were left out for want of an answer: one step of history.
 *
 * <p>The rows are read again from the file that the project keeps, by the recipe of their import with the answers added.
 */
public final class PlaceAnswerService {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ImportService imports;
    private final Clock clock;

    public PlaceAnswerService(ImportService imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** Accepts the best suggestion of every text of an import that has one and not two alike. */
    public Job<AcceptReport> acceptingAll(OpenProject project, long importId) {
        return progress -> {
            List<Accepted> accepted = project.reading(tx -> suggested(tx, active(tx, importId)));
            return accepted.isEmpty()
                    ? new AcceptReport(List.of(), null, List.of())
                    : store(project, importId, accepted, List.of(), progress);
        };
    }

    /**
     * Takes answers from a table with the headers {@code text} and {@code code}, and where there are any {@code parent} or
     * {@code state} and {@code level}.
     *
     * @param importId the import whose rows they are about; null to remember them only
     * @param level of the places where the table does not tell; null for that of the import, or of the project
     */
    public Job<AcceptReport> accepting(
            OpenProject project, Path file, @Nullable Long importId, @Nullable String level) {
        return progress -> {
            PlainTable table = PlainTable.read(file, null, List.of("text", "code"), progress);
            List<Problem> problems = new ArrayList<>();
            List<Accepted> accepted = project.reading(tx -> {
                String usual = level != null
                        ? level
                        : importId == null
                                ? project.level()
                                : levels(tx, active(tx, importId)).stream()
                                        .findFirst()
                                        .orElse(project.level());
                return answers(tx, table, usual, problems);
            });
            return accepted.isEmpty()
                    ? new AcceptReport(List.of(), null, problems)
                    : store(project, importId, accepted, problems, progress);
        };
    }

    private static ImportTable.Import active(Transaction tx, long importId) {
        return tx.imports()
                .byId(importId)
                .filter(made -> made.state() == ImportTable.State.ACTIVE)
                .orElseThrow(() -> WorkbenchException.of("import.unknown-import", importId));
    }

    private static List<String> levels(Transaction tx, ImportTable.Import made) {
        return tx.imports().sheets(made.id()).stream()
                .map(sheet -> level(new RecipeJson().read(sheet.recipe())))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<String> level(Recipe recipe) {
        return recipe.step(PlaceStep.Places.class).map(PlaceStep.Places::level);
    }

    private static List<Accepted> answers(Transaction tx, PlainTable table, String usual, List<Problem> problems) {
        int text = table.column("text");
        int code = table.column("code");
        int parent = table.first(List.of("parent", "state")).orElse(0);
        int level = table.first(List.of("level")).orElse(0);
        List<Accepted> answers = new ArrayList<>();
        for (SheetRow row : table.rows()) {
            String at = level == 0 ? usual : PlainTable.text(row.cell(level));
            String said = row.cell(text).shown().strip();
            String means = PlainTable.text(row.cell(code));
            String above = parent == 0 ? "" : row.cell(parent).shown().strip();
            Optional<String> name = said.isEmpty() ? Optional.empty() : nameOf(tx, at, means);
            if (name.isPresent()) {
                answers.add(new Accepted(at, said, above, means, name.get()));
            } else {
                problems.add(new Problem(
                        Problem.Severity.WARNING,
                        table.sheet(),
                        new CellAddress(row.number(), code),
                        Message.of("places.answer-unknown-code", means, at, said)));
            }
        }
        return answers;
    }

    private static Optional<String> nameOf(Transaction tx, String level, String code) {
        return tx.places().byCode(code).stream()
                .filter(place -> place.level().equals(level))
                .map(org.sharedsafety.model.Place::name)
                .findFirst();
    }

    private static List<Accepted> suggested(Transaction tx, ImportTable.Import made) {
        List<Accepted> accepted = new ArrayList<>();
        for (ImportTable.ImportSheet sheet : tx.imports().sheets(made.id())) {
            Recipe recipe = new RecipeJson().read(sheet.recipe());
            String level = level(recipe).orElse("");
            String parent = recipe.step(PlaceStep.FixedParent.class)
                    .map(PlaceStep.FixedParent::parent)
                    .orElse("");
            best(sheet.summary()).forEach((text, code) -> nameOf(tx, level, code)
                    .ifPresent(name -> accepted.add(new Accepted(level, text, parent, code, name))));
        }
        return accepted;
    }

    /** The only best suggestion of each text. */
    private static Map<String, String> best(String summary) {
        Map<String, String> best = new LinkedHashMap<>();
        Map<String, Double> scores = new LinkedHashMap<>();
        for (JsonNode each : read(summary).path("places").path("suggested")) {
            String text = each.path("text").asText();
            double score = each.path("score").asDouble();
            double known = scores.getOrDefault(text, -1.0);
            if (score > known) {
                best.put(text, each.path("code").asText());
                scores.put(text, score);
            } else if (score == known) {
                best.remove(text);
            }
        }
        return best;
    }

    private static JsonNode read(String summary) {
        try {
            return JSON.readTree(summary);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(damaged);
        }
    }

    private AcceptReport store(
            OpenProject project,
            @Nullable Long importId,
            List<Accepted> accepted,
            List<Problem> problems,
            Progress progress) {
        Optional<ImportReport> reread =
                importId == null ? Optional.empty() : reread(project, importId, accepted, progress);
        if (reread.isEmpty()) {
            project.file().writing(tx -> {
                tx.history()
                        .done(
                                Message.of("history.places-accepted", accepted.size()),
                                new Change.Several(remember(tx, accepted)));
                return true;
            });
        }
        project.file().saveBack();
        return new AcceptReport(accepted, reread.orElse(null), problems);
    }

    private static List<Change> remember(Transaction tx, List<Accepted> accepted) {
        List<Change> changes = new ArrayList<>();
        for (Accepted each : accepted) {
            changes.add(tx.history()
                    .acceptedPlace(new PlaceAliasTable.Alias(each.level(), each.text(), each.parent(), each.code())));
        }
        return changes;
    }

    /** Reads the file of an import again with the answers; empty where the project does not keep its bytes. */
    private Optional<ImportReport> reread(
            OpenProject project, long importId, List<Accepted> accepted, Progress progress) {
        long start = clock.millis();
        SourceFile source = project.reading(
                tx -> tx.sourceFiles().byId(active(tx, importId).sourceId()).orElseThrow());
        Optional<KeptFile> kept = KeptFile.of(project, source);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try (KeptFile file = kept.get()) {
            Map<String, Recipe> recipes = project.reading(tx -> answered(tx, importId, accepted));
            FileDraft draft =
                    imports.inspecting(project, file.file(), ImportOptions.NONE).run(progress);
            ImportRun run = new ImportRun(project, draft, recipes, ImportOptions.NONE);
            return Optional.of(run.store(
                    progress,
                    start,
                    clock,
                    (tx, id, sheets, writer) -> {
                        tx.imports().markUpdate(id, importId);
                        List<Change> changes = remember(tx, accepted);
                        changes.add(new Change.Imported(id));
                        return new Change.Several(changes);
                    },
                    written -> Message.of("history.places-accepted-in", accepted.size(), source.name())));
        }
    }

    private static Map<String, Recipe> answered(Transaction tx, long importId, List<Accepted> accepted) {
        Map<String, Recipe> recipes = new LinkedHashMap<>();
        for (ImportTable.ImportSheet sheet : tx.imports().sheets(importId)) {
            Recipe recipe = new RecipeJson().read(sheet.recipe());
            String level = level(recipe).orElse("");
            boolean fixed = recipe.step(PlaceStep.FixedParent.class).isPresent();
            List<Step> steps = new ArrayList<>(recipe.steps());
            for (Accepted each : accepted) {
                if (each.level().equals(level)) {
                    String text = fixed || each.parent().isEmpty() ? each.text() : each.text() + ", " + each.parent();
                    steps.removeIf(step -> step instanceof PlaceStep.SamePlace same
                            && same.text().equals(text));
                    steps.add(new PlaceStep.SamePlace(level, text, each.code()));
                }
            }
            recipes.put(sheet.sheet(), new Recipe(recipe.version(), steps));
        }
        return recipes;
    }
}
