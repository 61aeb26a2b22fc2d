package org.sharedsafety.report;

import java.time.LocalDate;
import org.sharedsafety.model.result.RoomRecord;

/**
 * All that the record of a workshop is written from.
 *
 * @param record only what may be published
 * @param project its name
 * @param made the day on which the file is written
 * @param version of the program
 */
public record RoomBrief(RoomRecord record, String project, LocalDate made, String version) {
    public RoomBrief {
        if (!record.publishable()) {
            throw new IllegalArgumentException("a file holds only what may be published");
        }
    }
}
