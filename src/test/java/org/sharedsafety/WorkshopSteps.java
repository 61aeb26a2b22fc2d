package org.sharedsafety;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.sharedsafety.job.Parallel;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.workshop.CommentTag;
import org.sharedsafety.model.workshop.Draft;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.ShowLook;
import org.sharedsafety.model.workshop.ShowStep;
import org.sharedsafety.model.workshop.ShowTimes;
import org.sharedsafety.service.CaptureService;
import org.sharedsafety.service.OpenProject;
import org.sharedsafety.service.ProjectService.Access;
import org.sharedsafety.service.Services;

/** The other program of {@link WorkshopKillTest}: a facilitator who shows and captures without end, until it is killed. */
public final class WorkshopSteps {
    static final Instant NOW = Instant.parse("2026-05-12T17:00:00Z");
    static final String WORKSHOP = "evening";
    private static final int SLIDES = 8;
    private static final int KINDS = 7;
    private static final int COMMENTS = 6;

    private WorkshopSteps() {}

    /** Takes the folder of the program, the project and the number of the first step. */
    public static void main(String[] args) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        try (Parallel parallel = new Parallel(1)) {
            Services services = WholeProgram.services(Path.of(args[0]), clock, parallel);
            try (OpenProject project =
                    services.projects().opening(Path.of(args[1]), Access.WRITE).run(Progress.NONE)) {
                System.out.println("ready");
                for (int step = Integer.parseInt(args[2]); true; step++) {
                    run(services.captures(), project, step);
                    System.out.println(step);
                }
            }
        }
    }

    private static void run(CaptureService captures, OpenProject project, int step) {
        Random random = new Random(step);
        int kind = random.nextInt(KINDS);
        int which = random.nextInt(SLIDES);
        switch (kind) {
            case 0 ->
                captures.keeping(
                                project,
                                new Show(
                                        WORKSHOP,
                                        new ShowStep("s" + which, step % 2 == 0, false, false, null),
                                        new ShowLook("es", false, true, 1),
                                        new ShowTimes(NOW, NOW, false)))
                        .run(Progress.NONE);
            case 1 -> captures.keeping(project, comment(which % COMMENTS, step)).run(Progress.NONE);
            case 2 ->
                captures.keeping(project, new Entry.Tally("t" + which, WORKSHOP, "s1", "hands", step, NOW))
                        .run(Progress.NONE);
            case 3 -> captures.deleting(project, "c" + which % COMMENTS).run(Progress.NONE);
            case 4 -> captures.keeping(project, draft("half said at " + step)).run(Progress.NONE);
            case 5 -> captures.keeping(project, draft("")).run(Progress.NONE);
            default ->
                captures.keeping(
                                project,
                                new Entry.Ballot(
                                        "b" + step,
                                        WORKSHOP,
                                        "s2",
                                        "",
                                        "",
                                        new TreeMap<>(Map.of("a", step % 4)),
                                        new TreeMap<>(),
                                        NOW))
                        .run(Progress.NONE);
        }
    }

    private static Draft draft(String text) {
        return new Draft(WORKSHOP, "new", "s1", CommentTag.IDEA, text, "", true);
    }

    private static Entry.Comment comment(int number, int step) {
        return new Entry.Comment("c" + number, WORKSHOP, "s1", CommentTag.IDEA, "said at " + step, "", true, NOW);
    }

    /** What a person expects to find after a number of steps: plain words by id, written down without the program. */
    static Map<String, String> expected(int steps) {
        Map<String, String> state = new TreeMap<>();
        for (int step = 0; step < steps; step++) {
            Random random = new Random(step);
            int kind = random.nextInt(KINDS);
            int which = random.nextInt(SLIDES);
            switch (kind) {
                case 0 -> state.put("show", "s" + which + (step % 2 == 0 ? " revealed" : ""));
                case 1 -> state.put("c" + which % COMMENTS, "said at " + step);
                case 2 -> state.put("t" + which, Integer.toString(step));
                case 3 -> state.remove("c" + which % COMMENTS);
                case 4 -> state.put("draft", "half said at " + step);
                case 5 -> state.remove("draft");
                default -> state.put("b" + step, Integer.toString(step % 4));
            }
        }
        return state;
    }

    /** The same, as the project tells it. */
    static Map<String, String> found(CaptureService captures, OpenProject project) {
        Map<String, String> state = new TreeMap<>();
        captures.show(project, WORKSHOP)
                .ifPresent(show -> state.put("show", show.slide() + (show.revealed() ? " revealed" : "")));
        captures.draft(project, WORKSHOP).ifPresent(draft -> state.put("draft", draft.text()));
        for (Entry entry : captures.entries(project, WORKSHOP)) {
            if (entry instanceof Entry.Comment comment) {
                state.put(comment.id(), comment.text());
            } else if (entry instanceof Entry.Tally tally) {
                state.put(tally.id(), Integer.toString(tally.count()));
            } else if (entry instanceof Entry.Ballot ballot) {
                state.put(ballot.id(), Integer.toString(ballot.marks().getOrDefault("a", 0)));
            }
        }
        return state;
    }
}
