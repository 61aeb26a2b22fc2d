package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.RoomRecordService.RecordRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the record of a workshop: a workbook, or the page that goes back to the people who were there. */
@Command(name = "record", description = "${bundle:cli.workshop.record.about}")
final class WorkshopRecordCommand extends WorkshopCommand {
    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.xlsx|FILE.pdf",
            description = "${bundle:cli.workshop.out}")
    Path out = Path.of("");

    @Option(names = "--size", paramLabel = "SIZE", description = "${bundle:cli.workshop.size}")
    String size = "LETTER";

    @Option(names = "--force", description = "${bundle:cli.option.force}")
    boolean force;

    WorkshopRecordCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        RecordRequest request =
                new RecordRequest(chosen(project).id(), desk.texts().language(), out, force);
        Path written;
        if (name.endsWith(".xlsx")) {
            written = desk.run(desk.services().roomRecords().writingWorkbook(project, request));
        } else if (name.endsWith(".pdf")) {
            written = desk.run(desk.services().roomRecords().writingReturnSheet(project, request, size));
        } else {
            throw WorkbenchException.of("cli.usage-workshop-record", out.toString());
        }
        if (common.json) {
            desk.terminal().json(Map.of("file", written.toString(), "workshop", request.workshop()));
        } else {
            desk.terminal().line(desk.texts().say("cli.workshop.written", written.toString()));
        }
        return ExitStatus.DONE;
    }
}
