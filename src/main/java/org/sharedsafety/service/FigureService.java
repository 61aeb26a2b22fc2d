package org.sharedsafety.service;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.ComparisonCharts;
import org.sharedsafety.chart.FramedFigure;
import org.sharedsafety.chart.MapSpec;
import org.sharedsafety.chart.TableText;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.chart.TwinMaps;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.finding.Finding;
import org.sharedsafety.model.report.ReportPicture;
import org.sharedsafety.report.FigureFile;
import org.sharedsafety.report.Picture;
import org.sharedsafety.text.Texts;

/** Figures that leave the desk as files, pictures and data: what an output may show, drawn by the painter of the screen. */
public final class FigureService {
    private static final int MAP_WIDTH = 1_400;
    private static final int MAP_HEIGHT = 560;
    /** How wide both maps stand in a report, in points. */
    private static final int MAP_POINTS = 700;

    private static final List<String> KINDS = List.of(".svg", ".png", ".pdf", ".tsv");

    private final OutputViews views;

    public FigureService(OutputViews views) {
        this.views = views;
    }

    /**
     * Which figure is asked for.
     *
     * @param out where it goes; its ending says what it is: .png, .svg or .pdf, or .tsv for its data
     * @param replace whether a file that is there may be replaced
     */
    public record FigureRequest(ViewQuestion question, FigureLook look, Path out, String language, boolean replace) {}

    /**
     * A figure that left the desk.
     *
     * @param hidden how many numbers it does not carry although the desk shows them
     * @param said what was left out, in sentences
     */
    public record WrittenFigure(Path file, int hidden, List<String> said) {
        public WrittenFigure {
            said = List.copyOf(said);
        }
    }

    /**
     * A picture for the clipboard.
     *
     * @param png opens it
     */
    public record CopiedPicture(Supplier<InputStream> png, int hidden) {}

    /**
     * Data for the clipboard.
     *
     * @param text lines of cells parted by tabs
     */
    public record CopiedData(String text, int hidden) {}

    /** The views that have a figure, by the names they have on the command line. */
    public Set<String> views() {
        return views.names();
    }

    /** The sentence that a view says when it leaves the desk. */
    public Job<String> finding(OpenProject project, ViewQuestion question, String language) {
        return progress ->
                views.make(project, question, Texts.of(language), progress).finding();
    }

    /** Writes the figure of a view. */
    public Job<WrittenFigure> writing(OpenProject project, FigureRequest request) {
        return progress -> project.publishing(() -> {
            String name = String.valueOf(request.out().getFileName()).toLowerCase(Locale.ROOT);
            String kind = KINDS.stream()
                    .filter(name::endsWith)
                    .findFirst()
                    .orElseThrow(() -> WorkbenchException.of("cli.usage-figure-kind", name));
            if (Files.exists(request.out()) && !request.replace()) {
                throw WorkbenchException.of("report.exists", request.out().toString());
            }
            Texts texts = Texts.of(request.language());
            OutputView view = views.make(project, request.question(), texts, progress);
            refuseBlocked(view.findings());
            progress.report("job.drawing", 0, 0);
            byte[] bytes = kind.equals(".tsv")
                    ? text(view, texts, project).getBytes(StandardCharsets.UTF_8)
                    : bytes(kind, view.framed(texts, project.remarks(texts)), request.look());
            PublishedMemory.remember(
                    project, view.released().told(), view.released().hidden());
            FigureFile.write(bytes, request.out());
            return new WrittenFigure(
                    request.out(), view.released().hidden(), view.released().said(texts));
        });
    }

    private static byte[] bytes(String kind, FramedFigure framed, FigureLook look) {
        FigureFile file = file(framed, look);
        return switch (kind) {
            case ".svg" -> file.svg(framed.finding(), framed.description());
            case ".pdf" -> file.pdf(framed.finding(), framed.description());
            default -> file.png(look.scale());
        };
    }

    private static FigureFile file(FramedFigure framed, FigureLook look) {
        return new FigureFile(
                look.width(), look.height(), g -> framed.paint(g, look.width(), look.height(), look.theme()));
    }

    /** The picture of a view for the clipboard. */
    public Job<CopiedPicture> picturing(OpenProject project, ViewQuestion question, FigureLook look, String language) {
        return progress -> project.publishing(() -> {
            Texts texts = Texts.of(language);
            OutputView view = views.make(project, question, texts, progress);
            refuseBlocked(view.findings());
            FramedFigure framed = view.framed(texts, project.remarks(texts));
            Picture picture = new Picture(file(framed, look).png(look.scale()));
            PublishedMemory.remember(
                    project, view.released().told(), view.released().hidden());
            return new CopiedPicture(picture::open, view.released().hidden());
        });
    }

    /** The data of a view for the clipboard: the table that says the same as its picture. */
    public Job<CopiedData> data(OpenProject project, ViewQuestion question, String language) {
        return progress -> project.publishing(() -> {
            Texts texts = Texts.of(language);
            OutputView view = views.make(project, question, texts, progress);
            refuseBlocked(view.findings());
            PublishedMemory.remember(
                    project, view.released().told(), view.released().hidden());
            return new CopiedData(text(view, texts, project), view.released().hidden());
        });
    }

    private static String text(OutputView view, Texts texts, OpenProject project) {
        return TableText.of(view.finding(), view.figure().table(), view.foot(texts, project.remarks(texts)));
    }

    private static void refuseBlocked(List<Finding> findings) {
        findings.stream().filter(Finding::refusesNumbers).findFirst().ifPresent(finding -> {
            throw new WorkbenchException(Message.of("report.refused", finding.code(), finding.message()));
        });
    }

    private static List<MapSpec> maps(ComparedPlaces compared, ComparisonCharts charts) {
        return compared.shapes().isEmpty()
                ? List.of()
                : List.of(
                        charts.mapX(compared.shapes(), compared.frame()),
                        charts.mapY(compared.shapes(), compared.frame()));
    }

    /** Both maps side by side as a PNG of twice its size in pixels; null where there are no boundaries. */
    static @Nullable ReportPicture maps(ComparedPlaces compared, Texts texts) {
        List<MapSpec> maps = maps(compared, new ComparisonCharts(compared.comparison(), texts));
        if (maps.isEmpty()) {
            return null;
        }
        TwinMaps twin = new TwinMaps(maps);
        byte[] png =
                new FigureFile(MAP_WIDTH, MAP_HEIGHT, g -> twin.paint(g, MAP_WIDTH, MAP_HEIGHT, Theme.PRINT)).png(2);
        return new ReportPicture(
                ByteBuffer.wrap(png),
                texts.say("report.map.title"),
                mapText(compared, texts),
                MAP_POINTS,
                MAP_POINTS * MAP_HEIGHT / MAP_WIDTH);
    }

    /** What both maps show, in words. */
    private static String mapText(ComparedPlaces compared, Texts texts) {
        return maps(compared, new ComparisonCharts(compared.comparison(), texts)).stream()
                .map(MapSpec::description)
                .collect(Collectors.joining(" "));
    }
}
