package org.sharedsafety.model.recipe;

/** Where a count that no row added to is a zero. */
public enum ZeroCells {
    /** Nowhere: the file need not list every place and period. */
    NONE,
    /** For every place and category that occurs in the file, in every period that occurs in it. */
    SEEN,
    /** For every place of the level, too. */
    ALL
}
