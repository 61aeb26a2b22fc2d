package org.sharedsafety.model.workshop;

/** How much care a slide needs. */
public enum Sensitivity {
    /** Conditions, services, support. */
    ORDINARY,
    /** Harm: a condition or support station should follow. */
    HARM,
    /** Harm that people in the room may have lived through: a content note comes before it. */
    SENSITIVE
}
