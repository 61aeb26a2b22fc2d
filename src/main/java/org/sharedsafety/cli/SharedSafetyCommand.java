package org.sharedsafety.cli;

import org.sharedsafety.job.JobCancelledException;
import org.sharedsafety.model.WorkbenchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The command line as a whole: its commands, and what becomes of failures. */
public final class SharedSafetyCommand {
    private static final Logger LOG = LoggerFactory.getLogger(SharedSafetyCommand.class);

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
                .addSubcommand("delete", new DeleteCommand(desk))
                .addSubcommand("metrics", new MetricsCommand(desk))
                .addSubcommand("places", new PlacesCommand(desk))
                .addSubcommand("imports", new ImportsCommand(desk))
                .addSubcommand("coverage", new CoverageCommand(desk))
                .addSubcommand("observations", new ObservationsCommand(desk))
                .addSubcommand("source", new SourceCommand(desk))
                .addSubcommand("compare", new CompareCommand(desk))
                .addSubcommand("report", new ReportCommand(desk))
                .addSubcommand("history", new HistoryCommand(desk))
                .addSubcommand("undo", new UndoCommand(desk, true))
                .addSubcommand("redo", new UndoCommand(desk, false))
                .addSubcommand("check", new CheckCommand(desk))
                .addSubcommand("backup", new BackupCommand(desk));
        line.setResourceBundle(new TextsBundle(desk.texts()));
        line.setOut(new java.io.PrintWriter(desk.terminal().out(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setErr(new java.io.PrintWriter(desk.terminal().err(), true, java.nio.charset.StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler(this::failed);
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
                        && foreseen.message().key().startsWith("cli.usage")
                ? ExitStatus.WRONG_USAGE.code()
                : ExitStatus.FAILED.code();
    }

    /** What stands before the command's name. */
    @Command(name = "shared-safety", description = "${bundle:cli.about}", mixinStandardHelpOptions = true)
    private static final class Root {}
}
