package org.sharedsafety.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.ComparisonCharts;
import org.sharedsafety.chart.ComparisonFigure;
import org.sharedsafety.chart.MapSpec;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.chart.TwinMaps;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.finding.Severity;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.report.FigureFile;
import org.sharedsafety.report.Picture;
import org.sharedsafety.text.Texts;

/** Figures as files: what an output may show, drawn by the painter of the screen. */
public final class FigureService {
    private static final int MAP_WIDTH = 1_400;
    private static final int MAP_HEIGHT = 560;
    private static final int CAUTIONS = 3;

    private final CompareService compare;

    public FigureService(CompareService compare) {
        this.compare = compare;
    }

    /**
     * Which figure is asked for.
     *
     * @param out where it goes; its ending, .png or .svg, says what it is
     * @param replace whether a file that is there may be replaced
     */
    public record FigureRequest(
            CompareRequest comparison, Path out, String language, int width, int height, boolean replace) {}

    /** Writes the figure of a comparison. */
    public Job<Path> writing(OpenProject project, FigureRequest request) {
        return progress -> {
            String name = String.valueOf(request.out().getFileName()).toLowerCase(Locale.ROOT);
            boolean svg = name.endsWith(".svg");
            if (!svg && !name.endsWith(".png")) {
                throw WorkbenchException.of("cli.usage-figure-kind", name);
            }
            if (Files.exists(request.out()) && !request.replace()) {
                throw WorkbenchException.of("report.exists", request.out().toString());
            }
            Texts texts = Texts.of(request.language());
            CompareService.ForOutput output =
                    compare.comparingForOutput(project, request.comparison()).run(progress);
            refuseBlocked(output.compared().comparison());
            PublishedMemory.remember(project, output);
            ComparedPlaces compared = output.compared();
            ComparisonFigure figure = figure(compared, texts, project.isFictional());
            FigureFile file = new FigureFile(
                    request.width(),
                    request.height(),
                    g -> figure.paint(g, request.width(), request.height(), Theme.PRINT));
            FigureFile.write(
                    svg ? file.svg(figure.finding(), figure.scatter().description()) : file.png(2), request.out());
            return request.out();
        };
    }

    private static void refuseBlocked(Comparison comparison) {
        comparison.findings().stream()
                .filter(Finding::refusesNumbers)
                .findFirst()
                .ifPresent(finding -> {
                    throw new WorkbenchException(Message.of("report.refused", finding.code(), finding.message()));
                });
    }

    private static ComparisonFigure figure(ComparedPlaces compared, Texts texts, boolean fictional) {
        Comparison comparison = compared.comparison();
        ComparisonCharts charts = new ComparisonCharts(comparison, texts);
        return new ComparisonFigure(
                texts.say(comparison.sentence()),
                texts.say(
                        "figure.subtitle",
                        comparison.n(),
                        comparison.considered(),
                        texts.say("verdict." + comparison.verdict().json())),
                charts.scatter(),
                maps(compared, charts),
                cautions(comparison, texts),
                (fictional ? texts.say("figure.fictional") + " " : "")
                        + texts.say(
                                "figure.source",
                                Stream.concat(comparison.x().sources().stream(), comparison.y().sources().stream())
                                        .distinct()
                                        .collect(Collectors.joining(", "))));
    }

    private static List<String> cautions(Comparison comparison, Texts texts) {
        List<Finding> findings = new ArrayList<>(comparison.findings());
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO
                        || finding.code().equals("W02")
                        || finding.code().equals("W03"))
                .limit(CAUTIONS + 2L)
                .map(finding -> texts.say(finding.message()))
                .toList();
    }

    private static List<MapSpec> maps(ComparedPlaces compared, ComparisonCharts charts) {
        return compared.shapes().isEmpty()
                ? List.of()
                : List.of(
                        charts.mapX(compared.shapes(), compared.frame()),
                        charts.mapY(compared.shapes(), compared.frame()));
    }

    /** Both maps side by side as a PNG of twice its size in pixels; null where there are no boundaries. */
    static @Nullable Picture maps(ComparedPlaces compared, Texts texts) {
        List<MapSpec> maps = maps(compared, new ComparisonCharts(compared.comparison(), texts));
        if (maps.isEmpty()) {
            return null;
        }
        TwinMaps twin = new TwinMaps(maps);
        return new Picture(
                new FigureFile(MAP_WIDTH, MAP_HEIGHT, g -> twin.paint(g, MAP_WIDTH, MAP_HEIGHT, Theme.PRINT)).png(2));
    }

    /** What both maps show, in words. */
    static String mapText(ComparedPlaces compared, Texts texts) {
        return maps(compared, new ComparisonCharts(compared.comparison(), texts)).stream()
                .map(MapSpec::description)
                .collect(Collectors.joining(" "));
    }
}
