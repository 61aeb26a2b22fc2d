package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.Map;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PaperService.Paper;
import org.sharedsafety.service.PaperService.PaperRequest;
import org.sharedsafety.service.PaperService.WrittenPaper;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the posters of a workshop's stations. */
@Command(name = "posters", description = "${bundle:cli.workshop.posters.about}")
final class WorkshopPostersCommand extends WorkshopCommand {
    @Option(names = "--out", required = true, paramLabel = "FILE.pdf", description = "${bundle:cli.workshop.out}")
    Path out = Path.of("");

    @Option(names = "--size", paramLabel = "SIZE", description = "${bundle:cli.workshop.size}")
    String size = "TABLOID";

    @Option(names = "--force", description = "${bundle:cli.option.force}")
    boolean force;

    WorkshopPostersCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        WrittenPaper written = desk.run(desk.services()
                .papers()
                .writing(
                        project,
                        chosen(project),
                        PaperRequest.of(Paper.POSTERS, size, desk.texts().language(), out, force)));
        if (common.json) {
            desk.terminal()
                    .json(Map.of("file", written.file().toString(), "pages", written.pages(), "left", written.left()));
        } else {
            desk.terminal()
                    .line(desk.texts()
                            .say("cli.workshop.written", written.file().toString()));
            written.left().forEach(line -> desk.terminal().note(desk.texts().say("cli.workshop.not-shown", line)));
        }
        return ExitStatus.DONE;
    }
}
