package org.sharedsafety.ui.card;

/**
 * Something a person can note something about.
 *
 * @param about what its note is kept under
 * @param name the same in words
 */
public record NoteSubject(String about, String name) {}
