package org.sharedsafety.ui.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.chart.DrawnWords;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.AudienceFigure;
import org.sharedsafety.ui.FxTest;
import org.sharedsafety.ui.PngFile;
import org.sharedsafety.ui.common.InPlaceJobs;

/** Every text of every kind of slide is read from the last row: size, contrast, room, number of words. */
class SlideLegibilityTest extends FxTest {
    private static final int[][] WALLS = {{1024, 768}, {1280, 720}, {1920, 1080}, {3840, 2160}};

    @TempDir
    private static Path folder;

    private static SampleWorkshop sample;
    private static Workshop workshop;
    private static ShowDrawing drawing;

    @BeforeAll
    static void makeWorkshop() {
        sample = new SampleWorkshop(folder);
        workshop = sample.everyKind();
        sample.guess();
        drawing = new ShowDrawing(new InPlaceJobs(), sample.source(), () -> {});
    }

    @AfterAll
    static void closeProject() {
        sample.close();
    }

    private static Wall wall(Slide slide, String spoken, boolean dark, boolean revealed) {
        Show show = Show.of(workshop, SampleWorkshop.NOW)
                .at(slide.id(), SampleWorkshop.NOW)
                .in(spoken)
                .inDark(dark)
                .revealed(revealed);
        if (slide.kind() == SlideKind.PLACE_PICKER) {
            show = show.enlarging(donaLuz(drawing.wall(workshop, slide, show, false)));
        }
        return drawing.wall(workshop, slide, show, false);
    }

    private static Integer donaLuz(Wall wall) {
        AudienceFigure figure = wall.pictures().get(0).figure();
        assertNotNull(figure);
        return PlaceChoice.of(figure.figure()).stream()
                .filter(choice -> choice.name().startsWith("Doña Luz"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static SlideView slide(Wall wall, int width, int height) {
        return onFx(() -> {
            SlideView slide = SlideView.of(wall, width, height, height, false, Runnable::run, 1);
            new Scene(slide, width, height);
            slide.resize(width, height);
            slide.applyCss();
            slide.layout();
            return slide;
        });
    }

    private static List<String> troubles(String spoken, boolean dark, int width, int height, boolean pictures) {
        List<String> found = new ArrayList<>();
        for (Slide each : workshop.slides()) {
            for (boolean revealed : each.reveal() ? new boolean[] {false, true} : new boolean[] {true}) {
                Wall wall = wall(each, spoken, dark, revealed);
                SlideView slide = slide(wall, width, height);
                SlideCheck check = onFx(() -> SlideCheck.of(slide, wall));
                String name = String.format(
                        Locale.ROOT,
                        "%s-%s%s-%s-%s-%dx%d",
                        each.id(),
                        each.kind().name().toLowerCase(Locale.ROOT),
                        revealed ? "" : "-asked",
                        dark ? "dark" : "light",
                        spoken,
                        width,
                        height);
                if (!check.troubles().isEmpty()) {
                    found.add(name + " " + check);
                }
                if (pictures) {
                    keep(slide, name);
                }
            }
        }
        return found;
    }

    private static void keep(SlideView slide, String name) {
        WritableImage image = onFx(() -> slide.snapshot(new SnapshotParameters(), null));
        Path file = Path.of("target", "screenshots", "workshop", name + ".png");
        try {
            Files.createDirectories(file.getParent());
            PngFile.write(image, file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void everySlideIsReadFromTheLastRow() {
        List<String> found = new ArrayList<>(troubles("en", false, 1280, 720, true));
        found.addAll(troubles("es", true, 1024, 768, true));
        assertEquals(List.of(), found);
    }

    @Test
    @Tag("campaign")
    void everySlideIsReadOnEveryWallInBothThemesAndLanguages() {
        List<String> found = new ArrayList<>();
        for (int[] size : WALLS) {
            for (boolean dark : new boolean[] {false, true}) {
                for (String spoken : SampleWorkshop.LANGUAGES) {
                    found.addAll(troubles(spoken, dark, size[0], size[1], size[0] <= 1920));
                }
            }
        }
        assertEquals(List.of(), found);
    }

    @Test
    void aFigureWithMoreLabelsThanCanBeReadSaysSo() {
        Slide many = Slide.of("many", SlideKind.CHART, Wording.of("en", "All places"))
                .withViews(List.of(new StationView(SampleWorkshop.RANKING, null)));
        Wall wall = wall(many, "en", false, true);
        SlideView slide = slide(wall, 1280, 720);
        assertTrue(onFx(() -> SlideCheck.of(slide, wall)).troubles().contains(SlideCheck.Trouble.LABELS));
    }

    @Test
    void beforeTheDataTheSameAxesStandWithoutThem() {
        Slide chart = workshop.slide("s3").orElseThrow();
        Wall asked = wall(chart, "en", false, false);
        SlideView before = slide(asked, 1280, 720);
        SlideView after = slide(wall(chart, "en", false, true), 1280, 720);
        List<DrawnWords> axes = before.figures().get(0).words();
        List<DrawnWords> all = after.figures().get(0).words();
        assertTrue(axes.size() > 6);
        assertTrue(all.containsAll(axes), "each at the same place");
        AudienceFigure figure = asked.pictures().get(0).figure();
        assertNotNull(figure);
        for (PlaceChoice place : PlaceChoice.of(figure.figure())) {
            assertTrue(axes.stream().noneMatch(words -> words.words().contains(place.name())), place.name());
        }
        assertFalse(before.spoken().contains(chart.headline().in("en")));
        assertFalse(before.spoken().contains(figure.figure().description()));
    }

    @Test
    void marksStandOutFromTheGround() {
        for (Theme theme : List.of(Theme.PROJECTOR_LIGHT, Theme.PROJECTOR_DARK)) {
            assertTrue(SlideCheck.contrast(theme.dot(), theme.ground()) >= 3, theme.id());
            assertTrue(SlideCheck.contrast(theme.accent(), theme.ground()) >= 7, theme.id());
            assertTrue(SlideCheck.contrast(theme.muted(), theme.ground()) >= 7, theme.id());
        }
    }

    @Test
    void whatTheFacilitatorReadsIsOnNoSlide() {
        for (Slide each : workshop.slides()) {
            SlideView slide = slide(wall(each, "en", false, true), 1280, 720);
            assertFalse(slide.spoken().contains(SampleWorkshop.SECRET), each.id());
            assertTrue(slide.isMouseTransparent(), "nothing on the wall answers to the pointer");
        }
    }

    @Test
    void handsForAGuessStandBesideTheAxesAndThenBesideTheData() {
        Slide guessed = workshop.slide("s3").orElseThrow();
        SlideView asked = slide(wall(guessed, "en", false, false), 1280, 720);
        String before = onFx(asked::spoken);
        assertTrue(before.contains("A Yes, more 19 B About the same 6 C No, less 9 34 hands in this room"), before);
        SlideView told = slide(wall(guessed, "es", true, true), 1280, 720);
        String after = onFx(told::spoken);
        assertTrue(after.contains("Lo que adivinaron: A 19 · B 6 · C 9"), after);
    }
}
