package org.sharedsafety.service;

import org.jspecify.annotations.Nullable;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;

/**
 * Which number is asked about.
 *
 * @param metric id of the measure
 * @param series name of the data set, or null for the only one
 * @param place code of the place
 */
public record CardRequest(String metric, @Nullable String series, String place, Period period, Group group) {}
