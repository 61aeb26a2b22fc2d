package org.sharedsafety.cli;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.result.ConditionScan;
import org.sharedsafety.service.MeasureQuestion;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.ScanQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets one harm beside every condition: what is worth a conversation. */
@Command(name = "scan", description = "${bundle:cli.scan.about}")
final class ScanCommand extends ProjectCommand {
    @Option(names = "--metric", required = true, paramLabel = "M", description = "${bundle:cli.measure.metric}")
    String metric = "";

    @Option(names = "--series", paramLabel = "NAME", description = "${bundle:cli.measure.series}")
    @Nullable
    String series;

    @Option(names = "--level", paramLabel = "L", description = "${bundle:cli.compare.level}")
    @Nullable
    String level;

    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.burden.period}")
    @Nullable
    String period;

    @Option(names = "--lag", paramLabel = "K", description = "${bundle:cli.scan.lag}")
    int lag;

    ScanCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        if (lag < 0) {
            throw WorkbenchException.of("cli.usage-lag", lag);
        }
        ConditionScan scan = desk.run(desk.services()
                .scans()
                .scan(
                        project,
                        new ScanQuestion(
                                new MeasureQuestion(
                                        metric, series, level, null, Group.EVERYONE, PeriodOptions.parse(period)),
                                lag)));
        if (common.json) {
            desk.terminal().json(new ScanJson(desk.texts()).of(scan));
        } else {
            new ScanText(desk).print(scan);
        }
        return new Refusal(desk).of(scan.about().findings());
    }
}
