package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.workshop.Audience;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.report.PaperSize;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.PaperService;
import org.sharedsafety.service.PaperService.Paper;
import org.sharedsafety.service.PaperService.PaperRequest;
import org.sharedsafety.service.Services;

/** Posters, ballots, cards and the reading sheet: every word stands on the paper, none over the edge. */
class WorkshopPaperTest {
    private static final double POINTS = 0.75;

    @TempDir
    private Path folder;

    @Test
    void everythingIsPrintedWithinThePaper() throws IOException {
        try (SampleDesk desk = SampleDesk.in(folder)) {
            for (String language : List.of("en", "es")) {
                print(desk.services(), desk.project(), workshop(desk.services(), desk.project(), language), language);
            }
        }
    }

    private static void print(Services services, OpenProject project, Workshop workshop, String language)
            throws IOException {
        Path kept = Path.of("target", "workshop");
        Files.createDirectories(kept);
        Map<Paper, PaperSize> sizes = Map.of(
                Paper.POSTERS, PaperSize.A3,
                Paper.READING, PaperSize.TABLOID,
                Paper.BALLOTS, PaperSize.LETTER,
                Paper.CARDS, PaperSize.A4);
        for (Map.Entry<Paper, PaperSize> each : sizes.entrySet()) {
            Path file = kept.resolve(each.getKey().name().toLowerCase(Locale.ROOT) + "-" + language + ".pdf");
            PaperService.WrittenPaper written = services.papers()
                    .writing(project, workshop, new PaperRequest(each.getKey(), each.getValue(), language, file, true))
                    .run(Progress.NONE);
            assertEquals(List.of(), written.left());
            check(file, each.getValue(), written.pages(), workshop, each.getKey(), language);
        }
    }

    private static void check(Path file, PaperSize size, int pages, Workshop workshop, Paper paper, String language)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(pages, document.getNumberOfPages());
            List<String> outside = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    for (TextPosition position : positions) {
                        boolean in = position.getXDirAdj() >= 0
                                && position.getXDirAdj() + position.getWidthDirAdj() <= size.width() * POINTS
                                && position.getYDirAdj() - position.getHeightDir() >= 0
                                && position.getYDirAdj() <= size.height() * POINTS;
                        if (!in) {
                            outside.add(text);
                        }
                    }
                    super.writeString(text, positions);
                }
            };
            String all = flat(stripper.getText(document));
            assertEquals(List.of(), outside.stream().distinct().collect(Collectors.toList()));
            assertFalse(all.isBlank());
            for (Slide slide : workshop.slides()) {
                boolean shown = paper == Paper.BALLOTS
                        ? slide.poll() != null
                        : paper != Paper.READING && slide.kind().isStation();
                if (shown) {
                    assertTrue(
                            all.contains(flat(slide.headline().in(language))),
                            slide.headline().in(language));
                    slide.prompts().stream()
                            .filter(prompt -> paper == Paper.POSTERS)
                            .forEach(prompt -> assertTrue(all.contains(flat(prompt.in(language)))));
                    if (paper != Paper.BALLOTS) {
                        assertTrue(all.contains(flat(PaperService.code(workshop, slide))));
                    }
                }
            }
            assertFalse(all.contains("Asktabletwo"), "notes of the facilitator are nobody else's");
        }
    }

    /** Without blanks: lines break anywhere. */
    private static String flat(String text) {
        return text.replaceAll("\\s", "");
    }

    private static Workshop workshop(Services services, OpenProject project, String language) {
        List<SavedView> views = new ArrayList<>();
        for (ViewQuestion question : List.of(
                ViewQuestion.of("compare", Map.of("x", "WB09", "y", "V01")),
                ViewQuestion.of("trend", Map.of("metric", "V01", "place", "RV001")),
                ViewQuestion.of("burden", Map.of("metric", "PH04", "by", "age")))) {
            views.add(services.collection().adding(project, question, language).run(Progress.NONE));
        }
        Workshop made = services.workshops()
                .making(project, Wording.of(language, "Evening"), List.of(language), Audience.MIXED, views)
                .run(Progress.NONE);
        boolean english = language.equals("en");
        List<PollItem> items = List.of(
                new PollItem(
                        "a", Wording.of(language, english ? "Lights on River Street" : "Luces en la calle Río"), ""),
                new PollItem(
                        "b",
                        Wording.of(language, english ? "A night line in Spanish" : "Una línea nocturna en español"),
                        ""),
                new PollItem("c", Wording.of(language, english ? "Jobs for young people" : "Empleo para jóvenes"), ""),
                new PollItem(
                        "d",
                        Wording.of(
                                language,
                                english
                                        ? "Trauma recovery center with child care and evening hours"
                                        : "Centro de recuperación con cuidado de niños y horario nocturno"),
                        ""));
        return services.workshops()
                .changing(project, made.id(), Message.of("history.workshop-made", "x"), before -> {
                    List<Slide> slides = new ArrayList<>();
                    for (Slide slide : before.slides()) {
                        slides.add(
                                slide.views().isEmpty()
                                        ? slide
                                        : slide.withNotes("Ask table two first", 10)
                                                .withStrength(
                                                        Wording.of(
                                                                language,
                                                                english
                                                                        ? "Neighbors here look after each other: 7 of 10 know three by name."
                                                                        : "Aquí los vecinos se cuidan: 7 de 10 conocen a tres por su nombre."))
                                                .withPrompts(List.of(
                                                        Wording.of(
                                                                language,
                                                                english ? "What do you see?" : "¿Qué ve usted?"),
                                                        Wording.of(
                                                                language,
                                                                english ? "What is missing?" : "¿Qué falta aquí?"))));
                    }
                    slides.add(Slide.of(
                                    "v1",
                                    SlideKind.VOTE,
                                    Wording.of(language, english ? "What comes first?" : "¿Qué va primero?"))
                            .withPoll(new Poll(
                                    PollMethod.DOTS,
                                    items,
                                    3,
                                    2,
                                    0.8,
                                    List.of(english ? "survivor" : "sobreviviente"),
                                    true)));
                    slides.add(Slide.of(
                                    "v2",
                                    SlideKind.VOTE,
                                    Wording.of(language, english ? "Can you support it?" : "¿Puede apoyarlo?"))
                            .withPoll(Poll.of(PollMethod.SUPPORT, items)));
                    return before.withSlides(slides);
                })
                .run(Progress.NONE);
    }
}
