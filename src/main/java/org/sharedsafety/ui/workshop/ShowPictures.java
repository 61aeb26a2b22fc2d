package org.sharedsafety.ui.workshop;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.service.AudienceFigure;
import org.sharedsafety.ui.common.Jobs;

/** The figures of a show: each is made once, the next ones ahead of time. */
final class ShowPictures {
    private static final int MOST = 48;

    private final Jobs jobs;
    private final Function<ShowSource.View, Job<AudienceFigure>> figure;
    private final Runnable arrived;
    private final Map<ShowSource.View, Pictured> made = new LinkedHashMap<>();

    /** Tells {@code arrived} on the window's thread whenever a figure has come. */
    ShowPictures(Jobs jobs, Function<ShowSource.View, Job<AudienceFigure>> figure, Runnable arrived) {
        this.jobs = jobs;
        this.figure = figure;
        this.arrived = arrived;
    }

    /** A view as far as it is made; one that nobody asked for before is begun. */
    Pictured of(ShowSource.View view) {
        Pictured known = made.get(view);
        if (known != null) {
            return known;
        }
        if (made.size() >= MOST) {
            made.remove(made.keySet().iterator().next());
        }
        made.put(view, Pictured.COMING);
        jobs.start(
                Message.of("job.workshop-figure"),
                figure.apply(view),
                found -> arrive(view, new Pictured(found, null)),
                failed -> arrive(view, new Pictured(null, words(failed))));
        // A job that ran in place has arrived already.
        return made.getOrDefault(view, Pictured.COMING);
    }

    private void arrive(ShowSource.View view, Pictured picture) {
        if (made.containsKey(view)) {
            made.put(view, picture);
            arrived.run();
        }
    }

    private static Message words(RuntimeException failed) {
        return failed instanceof WorkbenchException known
                ? known.message()
                : Message.of("error.unexpected", failed.toString());
    }

    /** Forgets all, because the project has changed. */
    void forget() {
        made.clear();
    }
}
