package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Place;
import org.sharedsafety.service.NeighborTable;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells which places of a level lie next to each other. */
@Command(name = "neighbors", description = "${bundle:cli.boundaries.neighbors}")
final class BoundariesNeighborsCommand extends ProjectCommand {
    @Option(names = "--level", required = true, paramLabel = "L", description = "${bundle:cli.boundaries.level}")
    String level = "";

    @Option(names = "--rook", description = "${bundle:cli.boundaries.rook}")
    boolean rook;

    @Option(names = "--snap", paramLabel = "METERS", description = "${bundle:cli.boundaries.snap}")
    @Nullable
    Double snap;

    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.boundaries.period}")
    @Nullable
    String period;

    BoundariesNeighborsCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        PeriodOptions.check(period);
        Double wanted = snap;
        if (wanted != null && !(wanted > 0)) {
            throw org.sharedsafety.model.WorkbenchException.of("cli.usage-snap", String.valueOf(wanted));
        }
        Period asked = period == null ? null : Period.parse(period).orElse(null);
        NeighborTable table = desk.run(desk.services().boundaries().neighboring(project, level, asked, rook, wanted));
        if (common.json) {
            desk.terminal().json(json(table));
            return ExitStatus.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < table.places().size(); i++) {
            Place place = table.places().get(i);
            rows.add(List.of(place.code(), place.name(), String.join(" ", codes(table, i))));
        }
        desk.terminal().table(rows);
        desk.terminal()
                .line(desk.texts()
                        .say(
                                "cli.boundaries.summary",
                                table.places().size(),
                                table.pairs(),
                                table.islands().size(),
                                String.join(
                                        ", ",
                                        table.islands().stream()
                                                .map(Place::name)
                                                .toList())));
        return ExitStatus.DONE;
    }

    private static List<String> codes(NeighborTable table, int place) {
        return table.neighbors().get(place).stream()
                .map(other -> table.places().get(other).code())
                .toList();
    }

    private static Map<String, Object> json(NeighborTable table) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", table.level());
        json.put("rule", table.rule());
        json.put("n", table.places().size());
        json.put("pairs", table.pairs());
        json.put("islands", table.islands().stream().map(Place::code).toList());
        Map<String, Object> neighbors = new LinkedHashMap<>();
        for (int i = 0; i < table.places().size(); i++) {
            neighbors.put(table.places().get(i).code(), codes(table, i));
        }
        json.put("neighbors", neighbors);
        return json;
    }
}
