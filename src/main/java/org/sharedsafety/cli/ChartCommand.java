package org.sharedsafety.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.FigureLook;
import org.sharedsafety.service.FigureService.FigureRequest;
import org.sharedsafety.service.FigureService.WrittenFigure;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the figure of a view, without what an output must not carry. */
@Command(name = "chart", description = "${bundle:cli.chart.about}")
final class ChartCommand extends ProjectCommand {
    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{2,3})x([1-9][0-9]{2,3})");

    @Option(
            names = "--view",
            paramLabel = "compare|trend|…",
            defaultValue = "compare",
            description = "${bundle:cli.chart.view}")
    String view = "compare";

    @Mixin
    ChartOptions settings = new ChartOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.svg|.png|.pdf",
            description = "${bundle:cli.chart.out}")
    Path out = Path.of("");

    @Option(
            names = "--size",
            paramLabel = "1920x1080",
            defaultValue = "1920x1080",
            description = "${bundle:cli.chart.size}")
    String size = "1920x1080";

    @Option(
            names = "--theme",
            paramLabel = "light|dark|print",
            defaultValue = "print",
            description = "${bundle:cli.chart.theme}")
    String theme = "print";

    @Option(names = "--scale", paramLabel = "1..4", defaultValue = "2", description = "${bundle:cli.chart.pixels}")
    int scale = 2;

    @Option(names = "--force", description = "${bundle:cli.option.force}")
    boolean force;

    ChartCommand(Desk desk) {
        super(desk, Access.WRITE);
    }

    @Override
    ExitStatus run(OpenProject project) {
        Matcher measured = SIZE.matcher(size);
        if (!measured.matches()) {
            throw WorkbenchException.of("cli.usage-size", size);
        }
        FigureLook look = new FigureLook(
                Integer.parseInt(measured.group(1)),
                Integer.parseInt(measured.group(2)),
                FigureLook.theme(theme),
                scale);
        WrittenFigure written = desk.run(desk.services()
                .figures()
                .writing(
                        project,
                        new FigureRequest(
                                settings.question(view), look, out, desk.texts().language(), force)));
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("file", written.file().toString());
            json.put("view", view);
            json.put("hidden", written.hidden());
            json.put("said", written.said());
            desk.terminal().json(json);
        } else {
            desk.terminal()
                    .line(desk.texts().say("cli.demo.figure", written.file().toString()));
            written.said().forEach(desk.terminal()::line);
        }
        return ExitStatus.DONE;
    }
}
