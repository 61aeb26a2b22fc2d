package org.sharedsafety.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.ProjectService.IntegrityReport;
import picocli.CommandLine.Command;

/** Looks for damage in the project file. */
@Command(name = "check", description = "${bundle:cli.check.about}")
final class CheckCommand extends ProjectCommand {

    CheckCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {

        IntegrityReport report = desk.run(desk.services().projects().checking(project));
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("sound", report.isSound());
            json.put("schema", report.schema());
            json.put(
                    "problems",
                    report.problems().stream().map(desk.texts()::say).toList());
            desk.terminal().json(json);
        } else if (report.isSound()) {
            desk.terminal().line(desk.texts().say("cli.check.sound"));
        } else {
            report.problems()
                    .forEach(problem -> desk.terminal().line(desk.texts().say(problem)));
        }
        return report.isSound() ? ExitStatus.DONE : ExitStatus.QUESTIONS_REMAIN;
    }
}
