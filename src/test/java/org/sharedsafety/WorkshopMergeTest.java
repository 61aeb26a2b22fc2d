package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.workshop.Audience;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.PollMethod;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.ProjectService.NewProject;
import org.sharedsafety.service.Services;
import org.sharedsafety.service.WorkshopMergeService.Merged;

/** Results of a copied project come home, once, and overwrite nothing. */
class WorkshopMergeTest {
    private static final Instant NOW = Instant.parse("2026-05-12T17:00:00Z");

    @TempDir
    private Path folder;

    private final Parallel parallel = new Parallel(1);
    private Services services;
    private OpenProject home;
    private Workshop workshop;
    private Path copy;

    @BeforeEach
    void makeProjectAndItsCopy() {
        services = new Workbench(
                        new AppFolders(folder.resolve("program")),
                        Clock.fixed(NOW, ZoneOffset.UTC),
                        Map.of(),
                        Locale.ENGLISH)
                .services(parallel);
        home = services.projects()
                .creating(folder.resolve("home.sharedsafety"), new NewProject("Home", "", "county"))
                .run(Progress.NONE);
        Workshop made = services.workshops()
                .making(home, Wording.of("en", "Evening"), List.of("en"), Audience.MIXED, List.of())
                .run(Progress.NONE);
        Poll poll = Poll.of(PollMethod.DOTS, List.of(new PollItem("a", Wording.of("en", "Lights"), "")));
        workshop = services.workshops()
                .changing(
                        home,
                        made.id(),
                        Message.of("history.workshop-made", "x"),
                        before -> before.withSlides(List.of(
                                Slide.of("s1", SlideKind.TEXT, Wording.of("en", "What is safety?")),
                                Slide.of("s2", SlideKind.VOTE, Wording.of("en", "Choose"))
                                        .withPoll(poll))))
                .run(Progress.NONE);
        keep(home, comment("before", "said before the copy"));
        keep(home, comment("deleted", "to be deleted at home"));
        keep(home, comment("both", "as it was"));
        copy = services.projects()
                .backingUp(home, folder.resolve("taken along.sharedsafety"), false)
                .run(Progress.NONE);
    }

    @AfterEach
    void closeProject() {
        home.close();
        parallel.close();
    }

    private Entry.Comment comment(String id, String text) {
        return new Entry.Comment(id, workshop.id(), "s1", CommentTag.IDEA, text, "", true, NOW);
    }

    private void keep(OpenProject project, Entry entry) {
        services.captures().keeping(project, entry).run(Progress.NONE);
    }

    @Test
    void everythingOfTheDayComesHomeAndNothingIsOverwritten() {
        try (OpenProject taken = services.projects().opening(copy, Access.WRITE).run(Progress.NONE)) {
            keep(taken, comment("new", "said on the day"));
            keep(taken, comment("both", "changed on the day"));
            keep(
                    taken,
                    new Entry.Ballot(
                            "ballot",
                            workshop.id(),
                            "s2",
                            "",
                            "",
                            new TreeMap<>(Map.of("b", 1)),
                            new TreeMap<>(),
                            NOW));
            services.workshops()
                    .changing(taken, workshop.id(), Message.of("history.workshop-made", "x"), before -> {
                        Slide vote = before.slide("s2").orElseThrow();
                        Poll grown = vote.poll()
                                .withItems(List.of(
                                        new PollItem("a", Wording.of("en", "Changed words"), ""),
                                        new PollItem("b", Wording.of("en", "Benches"), "")))
                                .opened(false);
                        return before.with(vote.withPoll(grown))
                                .with(before.slide("s1")
                                        .orElseThrow()
                                        .withHeadline(Wording.of("en", "Changed headline")));
                    })
                    .run(Progress.NONE);
        }
        services.captures().deleting(home, "deleted").run(Progress.NONE);
        Merged merged = services.roomMerges().bringing(home, copy).run(Progress.NONE);
        assertEquals(2, merged.added());
        assertEquals(1, merged.same());
        assertEquals(1, merged.deleted());
        assertEquals(1, merged.plans());
        assertEquals(
                List.of("both"),
                merged.differing().stream().map(each -> each.here().id()).toList());
        Map<String, Entry> here = services.captures().entries(home, workshop.id()).stream()
                .collect(Collectors.toMap(Entry::id, entry -> entry));
        assertEquals(Set.of("before", "both", "new", "ballot"), here.keySet());
        assertEquals(comment("both", "as it was"), here.get("both"));
        Workshop now = services.workshops().workshop(home, workshop.id()).orElseThrow();
        Slide vote = now.slide("s2").orElseThrow();
        assertEquals(
                List.of("Lights", "Benches"),
                vote.poll().items().stream().map(item -> item.text().in("en")).toList());
        assertTrue(!vote.poll().open());
        assertEquals("What is safety?", now.slide("s1").orElseThrow().headline().in("en"));
        Merged again = services.roomMerges().bringing(home, copy).run(Progress.NONE);
        assertEquals(0, again.added() + again.plans());
        assertEquals(
                here.size(), services.captures().entries(home, workshop.id()).size());
    }

    @Test
    void aProjectWithoutWorkshopsAndTheProjectItselfAreRefused() {
        Path other = folder.resolve("other.sharedsafety");
        services.projects()
                .creating(other, new NewProject("Other", "", "county"))
                .run(Progress.NONE)
                .close();
        WorkbenchException nothing = assertThrows(
                WorkbenchException.class,
                () -> services.roomMerges().bringing(home, other).run(Progress.NONE));
        assertEquals("workshop.merge-nothing", nothing.message().key());
        WorkbenchException self = assertThrows(
                WorkbenchException.class,
                () -> services.roomMerges().bringing(home, home.path()).run(Progress.NONE));
        assertEquals("workshop.merge-self", self.message().key());
    }
}
