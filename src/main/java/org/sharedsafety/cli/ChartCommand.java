package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.service.FigureService.FigureRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the figure of a view, without what an output must not carry. */
@Command(name = "chart", description = "${bundle:cli.chart.about}")
final class ChartCommand extends ProjectCommand {
    private static final String COMPARE = "compare";
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{2,3})x([1-9][0-9]{2,3})");

    @Option(names = "--view", paramLabel = COMPARE, defaultValue = COMPARE, description = "${bundle:cli.chart.view}")
    String view = COMPARE;

    @Option(names = "--x", required = true, paramLabel = "M", description = "${bundle:cli.compare.x}")
    String x = "";

    @Option(names = "--y", required = true, paramLabel = "M", description = "${bundle:cli.compare.y}")
    String y = "";

    @Mixin
    PeriodOptions when = new PeriodOptions();

    @Option(names = "--group", paramLabel = "G", defaultValue = "all", description = "${bundle:cli.compare.group}")
    String group = "all";

    @Option(names = "--out", required = true, paramLabel = "FILE.svg|.png", description = "${bundle:cli.chart.out}")
    Path out = Path.of("");

    @Option(
            names = "--size",
            paramLabel = "1920x1080",
            defaultValue = "1920x1080",
            description = "${bundle:cli.chart.size}")
    String size = "1920x1080";

    @Option(names = "--force", description = "${bundle:cli.option.force}")
    boolean force;

    ChartCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        if (!view.equals(COMPARE)) {
            throw WorkbenchException.of("cli.usage-view", view, COMPARE);
        }
        Matcher measured = SIZE.matcher(size);
        if (!measured.matches()) {
            throw WorkbenchException.of("cli.usage-size", size);
        }
        CompareRequest request = new CompareRequest(
                new CompareRequest.Side(x, null, when.ofX()),
                new CompareRequest.Side(y, null, when.ofY()),
                when.level,
                new Group(group),
                "queen",
                CompareRequest.PERMUTATIONS,
                CompareRequest.SEED);
        Path written = desk.run(desk.services()
                .figures()
                .writing(
                        project,
                        new FigureRequest(
                                request,
                                out,
                                desk.texts().language(),
                                Integer.parseInt(measured.group(1)),
                                Integer.parseInt(measured.group(2)),
                                force)));
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", written.toString());
            desk.terminal().json(json);
        } else {
            desk.terminal().line(desk.texts().say("cli.demo.figure", written.toString()));
        }
        return ExitStatus.DONE;
    }
}
