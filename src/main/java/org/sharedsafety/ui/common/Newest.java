package org.sharedsafety.ui.common;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/**
 * Answers a question that changes faster than it is answered: one at a time away from the window, and then the newest;
 * what was asked between is never worked on. Too short for the job strip.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class Newest<Q, A> {
    private final Consumer<Runnable> background;
    private final Function<Q, A> work;
    private final Consumer<A> answer;
    private @Nullable Q waiting;
    private boolean busy;

    /**
     * Asks nothing yet.
     *
     * @param background where it is worked on, such as the start method of the pool
     * @param answer gets the answers on the window's thread
     */
    public Newest(Consumer<Runnable> background, Function<Q, A> work, Consumer<A> answer) {
        this.background = background;
        this.work = work;
        this.answer = answer;
    }

    /** Asks; on the window's thread. */
    public void ask(Q question) {
        if (busy) {
            waiting = question;
            return;
        }
        busy = true;
        background.accept(() -> {
            try {
                A found = work.apply(question);
                onWindow(() -> arrive(found));
            } catch (RuntimeException broken) {
                // Another question must be possible; the failure itself is the pool's to tell.
                onWindow(() -> busy = false);
                throw broken;
            }
        });
    }

    private void arrive(A found) {
        busy = false;
        answer.accept(found);
        Q next = waiting;
        waiting = null;
        if (next != null) {
            ask(next);
        }
    }

    private static void onWindow(Runnable then) {
        if (Platform.isFxApplicationThread()) {
            then.run();
        } else {
            Platform.runLater(then);
        }
    }
}
