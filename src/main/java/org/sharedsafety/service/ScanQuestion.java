package org.sharedsafety.service;

/**
 * Which harm to set against the conditions.
 *
 * @param harm the measure; its period is the harm's
 * @param lag years by which the conditions come before it; 0 for the same time
 */
public record ScanQuestion(MeasureQuestion harm, int lag) {}
