package org.sharedsafety.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.PlaceEvent;
import org.sharedsafety.model.ViewQuestion;

/**
 * The ways of a figure out of its view; each makes the figure anew as an output, so that nothing hidden leaves.
 *
 * @param copyPicture puts its picture on the clipboard, or null where there is no such way
 * @param copyData puts its data on the clipboard
 * @param save writes its picture to a file
 * @param collect adds its view to the collection that reports and workshops take from
 * @param events what a person noted as having happened where and before the view ends, earliest first
 * @param tried leads to the solutions that the project holds for the measures of the view
 */
public record FigureDoors(
        @Nullable Consumer<ViewQuestion> copyPicture,
        @Nullable Consumer<ViewQuestion> copyData,
        @Nullable Consumer<ViewQuestion> save,
        @Nullable Consumer<ViewQuestion> collect,
        Function<ViewQuestion, List<PlaceEvent>> events,
        Tried tried) {
    /**
     * The way to what others tried about the measures of a figure.
     *
     * @param any whether the project holds a solution for them
     * @param open leads there
     */
    public record Tried(Predicate<ViewQuestion> any, Consumer<ViewQuestion> open) {
        /** Nothing was written down. */
        public static final Tried NOTHING = new Tried(question -> false, question -> {});
    }

    /** Without a way to solutions. */
    public FigureDoors(
            @Nullable Consumer<ViewQuestion> copyPicture,
            @Nullable Consumer<ViewQuestion> copyData,
            @Nullable Consumer<ViewQuestion> save,
            @Nullable Consumer<ViewQuestion> collect,
            Function<ViewQuestion, List<PlaceEvent>> events) {
        this(copyPicture, copyData, save, collect, events, Tried.NOTHING);
    }

    /** Without any events. */
    public FigureDoors(
            @Nullable Consumer<ViewQuestion> copyPicture,
            @Nullable Consumer<ViewQuestion> copyData,
            @Nullable Consumer<ViewQuestion> save,
            @Nullable Consumer<ViewQuestion> collect) {
        this(copyPicture, copyData, save, collect, question -> List.of());
    }

    /** No way out. */
    public static final FigureDoors NONE = new FigureDoors(null, null, null, null);
}
