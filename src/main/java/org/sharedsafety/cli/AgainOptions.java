package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.Reproduction;
import org.sharedsafety.service.OpenProject;
import picocli.CommandLine.Option;

/** What is asked of reports that were written before. */
final class AgainOptions {
    @Option(
            names = "--reproduce",
            arity = "0..1",
            fallbackValue = "",
            paramLabel = "FILE|NAME",
            description = "${bundle:cli.report.reproduce}")
    @Nullable
    String reproduce;

    @Option(names = "--source", arity = "1..*", paramLabel = "FILE", description = "${bundle:cli.report.source}")
    List<Path> sources = new ArrayList<>();

    /** Makes everything anew and says what matches; the reports that are meant, or all. */
    ExitStatus reproduce(Desk desk, OpenProject project, boolean json) {
        Reproduction result = desk.run(desk.services()
                .reproductions()
                .reproducing(project, reproduce == null || reproduce.isBlank() ? null : reproduce, sources));
        if (json) {
            desk.terminal().json(ReproduceJson.of(result));
        } else {
            new ReproduceText(desk).print(result);
        }
        return result.isMatch() ? ExitStatus.DONE : ExitStatus.QUESTIONS_REMAIN;
    }
}
