package org.sharedsafety.service;

import org.sharedsafety.model.result.ComparisonPanels;

/**
 * A comparison in panels.
 *
 * @param whole the comparison with its shapes
 * @param split what parts it, with nothing left open
 */
public record ComparedPanels(ComparedPlaces whole, PanelSplit split, ComparisonPanels panels) {}
