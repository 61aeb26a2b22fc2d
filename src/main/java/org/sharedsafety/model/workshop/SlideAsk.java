package org.sharedsafety.model.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a slide asks of the room.
 *
 * @param prompts two or three questions to talk about
 * @param poll what the room chooses; null but for votes, and for results of one
 * @param guess whether hands are counted for a guess before the data of a slide in two steps
 */
public record SlideAsk(List<Wording> prompts, @Nullable Poll poll, boolean guess) {
    /** Asks nothing. */
    public static final SlideAsk NOTHING = new SlideAsk(List.of(), null, false);

    public SlideAsk {
        prompts = List.copyOf(prompts);
    }

    SlideAsk withPrompts(List<Wording> others) {
        return new SlideAsk(others, poll, guess);
    }

    SlideAsk withPoll(@Nullable Poll other) {
        return new SlideAsk(prompts, other, guess);
    }

    SlideAsk withGuess(boolean asked) {
        return new SlideAsk(prompts, poll, asked);
    }
}
