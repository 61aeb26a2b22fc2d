package org.sharedsafety.ui.workshop;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.chart.FigureMark;
import org.sharedsafety.chart.Theme;

/**
 * A place that a figure has a mark for.
 *
 * @param id of the mark
 * @param spoken its name and its numbers
 */
public record PlaceChoice(int id, String spoken) {
    private static final int AREA = 400;

    /** What comes before the numbers. */
    public String name() {
        int end = end(spoken);
        return end < 0 ? spoken : spoken.substring(0, end);
    }

    /** The numbers. */
    public String numbers() {
        int end = end(spoken);
        return end < 0 ? "" : spoken.substring(end + 1).trim();
    }

    private static int end(String words) {
        int colon = words.indexOf(": ");
        int comma = words.indexOf(", ");
        return colon < 0 || (comma >= 0 && comma < colon) ? comma : colon;
    }

    /** The places of a figure, by name. */
    static List<PlaceChoice> of(Figure figure) {
        BufferedImage paper = new BufferedImage(AREA, AREA, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = paper.createGraphics();
        Map<Integer, PlaceChoice> found = new LinkedHashMap<>();
        for (FigureMark mark : figure.paint(g, AREA, AREA, Theme.PROJECTOR_LIGHT)) {
            found.putIfAbsent(mark.id(), new PlaceChoice(mark.id(), mark.spoken()));
        }
        g.dispose();
        return found.values().stream()
                .sorted(Comparator.comparing(PlaceChoice::spoken))
                .toList();
    }
}
