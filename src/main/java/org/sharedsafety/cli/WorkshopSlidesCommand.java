package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.Map;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.SlidesService.WrittenSlides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the running order of a workshop as slides of an office program. */
@Command(name = "slides", description = "${bundle:cli.workshop.slides.about}")
final class WorkshopSlidesCommand extends WorkshopCommand {
    @Option(names = "--out", required = true, paramLabel = "FILE.pptx", description = "${bundle:cli.workshop.out}")
    Path out = Path.of("");

    @Option(names = "--force", description = "${bundle:cli.option.force}")
    boolean force;

    WorkshopSlidesCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        WrittenSlides written = desk.run(desk.services()
                .slides()
                .writing(project, chosen(project), desk.texts().language(), out, force));
        if (common.json) {
            desk.terminal()
                    .json(Map.of(
                            "file", written.file().toString(), "slides", written.slides(), "left", written.left()));
        } else {
            desk.terminal()
                    .line(desk.texts()
                            .say("cli.workshop.written", written.file().toString()));
            written.left().forEach(line -> desk.terminal().note(desk.texts().say("cli.workshop.not-shown", line)));
        }
        return ExitStatus.DONE;
    }
}
