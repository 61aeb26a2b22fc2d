package org.sharedsafety.service;

import java.util.List;
import org.sharedsafety.chart.Figure;

/**
 * A view as a room may see it: nothing in it, nor in its table, is hidden, or more than may leave the desk.
 *
 * @param finding the sentence that says what is seen
 * @param subtitle measure, unit, period, places
 * @param cautions what to know about it
 * @param source where its numbers come from, what was left out, and whether they are fictional
 */
public record AudienceFigure(Figure figure, String finding, String subtitle, List<String> cautions, String source) {
    public AudienceFigure {
        cautions = List.copyOf(cautions);
    }
}
