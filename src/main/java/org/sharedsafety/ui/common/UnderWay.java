package org.sharedsafety.ui.common;

import java.util.ArrayList;
import java.util.List;

/** Whether a picture is being drawn, and what waits for its end; on the window's thread. */
final class UnderWay {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean busy;

    boolean isBusy() {
        return busy;
    }

    void set(boolean now) {
        busy = now;
    }

    /** Does something once nothing is under way, at once where nothing is. */
    void after(Runnable then) {
        waiting.add(then);
        tell();
    }

    /** Lets those who wait go on, unless another picture is under way already. */
    void tell() {
        if (!busy) {
            List<Runnable> ready = List.copyOf(waiting);
            waiting.clear();
            ready.forEach(Runnable::run);
        }
    }
}
