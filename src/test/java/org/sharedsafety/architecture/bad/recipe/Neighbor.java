package org.sharedsafety.architecture.bad.recipe;

/** Looks back at the stage before it: a cycle. */
public class Neighbor {
    org.sharedsafety.architecture.bad.reader.Careless back;
}
