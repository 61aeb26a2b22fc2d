package org.sharedsafety.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.geo.PlaceMatcher;
import org.sharedsafety.geo.UsPlaces;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Grid;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.Proposal;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.model.recipe.Step;
import org.sharedsafety.reader.CellNotes;
import org.sharedsafety.reader.ReadOptions;
import org.sharedsafety.reader.SheetInfo;
import org.sharedsafety.reader.SheetLayout;
import org.sharedsafety.reader.Spreadsheet;
import org.sharedsafety.reader.SpreadsheetFile;
import org.sharedsafety.reader.TextForm;
import org.sharedsafety.recipe.ImportWishes;
import org.sharedsafety.recipe.PlaceKnowledge;
import org.sharedsafety.recipe.RecipeCheck;
import org.sharedsafety.recipe.RecipeProposer;
import org.sharedsafety.recipe.SheetProfile;
import org.sharedsafety.service.FileDraft.SheetDraft;
import org.sharedsafety.store.Catalogue;

/** Brings spreadsheets into a project: looks first, stores when told to. */
public final class ImportService {
    private final Clock clock;

    public ImportService(Clock clock) {
        this.clock = clock;
    }

    /** Looks at a file and proposes what to make of each of its sheets; stores nothing. */
    public Job<FileDraft> inspecting(@Nullable OpenProject project, Path file, ImportOptions options) {
        return progress -> inspect(project, file, options, progress);
    }

    private FileDraft inspect(@Nullable OpenProject project, Path file, ImportOptions options, Progress progress) {
        List<Metric> metrics = metrics(project);
        RecipeProposer proposer = new RecipeProposer(metrics, knowledge(project));
        List<SheetDraft> sheets = new ArrayList<>();
        try (Spreadsheet spreadsheet = SpreadsheetFile.open(file, readOptions(options), progress)) {
            for (SheetInfo sheet : spreadsheet.sheets()) {
                if (options.sheet() == null || options.sheet().equals(sheet.name())) {
                    String known = SeriesMemory.said(project, options, stem(file), sheet.name());
                    SheetDraft looked =
                            look(spreadsheet, sheet, stem(file), proposer, wishes(options, known), progress);
                    sheets.add(known == null ? looked : SeriesMemory.say(looked, known));
                }
            }
            if (sheets.isEmpty() && options.sheet() != null) {
                throw WorkbenchException.of(
                        "reader.no-such-sheet", String.valueOf(file.getFileName()), options.sheet());
            }
            String sha256 = Digest.sha256(file, progress);
            List<Long> before = project == null
                    ? List.of()
                    : project.reading(tx -> tx.imports().activeOfSource(sha256).stream()
                            .map(known -> known.id())
                            .toList());
            return new FileDraft(
                    file, spreadsheet.format().id(), sha256, file.toFile().length(), sheets, before);
        }
    }

    private static SheetDraft look(
            Spreadsheet spreadsheet,
            SheetInfo sheet,
            String file,
            RecipeProposer proposer,
            ImportWishes wishes,
            Progress progress) {
        SheetProfile profile = new SheetProfile(List.of(), wishes.headerRows());
        CellNotes notes = new CellNotes(profile);
        List<Problem> problems = new ArrayList<>(spreadsheet.read(sheet.name(), notes, progress));
        SheetLayout layout = spreadsheet.layout(sheet.name(), progress);
        problems.addAll(notes.problems(sheet, layout));
        for (var next = profile.again(layout.merged()); next.isPresent(); next = profile.again(layout.merged())) {
            profile = next.get();
            spreadsheet.read(sheet.name(), profile, progress);
        }
        Grid grid = new Grid(
                sheet.name(), List.of(), layout.merged(), 0, 0, layout.hiddenRows(), layout.hiddenColumns(), false);
        Proposal proposal = proposer.propose(howRead(spreadsheet, sheet.name()), file, grid, profile, wishes);
        if (proposal.isPeople()) {
            problems.replaceAll(PeopleFiles::withoutTexts);
        }
        problems.addAll(proposal.problems());
        return new SheetDraft(proposal, sheet.hidden(), profile.rowsRead(), problems);
    }

    private static ImportWishes wishes(ImportOptions options, @Nullable String known) {
        return new ImportWishes(
                options.level(),
                options.period(),
                known == null ? options.series() : known,
                options.countBy(),
                List.of(),
                options.sumBy(),
                options.shares());
    }

    /** Looks at one sheet again with what a person has said about it since; stores nothing. */
    public Job<SheetDraft> relooking(@Nullable OpenProject project, FileDraft draft, String sheet, SheetWishes said) {
        return progress -> {
            RecipeProposer proposer = new RecipeProposer(metrics(project), knowledge(project));
            try (Spreadsheet spreadsheet = SpreadsheetFile.open(draft.file(), ReadOptions.DETECT, progress)) {
                SheetInfo info = spreadsheet.sheets().stream()
                        .filter(known -> known.name().equals(sheet))
                        .findFirst()
                        .orElseThrow(() -> WorkbenchException.of("reader.no-such-sheet", draft.name(), sheet));
                ImportWishes wishes = new ImportWishes(said.level(), null, null, said.countBy(), said.headerRows());
                return look(spreadsheet, info, stem(draft.file()), proposer, wishes, progress);
            }
        };
    }

    /** The file's name without its ending: part of what a series is told by. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.gz$", "");
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    static Step.ReadSheet howRead(Spreadsheet spreadsheet, String sheet) {
        Optional<TextForm> form = spreadsheet.textForm(sheet);
        return new Step.ReadSheet(
                spreadsheet.format(sheet).id(),
                sheet,
                form.map(text -> text.charset().name()).orElse(null),
                form.map(TextForm::divider).orElse(null),
                false);
    }

    static ReadOptions readOptions(ImportOptions options) {
        return new ReadOptions(options.charset(), options.delimiter());
    }

    static List<Metric> metrics(@Nullable OpenProject project) {
        return project == null
                ? Catalogue.builtIn()
                : List.copyOf(project.metrics().values());
    }

    private static PlaceKnowledge knowledge(@Nullable OpenProject project) {
        if (project == null) {
            return new PlaceKnowledge(List.of(UsPlaces.COUNTY, UsPlaces.STATE), PlaceMatcher.of(UsPlaces.load()));
        }
        List<String> levels = new ArrayList<>(project.reading(tx -> tx.places().levels()));
        levels.sort((a, b) -> Boolean.compare(b.equals(project.level()), a.equals(project.level())));
        return new PlaceKnowledge(levels, project.matcher(), new PointsOfProject(project).all());
    }

    /**
     * Looks as {@link #inspecting} does, and asks about every sheet that the project holds from the very same bytes
     * already, under whatever name: such a sheet is then not stored.
     */
    public Job<FileDraft> inspectingOnce(OpenProject project, Path file, ImportOptions options) {
        return progress -> {
            FileDraft draft = inspect(project, file, options, progress);
            return draft.importedBefore().isEmpty()
                    ? draft
                    : project.reading(
                            tx -> draft.asking(ImportedBefore.message(tx, draft), ImportedBefore.sheets(tx, draft)));
        };
    }

    /** Reads a file by its recipes and stores what it finds, all of it or nothing; then keeps the file's bytes. */
    public Job<ImportReport> importing(OpenProject project, FileDraft draft, ImportOptions options) {
        return progress -> {
            long start = clock.millis();
            Map<String, Recipe> recipes = recipes(project, draft, options);
            ImportRun run = new ImportRun(project, draft, recipes, options);
            ImportReport report = run.store(progress, start, clock);
            if (Files.exists(draft.file())) {
                run.keepBytes(progress);
            }
            project.file().saveBack();
            return report;
        };
    }

    /** Reads a file by its recipes and stores nothing. */
    public Job<ImportReport> rehearsing(OpenProject project, FileDraft draft, ImportOptions options) {
        return progress -> new ImportRun(project, draft, recipes(project, draft, options), options)
                .rehearse(progress, clock.millis(), clock);
    }

    /**
     * The recipe of each sheet that can be read: the one given for it, the one given for all, or, where none is given, the
     * proposed one. Where recipes are given by name, a sheet that is not named is one that nobody wants.
     */
    private static Map<String, Recipe> recipes(OpenProject project, FileDraft draft, ImportOptions options) {
        RecipeCheck check = new RecipeCheck(metrics(project));
        Map<String, Recipe> chosen = new LinkedHashMap<>();
        for (SheetDraft sheet : draft.sheets()) {
            String name = sheet.proposal().sheet();
            Recipe own = options.recipes().get(name);
            Recipe forAll = options.recipes().get("");
            if (own != null) {
                PeopleFiles.refuseRows(sheet.proposal(), own);
                chosen.put(name, own);
            } else if (forAll != null) {
                RecipeCheck.Checked fitted = check.fit(forAll, sheet.proposal());
                if (fitted.mayRun()) {
                    chosen.put(name, fitted.recipe());
                }
            } else if (options.recipes().isEmpty()
                    && sheet.proposal().recipe() != null
                    && !sheet.hasQuestions()
                    && isAskedFor(sheet, options)) {
                chosen.put(name, sheet.proposal().recipe());
            }
        }
        if (chosen.isEmpty() && options.recipes().containsKey("")) {
            throw WorkbenchException.of("import.recipe-fits-nothing", draft.name());
        }
        chosen.replaceAll((sheet, recipe) -> NamedDenominator.in(recipe, options.denominator(), project));
        return chosen;
    }

    /** A sheet that the file hides is often an old draft: it is taken only when it is named. */
    private static boolean isAskedFor(SheetDraft sheet, ImportOptions options) {
        return !sheet.hidden() || sheet.proposal().sheet().equals(options.sheet());
    }
}
