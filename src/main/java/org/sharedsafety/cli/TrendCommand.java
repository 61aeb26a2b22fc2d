package org.sharedsafety.cli;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.TrendQuestion;
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

    @Option(names = "--shock", paramLabel = "YEAR", description = "${bundle:cli.trend.shock}")
    int shock = TrendQuestion.SHOCK;

    @Option(names = "--baseline", paramLabel = "N", description = "${bundle:cli.trend.baseline}")
    int baseline = TrendQuestion.BASELINE;

    TrendCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        if (pool < 2) {
            throw WorkbenchException.of("cli.usage-pool", pool);
        }
        if (baseline < TrendQuestion.BASELINE) {
            throw WorkbenchException.of("cli.usage-baseline", TrendQuestion.BASELINE, baseline);
        }
        Trend trend = desk.run(desk.services()
                .trends()
                .trend(project, new TrendQuestion(measure.question(place, null), pool, shock, baseline)));
        if (common.json) {
            desk.terminal().json(new TrendJson(desk.texts()).of(trend));
        } else {
            new TrendText(desk).print(trend);
        }
        return new Refusal(desk).of(trend.about().findings());
    }
}
