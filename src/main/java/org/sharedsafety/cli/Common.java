package org.sharedsafety.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class Common {
    /** The languages of {@code --lang}, read before the command line is parsed so that its errors are said in it. */
    enum Language {
        EN,
        ES
    }

    @Option(names = "--project", paramLabel = "FILE", description = "${bundle:cli.option.project}")
    @Nullable
    Path project;

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    boolean json;

    @Option(names = "--lang", paramLabel = "en|es", description = "${bundle:cli.option.lang}")
    @Nullable
    Language language;

    @Option(names = "--verbose", description = "${bundle:cli.option.verbose}")
    boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "${bundle:cli.option.help}")
    boolean help;
}
