package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.HiddenMark;
import org.sharedsafety.model.Observation;
import org.sharedsafety.model.Period;
import org.sharedsafety.service.CatalogueService.DeskObservation;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists observations with the cell each was read from. */
@Command(name = "observations", description = "${bundle:cli.observations.about}")
final class ObservationsCommand extends ProjectCommand {
    @Option(names = "--metric", paramLabel = "M", description = "${bundle:cli.observations.metric}")
    @Nullable
    String metric;

    @Option(names = "--place", paramLabel = "CODE", description = "${bundle:cli.observations.place}")
    @Nullable
    String place;

    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.observations.period}")
    @Nullable
    String period;

    @Option(names = "--group", paramLabel = "G", description = "${bundle:cli.observations.group}")
    @Nullable
    String group;

    ObservationsCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        PeriodOptions.check(period);
        List<DeskObservation> observations = desk.run(desk.services()
                .catalogue()
                .observations(
                        project,
                        metric,
                        place,
                        period == null ? null : Period.parse(period).orElse(null),
                        group));
        if (common.json) {
            desk.terminal().json(observations.stream().map(this::json).toList());
            return ExitStatus.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        for (DeskObservation listed : observations) {
            Observation observation = listed.observation();
            Double value = observation.value();
            rows.add(List.of(
                    observation.key().series().metricId(),
                    observation.key().place().code(),
                    observation.key().place().name(),
                    observation.key().period().text(),
                    observation.key().group().code(),
                    value == null ? "" : desk.numbers().plain(value),
                    observation.status().shorthand() + (listed.hidden() == null ? "" : " [low]"),
                    listed.split() == null
                            ? observation.source().file() + " ▸ "
                                    + observation.source().sheet() + " ▸ "
                                    + observation.source().cell()
                            : desk.texts()
                                    .say(
                                            listed.split().route().whole()
                                                    ? "cli.observations.added-up"
                                                    : "cli.observations.split",
                                            listed.split().route().from(),
                                            listed.split().route().file())));
        }
        desk.terminal().table(rows);
        return ExitStatus.DONE;
    }

    private Map<String, Object> json(DeskObservation listed) {
        Observation observation = listed.observation();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("metric", observation.key().series().metricId());
        json.put("place", observation.key().place().code());
        json.put("placeName", observation.key().place().name());
        json.put("period", observation.key().period().text());
        json.put("group", observation.key().group().code());
        json.put("value", observation.value());
        json.put("numerator", observation.numerator());
        json.put("denominator", observation.denominator());
        json.put("lower", observation.lower());
        json.put("upper", observation.upper());
        if (observation.lower() != null || observation.upper() != null) {
            json.put("intervalPercent", listed.level().percent());
        }
        json.put("scaled", listed.scaled());
        json.put("unit", listed.unit());
        json.put("series", observation.key().series().name());
        json.put("status", observation.status().json());
        json.put(
                "reason",
                observation.value() == null
                        ? desk.texts().say("status." + observation.status().json())
                        : null);
        HiddenMark hidden = listed.hidden();
        if (hidden != null) {
            json.put("hidden", hidden.json());
        }
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("file", observation.source().file());
        source.put("sheet", observation.source().sheet());
        CellAddress cell = observation.source().cell();
        source.put("cell", cell == null ? null : cell.toString());
        source.put("text", observation.source().shown());
        json.put("source", source);
        if (listed.split() != null) {
            json.put("estimatedFrom", SplitJson.of(listed.split()));
        }
        return json;
    }
}
