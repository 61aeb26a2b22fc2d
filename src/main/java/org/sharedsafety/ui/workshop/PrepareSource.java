package org.sharedsafety.ui.workshop;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.Solution;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.model.workshop.StationLook;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.service.PaperService.Paper;
import org.sharedsafety.service.TranslationService.Translated;

/**
 * What the preparation of a workshop asks of the project.
 *
 * @param changing changes a workshop as it is, a step of history
 * @param copying copies a workshop under another title
 * @param removing takes a workshop out, a step of history
 * @param views the collected views
 * @param station makes a station of collected views
 * @param solutions of the library
 * @param looking what every view comes to now
 * @param taking takes what a slide's views say now, with the sentence or without
 * @param lastImport number of the newest import, 0 before any
 * @param sheets sends texts out and brings them back
 * @param outputs what is taken along
 * @param kept says that the project was changed
 */
public record PrepareSource(
        Changing changing,
        BiFunction<Workshop, Wording, Job<Workshop>> copying,
        Function<Workshop, Job<Boolean>> removing,
        Supplier<Job<List<SavedView>>> views,
        Making station,
        Supplier<Job<List<Solution>>> solutions,
        Function<Workshop, Job<List<StationLook>>> looking,
        Taking taking,
        Supplier<Job<Long>> lastImport,
        Sheets sheets,
        Outputs outputs,
        Consumer<Message> kept) {
    /** Changes a workshop, by its id. */
    @FunctionalInterface
    public interface Changing {
        Job<Workshop> job(String id, Message step, UnaryOperator<Workshop> how);
    }

    /** Makes a station of collected views, under an id. */
    @FunctionalInterface
    public interface Making {
        Job<Slide> job(String id, SlideKind kind, List<SavedView> views, List<String> languages);
    }

    /** Takes what a slide's views say now. */
    @FunctionalInterface
    public interface Taking {
        Job<Workshop> job(Workshop workshop, String slide, boolean sentence);
    }

    /** Texts on their way to a translator and back. */
    public record Sheets(
            BiFunction<Workshop, Path, Job<Path>> writing, BiFunction<Workshop, Path, Job<Translated>> reading) {}

    /** What is taken along: each answers with a sentence on what was written. */
    public record Outputs(
            BiFunction<Workshop, PaperWanted, Job<Message>> paper, Function<SlidesWanted, Job<Message>> slides) {}

    /** Paper of a size, such as {@code A3}, in a language. */
    public record PaperWanted(Paper paper, String size, String language, Path out) {}

    /** Slides of an office program, in a language. */
    public record SlidesWanted(Workshop workshop, String language, Path out) {}
}
