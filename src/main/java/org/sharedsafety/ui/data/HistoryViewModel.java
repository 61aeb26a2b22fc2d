package org.sharedsafety.ui.data;

import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.ui.common.Jobs;

/** The steps of the project, newest first, and the ways to go to one or to bring one back. */
public final class HistoryViewModel {
    private final Jobs jobs;
    private final Supplier<Job<List<HistoryLine>>> listing;
    private final LongFunction<Job<Message>> going;
    private final LongFunction<Job<Message>> bringing;
    private final java.util.function.Consumer<Message> changed;
    private final ReadOnlyObjectWrapper<List<HistoryLine>> steps = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * A history.
     *
     * @param going goes to a step and says what was done
     * @param bringing brings a set-aside step back and says what was done
     * @param changed is told that the project changed
     */
    public HistoryViewModel(
            Jobs jobs,
            Supplier<Job<List<HistoryLine>>> listing,
            LongFunction<Job<Message>> going,
            LongFunction<Job<Message>> bringing,
            java.util.function.Consumer<Message> changed) {
        this.jobs = jobs;
        this.listing = listing;
        this.going = going;
        this.bringing = bringing;
        this.changed = changed;
    }

    /** Reads the list again. */
    public void refresh() {
        jobs.start(Message.of("job.history"), listing.get(), steps::set);
    }

    /** Goes to a step, or brings it back where it was set aside. */
    public void act(HistoryLine line) {
        LongFunction<Job<Message>> way = line.state() == HistoryLine.State.SET_ASIDE ? bringing : going;
        jobs.start(Message.of("job.history"), way.apply(line.number()), said -> {
            changed.accept(said);
            refresh();
        });
    }

    public ReadOnlyObjectProperty<List<HistoryLine>> stepsProperty() {
        return steps.getReadOnlyProperty();
    }
}
