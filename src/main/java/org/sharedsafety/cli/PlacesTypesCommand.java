package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PlaceService.PlaceKind;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the kinds of places, and adds some from a table. */
@Command(name = "types", description = "${bundle:cli.places.types}")
final class PlacesTypesCommand extends ProjectCommand {
    @Option(names = "--add", paramLabel = "FILE", description = "${bundle:cli.places.types-add}")
    @Nullable
    Path file;

    PlacesTypesCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    Access access() {
        return file == null ? Access.READ : Access.WRITE;
    }

    @Override
    ExitStatus run(OpenProject project) {
        if (file != null) {
            desk.run(desk.services().places().addingTypes(project, file));
        }
        List<PlaceKind> types = desk.services().places().kinds(project);
        if (common.json) {
            desk.terminal().json(types.stream().map(PlacesTypesCommand::json).toList());
            return ExitStatus.DONE;
        }
        boolean spanish = desk.texts().language().equals("es");
        desk.terminal()
                .table(types.stream()
                        .map(type -> List.of(type.level(), spanish ? type.labelEs() : type.labelEn(), type.pattern()))
                        .toList());
        return ExitStatus.DONE;
    }

    private static Map<String, Object> json(PlaceKind type) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", type.level());
        json.put("pattern", type.pattern());
        json.put("labelEn", type.labelEn());
        json.put("labelEs", type.labelEs());
        return json;
    }
}
