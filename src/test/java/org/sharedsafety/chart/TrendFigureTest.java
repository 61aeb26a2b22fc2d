package org.sharedsafety.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.SampleFile;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.MeasureAim;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.result.Trend;
import org.sharedsafety.service.MeasureQuestion;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService;
import org.sharedsafety.service.TrendQuestion;
import org.sharedsafety.service.TrendService;
import org.sharedsafety.service.TrendView;
import org.sharedsafety.store.Workstation;
import org.sharedsafety.text.Texts;

/** A trend as it is drawn, over the sample project. */
class TrendFigureTest {
    @TempDir
    static Path folder;

    private static final Texts ENGLISH = Texts.of("en");
    private static OpenProject project;

    @BeforeAll
    static void openSample() {
        ProjectService projects = new ProjectService(
                new Workstation(folder.resolve("data"), "ana", "desk", 1, "test"), Clock.systemUTC());
        project = SampleFile.opened(projects, folder.resolve("sample.sharedsafety"));
    }

    @AfterAll
    static void close() {
        project.close();
    }

    private static TrendView view(String metric, String place, boolean counts) {
        TrendQuestion asked = new TrendQuestion(MeasureQuestion.of(metric).in(place), TrendService.POOL);
        return new TrendService()
                .viewing(project, new TrendView.Question(asked, null, counts, false))
                .run(Progress.NONE);
    }

    private static List<FigureMark> marks(Figure figure, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        List<FigureMark> marks = figure.paint(g, width, height, Theme.LIGHT);
        g.dispose();
        return marks;
    }

    @Test
    void theTableSaysWhatIsDrawnAndNothingElse() {
        for (String metric : List.of("V01", "PH01", "PH04", "WB09", "PH17", "I01")) {
            Trend trend = view(metric, "RV003", false).trend();
            TrendFigure figure = TrendFigure.of(trend, TrendExtras.NONE, ENGLISH);
            List<Integer> drawn = marks(figure, 900, 420).stream()
                    .map(FigureMark::id)
                    .sorted()
                    .toList();
            assertEquals(
                    figure.table().rows().stream()
                            .map(TableSpec.Row::placeId)
                            .sorted()
                            .toList(),
                    drawn,
                    metric);
            for (TableSpec.Row row : figure.table().rows()) {
                Double value = row.cells().get(1).number();
                Trend.Point point = trend.points().get(row.placeId());
                assertEquals(point.reading().isUsable() ? point.reading().value() : null, value, metric);
            }
        }
    }

    @Test
    void higherValuesStandHigherAndLaterOnesFartherRight() {
        Trend trend = view("PH04", "RV003", false).trend();
        List<FigureMark> marks = marks(TrendFigure.of(trend, TrendExtras.NONE, ENGLISH), 900, 420);
        for (FigureMark one : marks) {
            for (FigureMark other : marks) {
                double first = trend.points().get(one.id()).reading().value();
                double second = trend.points().get(other.id()).reading().value();
                if (one.id() < other.id()) {
                    assertTrue(one.x() < other.x());
                }
                if (first > second) {
                    assertTrue(one.y() < other.y());
                }
            }
        }
    }

    @Test
    void noLineCrossesABreakAndItsWordsStandInTheGap() {
        TrendSpec spec = TrendFigure.of(view("V01", "RV001", false).trend(), TrendExtras.NONE, ENGLISH)
                .spec();
        assertEquals(1, spec.breaks().size());
        assertTrue(spec.breaks().get(0).changed().contains("2021"));
        assertEquals(
                List.of(0, 0, 0, 1, 1, 1),
                spec.points().stream().map(TrendSpec.Point::segment).toList());
        assertEquals(1, spec.gutter().size());
        assertEquals(Period.ofYear(2021), spec.gutter().get(0).period());
    }

    @Test
    void ratesBeginAtZeroAndWhatDoesNotSaysSo() {
        assertEquals(
                0,
                TrendFigure.of(view("V01", "RV001", false).trend(), TrendExtras.NONE, ENGLISH)
                        .spec()
                        .axis()
                        .low());
        TrendSpec life = TrendFigure.of(view("PH16", "RV001", false).trend(), TrendExtras.NONE, ENGLISH)
                .spec();
        boolean said = life.keys().stream()
                .anyMatch(
                        key -> key.sign() == TrendSpec.Sign.NOTE && key.words().contains("not at zero"));
        assertEquals(life.axis().low() > 0, said);
        assertTrue(life.axis().ticks().size() <= 6);
    }

    @Test
    void yearsTogetherDoNotOverlap() {
        Trend trend = view("PH01", "RV002", false).trend();
        assertFalse(trend.pooled().isEmpty());
        TrendFigure figure =
                TrendFigure.of(trend, new TrendExtras(false, true, List.of(), null, null, List.of()), ENGLISH);
        List<TrendSpec.Pool> pools = figure.spec().pooled();
        for (int i = 1; i < pools.size(); i++) {
            assertFalse(pools.get(i).span().overlaps(pools.get(i - 1).span()));
        }
        assertEquals(
                pools.size(),
                figure.table().rows().stream()
                        .filter(row -> row.placeId() >= TrendFigure.POOLED)
                        .count());
    }

    @Test
    void anEventOfAnotherPlaceIsNotShownAndCountsHaveNoTargetInRates() {
        TrendView counts = view("PH04", "RV001", true);
        List<PlaceEvent> events = List.of(
                new PlaceEvent(1, "county", "RV001", Period.ofYear(2020), "Here"),
                new PlaceEvent(2, "county", "RV002", Period.ofYear(2020), "There"),
                new PlaceEvent(3, null, null, Period.ofYear(2021), "Everywhere"),
                new PlaceEvent(4, null, null, Period.ofYear(1999), "Long ago"));
        MeasureAim aim = new MeasureAim("PH04", "county", "RV001", Period.ofYear(2019), 200.0, 2027);
        TrendSpec spec = TrendFigure.of(
                        counts.trend(), new TrendExtras(true, false, events, aim, null, List.of()), ENGLISH)
                .spec();
        assertEquals(
                List.of("Here", "Everywhere"),
                spec.events().stream().map(TrendSpec.Event::words).toList());
        assertEquals(1, spec.levels().size(), "the baseline alone");
        assertEquals(
                0, spec.points().get(0).value() - Math.rint(spec.points().get(0).value()));
    }

    @Test
    void itIsDrawnFromTheSmallestToTheLargestPicture() {
        Trend trend = view("V01", "RV001", false).trend();
        TrendFigure figure = TrendFigure.of(trend, TrendExtras.NONE, ENGLISH);
        for (int[] size : new int[][] {{320, 220}, {640, 360}, {1920, 1080}}) {
            for (FigureMark mark : marks(figure, size[0], size[1])) {
                assertTrue(mark.x() >= 0 && mark.x() <= size[0], mark.spoken());
                assertTrue(mark.y() >= 0 && mark.y() <= size[1], mark.spoken());
            }
        }
    }
}
