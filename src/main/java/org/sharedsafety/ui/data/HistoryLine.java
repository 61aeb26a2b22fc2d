package org.sharedsafety.ui.data;

import java.time.LocalDateTime;
import org.sharedsafety.model.Message;

/**
 * One step of the history.
 *
 * @param number as the command line knows it; 0 stands for the beginning
 * @param when in the laptop's time
 */
public record HistoryLine(long number, Message name, LocalDateTime when, State state) {
    /** Where a step stands. */
    public enum State {
        DONE,
        UNDONE,
        SET_ASIDE
    }
}
