package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.sharedsafety.model.workshop.HelpLine;

/** Thanks, and who helps. */
final class SlideThanksView {
    private SlideThanksView() {}

    static Region of(SlideParts parts) {
        Wall wall = parts.wall();
        List<Node> middle = new ArrayList<>();
        middle.add(parts.paragraphs(wall.say(wall.slide().body()), 26));
        if (!wall.workshop().helpLines().isEmpty()) {
            middle.add(parts.words(
                    parts.say("workshop.show.help"), 36, true, parts.theme().accent()));
            for (HelpLine line : wall.workshop().helpLines()) {
                middle.add(parts.column(
                        4,
                        line.note().isEmpty()
                                ? List.of(SlideTextView.help(parts, line))
                                : List.of(SlideTextView.help(parts, line), parts.quiet(wall.say(line.note())))));
            }
        }
        return SlideFrame.of(
                parts,
                SlideTextView.eyebrow(parts),
                wall.say(wall.slide().headline()),
                parts.column(34, middle),
                List.of());
    }
}
