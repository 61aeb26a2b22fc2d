package org.sharedsafety.model;

/** What makes an observation the same one next year: measure and series, place, period and group. */
public record ObservationKey(Series series, Place place, Period period, Group group) {}
