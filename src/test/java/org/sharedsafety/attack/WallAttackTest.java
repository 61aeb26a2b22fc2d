package org.sharedsafety.attack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.CommandRun;
import org.sharedsafety.WholeProgram;
import org.sharedsafety.chart.FigureMark;
import org.sharedsafety.chart.TableText;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.AudienceFigure;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.Services;

/**
 * Somebody in the room keeps everything that the slides of a workshop show and say, also what a pointer, a table or a copy
 * could tell of them, with names and with letters, one slide after the other, and looks for what the desk hides.
 */
@Tag("campaign")
class WallAttackTest {
    private static final List<String> HARMS = List.of("PH01", "PH02", "PH04", "PH05", "PH09", "V03");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:E-?[0-9]+)?");

    @TempDir
    static Path folder;

    /** A small count with the rate that gives it away. */
    private record Secret(String metric, String place, String period, double rate) {}

    @Test
    void noSlideTellsASmallCountNorDoAllOfThemTogether() {
        Path file = folder.resolve("rivera.sharedsafety");
        assertEquals(
                0,
                CommandRun.of(folder.resolve("home"), "new", file.toString(), "--sample", "rivera-valley")
                        .status());
        List<Secret> secrets = new ArrayList<>();
        List<Double> open = new ArrayList<>();
        read(file, secrets, open);
        assertTrue(secrets.size() > 300, "nothing is hidden, so nothing is tested: " + secrets.size());
        List<Double> kept = new ArrayList<>();
        try (Parallel parallel = new Parallel(2)) {
            Services services = WholeProgram.services(
                    folder.resolve("program"),
                    Clock.fixed(Instant.parse("2026-05-12T17:00:00Z"), ZoneOffset.UTC),
                    parallel);
            try (OpenProject project =
                    services.projects().opening(file, Access.WRITE).run(Progress.NONE)) {
                for (ViewQuestion slide : slides()) {
                    kept.addAll(seen(services, project, slide, false));
                    kept.addAll(seen(services, project, slide, true));
                }
            }
        }
        assertTrue(kept.size() > 3_000, "the slides show too little: " + kept.size());
        assertEquals(
                List.of(),
                secrets.stream()
                        .filter(secret -> secret.rate() != Math.rint(secret.rate()))
                        .filter(secret -> open.stream().noneMatch(rate -> near(rate, secret.rate())))
                        .filter(secret -> kept.stream().anyMatch(number -> near(number, secret.rate())))
                        .toList());
    }

    /** The slide on the wall and the next one, which the facilitator sees in small, are made at the same time. */
    @Test
    void twoSlidesMadeAtTheSameTimeKnowOfEachOther() throws Exception {
        Path file = folder.resolve("at-once.sharedsafety");
        assertEquals(
                0,
                CommandRun.of(folder.resolve("home"), "new", file.toString(), "--sample", "rivera-valley")
                        .status());
        ViewQuestion compared = ViewQuestion.of("compare", Map.of("x", "PH04", "y", "V01"));
        ViewQuestion total = ViewQuestion.of("trend", Map.of("metric", "PH04"));
        try (Parallel parallel = new Parallel(2)) {
            Services services = WholeProgram.services(
                    folder.resolve("program"),
                    Clock.fixed(Instant.parse("2026-05-12T17:00:00Z"), ZoneOffset.UTC),
                    parallel);
            try (OpenProject project =
                    services.projects().opening(file, Access.WRITE).run(Progress.NONE)) {
                CompletableFuture<AudienceFigure> next = CompletableFuture.supplyAsync(
                        () -> services.audiences().figure(project, total, "en").run(Progress.NONE));
                AudienceFigure wall =
                        services.audiences().figure(project, compared, "en").run(Progress.NONE);
                boolean parts = missing(wall, "Juniper");
                boolean all = missing(next.get(60, TimeUnit.SECONDS), "2024");
                assertTrue(parts || all, "the small county is the total minus the others");
            }
        }
    }

    /** Whether a number is hidden in the row of a place or year. */
    private static boolean missing(AudienceFigure figure, String name) {
        return figure.figure().table().rows().stream()
                .filter(row -> row.cells().get(0).text().equals(name))
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.text().contains("[c]"));
    }

    private static List<ViewQuestion> slides() {
        List<ViewQuestion> slides = new ArrayList<>();
        for (String metric : HARMS) {
            slides.add(ViewQuestion.of("ranking", Map.of("metric", metric)));
            slides.add(ViewQuestion.of("trend", Map.of("metric", metric)));
            slides.add(ViewQuestion.of("trend", Map.of("metric", metric, "place", "RV004")));
            slides.add(ViewQuestion.of("compare", Map.of("x", "WB09", "y", metric)));
        }
        slides.add(ViewQuestion.of("burden", Map.of("metric", "PH04", "by", "age")));
        slides.add(ViewQuestion.of("profile", Map.of("place", "RV004")));
        return slides;
    }

    private static void read(Path file, List<Secret> secrets, List<Double> open) {
        for (String metric : HARMS) {
            for (JsonNode each : CommandRun.of(
                            folder.resolve("home"),
                            "observations",
                            "--metric",
                            metric,
                            "--json",
                            "--project",
                            file.toString())
                    .json()) {
                boolean rate =
                        each.path("scaled").isNumber() && each.path("numerator").isNumber();
                if (rate && each.path("hidden").asText().equals("primary")) {
                    secrets.add(new Secret(
                            metric,
                            each.path("placeName").asText(),
                            each.path("period").asText(),
                            each.path("scaled").asDouble()));
                } else if (rate) {
                    open.add(each.path("scaled").asDouble());
                }
            }
        }
    }

    /** Every number in what a slide draws, says under the pointer, and holds in its table; none where it is refused. */
    private static List<Double> seen(Services services, OpenProject project, ViewQuestion slide, boolean letters) {
        AudienceFigure figure;
        try {
            figure = (letters
                            ? services.audiences().figureWithoutNames(project, slide, "en")
                            : services.audiences().figure(project, slide, "en"))
                    .run(Progress.NONE);
        } catch (WorkbenchException refused) {
            return List.of();
        }
        StringBuilder all =
                new StringBuilder(TableText.of(figure.finding(), figure.figure().table(), figure.cautions()));
        all.append(figure.subtitle()).append(' ').append(figure.figure().description());
        BufferedImage wall = new BufferedImage(800, 450, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = wall.createGraphics();
        for (FigureMark mark : figure.figure().paint(g, 800, 450, Theme.PROJECTOR_LIGHT)) {
            all.append(' ').append(mark.spoken());
        }
        g.dispose();
        List<Double> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(all);
        while (number.find()) {
            numbers.add(Double.parseDouble(number.group()));
        }
        return numbers;
    }

    private static boolean near(double number, double rate) {
        return Math.abs(number - rate) <= 1e-9 * Math.abs(rate);
    }
}
