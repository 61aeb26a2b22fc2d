package org.sharedsafety.cli;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.CompareService.HiddenMarks;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PanelSplit;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares two measures by place. */
@Command(name = "compare", description = "${bundle:cli.compare.about}")
final class CompareCommand extends ProjectCommand {
    @Option(names = "--x", required = true, paramLabel = "M", description = "${bundle:cli.compare.x}")
    String x = "";

    @Option(names = "--y", required = true, paramLabel = "M", description = "${bundle:cli.compare.y}")
    String y = "";

    @Mixin
    PeriodOptions when = new PeriodOptions();

    @Option(names = "--group", paramLabel = "G", defaultValue = "all", description = "${bundle:cli.compare.group}")
    String group = "all";

    @Option(names = "--series-x", paramLabel = "NAME", description = "${bundle:cli.compare.series-x}")
    @Nullable
    String seriesX;

    @Option(names = "--series-y", paramLabel = "NAME", description = "${bundle:cli.compare.series-y}")
    @Nullable
    String seriesY;

    @Option(
            names = "--weights",
            paramLabel = "queen|rook|knn:4|band:D",
            defaultValue = "queen",
            description = "${bundle:cli.compare.weights}")
    String weights = "queen";

    @Option(names = "--permutations", paramLabel = "R", description = "${bundle:cli.compare.permutations}")
    int permutations = CompareRequest.PERMUTATIONS;

    @Option(names = "--seed", paramLabel = "N", description = "${bundle:cli.compare.seed}")
    long seed = CompareRequest.SEED;

    @Option(names = "--beside", paramLabel = "L", description = "${bundle:cli.compare.beside}")
    @Nullable
    String beside;

    @Option(
            names = "--panels",
            paramLabel = "measure:M/3|residents|larger|group:sex",
            description = "${bundle:cli.compare.panels}")
    @Nullable
    String panels;

    @Option(names = "--allow-circular", description = "${bundle:cli.compare.allow-circular}")
    boolean overridden;

    CompareCommand(Desk desk) {
        super(desk, Access.READ);
    }

    @Override
    ExitStatus run(OpenProject project) {
        if (permutations < 1) {
            throw WorkbenchException.of("cli.usage-permutations", permutations);
        }
        CompareRequest request = new CompareRequest(
                new CompareRequest.Side(x, seriesX, when.ofX()),
                new CompareRequest.Side(y, seriesY, when.ofY()),
                when.level,
                new Group(group),
                weights,
                permutations,
                seed,
                overridden,
                beside);
        ComparedPlaces compared = desk.run(desk.services().compare().comparing(project, request));
        if (panels != null) {
            PanelSplit split = PanelSplit.parse(panels);
            new PanelsAnswer(desk)
                    .tell(desk.run(desk.services().panels().parting(project, compared, split)), common.json);
            return new Refusal(desk).of(compared.comparison().findings());
        }
        if (common.json) {
            HiddenMarks hidden = desk.run(desk.services().compare().marking(project, request));
            desk.terminal().json(new ComparisonJson(desk.texts(), hidden).of(compared));
        } else {
            new ComparisonText(desk).print(compared);
        }
        return new Refusal(desk).of(compared.comparison().findings());
    }
}
