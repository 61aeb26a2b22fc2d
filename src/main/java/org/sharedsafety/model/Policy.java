package org.sharedsafety.model;

/**
 * A rule or plan of an agency that bears on safety.
 *
 * @param status in words, such as proposed or in force
 * @param metric id of the measure it should move, or empty
 */
public record Policy(String name, String owner, String status, String metric) {}
