package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.chart.TableText;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.workshop.Audience;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.Draft;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Experience;
import org.sharedsafety.model.workshop.HelpLine;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Room;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.AudienceFigure;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.Services;

/** Workshops are kept with everything in them, what is deleted is gone, and places can go without their names. */
class WorkshopTest {
    private static final Instant NOW = Instant.parse("2026-05-12T17:00:00Z");
    private static final ViewQuestion RANKING = ViewQuestion.of("ranking", Map.of("metric", "V01"));

    @TempDir
    private Path folder;

    private final Parallel parallel = new Parallel(2);
    private Services services;
    private OpenProject project;

    @BeforeEach
    void makeProject() {
        services = new Workbench(
                        new AppFolders(folder.resolve("program")),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        Map.of(),
                        Locale.ENGLISH)
                .services(parallel);
        project = SampleFile.opened(services.projects(), folder.resolve("sample.sharedsafety"));
    }

    @AfterEach
    void closeProject() {
        project.close();
        parallel.close();
    }

    private Workshop made() {
        SavedView view = services.collection().adding(project, RANKING, "en").run(Progress.NONE);
        return services.workshops()
                .making(
                        project,
                        Wording.of("en", "Safety evening").with("es", "Tarde de seguridad"),
                        List.of("en", "es"),
                        Audience.MIXED,
                        List.of(view))
                .run(Progress.NONE);
    }

    @Test
    void isKeptWithEverythingAndItsChangesAreTakenBack() {
        Workshop made = made();
        assertEquals(
                List.of(SlideKind.WELCOME, SlideKind.CHART, SlideKind.THANKS),
                made.slides().stream().map(Slide::kind).toList());
        Slide station = made.slides().get(1);
        assertFalse(station.headline().in("es").equals(station.headline().in("en")), "a headline in each language");
        Poll poll =
                Poll.of(PollMethod.SUPPORT, List.of(new PollItem("a", Wording.of("en", "Lights on River Street"), "")));
        Workshop changed = made.with(station.withPoll(poll).withNotes("Ask table 2 first", 12))
                .held(made.title(), LocalDate.of(2026, 5, 12), "Library", List.of("es", "en"), Audience.TEENS)
                .withHelpLines(List.of(new HelpLine("Night line", "555-0100", Wording.of("es", "Toda la noche"))))
                .in(new Room(1.5, 15));
        services.workshops()
                .keeping(project, changed, Message.of("history.workshop-made", "x"))
                .run(Progress.NONE);
        assertEquals(changed, services.workshops().workshop(project, made.id()).orElseThrow());
        services.projects().undoing(project).run(Progress.NONE);
        assertEquals(List.of(made), services.workshops().workshops(project));
        services.projects().undoing(project).run(Progress.NONE);
        assertEquals(List.of(), services.workshops().workshops(project));
    }

    @Test
    void everyCaptureComesBackAsItWas() {
        Show show = Show.of(made(), NOW).revealed(true).in("es").larger(2).enlarging(7);
        services.captures().keeping(project, show).run(Progress.NONE);
        List<Entry> entries = List.of(
                new Entry.Comment("1", show.workshop(), "s2", CommentTag.IDEA, "más luz", "table 3", true, NOW),
                new Entry.Tally("2", show.workshop(), "s2", "hands", 14, NOW),
                new Entry.Lived("3", show.workshop(), "s2", Experience.PARTLY, 5, "", NOW),
                new Entry.Ballot(
                        "4",
                        show.workshop(),
                        "s2",
                        "youth",
                        "",
                        new TreeMap<>(Map.of("a", 1)),
                        new TreeMap<>(Map.of("a", "no money")),
                        NOW),
                new Entry.Placement("5", show.workshop(), "s2", "a", "", 0.75, 0.25, NOW),
                new Entry.Decision(
                        "6", show.workshop(), "s2", "a", "Lights", "", "City", LocalDate.of(2026, 9, 1), "", "", NOW),
                new Entry.Sign("7", show.workshop(), "s2", "1", "Children play outside", NOW),
                new Entry.Weighed("8", show.workshop(), "", "table 1", "d1", new TreeMap<>(Map.of("PH04", 0.5)), NOW));
        services.captures().keeping(project, entries).run(Progress.NONE);
        assertEquals(entries, services.captures().entries(project, show.workshop()));
        assertEquals(show, services.captures().show(project, show.workshop()).orElseThrow());
    }

    @Test
    void aDeletedCommentIsGoneFromTheFilesOfTheProject() throws IOException {
        String workshop = made().id();
        String said = "zzqx the blue house on the corner " + "and more words ".repeat(600);
        Entry.Comment comment =
                new Entry.Comment("c1", workshop, "s2", CommentTag.EXPLAINS, said, "table 1", false, NOW);
        services.captures().keeping(project, comment).run(Progress.NONE);
        services.captures()
                .keeping(
                        project,
                        new Entry.Comment("c1", workshop, "s2", CommentTag.EXPLAINS, "shorter", "", false, NOW))
                .run(Progress.NONE);
        services.captures()
                .keeping(project, new Entry.Comment("c2", workshop, "s2", CommentTag.IDEA, said, "", true, NOW))
                .run(Progress.NONE);
        assertTrue(services.captures().deleting(project, "c2").run(Progress.NONE));
        project.close();
        for (Path file : filesHere()) {
            assertFalse(
                    Files.readString(file, StandardCharsets.ISO_8859_1).contains("zzqx"),
                    "still in " + file.getFileName());
        }
    }

    @Test
    void whatIsBeingWrittenIsKeptIsNoEntryAndIsGoneWhenDiscarded() throws IOException {
        String workshop = made().id();
        String said = "zzqy the blue house on the corner " + "and more words ".repeat(600);
        Draft draft = new Draft(workshop, "c1", "s2", CommentTag.MISSING, said, "table 1", false);
        services.captures().keeping(project, draft).run(Progress.NONE);
        assertEquals(draft, services.captures().draft(project, workshop).orElseThrow());
        assertEquals(List.of(), services.captures().entries(project, workshop));
        services.captures()
                .keeping(project, new Draft(workshop, "c1", "s2", CommentTag.MISSING, " ", "", true))
                .run(Progress.NONE);
        assertTrue(services.captures().draft(project, workshop).isEmpty());
        services.captures()
                .keeping(project, new Entry.Comment("c1", workshop, "s2", CommentTag.IDEA, "short", "", true, NOW))
                .run(Progress.NONE);
        services.captures().keeping(project, draft).run(Progress.NONE);
        // Deleted for good while it was written anew.
        assertTrue(services.captures().deleting(project, "c1").run(Progress.NONE));
        assertTrue(services.captures().draft(project, workshop).isEmpty());
        project.close();
        for (Path file : filesHere()) {
            assertFalse(
                    Files.readString(file, StandardCharsets.ISO_8859_1).contains("zzqy"),
                    "still in " + file.getFileName());
        }
    }

    private List<Path> filesHere() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void withoutNamesNoPlaceIsNamedAnywhere() {
        AudienceFigure named =
                services.audiences().figure(project, RANKING, "en").run(Progress.NONE);
        AudienceFigure lettered =
                services.audiences().figureWithoutNames(project, RANKING, "en").run(Progress.NONE);
        String shown = everything(lettered);
        List<String> names = services.profiles().choices(project).stream()
                .flatMap(level -> level.places().stream())
                .map(place -> place.name())
                .toList();
        assertTrue(names.size() > 20);
        assertTrue(names.stream().anyMatch(everything(named)::contains));
        assertEquals(List.of(), names.stream().filter(shown::contains).toList());
        assertEquals(
                named.figure().table().rows().size(),
                lettered.figure().table().rows().size());
    }

    private static String everything(AudienceFigure figure) {
        return TableText.of(figure.finding(), figure.figure().table(), figure.cautions())
                + figure.subtitle()
                + figure.figure().description();
    }

    @Test
    void whatCouldHurtIsNotShownCloserThanTheCounty() {
        String sensitive = project.metrics().values().stream()
                .filter(metric -> metric.sensitivity() == 2)
                .map(metric -> metric.id())
                .findFirst()
                .orElseThrow();
        ViewQuestion close = ViewQuestion.of("ranking", Map.of("metric", sensitive, "level", "neighborhood"));
        WorkbenchException refused = assertThrows(
                WorkbenchException.class,
                () -> services.audiences().figure(project, close, "en").run(Progress.NONE));
        assertEquals("workshop.refused", refused.message().key());
        assertEquals("W30", refused.message().args().get(0));
    }
}
