package org.sharedsafety.architecture.bad.model;

/** Holds more than a value, and reaches out of its room. */
public class Mutable {
    public org.sharedsafety.architecture.bad.reader.Careless reader =
            new org.sharedsafety.architecture.bad.reader.Careless();
}
