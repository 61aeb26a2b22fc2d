package org.sharedsafety.service;

import java.time.Instant;

/**
 * A person's note.
 *
 * @param about what it is about: {@code place:county:01001}, {@code measure:V01}, {@code view:compare:PH01:V01}
 * @param name the same in words
 */
public record ProjectNote(String about, String name, String text, Instant at) {}
