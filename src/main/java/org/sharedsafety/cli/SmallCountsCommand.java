package org.sharedsafety.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says, or chooses, below which number counts are hidden in everything that leaves the desk. */
@Command(name = "small-counts", description = "${bundle:cli.small-counts.about}")
final class SmallCountsCommand extends ProjectCommand {
    @Option(names = "--threshold", paramLabel = "5|10|11", description = "${bundle:cli.small-counts.threshold}")
    @Nullable
    Integer threshold;

    SmallCountsCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    Access access() {
        return threshold == null ? Access.READ : Access.WRITE;
    }

    @Override
    ExitStatus run(OpenProject project) {
        if (threshold != null) {
            desk.run(desk.services().thresholds().choosing(project, threshold));
        }
        int now = desk.services().thresholds().threshold(project);
        if (common.json) {
            desk.terminal().json(Map.of("threshold", now));
        } else {
            desk.terminal().line(desk.texts().say("small-counts.now", now - 1));
        }
        return ExitStatus.DONE;
    }
}
