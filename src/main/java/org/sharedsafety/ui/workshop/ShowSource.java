package org.sharedsafety.ui.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.AudienceFigure;

/**
 * What a running show asks of the project.
 *
 * @param now tells the time
 * @param workshop a workshop as it is prepared now, by its id
 * @param show where the show of a workshop stands, by the workshop's id
 * @param keeping keeps where a show stands
 * @param home brings what was kept into the file where the person keeps the project
 * @param figure a view as a room may see it
 * @param naming how names of places are taken out of words
 * @param counts what the room said, of a slide that shows it, in a language
 * @param views that the facilitator may turn to beside the running order
 */
public record ShowSource(
        Supplier<Instant> now,
        Function<String, Optional<Workshop>> workshop,
        Function<String, Optional<Show>> show,
        Function<Show, Job<Show>> keeping,
        Supplier<Job<Boolean>> home,
        Function<View, Job<AudienceFigure>> figure,
        Supplier<UnaryOperator<String>> naming,
        BiFunction<Counted, String, Job<VoteCounts>> counts,
        Supplier<Job<List<SavedView>>> views) {
    /** A view in a language, with or without names of places. */
    public record View(ViewQuestion question, String language, boolean lettered) {}

    /** A slide whose counts are asked for. */
    public record Counted(Workshop workshop, Slide slide) {}
}
