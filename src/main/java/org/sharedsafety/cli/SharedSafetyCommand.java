package org.sharedsafety.cli;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.JobCancelledException;
import org.sharedsafety.model.WorkbenchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The command line as a whole: its commands, and what becomes of failures. */
public final class SharedSafetyCommand {
    private static final Logger LOG = LoggerFactory.getLogger(SharedSafetyCommand.class);

    /** A command that names what the project does not have was typed wrongly. */
    private static final Set<String> NOT_IN_PROJECT = Set.of(
            "compare.no-such-measure",
            "compare.no-such-measure-near",
            "places.no-such-code",
            "places.no-such-code-near",
            "measure.no-such-level",
            "burden.no-such-grouping",
            "definition.no-such",
            "definition.none",
            "source.none",
            "sources.unknown",
            "import.unknown-import",
            "history.no-such-step",
            "agency.unknown",
            "compare.no-such-series",
            "compare.no-such-level",
            "compare.no-period",
            "compare.several-series",
            "workshop.none",
            "workshop.paper.no-size");

    private final Desk desk;
    private final String version;

    public SharedSafetyCommand(Desk desk, String version) {
        this.desk = desk;
        this.version = version;
    }

    /** Runs a command and answers its exit status. */
    public int run(String[] args) {
        CommandLine line = commandLine();
        return line.execute(args);
    }

    CommandLine commandLine() {
        CommandLine line = new CommandLine(new Root())
                .addSubcommand("new", new NewCommand(desk))
                .addSubcommand("demo", new DemoCommand(desk))
                .addSubcommand("inspect", new InspectCommand(desk))
                .addSubcommand("import", new ImportCommand(desk))
                .addSubcommand("update", new UpdateCommand(desk))
                .addSubcommand("delete", new DeleteCommand(desk))
                .addSubcommand("metrics", new MetricsCommand(desk))
                .addSubcommand(
                        "places",
                        new CommandLine(new PlacesCommand(desk))
                                .addSubcommand("import", new PlacesImportCommand(desk))
                                .addSubcommand("accept", new PlacesAcceptCommand(desk))
                                .addSubcommand("rename", new PlacesRenameCommand(desk))
                                .addSubcommand("types", new PlacesTypesCommand(desk)))
                .addSubcommand(
                        "boundaries",
                        new CommandLine(new BoundariesCommand(desk))
                                .addSubcommand("import", new BoundariesImportCommand(desk))
                                .addSubcommand("neighbors", new BoundariesNeighborsCommand(desk)))
                .addSubcommand(
                        "crosswalk",
                        new CommandLine(new CrosswalkCommand(desk))
                                .addSubcommand("import", new CrosswalkImportCommand(desk)))
                .addSubcommand("imports", new ImportsCommand(desk))
                .addSubcommand("coverage", new CoverageCommand(desk))
                .addSubcommand("observations", new ObservationsCommand(desk))
                .addSubcommand("source", new SourceCommand(desk))
                .addSubcommand("sources", new SourcesCommand(desk))
                .addSubcommand("compare", new CompareCommand(desk))
                .addSubcommand("profile", new ProfileCommand(desk))
                .addSubcommand("ranking", new RankingCommand(desk))
                .addSubcommand("safety-for-all", new SafetyCommand(desk))
                .addSubcommand("trend", new TrendCommand(desk))
                .addSubcommand("burden", new BurdenCommand(desk))
                .addSubcommand("definition", new DefinitionCommand(desk))
                .addSubcommand("index", new IndexCommand(desk))
                .addSubcommand(
                        "budget",
                        new CommandLine(new BudgetCommand(desk)).addSubcommand("tag", new BudgetTagCommand(desk)))
                .addSubcommand("investment", new InvestmentCommand(desk))
                .addSubcommand("gap", new GapCommand(desk))
                .addSubcommand("pathway", new PathwayCommand(desk))
                .addSubcommand("mix", new MixCommand(desk))
                .addSubcommand("scan", new ScanCommand(desk))
                .addSubcommand(
                        "workshop",
                        new CommandLine(new WorkshopsCommand(desk))
                                .addSubcommand("list", new WorkshopsCommand(desk))
                                .addSubcommand("slides", new WorkshopSlidesCommand(desk))
                                .addSubcommand("posters", new WorkshopPostersCommand(desk))
                                .addSubcommand("record", new WorkshopRecordCommand(desk))
                                .addSubcommand("merge", new WorkshopMergeCommand(desk)))
                .addSubcommand("report", new ReportCommand(desk))
                .addSubcommand("verify-report", new VerifyReportCommand(desk))
                .addSubcommand("chart", new ChartCommand(desk))
                .addSubcommand("small-counts", new SmallCountsCommand(desk))
                .addSubcommand("history", new HistoryCommand(desk))
                .addSubcommand("undo", new UndoCommand(desk, true))
                .addSubcommand("redo", new UndoCommand(desk, false))
                .addSubcommand(
                        "methods",
                        new CommandLine(new MethodsCommand(desk)).addSubcommand("check", new MethodsCheckCommand(desk)))
                .addSubcommand("check", new CheckCommand(desk))
                .addSubcommand("share", new ShareCommand(desk))
                .addSubcommand("backup", new BackupCommand(desk));
        line.setResourceBundle(new TextsBundle(desk.texts()));
        line.setOut(new java.io.PrintWriter(desk.terminal().out(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(desk.terminal().err(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(this::failed);
        line.setParameterExceptionHandler((wrong, args) -> {
            desk.terminal().note(new WrongUsage(desk.texts()).of(wrong));
            return ExitStatus.WRONG_USAGE.code();
        });
        line.setUsageHelpAutoWidth(true);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.getCommandSpec().versionProvider((IVersionProvider) () -> new String[] {"shared-safety " + version});
        return line;
    }

    /** One line for a person, and the stack trace only for those who ask. */
    private int failed(Exception failure, CommandLine line, ParseResult parsed) {
        boolean verbose = parsed.originalArgs().contains("--verbose");
        if (failure instanceof WorkbenchException foreseen) {
            LOG.warn("{}", foreseen.getMessage(), foreseen);
            desk.terminal().note(desk.texts().say(foreseen.message()));
        } else if (failure instanceof JobCancelledException) {
            desk.terminal().note(desk.texts().say("cli.cancelled"));
        } else {
            LOG.error("unforeseen failure of {}", line.getCommandName(), failure);
            desk.terminal().note(desk.texts().say("error.unexpected", String.valueOf(failure.getMessage())));
        }
        if (verbose) {
            failure.printStackTrace(desk.terminal().err());
        }
        return failure instanceof WorkbenchException foreseen
                        && isWrongUsage(foreseen.message().key())
                ? ExitStatus.WRONG_USAGE.code()
                : ExitStatus.FAILED.code();
    }

    private static boolean isWrongUsage(String key) {
        return key.startsWith("cli.usage") || NOT_IN_PROJECT.contains(key);
    }

    /** What stands before the command's name. */
    @Command(name = "shared-safety", description = "${bundle:cli.about}")
    static final class Root {
        @Option(names = "--lang", paramLabel = "en|es", description = "${bundle:cli.option.lang}")
        Common.@Nullable Language language;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "${bundle:cli.option.help}")
        boolean help;

        @Option(
                names = {"-V", "--version"},
                versionHelp = true,
                description = "${bundle:cli.option.version}")
        boolean version;
    }
}
