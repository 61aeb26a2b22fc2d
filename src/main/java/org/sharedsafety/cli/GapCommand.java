package org.sharedsafety.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.result.ReportingGap;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what was recorded beside what there may be behind it if only a share is reported. */
@Command(name = "gap", description = "${bundle:cli.gap.about}")
final class GapCommand extends ProjectCommand {
    @Mixin
    MeasureOptions measure = new MeasureOptions();

    @Option(names = "--reported", required = true, paramLabel = "0..1", description = "${bundle:cli.gap.reported}")
    double reported;

    @Option(names = "--se", paramLabel = "SE", description = "${bundle:cli.gap.se}")
    @Nullable
    Double error;

    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.burden.period}")
    @Nullable
    String period;

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.compare.seed}")
    long seed = CompareRequest.SEED;

    GapCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        ReportingGap gap = desk.run(desk.services()
                .rankings()
                .reportingGap(project, measure.question(null, period), reported, error, seed));
        if (common.json) {
            desk.terminal().json(json(gap));
        } else {
            print(gap);
        }
        return new Refusal(desk).of(gap.about().findings());
    }

    private Map<String, Object> json(ReportingGap gap) {
        ResultJson parts = new ResultJson(desk.texts());
        Map<String, Object> json = parts.begin(gap.about());
        json.put("measure", parts.measure(gap.measure()));
        json.put("level", gap.level());
        json.put("reported", gap.reported());
        json.put("standardError", gap.error());
        json.put("illustration", gap.error() == null);
        json.put("label", desk.texts().say("gap.label"));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (ReportingGap.Row row : gap.rows()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("place", row.place().code());
            one.put("name", row.place().name());
            parts.reading(one, row.recorded());
            if (row.small()) {
                one.put("hidden", "primary");
            }
            one.put("estimated", row.estimated());
            one.put("estimatedInterval", parts.outcome(row.interval(), interval -> {
                Map<String, Object> ends = new LinkedHashMap<>();
                parts.interval(ends, interval);
                return ends;
            }));
            rows.add(one);
        }
        json.put("places", rows);
        parts.end(json, gap.about());
        return json;
    }

    private void print(ReportingGap gap) {
        ResultText parts = new ResultText(desk);
        desk.terminal()
                .line(gap.measure().metric().name(desk.texts().language()) + ", "
                        + gap.measure().period().text() + " (" + gap.measure().unit() + ")");
        desk.terminal().line(desk.texts().say("gap.label"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                desk.texts().say("cli.column.place"),
                desk.texts().say("cli.gap.recorded"),
                desk.texts().say(gap.error() == null ? "cli.gap.illustration" : "cli.gap.estimated"),
                desk.texts().say("cli.column.interval"),
                ""));
        for (ReportingGap.Row row : gap.rows()) {
            rows.add(List.of(
                    row.place().name(),
                    parts.value(row.recorded()),
                    desk.numbers().plain(row.estimated()),
                    row.interval().found().map(parts::interval).orElse("–"),
                    row.small() ? desk.texts().say("cli.result.small") : ""));
        }
        desk.terminal().table(rows);
        parts.end(gap.about());
    }
}
