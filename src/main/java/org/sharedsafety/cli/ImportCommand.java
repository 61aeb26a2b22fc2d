package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.ImportTally;
import org.sharedsafety.model.recipe.NumberKind;
import org.sharedsafety.model.recipe.Recipe;
import org.sharedsafety.service.FileDraft;
import org.sharedsafety.service.ImportJson;
import org.sharedsafety.service.ImportOptions;
import org.sharedsafety.service.ImportReport;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.text.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings spreadsheets into the project, each in one transaction. */
@Command(name = "import", description = "${bundle:cli.import.about}")
final class ImportCommand extends ProjectCommand {
    private static final int MOST_NAMES = 8;

    @Mixin
    BringOptions bring = new BringOptions();

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:cli.import.sheet}")
    @Nullable
    String sheet;

    @Option(names = "--recipe", paramLabel = "R.json", description = "${bundle:cli.import.recipe}")
    @Nullable
    Path recipe;

    @Option(names = "--place-level", paramLabel = "L", description = "${bundle:cli.import.level}")
    @Nullable
    String level;

    @Option(names = "--series", paramLabel = "NAME", description = "${bundle:cli.import.series}")
    @Nullable
    String series;

    @Option(names = "--denominator", paramLabel = "METRIC", description = "${bundle:cli.import.denominator}")
    @Nullable
    String denominator;

    @Option(names = "--count-by", paramLabel = "RULE", description = "${bundle:cli.import.count-by}")
    @Nullable
    String countBy;

    @Option(names = "--sum-by", paramLabel = "COLUMN", description = "${bundle:cli.import.sum-by}")
    @Nullable
    String sumBy;

    @Option(names = "--shares", paramLabel = "KIND", description = "${bundle:cli.import.shares}")
    @Nullable
    Shares shares;

    /** What numbers between 0 and 1 are. */
    enum Shares {
        proportion,
        percent
    }

    @Option(names = "--save-recipe", paramLabel = "R.json", description = "${bundle:cli.import.save-recipe}")
    @Nullable
    Path saveRecipe;

    ImportCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        PeriodOptions.check(bring.period);
        List<Object> documents = new ArrayList<>();
        boolean open = false;
        for (Path file : bring.files) {
            ImportReport report = bring(project, file);
            open |= report.hasOpenQuestions() || (report.importId() == 0 && !bring.dryRun) || hasQuestions(report);
            if (common.json) {
                documents.add(new ImportJson(desk.texts()).report(report));
            } else {
                print(report);
            }
        }
        if (common.json) {
            desk.terminal().json(documents.size() == 1 ? documents.get(0) : documents);
        }
        return open ? ExitStatus.QUESTIONS_REMAIN : ExitStatus.DONE;
    }

    private ImportReport bring(OpenProject project, Path file) {
        Map<String, Recipe> recipes = recipe == null
                ? Map.of()
                : Map.of("", desk.run(desk.services().recipes().reading(recipe)));
        ImportOptions options = ImportOptions.NONE.with(said -> {
            said.sheet = sheet;
            said.period = bring.period;
            said.level = level;
            said.series = series;
            said.recipes = recipes;
            said.acceptSuggestions = bring.accept;
            said.denominator = denominator;
            said.countBy = countBy;
            said.sumBy = sumBy;
            said.shares =
                    shares == null ? null : NumberKind.valueOf(shares.name().toUpperCase(Locale.ROOT));
        });
        FileDraft draft = desk.run(
                bring.force
                        ? desk.services().imports().inspecting(project, file, options)
                        : desk.services().imports().inspectingOnce(project, file, options));
        Path save = saveRecipe;
        if (save != null) {
            desk.run(desk.services().recipes().saving(draft, save, denominator));
        }
        boolean again = !bring.force && !draft.importedBefore().isEmpty();
        ImportOptions rest = again ? options.withRecipes(Map.of()) : options;
        return desk.run(
                bring.dryRun
                        ? desk.services().imports().rehearsing(project, draft, rest)
                        : desk.services().imports().importing(project, draft, rest));
    }

    private static boolean hasQuestions(ImportReport report) {
        return report.file().sheets().stream().anyMatch(FileDraft.SheetDraft::hasQuestions);
    }

    private void print(ImportReport report) {
        Texts texts = desk.texts();
        if (report.importId() > 0) {
            desk.terminal()
                    .line(texts.say(
                            "cli.import.done",
                            report.file().name(),
                            report.importId(),
                            report.stored(),
                            report.added(),
                            report.revised()));
        } else {
            desk.terminal().line(texts.say("cli.import.nothing", report.file().name()));
        }
        matches(report);
        ProblemLine line = new ProblemLine(texts);
        report.file().sheets().stream()
                .flatMap(draft -> draft.problems().stream())
                .forEach(problem -> desk.terminal().line("  " + line.of(problem)));
        for (ImportTally tally : report.sheets()) {
            desk.terminal()
                    .line("  "
                            + texts.say(
                                    "cli.import.sheet-done", tally.sheet(), tally.rowsRead(), tally.placesMatched()));
            for (Status status : Status.values()) {
                long count = tally.observations().getOrDefault(status, 0L);
                if (count > 0) {
                    desk.terminal().line("    " + status.json() + " " + count);
                }
            }
            tally.aggregates().keySet().stream().sorted().limit(5).forEach(text -> desk.terminal()
                    .line("    " + texts.say("cli.import.aside", text)));
            if (tally.aggregates().size() > 5) {
                desk.terminal()
                        .line("    "
                                + texts.say(
                                        "cli.import.aside-more",
                                        tally.aggregates().size() - 5));
            }
            tally.unmatched().keySet().stream().sorted().forEach(text -> desk.terminal()
                    .line("    " + texts.say("cli.import.unmatched", text)));
            tally.problems().forEach(problem -> desk.terminal().line("    " + line.of(problem)));
        }
    }

    /** What became of the places, in one line, and which of the map no row names. */
    private void matches(ImportReport report) {
        int matched = 0;
        int suggested = 0;
        int unmatched = 0;
        long twice = 0;
        int aside = 0;
        for (ImportTally tally : report.sheets()) {
            matched += tally.placesMatched();
            suggested += tally.suggested().size();
            unmatched += tally.unmatched().size();
            twice += tally.duplicates();
            aside += tally.aggregates().size();
        }
        int mapOnly = report.onMapOnly().size();
        if (report.sheets().isEmpty()) {
            return;
        }
        desk.terminal()
                .line("  "
                        + desk.texts().say("cli.import.matches", matched, suggested, unmatched, twice, mapOnly, aside));
        if (mapOnly > 0) {
            String names = report.onMapOnly().stream()
                    .limit(MOST_NAMES)
                    .map(place -> place.name() + " (" + place.code() + ")")
                    .collect(java.util.stream.Collectors.joining(", "));
            desk.terminal()
                    .line("  " + desk.texts().say("cli.import.map-only", mapOnly > MOST_NAMES ? names + ", …" : names));
        }
    }
}
