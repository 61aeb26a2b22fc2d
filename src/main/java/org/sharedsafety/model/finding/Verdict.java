package org.sharedsafety.model.finding;

/** What these data can say about a link between two measures. */
public enum Verdict {
    CLEAR("clear"),
    POSSIBLE("possible"),
    CANNOT_TELL("cannot-tell");

    private final String json;

    Verdict(String json) {
        this.json = json;
    }

    /** The name in JSON. */
    public String json() {
        return json;
    }
}
