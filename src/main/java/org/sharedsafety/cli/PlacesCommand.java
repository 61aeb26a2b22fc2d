package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the places of the project. */
@Command(name = "places", description = "${bundle:cli.places.about}")
final class PlacesCommand extends ProjectCommand {
    @Option(names = "--level", paramLabel = "L", description = "${bundle:cli.places.level}")
    @Nullable
    String level;

    PlacesCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {

        List<Place> places = desk.services().catalogue().places(project, level);
        if (common.json) {
            desk.terminal().json(places.stream().map(PlacesCommand::json).toList());
            return ExitStatus.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Place place : places) {
            rows.add(List.of(place.level(), place.code(), place.name()));
        }
        desk.terminal().table(rows);
        return ExitStatus.DONE;
    }

    private static Map<String, Object> json(Place place) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", place.level());
        json.put("code", place.code());
        json.put("name", place.name());
        json.put("parent", place.parentCode());
        json.put("validFrom", place.validFrom() == null ? null : String.valueOf(place.validFrom()));
        json.put("validTo", place.validTo() == null ? null : String.valueOf(place.validTo()));
        return json;
    }
}
