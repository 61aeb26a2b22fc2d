package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.chart.MapShape;
import org.sharedsafety.model.result.Comparison;

/**
 * A comparison with the shapes to draw it on.
 *
 * @param request what was asked, with nothing left open
 * @param comparison what was found
 * @param shapes the places' shapes in planar units, by place number; empty where there are no boundaries
 * @param frame thin lines over them, such as states over counties
 */
public record ComparedPlaces(
        CompareRequest request, Comparison comparison, List<MapShape> shapes, List<MapShape> frame) {
    public ComparedPlaces {
        shapes = List.copyOf(shapes);
        frame = List.copyOf(frame);
    }
}
