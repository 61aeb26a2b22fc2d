package org.sharedsafety.ui.workshop;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.text.Texts;
import org.sharedsafety.ui.common.Jobs;

/** Puts together what the wall shows: a slide, its figures as far as they are made, and the counts of the room. */
final class ShowDrawing {
    private final Jobs jobs;
    private final ShowSource source;
    private final ShowPictures pictures;
    private final Runnable arrived;
    private final Map<String, VoteCounts> counts = new HashMap<>();
    private @Nullable UnaryOperator<String> naming;

    /** Tells {@code arrived} whenever something came that was not there. */
    ShowDrawing(Jobs jobs, ShowSource source, Runnable arrived) {
        this.jobs = jobs;
        this.source = source;
        this.arrived = arrived;
        this.pictures = new ShowPictures(jobs, source.figure(), arrived);
    }

    /** Forgets all, because the project has changed. */
    void forget() {
        pictures.forget();
        counts.clear();
        naming = null;
    }

    /** Counts anew what the room said. */
    void recount() {
        counts.clear();
    }

    Wall wall(Workshop of, Slide slide, Show stands, boolean exploring) {
        String spoken = Texts.LANGUAGES.contains(stands.language()) ? stands.language() : "en";
        List<Pictured> shown = slide.views().stream()
                .limit(slide.kind().views())
                .map(view -> pictures.of(new ShowSource.View(view.question(), spoken, stands.namesHidden())))
                .toList();
        return new Wall(
                of,
                slide,
                stands,
                Texts.of(spoken),
                shown,
                slide.kind() == SlideKind.RESULTS || slide.isGuessed() ? counted(of, slide, spoken) : null,
                stands.namesHidden() ? naming() : UnaryOperator.identity(),
                exploring);
    }

    private UnaryOperator<String> naming() {
        UnaryOperator<String> letters = naming;
        if (letters == null) {
            letters = source.naming().get();
            naming = letters;
        }
        return letters;
    }

    private @Nullable VoteCounts counted(Workshop of, Slide slide, String language) {
        String key = slide.id() + " " + language;
        if (!counts.containsKey(key)) {
            counts.put(key, VoteCounts.NONE);
            jobs.start(
                    Message.of("job.workshop-figure"),
                    source.counts().apply(new ShowSource.Counted(of, slide), language),
                    found -> {
                        counts.put(key, found);
                        arrived.run();
                    });
        }
        return counts.get(key);
    }
}
