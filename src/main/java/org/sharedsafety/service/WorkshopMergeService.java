package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.workshop.Entry;
import org.sharedsafety.model.workshop.Poll;
import org.sharedsafety.model.workshop.PollItem;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.store.Transaction;
import org.sharedsafety.store.WorkshopText;

/**
 * Brings what was captured in a copy of the project back into the original; nothing that is here is ever overwritten.
 *
 * <p>Captures find home by their own ids. What was deleted here stays deleted. What was changed in both stays as it is
 * here and is listed. Slides, items of votes and whole workshops that only the copy knows are added as a step of history.
 */
public final class WorkshopMergeService {
    private final ProjectService projects;

    public WorkshopMergeService(ProjectService projects) {
        this.projects = projects;
    }

    /**
     * What came home.
     *
     * @param workshops titles of the workshops of the copy
     * @param added captures that are here now
     * @param same captures that were here already
     * @param deleted captures that were deleted here and stay so
     * @param differing captures that say something else here; ours first, theirs second
     * @param plans workshops whose plan was added to
     */
    public record Merged(
            List<String> workshops, int added, int same, int deleted, List<Differing> differing, int plans) {
        public Merged {
            workshops = List.copyOf(workshops);
            differing = List.copyOf(differing);
        }
    }

    /** A capture that says one thing here and another in the copy. */
    public record Differing(Entry here, Entry there) {}

    /** What the copy holds of one workshop. */
    private record Copied(Workshop workshop, List<Entry> entries, Optional<Show> show) {}

    /** Brings the results of a copied project file home. */
    public Job<Merged> bringing(OpenProject project, Path copy) {
        return progress -> {
            if (copy.toAbsolutePath().normalize().equals(project.path())) {
                throw WorkbenchException.of("workshop.merge-self");
            }
            List<Copied> copied = read(copy, progress);
            if (copied.isEmpty()) {
                throw WorkbenchException.of("workshop.merge-nothing", String.valueOf(copy.getFileName()));
            }
            progress.checkCancelled();
            Merged merged = project.file().writing(tx -> merge(tx, copied));
            project.file().saveBack();
            return merged;
        };
    }

    private List<Copied> read(Path copy, Progress progress) {
        try (OpenProject other =
                projects.opening(copy, ProjectService.Access.READ).run(progress)) {
            return other.reading(tx -> tx.workshops().all().stream()
                    .map(workshop -> new Copied(
                            workshop,
                            tx.workshops().entries(workshop.id()),
                            tx.workshops().show(workshop.id())))
                    .toList());
        }
    }

    private static Merged merge(Transaction tx, List<Copied> copied) {
        int added = 0;
        int same = 0;
        int deleted = 0;
        int plans = 0;
        List<Differing> differing = new ArrayList<>();
        for (Copied from : copied) {
            plans += plan(tx, from.workshop()) ? 1 : 0;
            for (Entry there : from.entries()) {
                Optional<Entry> here = tx.workshops().entry(there.id());
                if (here.isPresent()) {
                    if (here.get().equals(there)) {
                        same++;
                    } else {
                        differing.add(new Differing(here.get(), there));
                    }
                } else if (tx.workshops().isGone(there.id())) {
                    deleted++;
                } else {
                    tx.workshops().put(there);
                    added++;
                }
            }
            if (tx.workshops().show(from.workshop().id()).isEmpty()) {
                from.show().ifPresent(show -> tx.workshops().put(show));
            }
        }
        return new Merged(
                copied.stream()
                        .map(from -> from.workshop().title().in(from.workshop().language()))
                        .toList(),
                added,
                same,
                deleted,
                differing,
                plans);
    }

    /** Adds to the plan what only the copy knows; answers whether there was anything. */
    private static boolean plan(Transaction tx, Workshop there) {
        Optional<Workshop> here = tx.workshops().get(there.id());
        Workshop merged = here.map(ours -> merged(ours, there)).orElse(there);
        if (here.isPresent() && here.get().equals(merged)) {
            return false;
        }
        tx.history()
                .changeSetting(
                        Message.of("history.workshop-merged", there.title().in(there.language())),
                        WorkshopText.setting(there.id()),
                        WorkshopText.write(merged));
        return true;
    }

    /** Our plan, with the slides and the items of votes that only the other has; a vote that one closed is closed. */
    static Workshop merged(Workshop ours, Workshop theirs) {
        List<Slide> slides = new ArrayList<>();
        for (Slide slide : ours.slides()) {
            slides.add(
                    theirs.slide(slide.id()).map(other -> merged(slide, other)).orElse(slide));
        }
        for (Slide slide : theirs.slides()) {
            if (ours.slide(slide.id()).isEmpty()) {
                slides.add(slide);
            }
        }
        return ours.withSlides(slides);
    }

    private static Slide merged(Slide ours, Slide theirs) {
        Poll our = ours.poll();
        Poll their = theirs.poll();
        if (our == null || their == null) {
            return our == null && their != null ? ours.withPoll(their) : ours;
        }
        List<PollItem> items = new ArrayList<>(our.items());
        their.items().stream()
                .filter(item ->
                        our.items().stream().noneMatch(known -> known.id().equals(item.id())))
                .forEach(items::add);
        return ours.withPoll(our.withItems(items).opened(our.open() && their.open()));
    }
}
