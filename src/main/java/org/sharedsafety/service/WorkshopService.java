package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.workshop.Audience;
import org.sharedsafety.model.workshop.SeenFinding;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.store.WorkshopText;
import org.sharedsafety.text.Texts;

/** Workshops as they are prepared; every change is a step of history. */
public final class WorkshopService {
    private final AudienceService audience;

    public WorkshopService(AudienceService audience) {
        this.audience = audience;
    }

    /** The workshops of the project, the next and the newest first, those without a date before all. */
    public List<Workshop> workshops(OpenProject project) {
        Comparator<Workshop> newest =
                Comparator.comparing(Workshop::date, Comparator.nullsFirst(Comparator.reverseOrder()));
        return project.reading(tx -> tx.workshops().all()).stream()
                .sorted(newest.thenComparing(Workshop::id))
                .toList();
    }

    /** A workshop by its id. */
    public Optional<Workshop> workshop(OpenProject project, String id) {
        return project.reading(tx -> tx.workshops().get(id));
    }

    /**
     * Makes a workshop out of saved views: welcome, a station each, thanks.
     *
     * @param languages two letters each, the first is the one it begins in
     */
    public Job<Workshop> making(
            OpenProject project, Wording title, List<String> languages, Audience people, List<SavedView> views) {
        return progress -> {
            List<Slide> slides = new ArrayList<>();
            slides.add(welcome("s1", languages));
            for (SavedView view : views) {
                progress.checkCancelled();
                slides.add(station(project, "s" + (slides.size() + 1), view, languages, progress));
            }
            slides.add(thanks("s" + (slides.size() + 1), languages));
            Workshop made = new Workshop(
                    UUID.randomUUID().toString(),
                    title,
                    null,
                    "",
                    languages,
                    people,
                    slides,
                    List.of(),
                    new TreeSet<>(),
                    null);
            return kept(project, made, Message.of("history.workshop-made", title.in(languages.get(0))));
        };
    }

    private static Slide welcome(String id, List<String> languages) {
        return Slide.of(id, SlideKind.WELCOME, said("workshop.welcome.headline", languages))
                .withBody(said("workshop.welcome.body", languages));
    }

    private static Slide thanks(String id, List<String> languages) {
        return Slide.of(id, SlideKind.THANKS, said("workshop.thanks.headline", languages))
                .withBody(said("workshop.thanks.body", languages));
    }

    /** A text of the program in all languages of a workshop that the program speaks. */
    public static Wording said(String key, List<String> languages) {
        Wording wording = Wording.NONE;
        for (String language : languages) {
            if (Texts.LANGUAGES.contains(language)) {
                wording = wording.with(language, Texts.of(language).say(key));
            }
        }
        return wording;
    }

    /** A station of a saved view, with what the view says in each language as its headline; not yet in any workshop. */
    public Job<Slide> making(OpenProject project, String id, SavedView view, List<String> languages) {
        return progress -> station(project, id, view, languages, progress);
    }

    private Slide station(OpenProject project, String id, SavedView view, List<String> languages, Progress progress) {
        Wording headline = Wording.NONE;
        for (String language : languages) {
            if (Texts.LANGUAGES.contains(language)) {
                headline = headline.with(language, headline(project, view, language, progress));
            }
        }
        StationView shown =
                new StationView(view.question(), seen(project, view.question(), languages.get(0), progress));
        return Slide.of(id, SlideKind.CHART, headline)
                .withViews(List.of(shown))
                .withSensitivity(audience.sensitivity(project, view.question()));
    }

    private String headline(OpenProject project, SavedView view, String language, Progress progress) {
        try {
            return audience.figure(project, view.question(), language)
                    .run(progress)
                    .finding();
        } catch (WorkbenchException refused) {
            return view.title();
        }
    }

    /** What a view says now; null where it may not be shown to a room. */
    private @Nullable SeenFinding seen(OpenProject project, ViewQuestion question, String language, Progress progress) {
        try {
            return audience.seen(project, question, language).run(progress);
        } catch (WorkbenchException refused) {
            return null;
        }
    }

    /** A copy of a workshop under another title: nothing that was captured, no date, and nothing ticked comes with it. */
    public Job<Workshop> duplicating(OpenProject project, Workshop workshop, Wording title) {
        return progress -> kept(
                project,
                new Workshop(
                        UUID.randomUUID().toString(),
                        title,
                        null,
                        workshop.where(),
                        workshop.languages(),
                        workshop.audience(),
                        workshop.slides(),
                        workshop.helpLines(),
                        new TreeSet<>(),
                        null),
                Message.of("history.workshop-made", title.in(workshop.language())));
    }

    /** Keeps a workshop that was changed, under a name of the step. */
    public Job<Workshop> keeping(OpenProject project, Workshop changed, Message step) {
        return progress -> kept(project, changed, step);
    }

    /** Changes a workshop as it is now; what stays the same is no step. */
    public Job<Workshop> changing(OpenProject project, String id, Message step, UnaryOperator<Workshop> how) {
        return progress -> {
            Workshop before = workshop(project, id).orElseThrow(() -> WorkbenchException.of("workshop.none", id));
            Workshop after = how.apply(before);
            return after.equals(before) ? before : kept(project, after, step);
        };
    }

    private static Workshop kept(OpenProject project, Workshop workshop, Message step) {
        project.file().writing(tx -> {
            tx.history().changeSetting(step, WorkshopText.setting(workshop.id()), WorkshopText.write(workshop));
            return true;
        });
        project.file().saveBack();
        return workshop;
    }

    /** Takes a workshop out of the project, as a step of history; what was captured in it comes back with it. */
    public Job<Boolean> removing(OpenProject project, Workshop workshop) {
        return progress -> {
            project.file().writing(tx -> {
                tx.history()
                        .changeSetting(
                                Message.of(
                                        "history.workshop-removed",
                                        workshop.title().in(workshop.language())),
                                WorkshopText.setting(workshop.id()),
                                null);
                return true;
            });
            project.file().saveBack();
            return true;
        };
    }
}
