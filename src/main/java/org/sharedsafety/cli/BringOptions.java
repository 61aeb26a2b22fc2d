package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that bring files in have in common. */
final class BringOptions {
    @Parameters(arity = "1..*", paramLabel = "SPREADSHEET", description = "${bundle:cli.import.files}")
    List<Path> files = List.of();

    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.import.period}")
    @Nullable
    String period;

    @Option(names = "--accept-suggestions", description = "${bundle:cli.import.accept}")
    boolean accept;

    @Option(names = "--dry-run", description = "${bundle:cli.import.dry-run}")
    boolean dryRun;

    @Option(names = "--force", description = "${bundle:cli.update.force}")
    boolean force;
}
