package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.model.workshop.Slide;
import org.sharedsafety.model.workshop.Wording;
import org.sharedsafety.model.workshop.Workshop;
import org.sharedsafety.text.Texts;

/**
 * Everything that the wall shows at one moment; the facilitator's notes are in the slide, but no slide view reads them.
 *
 * @param texts of the language that is shown
 * @param pictures one for each view of the slide
 * @param counts of the room, where the slide shows some
 * @param naming takes names of places out of words while names are hidden
 * @param exploring whether it is beside the running order
 */
public record Wall(
        Workshop workshop,
        Slide slide,
        Show show,
        Texts texts,
        List<Pictured> pictures,
        @Nullable VoteCounts counts,
        UnaryOperator<String> naming,
        boolean exploring) {
    public Wall {
        pictures = List.copyOf(pictures);
    }

    /** What somebody wrote, in the language shown, without names where these are hidden. */
    public String say(Wording wording) {
        return naming.apply(wording.in(show.language()));
    }

    /** Whether the data are shown: at once, or at the second step. */
    public boolean isRevealed() {
        return !slide.reveal() || show.revealed() || exploring;
    }

    /** Whether something of it is still being made. */
    public boolean isComing() {
        return pictures.stream().anyMatch(Pictured::isComing);
    }
}
