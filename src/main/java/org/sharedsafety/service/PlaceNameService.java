package org.sharedsafety.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.geo.PlaceMatcher;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Place;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.recipe.PlaceStep;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.reader.ReadOptions;
import org.sharedsafety.reader.Spreadsheet;
import org.sharedsafety.reader.SpreadsheetFile;
import org.sharedsafety.recipe.RecipeJson;
import org.sharedsafety.store.Change;
import org.sharedsafety.store.ImportTable.Import;
import org.sharedsafety.store.ImportTable.ImportSheet;
import org.sharedsafety.store.PlaceAliasTable.Alias;
import org.sharedsafety.store.Transaction;

/**
 * Which place every name of the files was taken for, which names still wait, and the change of either.
 *
 * <p>A change reads the files that hold the name again, with the answer as it is now; the reading before is deleted, so
 * that no number stays with a place that the name does not mean. All of it is one step of history.
 */
public final class PlaceNameService {
    private static final String SUGGESTED = "problem.place-suggested";
    private static final String UNMATCHED = "problem.place-unmatched";

    private final ImportService imports;
    private final Clock clock;

    public PlaceNameService(ImportService imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * A name as the files write it.
     *
     * @param parent the place above as the sheet names it; empty where it names none
     * @param place what it was taken for, or null while nobody has said
     * @param suggestion what it may mean, or null
     */
    public record NamedPlace(
            String level, String text, String parent, @Nullable Place place, @Nullable Place suggestion) {}

    /**
     * What came of a change.
     *
     * @param read files that were read again, by name
     * @param notKept files that hold the name and whose bytes the project does not keep, so that their numbers stay
     * @param observations numbers that those files hold now
     */
    public record Changed(List<String> read, List<String> notKept, long observations) {
        public Changed {
            read = List.copyOf(read);
            notKept = List.copyOf(notKept);
        }
    }

    /** Whether a problem asks for a place. */
    static boolean isAbout(Problem problem) {
        String key = problem.message().key();
        return key.equals(SUGGESTED) || key.equals(UNMATCHED);
    }

    /** The names that somebody answered, by name. */
    public List<NamedPlace> answered(OpenProject project) {
        return project.reading(tx -> tx.placeAliases().all().stream()
                .map(alias -> new NamedPlace(
                        alias.level(),
                        alias.text(),
                        alias.parent(),
                        place(tx, alias.level(), alias.placeCode()).orElse(null),
                        null))
                .toList());
    }

    /** The names of files that count which no place was found for, or none for sure; in the order of the files. */
    public List<NamedPlace> open(OpenProject project) {
        return project.reading(PlaceNameService::open);
    }

    private static List<NamedPlace> open(Transaction tx) {
        Set<String> answered = new HashSet<>();
        tx.placeAliases().all().forEach(alias -> answered.add(key(alias.level(), alias.text())));
        Map<String, NamedPlace> open = new LinkedHashMap<>();
        for (Import made : ImportsInForce.of(tx)) {
            Map<String, Recipe> recipes = recipes(tx, made);
            for (Problem problem : StoredProblems.read(made.summary())) {
                Recipe recipe = recipes.get(problem.sheet());
                if (isAbout(problem) && recipe != null) {
                    String level = level(recipe);
                    String text = String.valueOf(problem.message().args().get(0));
                    if (!answered.contains(key(level, text))) {
                        open.putIfAbsent(
                                key(level, text),
                                new NamedPlace(level, text, parent(recipe), null, suggestion(tx, level, problem)));
                    }
                }
            }
        }
        return List.copyOf(open.values());
    }

    private static String key(String level, String text) {
        return level + "|" + text;
    }

    private static @Nullable Place suggestion(Transaction tx, String level, Problem problem) {
        List<Object> args = problem.message().args();
        return problem.message().key().equals(SUGGESTED)
                ? place(tx, level, String.valueOf(args.get(2))).orElse(null)
                : null;
    }

    private static Optional<Place> place(Transaction tx, String level, String code) {
        return tx.places().byCode(code).stream()
                .filter(place -> place.level().equals(level))
                .findFirst();
    }

    private static Map<String, Recipe> recipes(Transaction tx, Import made) {
        Map<String, Recipe> recipes = new LinkedHashMap<>();
        for (ImportSheet sheet : tx.imports().sheets(made.id())) {
            recipes.put(sheet.sheet(), new RecipeJson().read(sheet.recipe()));
        }
        return recipes;
    }

    private static String level(Recipe recipe) {
        return recipe.step(PlaceStep.Places.class).map(PlaceStep.Places::level).orElse("");
    }

    private static String parent(Recipe recipe) {
        return recipe.step(PlaceStep.FixedParent.class)
                .map(PlaceStep.FixedParent::parent)
                .orElse("");
    }

    /** Says that a name means another place, or with null that nobody has said what it means. */
    public Job<Changed> changing(OpenProject project, NamedPlace name, @Nullable Place means) {
        return progress -> {
            List<Read> holding = new ArrayList<>();
            List<String> notKept = new ArrayList<>();
            try {
                find(project, name, holding, notKept, progress);
                Changed changed = store(project, name, means, holding, notKept, progress);
                project.file().saveBack();
                return changed;
            } finally {
                holding.forEach(read -> read.file().close());
            }
        };
    }

    /** A file that holds the name, taken out of the project. */
    private record Read(Import made, KeptFile file, Map<String, Recipe> recipes) {}

    private void find(
            OpenProject project, NamedPlace name, List<Read> holding, List<String> notKept, Progress progress) {
        for (Import made : project.reading(ImportsInForce::of)) {
            Map<String, Recipe> recipes = project.reading(tx -> recipes(tx, made));
            if (recipes.values().stream().noneMatch(recipe -> level(recipe).equals(name.level()))) {
                continue;
            }
            progress.checkCancelled();
            SourceFile source =
                    project.reading(tx -> tx.sourceFiles().byId(made.sourceId()).orElseThrow());
            boolean known = isKnown(made, recipes, name);
            Optional<KeptFile> kept = KeptFile.of(project, source);
            if (kept.isEmpty()) {
                if (known) {
                    notKept.add(made.fileName());
                }
            } else if (known || holds(kept.get(), recipes, name, progress)) {
                holding.add(new Read(made, kept.get(), recipes));
            } else {
                kept.get().close();
            }
        }
    }

    /** Whether the import itself tells that it holds the name, so that its file need not be looked through. */
    private static boolean isKnown(Import made, Map<String, Recipe> recipes, NamedPlace name) {
        return recipes.values().stream()
                        .flatMap(recipe -> recipe.steps(PlaceStep.SamePlace.class))
                        .anyMatch(same -> isSame(same, name))
                || StoredProblems.read(made.summary()).stream()
                        .anyMatch(problem -> isAbout(problem)
                                && problem.message().args().get(0).equals(name.text()));
    }

    private static boolean isSame(PlaceStep.SamePlace same, NamedPlace name) {
        return same.level().equals(name.level())
                && (same.text().equals(name.text()) || same.text().equals(name.text() + ", " + name.parent()));
    }

    private static boolean holds(KeptFile file, Map<String, Recipe> recipes, NamedPlace name, Progress progress) {
        boolean[] found = new boolean[1];
        try (Spreadsheet spreadsheet = SpreadsheetFile.open(file.file(), ReadOptions.DETECT, progress)) {
            recipes.keySet().forEach(sheet -> {
                if (!found[0]) {
                    spreadsheet.read(
                            sheet,
                            row -> {
                                found[0] |= holds(row, name.text());
                                return !found[0];
                            },
                            progress);
                }
            });
        }
        return found[0];
    }

    private static boolean holds(SheetRow row, String text) {
        return row.cells().stream()
                .map(cell -> cell.shown().strip())
                .anyMatch(shown -> !shown.isEmpty() && (shown.equals(text) || text.startsWith(shown + ", ")));
    }

    private Changed store(
            OpenProject project,
            NamedPlace name,
            @Nullable Place means,
            List<Read> holding,
            List<String> notKept,
            Progress progress) {
        PlaceMatcher matcher = project.reading(tx -> PlacesOfProject.matcher(
                tx,
                alias -> !(alias.level().equals(name.level()) && alias.text().equals(name.text()))));
        List<ImportRun> runs = new ArrayList<>();
        for (Read read : holding) {
            FileDraft draft = imports.inspecting(project, read.file().file(), ImportOptions.NONE)
                    .run(progress);
            Map<String, Recipe> recipes = new LinkedHashMap<>();
            read.recipes().forEach((sheet, recipe) -> recipes.put(sheet, answered(recipe, name, means)));
            runs.add(new ImportRun(project, draft, recipes, ImportOptions.NONE, matcher));
        }
        return project.file().importing(tx -> {
            List<Change> changes = new ArrayList<>();
            changes.add(
                    means == null
                            ? tx.history().forgottenPlace(name.level(), name.text(), name.parent())
                            : tx.history()
                                    .acceptedPlace(new Alias(name.level(), name.text(), name.parent(), means.code())));
            long observations = 0;
            for (int i = 0; i < holding.size(); i++) {
                long before = holding.get(i).made().id();
                ImportRun.Stored stored = runs.get(i)
                        .storeIn(tx, progress, clock.millis(), clock, (now, id, sheets, writer) -> {
                            now.imports().markUpdate(id, before);
                            return new Change.Imported(id);
                        });
                changes.add(stored.change());
                // Its numbers would stay with the place that the name meant before.
                changes.add(tx.history().deletedImport(before));
                observations += stored.report().stored();
            }
            tx.history()
                    .done(
                            means == null
                                    ? Message.of("history.place-name-forgotten", name.text())
                                    : Message.of("history.place-name-changed", name.text(), means.name()),
                            new Change.Several(changes));
            return new Changed(
                    holding.stream().map(read -> read.made().fileName()).toList(), notKept, observations);
        });
    }

    private static Recipe answered(Recipe recipe, NamedPlace name, @Nullable Place means) {
        if (!level(recipe).equals(name.level())) {
            return recipe;
        }
        List<Step> steps = new ArrayList<>(recipe.steps());
        steps.removeIf(step -> step instanceof PlaceStep.SamePlace same && isSame(same, name));
        if (means != null) {
            boolean whole = name.parent().isEmpty() || !parent(recipe).isEmpty();
            String text = whole ? name.text() : name.text() + ", " + name.parent();
            steps.add(new PlaceStep.SamePlace(name.level(), text, means.code()));
        }
        return new Recipe(recipe.version(), steps);
    }
}
