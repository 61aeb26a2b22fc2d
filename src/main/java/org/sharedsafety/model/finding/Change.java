package org.sharedsafety.model.finding;

/** What these data can say about a change of one measure in one place. */
public enum Change {
    CLEARLY_UP("clearly-up"),
    CLEARLY_DOWN("clearly-down"),
    NO_CLEAR_CHANGE("no-clear-change"),
    NOT_COMPARABLE("not-comparable");

    private final String json;

    Change(String json) {
        this.json = json;
    }

    /** The name in JSON. */
    public String json() {
        return json;
    }
}
