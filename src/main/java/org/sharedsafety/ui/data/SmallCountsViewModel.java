package org.sharedsafety.ui.data;

import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.ui.common.Jobs;

/** The number below which counts are hidden in everything that leaves the desk, and the way to choose another. */
public final class SmallCountsViewModel {
    private final Jobs jobs;
    private final IntSupplier reading;
    private final ObjectProperty<Integer> threshold = new SimpleObjectProperty<>(10);
    private boolean refreshing;

    /**
     * A threshold.
     *
     * @param choosing stores another one
     * @param changed is told that the project changed
     */
    public SmallCountsViewModel(
            Jobs jobs, IntSupplier reading, IntFunction<Job<Integer>> choosing, Consumer<Message> changed) {
        this.jobs = jobs;
        this.reading = reading;
        threshold.addListener((observable, before, now) -> {
            if (!refreshing) {
                jobs.start(
                        Message.of("job.threshold"),
                        choosing.apply(now),
                        chosen -> changed.accept(Message.of("history.threshold", chosen)));
            }
        });
    }

    /** Reads the number again. */
    public void refresh() {
        jobs.start(Message.of("job.threshold"), progress -> reading.getAsInt(), now -> {
            refreshing = true;
            threshold.set(now);
            refreshing = false;
        });
    }

    /** The number; setting it stores it. */
    public ObjectProperty<Integer> thresholdProperty() {
        return threshold;
    }
}
