package org.sharedsafety.ui.common;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.ViewQuestion;

/**
 * The ways of a figure out of its view; each makes the figure anew as an output, so that nothing hidden leaves.
 *
 * @param copyPicture puts its picture on the clipboard, or null where there is no such way
 * @param copyData puts its data on the clipboard
 * @param save writes its picture to a file
 * @param collect adds its view to the collection that reports and workshops take from
 */
public record FigureDoors(
        @Nullable Consumer<ViewQuestion> copyPicture,
        @Nullable Consumer<ViewQuestion> copyData,
        @Nullable Consumer<ViewQuestion> save,
        @Nullable Consumer<ViewQuestion> collect) {
    /** No way out. */
    public static final FigureDoors NONE = new FigureDoors(null, null, null, null);
}
