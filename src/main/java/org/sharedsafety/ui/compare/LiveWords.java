package org.sharedsafety.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sharedsafety.chart.ScatterLine;
import org.sharedsafety.model.result.SelectionStatistics;
import org.sharedsafety.model.result.SelectionStatistics.Part;
import org.sharedsafety.text.Numbers;
import org.sharedsafety.text.Texts;

/** The selected places, the rest and all in a line under the scatter, and their lines in it. */
final class LiveWords {
    private LiveWords() {}

    /** Such as "12 selected: r 0.41 · the rest: r 0.58"; of all where none is selected. */
    static String line(SelectionStatistics found, Texts texts) {
        return found.selected().places() == 0
                ? texts.say("compare.live.all", found.all().n(), link(found.all(), texts))
                : texts.say(
                        "compare.live.part",
                        found.selected().places(),
                        link(found.selected(), texts),
                        link(found.rest(), texts));
    }

    /** The link of one part, or why there is none. */
    static String link(Part part, Texts texts) {
        Optional<Double> r = part.r().found();
        if (r.isPresent()) {
            return texts.say("compare.live.r", new Numbers(texts).fixed(r.get(), 2));
        }
        return texts.say(part.n() < Part.LEAST ? "compare.live.few" : "compare.live.refused");
    }

    /** The lines of the selected places and of the rest; none while nothing is selected. */
    static List<ScatterLine> lines(SelectionStatistics found, Texts texts) {
        List<ScatterLine> lines = new ArrayList<>();
        if (found.selected().places() > 0) {
            add(lines, found.rest(), texts.say("compare.selection.rest"), false);
            add(lines, found.selected(), texts.say("compare.selection.selected"), true);
        }
        return lines;
    }

    private static void add(List<ScatterLine> lines, Part part, String name, boolean strong) {
        part.line()
                .found()
                .ifPresent(line -> lines.add(new ScatterLine(
                        line.fromX(), line.at(line.fromX()), line.toX(), line.at(line.toX()), name, strong)));
    }
}
