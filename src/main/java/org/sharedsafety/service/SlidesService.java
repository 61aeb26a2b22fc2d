package org.sharedsafety.service;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharedsafety.chart.EditableChart;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.workshop.HelpLine;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.report.DeckWriter;
import org.sharedsafety.report.FigureFile;
import org.sharedsafety.report.Picture;
import org.sharedsafety.report.SlideDeck;
import org.sharedsafety.text.Texts;

/** The running order of a workshop as slides of an office program: charts that can be edited, else pictures. */
public final class SlidesService {
    private static final int PICTURE_WIDTH = 1_000;
    private static final int PICTURE_HEIGHT = 400;
    private static final int SCALE = 2;
    /** More would be small print; the others stand in the notes. */
    private static final int CAUTIONS = 2;

    private final AudienceService audience;

    public SlidesService(AudienceService audience) {
        this.audience = audience;
    }

    /**
     * Slides that were written.
     *
     * @param left slides whose figure may not be shown to a room, with the reason in words
     */
    public record WrittenSlides(Path file, int slides, List<String> left) {
        public WrittenSlides {
            left = List.copyOf(left);
        }
    }

    /**
     * Writes the slides.
     *
     * @param language two letters
     * @param replace whether a file that is there may be replaced
     */
    public Job<WrittenSlides> writing(
            OpenProject project, Workshop workshop, String language, Path out, boolean replace) {
        return progress -> {
            if (Files.exists(out) && !replace) {
                throw WorkbenchException.of("report.exists", out.toString());
            }
            List<String> left = new ArrayList<>();
            List<SlideDeck.Page> pages = new ArrayList<>();
            for (Slide slide : workshop.slides()) {
                progress.report("job.drawing", pages.size(), workshop.slides().size());
                progress.checkCancelled();
                pages.add(page(project, workshop, slide, language, left, progress));
            }
            write(new SlideDeck(workshop.title().in(language), language, pages), out);
            return new WrittenSlides(out, pages.size(), left);
        };
    }

    private SlideDeck.Page page(
            OpenProject project,
            Workshop workshop,
            Slide slide,
            String language,
            List<String> left,
            Progress progress) {
        Texts texts = Texts.of(language);
        List<SlideDeck.Shown> figures = new ArrayList<>();
        List<String> foot = new ArrayList<>();
        StringBuilder notes = new StringBuilder(slide.notes());
        List<String> body = new ArrayList<>(body(workshop, slide, language));
        for (StationView view : slide.views()) {
            try {
                AudienceFigure figure =
                        audience.figure(project, view.question(), language).run(progress);
                figures.add(shown(figure));
                Stream.concat(figure.cautions().stream().limit(CAUTIONS), Stream.of(figure.source()))
                        .filter(words -> !words.isBlank() && !foot.contains(words))
                        .forEach(foot::add);
                figure.cautions().stream()
                        .skip(CAUTIONS)
                        .map(words -> "\n" + words)
                        .forEach(notes::append);
            } catch (WorkbenchException refused) {
                String why = texts.say(refused.message());
                left.add(slide.headline().in(language) + ": " + why);
                body.add(why);
            }
        }
        int number = workshop.station(slide.id());
        String source = slide.source().in(language);
        if (!source.isBlank()) {
            foot.add(source);
        }
        return new SlideDeck.Page(
                number == 0 ? "" : texts.say("workshop.station", number),
                slide.headline().in(language),
                body,
                figures,
                String.join(" ", foot),
                notes.toString().strip());
    }

    private static List<String> body(Workshop workshop, Slide slide, String language) {
        Poll poll = slide.poll();
        Stream<String> items = poll == null || slide.kind() != SlideKind.VOTE
                ? Stream.of()
                : poll.items().stream().map(item -> "• " + item.text().in(language));
        Stream<String> help = slide.kind() == SlideKind.THANKS || slide.kind() == SlideKind.CONTENT_NOTE
                ? workshop.helpLines().stream().map(line -> help(line, language))
                : Stream.of();
        return Stream.of(
                        slide.body().in(language).lines(),
                        slide.prompts().stream().map((Wording prompt) -> prompt.in(language)),
                        Stream.of(slide.strength().in(language)),
                        items,
                        help)
                .flatMap(each -> each)
                .filter(words -> !words.isBlank())
                .toList();
    }

    private static String help(HelpLine line, String language) {
        String note = line.note().in(language);
        return line.name() + ": " + line.contact() + (note.isBlank() ? "" : " · " + note);
    }

    private static SlideDeck.Shown shown(AudienceFigure figure) {
        Optional<EditableChart> chart = EditableChart.of(figure.figure());
        Picture picture = chart.isPresent()
                ? null
                : new Picture(new FigureFile(PICTURE_WIDTH, PICTURE_HEIGHT, g -> figure.figure()
                                .paint(g, PICTURE_WIDTH, PICTURE_HEIGHT, Theme.PRINT))
                        .png(SCALE));
        return new SlideDeck.Shown(
                figure.subtitle(),
                chart.orElse(null),
                picture,
                figure.finding() + " " + figure.figure().description());
    }

    private static void write(SlideDeck deck, Path out) {
        Path fresh = out.resolveSibling(out.getFileName() + ".part");
        try {
            try (OutputStream stream = Files.newOutputStream(fresh)) {
                new DeckWriter(deck).write(stream);
            }
            Files.move(fresh, out, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new WorkbenchException(Message.of("report.figure-not-written", out.toString()), failed);
        }
    }
}
