package org.sharedsafety.cli;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.TrendService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows one measure over time. */
@Command(name = "trend", description = "${bundle:cli.trend.about}")
final class TrendCommand extends ProjectCommand {
    @Mixin
    MeasureOptions measure = new MeasureOptions();

    @Option(names = "--place", paramLabel = "CODE", description = "${bundle:cli.trend.place}")
    @Nullable
    String place;

    @Option(names = "--pool", paramLabel = "YEARS", description = "${bundle:cli.trend.pool}")
    int pool = TrendService.POOL;

    TrendCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        if (pool < 2) {
            throw WorkbenchException.of("cli.usage-pool", pool);
        }
        Trend trend = desk.run(desk.services().trends().trend(project, measure.question(place, null), pool));
        if (common.json) {
            desk.terminal().json(new TrendJson(desk.texts()).of(trend));
        } else {
            new TrendText(desk).print(trend);
        }
        return new Refusal(desk).of(trend.about().findings());
    }
}
