package org.sharedsafety.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.workshop.SeenFinding;
import org.sharedsafety.model.workshop.Sensitivity;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.StationLook;
import org.sharedsafety.model.workshop.StationView;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.text.Texts;

/** Stations while they are prepared: made from saved views, held against the data of today. */
public final class StationService {
    private final WorkshopService workshops;
    private final AudienceService audience;

    public StationService(WorkshopService workshops, AudienceService audience) {
        this.workshops = workshops;
        this.audience = audience;
    }

    /**
     * A station of saved views; not yet in any workshop.
     *
     * @param kind with as many views as are given
     */
    public Job<Slide> making(
            OpenProject project, String id, SlideKind kind, List<SavedView> views, List<String> languages) {
        return progress -> {
            if (views.size() != kind.views() || views.isEmpty()) {
                throw new IllegalArgumentException(kind + " of " + views.size() + " views");
            }
            List<StationView> shown = new ArrayList<>();
            Sensitivity most = Sensitivity.ORDINARY;
            Wording headline = Wording.NONE;
            for (SavedView view : views) {
                Slide one = workshops.making(project, id, view, languages).run(progress);
                shown.addAll(one.views());
                most = one.sensitivity().compareTo(most) > 0 ? one.sensitivity() : most;
                headline = headline.isEmpty() ? one.headline() : headline;
            }
            return Slide.of(id, kind, headline).withViews(shown).withSensitivity(most);
        };
    }

    /** What every view of a workshop comes to now, in running order; a view that fails is told, not thrown. */
    public Job<List<StationLook>> looking(OpenProject project, Workshop workshop) {
        return progress -> {
            List<StationLook> looks = new ArrayList<>();
            for (Slide slide : workshop.slides()) {
                for (int i = 0; i < slide.views().size(); i++) {
                    progress.checkCancelled();
                    looks.add(look(project, workshop, slide, i, progress));
                }
            }
            return List.copyOf(looks);
        };
    }

    private StationLook look(OpenProject project, Workshop workshop, Slide slide, int view, Progress progress) {
        StationView shown = slide.views().get(view);
        try {
            AudienceLook look = audience.looking(project, shown.question(), workshop.language())
                    .run(progress);
            StationLook found =
                    new StationLook(slide.id(), view, shown.seen(), look.now(), look.hidden(), look.refused());
            return found.isChanged() && saidTheSame(project, shown, progress)
                    ? new StationLook(slide.id(), view, shown.seen(), shown.seen(), look.hidden(), look.refused())
                    : found;
        } catch (WorkbenchException failed) {
            return new StationLook(slide.id(), view, shown.seen(), null, 0, failed.message());
        }
    }

    /** Whether the view says what it said, in another language than the workshop begins in today. */
    private boolean saidTheSame(OpenProject project, StationView shown, Progress progress) {
        for (String language : Texts.LANGUAGES) {
            SeenFinding seen = shown.seen();
            if (seen != null
                    && audience.looking(project, shown.question(), language)
                            .run(progress)
                            .now()
                            .digest()
                            .equals(seen.digest())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes what a slide's views say now as seen, as a step of history.
     *
     * @param sentence whether the headline becomes the sentence of the first view; texts in languages that the program
     *     does not speak are taken away then, for they would go on saying the old
     */
    public Job<Workshop> taking(OpenProject project, Workshop workshop, String slideId, boolean sentence) {
        return progress -> {
            Slide slide = workshop.slide(slideId).orElseThrow();
            List<StationView> views = new ArrayList<>();
            for (StationView view : slide.views()) {
                AudienceLook look = audience.looking(project, view.question(), workshop.language())
                        .run(progress);
                if (look.refused() != null) {
                    throw new WorkbenchException(look.refused());
                }
                views.add(new StationView(view.question(), look.now()));
            }
            Wording headline = Wording.NONE;
            for (String language : sentence ? workshop.languages() : List.<String>of()) {
                if (Texts.LANGUAGES.contains(language)) {
                    headline = headline.with(
                            language,
                            audience.looking(project, slide.views().get(0).question(), language)
                                    .run(progress)
                                    .now()
                                    .finding());
                }
            }
            Wording said = headline;
            return workshops
                    .changing(
                            project,
                            workshop.id(),
                            Message.of(
                                    "history.workshop-taken", workshop.title().in(workshop.language())),
                            now -> now.slide(slideId)
                                    .map(each -> now.with(each.withViews(views)
                                            .withHeadline(said.isEmpty() ? each.headline() : said)))
                                    .orElse(now))
                    .run(progress);
        };
    }

    /** Number of the newest import; 0 before any. */
    public long lastImport(OpenProject project) {
        return project.reading(tx ->
                tx.imports().all().stream().mapToLong(each -> each.id()).max().orElse(0));
    }

    /** What a view comes to now, and whether a room may see it. */
    public record AudienceLook(SeenFinding now, int hidden, @Nullable Message refused) {}
}
