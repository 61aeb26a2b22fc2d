package org.sharedsafety.ui.data;

import java.time.LocalDateTime;

/**
 * One import of the project.
 *
 * @param number as the person knows it
 * @param file the file's name
 * @param publisher who published it; may be empty
 * @param when it was brought in, in the laptop's time
 * @param values stored by it that still count
 * @param problems listed by it
 * @param active whether it counts; false once it was undone
 */
public record ImportLine(
        long number, String file, String publisher, LocalDateTime when, long values, long problems, boolean active) {}
