package org.sharedsafety.model.workshop;

/** What a slide is for. */
public enum SlideKind {
    /** Welcome and agreements. */
    WELCOME,
    /** Says what comes next before it upsets anybody, and how to step out. */
    CONTENT_NOTE,
    /** One view, at once or in two steps: first axes and question, then the data. */
    CHART,
    /** Two views side by side: safety and well-being. */
    TWIN,
    /** One place enlarged, chosen by the room. */
    PLACE_PICKER,
    /** A definition, an opener, solutions: words only. */
    TEXT,
    /** The room chooses. */
    VOTE,
    /** What the room chose. */
    RESULTS,
    /** Thanks and help lines. */
    THANKS;

    /** Whether people stop here and talk, so that it has a number on the poster and on the comment cards. */
    public boolean isStation() {
        return this == CHART || this == TWIN || this == PLACE_PICKER || this == TEXT || this == VOTE;
    }

    /** How many views it shows. */
    public int views() {
        return switch (this) {
            case CHART, PLACE_PICKER -> 1;
            case TWIN -> 2;
            case WELCOME, CONTENT_NOTE, TEXT, VOTE, RESULTS, THANKS -> 0;
        };
    }
}
