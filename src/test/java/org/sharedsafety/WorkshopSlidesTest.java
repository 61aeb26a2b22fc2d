package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.workshop.Audience;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.Services;
import org.sharedsafety.service.SlidesService.WrittenSlides;

/** A workshop becomes slides with charts that hold the numbers of the figures, pictures, notes and alternative texts. */
class WorkshopSlidesTest {
    private static final List<ViewQuestion> VIEWS = List.of(
            ViewQuestion.of("compare", Map.of("x", "WB09", "y", "V01")),
            ViewQuestion.of("trend", Map.of("metric", "V01", "place", "RV001")),
            ViewQuestion.of("ranking", Map.of("metric", "V01")),
            ViewQuestion.of("burden", Map.of("metric", "PH04", "by", "age")),
            ViewQuestion.of("investment", Map.of()),
            ViewQuestion.of("profile", Map.of("place", "RV001")));

    @TempDir
    private Path folder;

    @Test
    void chartsHoldTheNumbersOfTheFigures() throws IOException {
        try (SampleDesk desk = SampleDesk.in(folder)) {
            for (String language : List.of("en", "es")) {
                writeAndRead(desk.services(), desk.project(), language);
            }
        }
    }

    private void writeAndRead(Services services, OpenProject project, String language) throws IOException {
        List<SavedView> views = new ArrayList<>();
        for (ViewQuestion question : VIEWS) {
            views.add(services.collection().adding(project, question, language).run(Progress.NONE));
        }
        Workshop made = services.workshops()
                .making(project, Wording.of(language, "Evening"), List.of(language), Audience.MIXED, views)
                .run(Progress.NONE);
        Workshop workshop = services.workshops()
                .changing(project, made.id(), Message.of("history.workshop-made", "x"), before -> {
                    Slide first = before.slides().get(1);
                    return before.with(first.withNotes("Ask table two first.", 10)
                            .withPrompts(List.of(Wording.of(language, "Does this match your experience?"))));
                })
                .run(Progress.NONE);
        Path file = folder.resolve("evening-" + language + ".pptx");
        WrittenSlides written = services.slides()
                .writing(project, workshop, language, file, false)
                .run(Progress.NONE);
        assertEquals(List.of(), written.left());
        assertEquals(VIEWS.size() + 2, written.slides());
        keepForTheCampaign(file);
        try (InputStream in = Files.newInputStream(file);
                XMLSlideShow show = new XMLSlideShow(in)) {
            assertEquals(5, show.getCharts().size(), "all but the profile have a chart of their kind");
            for (XSLFSlide slide : show.getSlides()) {
                assertFalse(slide.getTitle().isBlank());
            }
            assertEquals(
                    "Ask table two first.",
                    show.getSlides().get(1).getNotes().getTextParagraphs().stream()
                            .flatMap(List::stream)
                            .map(paragraph -> paragraph.getText())
                            .filter(text -> !text.isBlank())
                            .findFirst()
                            .orElse(""));
            XSLFChart ranking = show.getCharts().get(2);
            double[] shown = ranking
                    .getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0)
                    .getVal()
                    .getNumRef()
                    .getNumCache()
                    .getPtList()
                    .stream()
                    .mapToDouble(point -> Double.parseDouble(point.getV()))
                    .toArray();
            double[] wanted = services
                    .audiences()
                    .figure(project, VIEWS.get(2), language)
                    .run(Progress.NONE)
                    .figure()
                    .table()
                    .rows()
                    .stream()
                    .map(row -> row.cells().get(1).number())
                    .filter(number -> number != null)
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            assertTrue(wanted.length > 10);
            org.junit.jupiter.api.Assertions.assertArrayEquals(wanted, shown, 1e-9);
            assertTrue(show.getSlides().get(6).getShapes().stream().anyMatch(XSLFPictureShape.class::isInstance));
        }
    }

    /** The campaign turns them into pictures, so that somebody can look. */
    private static void keepForTheCampaign(Path file) throws IOException {
        Path kept = Path.of("target", "workshop");
        Files.createDirectories(kept);
        Files.copy(file, kept.resolve(file.getFileName()), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
