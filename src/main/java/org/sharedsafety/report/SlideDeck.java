package org.sharedsafety.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.chart.EditableChart;

/**
 * The running order of a workshop as slides of an office program.
 *
 * @param title of the workshop, for the document's properties
 * @param language two letters
 */
public record SlideDeck(String title, String language, List<Page> pages) {
    public SlideDeck {
        pages = List.copyOf(pages);
    }

    /**
     * A slide.
     *
     * @param station its number as people see it, in words; may be empty
     * @param body paragraphs beside or instead of a figure
     * @param figures side by side
     * @param foot source and cautions
     * @param notes for whoever speaks; never on the slide
     */
    public record Page(
            String station, String headline, List<String> body, List<Shown> figures, String foot, String notes) {
        public Page {
            body = List.copyOf(body);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure on a slide: a chart that can be edited, or a picture.
     *
     * @param subtitle measure, unit, period, places
     * @param chart null where the office program has no chart of its kind
     * @param picture null where there is a chart
     * @param words what it shows, for those who do not see it
     */
    public record Shown(String subtitle, @Nullable EditableChart chart, @Nullable Picture picture, String words) {
        public Shown {
            if ((chart == null) == (picture == null)) {
                throw new IllegalArgumentException("a chart or a picture");
            }
        }
    }
}
