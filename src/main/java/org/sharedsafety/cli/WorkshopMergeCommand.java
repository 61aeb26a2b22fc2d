package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.WorkshopMergeService.Merged;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Brings in what was captured in a copied project file. */
@Command(name = "merge", description = "${bundle:cli.workshop.merge.about}")
final class WorkshopMergeCommand extends ProjectCommand {
    @Parameters(paramLabel = "COPY", description = "${bundle:cli.workshop.copy}")
    Path copy = Path.of("");

    WorkshopMergeCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        Merged merged = desk.run(desk.services().roomMerges().bringing(project, copy));
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("workshops", merged.workshops());
            json.put("added", merged.added());
            json.put("same", merged.same());
            json.put("deleted", merged.deleted());
            json.put("plans", merged.plans());
            json.put(
                    "differing",
                    merged.differing().stream().map(each -> each.here().id()).toList());
            desk.terminal().json(json);
        } else {
            desk.terminal()
                    .line(desk.texts()
                            .say(
                                    "workshop.decide.merged",
                                    merged.added(),
                                    merged.same(),
                                    merged.deleted(),
                                    merged.differing().size()));
        }
        return ExitStatus.DONE;
    }
}
