package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.service.CatalogueService.PastImport;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;

/** Lists the imports of the project. */
@Command(name = "imports", description = "${bundle:cli.imports.about}")
final class ImportsCommand extends ProjectCommand {

    ImportsCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {

        List<PastImport> imports = desk.services().catalogue().imports(project);
        if (common.json) {
            desk.terminal().json(imports.stream().map(ImportsCommand::json).toList());
            return ExitStatus.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        for (PastImport past : imports) {
            rows.add(List.of(
                    Long.toString(past.id()),
                    past.file(),
                    past.at().toString(),
                    past.state(),
                    desk.numbers().count((double) past.observations())));
        }
        desk.terminal().table(rows);
        return ExitStatus.DONE;
    }

    private static Map<String, Object> json(PastImport past) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("import", past.id());
        json.put("file", past.file());
        json.put("sha256", past.sha256());
        json.put("at", past.at().toString());
        json.put("state", past.state());
        json.put("rowsRead", past.rowsRead());
        json.put("observations", past.observations());
        json.put("bytesKept", past.bytesKept());
        return json;
    }
}
