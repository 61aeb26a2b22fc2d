package org.sharedsafety.ui.workshop;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** The places that can be enlarged on a wall; none where its figures have none or its data are not shown. */
    static List<PlaceChoice> on(@Nullable Wall wall) {
        return wall == null || !wall.isRevealed()
                ? List.of()
                : wall.pictures().stream()
                        .map(Pictured::figure)
                        .flatMap(Stream::ofNullable)
                        .flatMap(figure -> of(figure.figure()).stream())
                        .toList();
    }

    /** The place after one, or before it (-1), of some; null beyond the last, and none comes before the first. */
    static @Nullable Integer beside(List<PlaceChoice> all, @Nullable Integer place, int direction) {
        List<Integer> ids = all.stream().map(PlaceChoice::id).toList();
        int at = place == null ? (direction > 0 ? -1 : ids.size()) : ids.indexOf(place);
        int then = at + direction;
        return then < 0 || then >= ids.size() ? null : ids.get(then);
    }
}
