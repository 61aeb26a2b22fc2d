package org.sharedsafety.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.result.Comparison;
import org.sharedsafety.text.Texts;

/**
 * The places that a figure has no mark for, by name in a line of the picture itself: each with the square of its pattern,
 * hidden or not available.
 *
 * @param head said before them
 * @param places in the order given
 */
record LeftOut(String head, List<Item> places, Texts texts) {
    private static final double TEXT = 12;
    private static final double LINE = 20;
    private static final double SQUARE = 18;
    private static final double GAP = 14;

    LeftOut {
        places = List.copyOf(places);
    }

    /** A place and how its number is missing. */
    record Item(String name, Pattern pattern) {}

    /** The places that an analysis left out. */
    static LeftOut of(List<Comparison.Dropped> dropped, Texts texts) {
        return new LeftOut(
                texts.say("chart.left-out"),
                dropped.stream()
                        .map(each -> new Item(each.place().name(), pattern(each.why())))
                        .toList(),
                texts);
    }

    private static Pattern pattern(Message why) {
        String key = why.key();
        boolean hidden = key.contains("suppressed") || key.contains("withheld") || key.contains("hidden");
        return hidden ? Pattern.HIDDEN : Pattern.NOT_AVAILABLE;
    }

    /** How high it stands: nothing where no place was left out. */
    double height() {
        return places.isEmpty() ? 0 : LINE;
    }

    /** Draws it in one line from a point on; those that do not fit are counted at its end. */
    void paint(Graphics2D g, double left, double top, double width, Theme theme) {
        if (places.isEmpty()) {
            return;
        }
        Lettering quiet = new Lettering(g, Typeface.REGULAR, TEXT, theme.muted());
        double y = top + LINE / 2;
        double x = left;
        if (quiet.width(head) < width / 2) {
            quiet.left(head, x, y + 4);
            x += quiet.width(head) + GAP;
        }
        List<Item> waiting = new ArrayList<>(places);
        while (!waiting.isEmpty()) {
            Item item = waiting.get(0);
            String words = item.name();
            String rest = texts.say("chart.left-out.more", waiting.size() - 1);
            double tail = waiting.size() == 1 ? 0 : GAP + quiet.width(rest);
            if (x + SQUARE + quiet.width(words) + tail > left + width) {
                quiet.left(texts.say("chart.left-out.more", waiting.size()), x, y + 4);
                return;
            }
            Marks.gutter(g, item.pattern(), x + 6, y, theme);
            quiet.left(words, x + SQUARE, y + 4);
            x += SQUARE + quiet.width(words) + GAP;
            waiting.remove(0);
        }
    }
}
