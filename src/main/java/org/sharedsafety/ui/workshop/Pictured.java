package org.sharedsafety.ui.workshop;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Message;
import org.sharedsafety.service.AudienceFigure;

/**
 * A view of a slide: its figure, or why there is none; neither while it is being made.
 *
 * @param figure as a room may see it
 * @param refused why it is not shown, in calm words
 */
public record Pictured(@Nullable AudienceFigure figure, @Nullable Message refused) {
    /** Still being made. */
    static final Pictured COMING = new Pictured(null, null);

    /** Whether it is still being made. */
    public boolean isComing() {
        return figure == null && refused == null;
    }
}
