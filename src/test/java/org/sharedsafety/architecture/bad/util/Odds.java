package org.sharedsafety.architecture.bad.util;

/** A room that is not in the plan. */
public class Odds {}
