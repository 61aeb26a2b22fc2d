package org.sharedsafety.ui.measures;

import java.util.List;
import org.sharedsafety.chart.MapShape;

/** The outlines of the places of a level, and of the level above. */
public record PlaceShapes(List<MapShape> shapes, List<MapShape> frame) {
    /** No boundaries. */
    public static final PlaceShapes NONE = new PlaceShapes(List.of(), List.of());

    public PlaceShapes {
        shapes = List.copyOf(shapes);
        frame = List.copyOf(frame);
    }
}
