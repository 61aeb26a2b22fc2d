package org.sharedsafety.ui.workshop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sharedsafety.SampleFile;
import org.sharedsafety.WholeProgram;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.workshop.Audience;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.Guess;
import org.sharedsafety.model.workshop.HelpLine;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Sensitivity;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.AudienceService;
import org.sharedsafety.service.CaptureService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.Services;
import org.sharedsafety.service.WorkshopResultService;
import org.sharedsafety.service.WorkshopService;

/** The real services over the sample project, with a workshop of every kind of slide. */
final class SampleWorkshop implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-05-12T17:00:00Z");
    static final String SECRET = "Only the facilitator reads this.";
    static final ViewQuestion COMPARE = ViewQuestion.of("compare", Map.of("x", "PH04", "y", "V01"));
    static final ViewQuestion TREND = ViewQuestion.of("trend", Map.of("metric", "V01"));
    static final ViewQuestion RANKING = ViewQuestion.of("ranking", Map.of("metric", "V01"));
    static final List<String> LANGUAGES = List.of("en", "es");

    final Parallel parallel = new Parallel(2);
    final OpenProject project;
    final AudienceService audiences;
    final WorkshopResultService results;
    final CaptureService captures;
    final WorkshopService workshops;
    final Services services;

    SampleWorkshop(Path folder) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        services = WholeProgram.services(folder.resolve("program"), clock, parallel);
        project = SampleFile.opened(services.projects(), folder.resolve("sample.sharedsafety"));
        audiences = services.audiences();
        results = services.roomResults();
        captures = services.captures();
        workshops = services.workshops();
    }

    /** What a running show asks, of this project. */
    ShowSource source() {
        return new ShowSource(
                captures::now,
                id -> workshops.workshop(project, id),
                id -> captures.show(project, id),
                step -> captures.keeping(project, step),
                () -> captures.bringingHome(project),
                view -> view.lettered()
                        ? audiences.figureWithoutNames(project, view.question(), view.language())
                        : audiences.figure(project, view.question(), view.language()),
                () -> audiences.unnaming(project),
                (counted, language) -> progress -> counts(counted, language),
                () -> progress -> List.of());
    }

    /** What capturing asks, of this project. */
    CaptureSource capturing() {
        return new CaptureSource(
                captures::newId,
                captures::now,
                id -> progress -> captures.entries(project, id),
                entry -> captures.<Entry>keeping(project, entry),
                id -> captures.deleting(project, id),
                opening -> workshops.changing(
                        project,
                        opening.workshop(),
                        Message.of("history.workshop-vote"),
                        workshop -> CaptureSource.opened(workshop, opening)),
                (workshop, slide) -> new WorkshopResultService().vote(project, workshop.id(), slide),
                () -> captures.check(project)::in,
                new CaptureSource.Drafts(
                        id -> progress -> captures.draft(project, id), draft -> captures.keeping(project, draft)));
    }

    private VoteCounts counts(ShowSource.Counted counted, String language) {
        if (counted.slide().isGuessed()) {
            return EntryCounts.guesses(
                    captures.entries(project, counted.workshop().id()), counted.slide(), language);
        }
        Slide about = EntryCounts.about(counted.workshop(), counted.slide());
        return about == null || about.poll() == null
                ? EntryCounts.lived(
                        captures.entries(project, counted.workshop().id()),
                        counted.workshop(),
                        counted.slide(),
                        language)
                : EntryCounts.of(
                        results.vote(project, counted.workshop().id(), about).run(Progress.NONE),
                        counted.workshop(),
                        about,
                        language);
    }

    /** What the preparation asks, of this project. */
    PrepareSource prepare() {
        return new PrepareSource(
                (id, step, how) -> workshops.changing(project, id, step, how),
                (of, title) -> workshops.duplicating(project, of, title),
                of -> workshops.removing(project, of),
                () -> services.collection().views(project),
                (id, kind, views, languages) -> services.stations().making(project, id, kind, views, languages),
                () -> progress -> services.priorities().solutions(project),
                of -> services.stations().looking(project, of),
                (of, slide, sentence) -> services.stations().taking(project, of, slide, sentence),
                () -> progress -> services.stations().lastImport(project),
                new PrepareSource.Sheets(
                        (of, file) -> services.translations().writing(of, file, "en"),
                        (of, file) -> services.translations().reading(of, file)),
                new PrepareSource.Outputs(
                        (of, wanted) -> progress -> Message.of("workshop.prepare.kept"),
                        wanted -> progress -> Message.of("workshop.prepare.kept")),
                what -> {});
    }

    private static Wording said(String en, String es) {
        return Wording.of("en", en).with("es", es);
    }

    private static StationView view(ViewQuestion question) {
        return new StationView(question, null);
    }

    /** A workshop of every kind of slide, kept in the project, with what the room said. */
    Workshop everyKind() {
        Slide chart = Slide.of(
                        "s3",
                        SlideKind.CHART,
                        said(
                                "Where more children live in poverty, more violence is reported. Doña Luz is different.",
                                "Donde más niños viven en pobreza, se reporta más violencia. Doña Luz es diferente."))
                .withBody(said(
                        "Where more children live in poverty, is more violence reported?",
                        "Donde más niños viven en pobreza, ¿se reporta más violencia?"))
                .withViews(List.of(view(COMPARE)))
                .withReveal(true)
                .withGuess(true)
                .withNotes(SECRET, 15)
                .withPrompts(List.of(
                        said(
                                "What do people in Doña Luz do that others could learn from?",
                                "¿Qué hace la gente de Doña Luz que otros puedan aprender?"),
                        said(
                                "What do police numbers leave out where you live?",
                                "¿Qué no dicen los números de la policía de donde viven?")));
        Poll poll = Poll.of(
                PollMethod.DOTS,
                List.of(
                        new PollItem("a", said("Lights on River Street", "Luces en la calle River"), ""),
                        new PollItem(
                                "b",
                                said(
                                        "The church basement open till ten",
                                        "El sótano de la iglesia abierto hasta las diez"),
                                ""),
                        new PollItem(
                                "c",
                                said("Rides home after night shifts", "Transporte a casa después del turno de noche"),
                                ""),
                        new PollItem("d", said("More counselors at school", "Más consejeros en la escuela"), "")));
        List<Slide> slides = List.of(
                Slide.of("s1", SlideKind.WELCOME, WorkshopService.said("workshop.welcome.headline", LANGUAGES))
                        .withBody(WorkshopService.said("workshop.welcome.body", LANGUAGES))
                        .withNotes(SECRET, 5),
                Slide.of(
                                "s2",
                                SlideKind.TEXT,
                                said(
                                        "What do survivors need to heal?",
                                        "¿Qué necesitan las personas sobrevivientes para sanar?"))
                        .withPrompts(List.of(said("Talk in pairs first.", "Hablen primero en parejas.")))
                        .withNotes(SECRET, 5),
                chart,
                Slide.of(
                                "s4",
                                SlideKind.TWIN,
                                said("Violence and childhood, side by side", "Violencia e infancia, lado a lado"))
                        .withViews(List.of(view(TREND), view(ViewQuestion.of("trend", Map.of("metric", "PH04")))))
                        .withNotes(SECRET, 5),
                Slide.of("s5", SlideKind.PLACE_PICKER, said("Our place first", "Primero nuestro lugar"))
                        .withViews(List.of(view(COMPARE)))
                        .withNotes(SECRET, 5),
                Slide.of(
                                "s6",
                                SlideKind.CONTENT_NOTE,
                                said("Next: sexual violence", "A continuación: violencia sexual"))
                        .withBody(said(
                                "We look at numbers about harm. Marta stands by the door.",
                                "Miramos números sobre daños. Marta está junto a la puerta."))
                        .withNotes(SECRET, 5),
                Slide.of(
                                "s7",
                                SlideKind.CHART,
                                said(
                                        "Fewer people report it than live it.",
                                        "Menos personas lo reportan de las que lo viven."))
                        .withViews(List.of(view(TREND)))
                        .withSensitivity(Sensitivity.SENSITIVE)
                        .withNotes(SECRET, 5),
                Slide.of("s8", SlideKind.VOTE, said("What should come first?", "¿Qué debe ser lo primero?"))
                        .withPoll(poll)
                        .withNotes(SECRET, 5),
                Slide.of(
                                "s9",
                                SlideKind.RESULTS,
                                said(
                                        "For most of us, the police number tells only part of the story.",
                                        "Para la mayoría, el número de la policía cuenta solo una parte."))
                        .withNotes(SECRET, 5),
                Slide.of("s8b", SlideKind.VOTE, said("Do you support these steps?", "¿Apoyan estos pasos?"))
                        .withPoll(support(poll).opened(false))
                        .withNotes(SECRET, 5),
                Slide.of("s8c", SlideKind.RESULTS, said("What has support", "Lo que tiene apoyo"))
                        .withPoll(support(poll).opened(false))
                        .withNotes(SECRET, 5),
                Slide.of("s10", SlideKind.THANKS, WorkshopService.said("workshop.thanks.headline", LANGUAGES))
                        .withBody(WorkshopService.said("workshop.thanks.body", LANGUAGES))
                        .withNotes(SECRET, 5));
        Workshop workshop = new Workshop(
                "w1",
                said("Safety evening", "Tarde de seguridad"),
                LocalDate.of(2026, 5, 12),
                "Alder library",
                LANGUAGES,
                Audience.MIXED,
                slides,
                List.of(new HelpLine(
                        "Night line",
                        "555-0100",
                        said("all night, English and Spanish", "toda la noche, inglés y español"))),
                new TreeSet<>(),
                null);
        workshops
                .keeping(project, workshop, Message.of("history.workshop-made", "w1"))
                .run(Progress.NONE);
        Map<Experience, Integer> lived = Map.of(Experience.YES, 9, Experience.PARTLY, 14, Experience.NO, 11);
        for (Experience answer : Experience.values()) {
            captures.keeping(
                            project,
                            new Entry.Lived("e" + answer, "w1", "s7", answer, lived.getOrDefault(answer, 0), "", NOW))
                    .run(Progress.NONE);
        }
        for (int voter = 0; voter < 34; voter++) {
            vote(voter);
        }
        return workshop;
    }

    /** Hands went up for guesses about the slide in two steps. */
    void guess() {
        Map<Guess, Integer> hands = Map.of(Guess.MORE, 19, Guess.SAME, 6, Guess.LESS, 9);
        hands.forEach((guess, count) -> captures.keeping(
                        project, new Entry.Tally("g" + guess, "w1", "s3", guess.pad(), count, NOW))
                .run(Progress.NONE));
    }

    private static Poll support(Poll poll) {
        return Poll.of(PollMethod.SUPPORT, poll.items());
    }

    private void vote(int voter) {
        TreeMap<String, Integer> marks = new TreeMap<>();
        marks.put("a", 5 - voter % 3);
        marks.put("b", 4 - voter % 2);
        marks.put("c", 1 + voter % 5);
        marks.put("d", 3);
        captures.keeping(
                        project, new Entry.Ballot("b" + voter, "w1", "s8b", "", "table 1", marks, new TreeMap<>(), NOW))
                .run(Progress.NONE);
    }

    /** What was kept of the show. */
    Optional<org.sharedsafety.model.workshop.Show> kept() {
        return captures.show(project, "w1");
    }

    @Override
    public void close() {
        project.close();
        parallel.close();
    }
}
