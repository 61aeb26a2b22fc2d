package org.sharedsafety.cli;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.result.BurdenByGroup;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows who carries how much of a harm. */
@Command(name = "burden", description = "${bundle:cli.burden.about}")
final class BurdenCommand extends ProjectCommand {
    @Mixin
    MeasureOptions measure = new MeasureOptions();

    @Option(names = "--by", required = true, paramLabel = "GROUPING", description = "${bundle:cli.burden.by}")
    String by = "";

    @Option(names = "--baseline", paramLabel = "G", description = "${bundle:cli.burden.baseline}")
    @Nullable
    String baseline;

    @Option(names = "--place", paramLabel = "CODE", description = "${bundle:cli.burden.place}")
    @Nullable
    String place;

    @Option(names = "--period", paramLabel = "P", description = "${bundle:cli.burden.period}")
    @Nullable
    String period;

    BurdenCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        BurdenByGroup burden = desk.run(desk.services()
                .burdens()
                .burden(project, measure.question(place, period), by, baseline == null ? null : new Group(baseline)));
        if (common.json) {
            desk.terminal().json(new BurdenJson(desk.texts()).of(burden));
        } else {
            new BurdenText(desk).print(burden);
        }
        return new Refusal(desk).of(burden.about().findings());
    }
}
