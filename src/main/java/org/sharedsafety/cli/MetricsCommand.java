package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Series;
import org.sharedsafety.service.MeasureChoice;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.text.Units;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the measures of the project. */
@Command(name = "metrics", description = "${bundle:cli.metrics.about}")
final class MetricsCommand extends ProjectCommand {
    @Option(names = "--all", description = "${bundle:cli.metrics.all}")
    boolean all;

    MetricsCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        List<MeasureChoice> choices = desk.services().catalogue().measuresOfAnyone(project, all);
        if (common.json) {
            desk.terminal().json(choices.stream().map(MetricsCommand::json).toList());
            return ExitStatus.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                desk.texts().say("cli.metrics.id"),
                desk.texts().say("cli.metrics.name"),
                desk.texts().say("cli.metrics.unit"),
                desk.texts().say("cli.metrics.observations"),
                desk.texts().say("cli.metrics.periods")));
        for (MeasureChoice choice : choices) {
            rows.add(List.of(
                    choice.metric().id(),
                    choice.metric().name(desk.texts().language()),
                    Units.say(desk.texts(), choice.metric().unit()),
                    desk.numbers().count((double) choice.observations()),
                    String.join(" ", choice.periods().stream().map(Period::text).toList())));
        }
        desk.terminal().table(rows);
        return ExitStatus.DONE;
    }

    private static Map<String, Object> json(MeasureChoice choice) {
        Metric metric = choice.metric();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", metric.id());
        json.put("name", metric.nameEn());
        json.put("nameEs", metric.nameEs());
        json.put("principle", metric.principle().name());
        json.put("unit", metric.unit());
        json.put("direction", metric.direction().name().toLowerCase(java.util.Locale.ROOT));
        json.put("observations", choice.observations());
        json.put("levels", choice.levels());
        json.put("periods", choice.periods().stream().map(Period::text).toList());
        json.put("sources", choice.series().stream().map(Series::name).toList());
        return json;
    }
}
