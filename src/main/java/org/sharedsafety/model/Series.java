package org.sharedsafety.model;

/**
 * A publisher's data set of one measure, such as poverty from Census SAIPE.
 *
 * @param id the project's own number; 0 before it is stored
 * @param metricId the measure
 * @param name the data set
 */
public record Series(int id, String metricId, String name) {}
