package org.sharedsafety.model.workshop;

/**
 * What a view said when it was put on a slide, to notice when newer data say something else.
 *
 * @param importId number of the last import then, 0 before any
 * @param finding its sentence
 * @param digest of everything its data table said
 */
public record SeenFinding(long importId, String finding, String digest) {}
