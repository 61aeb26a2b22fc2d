package org.sharedsafety.ui.common;

import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sharedsafety.model.Message;

/** A started job as the window sees it; its properties change on the window's thread only. */
public final class RunningJob {
    /** How far the job is. */
    public enum State {
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private final Message title;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RUNNING);
    private final ReadOnlyObjectWrapper<Message> message;
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** A job that has just been started. */
    public RunningJob(Message title) {
        this.title = title;
        this.message = new ReadOnlyObjectWrapper<>(title);
    }

    /** What the job is for. */
    public Message title() {
        return title;
    }

    /** How far the job is. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What the job is doing now. */
    public ReadOnlyObjectProperty<Message> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** From 0 to 1, or -1 while it is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Asks the job to stop; it leaves at its next look. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Whether the job was asked to stop. */
    public boolean isCancelled() {
        return cancelled.get();
    }

    /** Shows progress; called on the window's thread. */
    public void show(String key, long done, long total) {
        message.set(Message.of(key, done, total));
        fraction.set(total <= 0 ? -1 : Math.min(1, Math.max(0, (double) done / total)));
    }

    /** Ends the job; called on the window's thread. */
    public void end(State last) {
        state.set(last);
    }
}
