package org.sharedsafety.model.workshop;

/** Whether what a station says matches what people live. */
public enum Experience {
    YES,
    PARTLY,
    NO
}
