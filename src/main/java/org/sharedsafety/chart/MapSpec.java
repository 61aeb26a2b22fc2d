package org.sharedsafety.chart;

import java.util.List;
import java.util.Map;

/**
 * A map of one measure: shapes in classes of color.
 *
 * @param title the measure
 * @param subtitle unit and period
 * @param shapes places, drawn in this order
 * @param frame outlines drawn over them as thin lines, such as states over counties; may be empty
 * @param areas how each place is drawn, by id; a shape without an entry is not available
 * @param legend what the colors stand for
 * @param description the map in words, for those who do not see it
 * @param named whether places wear their names where these find room
 */
public record MapSpec(
        String title,
        String subtitle,
        List<MapShape> shapes,
        List<MapShape> frame,
        Map<Integer, Area> areas,
        Legend legend,
        String description,
        boolean named) {
    public MapSpec {
        shapes = List.copyOf(shapes);
        frame = List.copyOf(frame);
        areas = Map.copyOf(areas);
    }

    /** A map whose places wear their names only when they are selected. */
    public MapSpec(
            String title,
            String subtitle,
            List<MapShape> shapes,
            List<MapShape> frame,
            Map<Integer, Area> areas,
            Legend legend,
            String description) {
        this(title, subtitle, shapes, frame, areas, legend, description, false);
    }

    /**
     * How a place is drawn.
     *
     * @param label its name
     * @param classIndex its class counted from 0, or -1 where it has none
     * @param spoken name and values in one line, for hover and for screen readers
     */
    public record Area(String label, int classIndex, Pattern pattern, String spoken) {}

    /** How a place is drawn. */
    public Area area(int id) {
        return areas.getOrDefault(id, UNKNOWN);
    }

    /** The box around all shapes. */
    public MapShape.Bounds bounds() {
        return MapShape.Bounds.of(shapes);
    }

    private static final Area UNKNOWN = new Area("", -1, Pattern.NOT_AVAILABLE, "");
}
