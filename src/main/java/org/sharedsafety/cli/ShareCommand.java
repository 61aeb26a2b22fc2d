package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.ShareService.Shared;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a copy of the project that is safe to send. */
@Command(name = "share", description = "${bundle:cli.share.about}")
final class ShareCommand extends ProjectCommand {
    @Option(names = "--out", required = true, paramLabel = "FILE", description = "${bundle:cli.share.out}")
    Path out = Path.of("");

    @Option(names = "--force", description = "${bundle:cli.option.force}")
    boolean force;

    ShareCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        Shared shared = desk.run(desk.services().shares().sharing(project, out, force));
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", shared.file().toString());
            json.put("hidden", shared.hidden());
            json.put("commentsLeft", shared.commentsLeft());
            json.put("sourcesLeft", shared.sourcesLeft());
            json.put("unproven", shared.unproven());
            desk.terminal().json(json);
            return ExitStatus.DONE;
        }
        desk.terminal()
                .line(desk.texts()
                        .say(
                                "share.done",
                                shared.file().toString(),
                                shared.hidden(),
                                shared.commentsLeft(),
                                shared.sourcesLeft()));
        if (shared.unproven() > 0) {
            desk.terminal().note(desk.texts().say("share.copy-unproven", shared.unproven()));
        }
        return ExitStatus.DONE;
    }
}
