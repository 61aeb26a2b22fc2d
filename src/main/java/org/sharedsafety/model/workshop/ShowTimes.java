package org.sharedsafety.model.workshop;

import java.time.Instant;

/**
 * When a show began and how far it is.
 *
 * @param startedAt when the show began
 * @param slideAt when the slide came up
 * @param ended whether somebody closed the workshop
 */
public record ShowTimes(Instant startedAt, Instant slideAt, boolean ended) {
    ShowTimes atSlide(Instant now) {
        return new ShowTimes(startedAt, now, false);
    }

    ShowTimes timed(Instant now) {
        return new ShowTimes(startedAt, now, ended);
    }

    ShowTimes closed() {
        return new ShowTimes(startedAt, slideAt, true);
    }
}
