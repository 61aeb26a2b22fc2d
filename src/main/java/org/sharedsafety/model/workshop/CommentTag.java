package org.sharedsafety.model.workshop;

/** What a comment does with the slide that it is about. */
public enum CommentTag {
    AGREES,
    DISAGREES,
    EXPLAINS,
    MISSING,
    IDEA,
    QUESTION
}
