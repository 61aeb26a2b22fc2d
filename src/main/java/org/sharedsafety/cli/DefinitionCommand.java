package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.Map;
import org.sharedsafety.model.Definition;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Keeps a community's definition in the project. */
@Command(name = "definition", description = "${bundle:cli.definition.about}")
final class DefinitionCommand extends ProjectCommand {
    @Parameters(paramLabel = "FILE.json", description = "${bundle:cli.definition.file}")
    Path file = Path.of("");

    DefinitionCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        Definition definition = desk.services().definitions().read(file);
        desk.run(desk.services().definitions().keeping(project, definition));
        if (common.json) {
            desk.terminal()
                    .json(Map.of(
                            "name",
                            definition.name(),
                            "domains",
                            definition.domains().size(),
                            "measures",
                            definition.parts().stream()
                                    .map(Definition.Part::metric)
                                    .toList(),
                            "weights",
                            definition.weights()));
        } else {
            desk.terminal()
                    .line(desk.texts()
                            .say(
                                    "cli.definition.kept",
                                    definition.name(),
                                    definition.domains().size(),
                                    definition.parts().size()));
        }
        return ExitStatus.DONE;
    }
}
