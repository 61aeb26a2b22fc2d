package org.sharedsafety.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharedsafety.chart.BallotPage;
import org.sharedsafety.chart.CommentCardPage;
import org.sharedsafety.chart.PaperPage;
import org.sharedsafety.chart.ReadingSheet;
import org.sharedsafety.chart.StationPoster;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.report.FigureFile;
import org.sharedsafety.report.PaperDocument;
import org.sharedsafety.report.PaperSize;
import org.sharedsafety.text.Texts;

/** What a workshop needs on paper: posters, how to read them, ballots, comment cards; each a PDF. */
public final class PaperService {
    private static final int LEVELS = 5;
    private static final int CAUTIONS = 3;
    /** Letters and digits that are not taken for each other in handwriting. */
    private static final String CODE = "ACDEFHJKLMNPRTUVWXY3479";

    private final AudienceService audience;

    public PaperService(AudienceService audience) {
        this.audience = audience;
    }

    /** What is printed. */
    public enum Paper {
        POSTERS,
        READING,
        BALLOTS,
        CARDS
    }

    /**
     * A PDF that was written.
     *
     * @param left stations whose figure may not be shown to a room, with the reason in words
     */
    public record WrittenPaper(Path file, int pages, List<String> left) {
        public WrittenPaper {
            left = List.copyOf(left);
        }
    }

    /**
     * What is asked for.
     *
     * @param language two letters
     * @param replace whether a file that is there may be replaced
     */
    public record PaperRequest(Paper paper, PaperSize size, String language, Path out, boolean replace) {
        /** The same with the paper's size by its name, such as {@code A3}; fails for a name that is none. */
        public static PaperRequest of(Paper paper, String size, String language, Path out, boolean replace) {
            return new PaperRequest(paper, sized(size), language, out, replace);
        }
    }

    /** The size of a name in whatever letters. */
    static PaperSize sized(String name) {
        return Stream.of(PaperSize.values())
                .filter(size -> size.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> WorkbenchException.of("workshop.paper.no-size", name));
    }

    /** Writes the pages. */
    public Job<WrittenPaper> writing(OpenProject project, Workshop workshop, PaperRequest request) {
        return progress -> {
            if (Files.exists(request.out()) && !request.replace()) {
                throw WorkbenchException.of("report.exists", request.out().toString());
            }
            List<String> left = new ArrayList<>();
            Texts texts = Texts.of(request.language());
            List<PaperPage> pages =
                    switch (request.paper()) {
                        case POSTERS -> posters(project, workshop, texts, left, progress);
                        case READING -> List.of(new ReadingSheet(texts));
                        case BALLOTS -> ballots(workshop, texts);
                        case CARDS -> cards(workshop, texts);
                    };
            if (pages.isEmpty()) {
                throw WorkbenchException.of("workshop.paper.nothing");
            }
            progress.report("job.drawing", 0, 0);
            String title = workshop.title().in(request.language());
            FigureFile.write(new PaperDocument(title, request.size(), pages).pdf(), request.out());
            return new WrittenPaper(request.out(), pages.size(), left);
        };
    }

    private List<PaperPage> posters(
            OpenProject project, Workshop workshop, Texts texts, List<String> left, Progress progress) {
        List<PaperPage> pages = new ArrayList<>();
        for (Slide slide : workshop.slides()) {
            if (slide.kind().isStation()) {
                progress.checkCancelled();
                pages.add(poster(project, workshop, slide, texts, left, progress));
            }
        }
        return pages;
    }

    private StationPoster poster(
            OpenProject project, Workshop workshop, Slide slide, Texts texts, List<String> left, Progress progress) {
        String language = texts.language();
        List<StationPoster.Pictured> figures = new ArrayList<>();
        List<String> body = new ArrayList<>(slide.body()
                .in(language)
                .lines()
                .filter(words -> !words.isBlank())
                .toList());
        List<String> foot = new ArrayList<>();
        for (StationView view : slide.views()) {
            try {
                AudienceFigure figure =
                        audience.figure(project, view.question(), language).run(progress);
                figures.add(new StationPoster.Pictured(figure.subtitle(), figure.figure()));
                Stream.concat(figure.cautions().stream().limit(CAUTIONS), Stream.of(figure.source()))
                        .filter(words -> !foot.contains(words))
                        .forEach(foot::add);
            } catch (WorkbenchException refused) {
                String why = texts.say(refused.message());
                left.add(slide.headline().in(language) + ": " + why);
                body.add(why);
            }
        }
        Poll poll = slide.poll();
        boolean dots = poll != null && poll.method() == PollMethod.DOTS;
        Stream<Wording> asked =
                poll != null && dots ? poll.items().stream().map(PollItem::text) : slide.prompts().stream();
        if (poll != null && !dots) {
            poll.items().forEach(item -> body.add("•  " + item.text().in(language)));
        }
        if (!slide.source().in(language).isBlank()) {
            foot.add(slide.source().in(language));
        }
        return new StationPoster(
                station(workshop, slide, texts),
                code(workshop, slide),
                slide.headline().in(language),
                figures,
                body,
                slide.strength().in(language),
                asked.map(words -> words.in(language)).toList(),
                texts.say(dots ? "workshop.paper.dots" : "workshop.paper.note"),
                foot);
    }

    private static String station(Workshop workshop, Slide slide, Texts texts) {
        return texts.say("workshop.station", workshop.station(slide.id()));
    }

    /** A short code by which a card finds its station: the number, and two signs that differ from workshop to workshop. */
    public static String code(Workshop workshop, Slide slide) {
        int hash = (workshop.id() + '/' + slide.id()).hashCode() & Integer.MAX_VALUE;
        int signs = CODE.length();
        return workshop.station(slide.id()) + "-" + CODE.charAt(hash % signs) + CODE.charAt(hash / signs % signs);
    }

    private static List<PaperPage> ballots(Workshop workshop, Texts texts) {
        List<PaperPage> pages = new ArrayList<>();
        for (Slide slide : workshop.slides()) {
            Poll poll = slide.poll();
            if (poll != null && slide.kind().isStation() && poll.method() != PollMethod.IMPACT_EFFORT) {
                pages.add(ballot(slide, poll, texts));
            }
        }
        return pages;
    }

    private static BallotPage ballot(Slide slide, Poll poll, Texts texts) {
        String language = texts.language();
        boolean dots = poll.method() == PollMethod.DOTS;
        List<String> steps = dots
                ? List.of()
                : IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(level -> texts.say("workshop.paper.level-" + level))
                        .toList();
        return new BallotPage(
                slide.headline().in(language),
                dots ? how(poll, texts) : texts.say("workshop.paper.how-support"),
                poll.items().stream()
                        .map((PollItem item) -> item.text().in(language))
                        .toList(),
                new BallotPage.Marks(
                        dots
                                ? (poll.mostOnOne() > 0 ? Math.min(poll.mostOnOne(), poll.dotsEach()) : poll.dotsEach())
                                : 0,
                        steps),
                dots ? "" : texts.say("workshop.paper.why"),
                poll.groups(),
                texts.say("workshop.paper.groups"),
                texts.say("workshop.paper.table"));
    }

    private static String how(Poll poll, Texts texts) {
        return poll.mostOnOne() > 0
                ? texts.say("workshop.paper.how-dots-limited", poll.dotsEach(), poll.mostOnOne())
                : texts.say("workshop.paper.how-dots", poll.dotsEach());
    }

    private static List<PaperPage> cards(Workshop workshop, Texts texts) {
        List<PaperPage> pages = new ArrayList<>();
        for (Slide slide : workshop.slides()) {
            if (slide.kind().isStation()) {
                pages.add(new CommentCardPage(
                        station(workshop, slide, texts),
                        code(workshop, slide),
                        slide.headline().in(texts.language()),
                        texts.say("workshop.lived.ask"),
                        Stream.of(Experience.values())
                                .map(answer -> texts.say("workshop.lived." + code(answer)))
                                .toList(),
                        Stream.of(CommentTag.values())
                                .map(tag -> texts.say("workshop.tag." + code(tag)))
                                .toList(),
                        texts.say("workshop.paper.publish"),
                        List.of(texts.say("workshop.paper.yes"), texts.say("workshop.paper.no")),
                        texts.say("workshop.paper.table")));
            }
        }
        return Collections.unmodifiableList(pages);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
