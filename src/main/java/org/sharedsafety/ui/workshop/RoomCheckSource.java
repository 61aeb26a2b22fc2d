package org.sharedsafety.ui.workshop;

import java.util.function.UnaryOperator;
import org.sharedsafety.job.Job;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.workshop.Workshop;

/**
 * What the room check does to the project.
 *
 * @param show what the slides show
 * @param changing changes a workshop, as a step of history
 * @param changed says that the project was changed
 */
public record RoomCheckSource(ShowSource show, Changing changing, Runnable changed) {
    /** Changes a workshop. */
    @FunctionalInterface
    public interface Changing {
        Job<Workshop> job(String id, Message step, UnaryOperator<Workshop> how);
    }
}
