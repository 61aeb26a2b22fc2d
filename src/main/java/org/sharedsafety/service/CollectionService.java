package org.sharedsafety.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharedsafety.honesty.SharedSafety;
import org.sharedsafety.job.Job;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.Metric;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.store.CollectionText;
import org.sharedsafety.store.Transaction;

/** The collection: saved views in an order, from which reports and workshops take; every change can be taken back. */
public final class CollectionService {
    private static final List<String> MEASURES = List.of("x", "y", "metric", "need", "beside-metric");

    /** What a comparison is kept as that has to hold two of safety, health and community conditions. */
    public static final String SHARED_SAFETY = "shared-safety";

    private final FigureService figures;
    private final Clock clock;

    public CollectionService(FigureService figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    /** The saved views in their order. */
    public Job<List<SavedView>> views(OpenProject project) {
        return progress -> project.reading(CollectionService::read);
    }

    private static List<SavedView> read(Transaction tx) {
        return CollectionText.read(tx.project().get(CollectionText.SETTING).orElse(null));
    }

    /**
     * Adds a view at the end, with the sentence that it may carry out of the house; one that is there already stays.
     *
     * <p>Whatever adds it: a comparison is kept as one of Shared Safety only with two of its families.
     *
     * @param language of the title and the sentence
     */
    public Job<SavedView> adding(OpenProject project, ViewQuestion question, String language) {
        return progress -> {
            checkShared(project, question);
            Optional<SavedView> there = project.reading(CollectionService::read).stream()
                    .filter(view -> view.question().equals(question))
                    .findFirst();
            if (there.isPresent()) {
                return there.get();
            }
            String finding = finding(project, question, language, progress);
            String title = title(project, question, language);
            change(project, Message.of("history.collected", title), views -> {
                int last = views.stream()
                        .mapToInt(view -> Integer.parseInt(view.id()))
                        .max()
                        .orElse(0);
                views.add(new SavedView(Integer.toString(last + 1), question, title, finding, "", clock.instant()));
            });
            return project.reading(CollectionService::read).stream()
                    .reduce((before, after) -> after)
                    .orElseThrow();
        };
    }

    private static void checkShared(OpenProject project, ViewQuestion question) {
        if (!question.view().equals("compare") || !question.get("part", "").equals(SHARED_SAFETY)) {
            return;
        }
        Metric x = project.metrics().get(question.get("x", ""));
        Metric y = project.metrics().get(question.get("y", ""));
        if (x == null || y == null) {
            throw WorkbenchException.of("shared.no-measures");
        }
        SharedSafety.whyNot(x, y).ifPresent(why -> {
            throw new WorkbenchException(why);
        });
    }

    /** What the view says as an output; a view that no output can be made of is collected without its sentence. */
    private String finding(OpenProject project, ViewQuestion question, String language, Progress progress) {
        if (!figures.views().contains(question.view())) {
            return "";
        }
        try {
            return figures.finding(project, question, language).run(progress);
        } catch (WorkbenchException refused) {
            return "";
        }
    }

    /** What a view is about, in words: its measures, its place, its period. */
    private static String title(OpenProject project, ViewQuestion question, String language) {
        Stream<String> measures = MEASURES.stream()
                .map(setting -> question.get(setting, ""))
                .filter(id -> !id.isEmpty())
                .map(id -> {
                    Metric metric = project.metrics().get(id);
                    return metric == null ? id : metric.name(language);
                });
        String place = question.get("place", "");
        Stream<String> where = place.isEmpty() ? Stream.of() : Stream.of(placeName(project, place));
        String period = question.get("period", "");
        Stream<String> when = period.isEmpty() || period.equals("latest") ? Stream.of() : Stream.of(period);
        String title = Stream.of(measures, where, when)
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.joining(" · "));
        return title.isEmpty() ? project.name() : title;
    }

    private static String placeName(OpenProject project, String code) {
        return project.reading(tx -> tx.places().byCode(code).stream()
                .findFirst()
                .map(found -> PlaceLabels.of(tx).of(found).name())
                .orElse(code));
    }

    /** Takes a view out of the collection. */
    public Job<Boolean> removing(OpenProject project, SavedView view) {
        return progress -> change(
                project,
                Message.of("history.uncollected", view.title()),
                views -> views.removeIf(each -> each.id().equals(view.id())));
    }

    /** Moves a view to another place in the order, the first being 0; one beyond the ends goes to the end. */
    public Job<Boolean> moving(OpenProject project, SavedView view, int to) {
        return progress -> change(project, Message.of("history.collection-moved", view.title()), views -> {
            int from = index(views, view.id());
            if (from >= 0) {
                SavedView moved = views.remove(from);
                views.add(Math.max(0, Math.min(views.size(), to)), moved);
            }
        });
    }

    /** Renames a view and changes its note; an empty title keeps the one it has. */
    public Job<Boolean> renaming(OpenProject project, SavedView view, String title, String note) {
        String wanted = title.isBlank() ? view.title() : title.strip();
        return progress -> change(
                project,
                Message.of("history.collection-renamed", wanted),
                views -> Collections.replaceAll(views, view, view.named(wanted, note.strip())));
    }

    private static int index(List<SavedView> views, String id) {
        for (int i = 0; i < views.size(); i++) {
            if (views.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Answers whether anything changed; what stays the same is no step. */
    private static boolean change(OpenProject project, Message name, Consumer<List<SavedView>> how) {
        boolean changed = project.file().writing(tx -> {
            List<SavedView> before = read(tx);
            List<SavedView> after = new ArrayList<>(before);
            how.accept(after);
            if (after.equals(before)) {
                return false;
            }
            tx.history().changeSetting(name, CollectionText.SETTING, CollectionText.write(after));
            return true;
        });
        if (changed) {
            project.file().saveBack();
        }
        return changed;
    }
}
