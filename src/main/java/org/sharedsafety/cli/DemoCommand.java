package org.sharedsafety.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.ReportTemplate;
import org.sharedsafety.service.BookRequest;
import org.sharedsafety.service.ComparedPlaces;
import org.sharedsafety.service.FigureLook;
import org.sharedsafety.service.FigureService.FigureRequest;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.SampleService.Sample;
import org.sharedsafety.service.WrittenBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does the main job on the sample data: import, compare, report, figure. */
@Command(name = "demo", description = "${bundle:cli.demo.about}")
final class DemoCommand implements Callable<Integer> {
    private static final FigureLook LOOK = new FigureLook(1600, 900, Theme.PRINT, 2);

    @Mixin
    Common common = new Common();

    @Option(names = "--out", paramLabel = "DIR", description = "${bundle:cli.demo.out}")
    @Nullable
    Path out;

    private final Desk desk;

    DemoCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Path folder = folder();
        Path file = folder.resolve("rivera-valley.sharedsafety");
        remove(file);
        try (OpenProject project = desk.run(desk.services().samples().making(file, Sample.RIVERA_VALLEY))) {
            ComparedPlaces compared = desk.run(desk.services()
                    .compare()
                    .comparing(project, desk.services().samples().story(Sample.RIVERA_VALLEY)));
            Path report = folder.resolve("rivera-valley-comparison.xlsx");
            String language = desk.texts().language();
            WrittenBook written = desk.run(desk.services()
                    .reports()
                    .writing(
                            project,
                            desk.services()
                                    .plans()
                                    .fresh(
                                            project,
                                            ReportTemplate.COMPARISON_BRIEF,
                                            language,
                                            compared.request().question().settings()),
                            new BookRequest(report, true, true, false)));
            List<Path> figures = List.of(
                    folder.resolve("rivera-valley-comparison.png"), folder.resolve("rivera-valley-comparison.svg"));
            for (Path figure : figures) {
                desk.run(desk.services()
                        .figures()
                        .writing(
                                project,
                                new FigureRequest(compared.request().question(), LOOK, figure, language, true)));
            }
            say(project, compared, written, figures);
            return ExitStatus.DONE.code();
        }
    }

    private void say(OpenProject project, ComparedPlaces compared, WrittenBook written, List<Path> figures) {
        if (common.json) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("project", project.path().toString());
            json.put("report", String.valueOf(written.file()));
            json.put("figures", figures.stream().map(Path::toString).toList());
            json.put("comparison", new ComparisonJson(desk.texts()).of(compared));
            desk.terminal().json(json);
            return;
        }
        new ComparisonText(desk).print(compared);
        desk.terminal().line("");
        desk.terminal().line(desk.texts().say("cli.demo.project", project.path().toString()));
        desk.terminal().line(desk.texts().say("cli.demo.report", String.valueOf(written.file())));
        figures.forEach(figure -> desk.terminal().line(desk.texts().say("cli.demo.figure", figure.toString())));
    }

    /** Where a build left its folder, else the working folder. */
    private Path folder() {
        Path chosen = out;
        if (chosen == null) {
            Path target = Path.of("target");
            chosen = Files.isDirectory(target) ? target.resolve("demo") : Path.of("");
        }
        Path folder = chosen.toAbsolutePath();
        try {
            return Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new WorkbenchException(Message.of("cli.no-folder", folder.toString()), refused);
        }
    }

    /** The demonstration's own project is made anew each time. */
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            throw new WorkbenchException(Message.of("cli.demo-project-held", file.toString()), held);
        }
    }
}
