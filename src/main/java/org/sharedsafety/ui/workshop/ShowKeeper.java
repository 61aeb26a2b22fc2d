package org.sharedsafety.ui.workshop;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Show;
import org.sharedsafety.ui.common.Jobs;

/** Keeps every step of a show at once, one after the other, so that an older step never overwrites a newer one. */
final class ShowKeeper {
    private final Jobs jobs;
    private final Function<Show, Job<Show>> keeping;
    private @Nullable Show waiting;
    private boolean busy;

    ShowKeeper(Jobs jobs, Function<Show, Job<Show>> keeping) {
        this.jobs = jobs;
        this.keeping = keeping;
    }

    /** Keeps a step; on the window's thread. */
    void keep(Show step) {
        waiting = step;
        if (!busy) {
            write();
        }
    }

    private void write() {
        Show step = waiting;
        if (step == null) {
            return;
        }
        waiting = null;
        busy = true;
        jobs.start(
                Message.of("job.workshop-step"),
                keeping.apply(step),
                kept -> {
                    busy = false;
                    write();
                },
                failed -> {
                    busy = false;
                    throw failed;
                });
    }
}
