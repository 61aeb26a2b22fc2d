package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.workshop.HelpLine;
import org.sharedsafety.model.workshop.SlideKind;

/** Words only: welcome, content note, an opener or a definition. */
final class SlideTextView {
    private SlideTextView() {}

    static Region of(SlideParts parts) {
        Wall wall = parts.wall();
        List<Node> middle = new ArrayList<>();
        middle.add(parts.paragraphs(wall.say(wall.slide().body()), 26));
        wall.slide()
                .prompts()
                .forEach(prompt -> middle.add(
                        parts.words(wall.say(prompt), 44, true, parts.theme().accent())));
        if (wall.slide().kind() == SlideKind.CONTENT_NOTE) {
            middle.add(parts.alone(parts.say("workshop.show.step-out")));
            wall.workshop().helpLines().stream().limit(2).forEach(line -> middle.add(help(parts, line)));
        }
        VBox column = parts.column(36, middle);
        column.setMaxWidth(parts.scale().length(1640));
        return SlideFrame.of(parts, eyebrow(parts), wall.say(wall.slide().headline()), column, List.of());
    }

    static SlideWords help(SlideParts parts, HelpLine line) {
        return parts.words(
                line.name() + ": " + line.contact(),
                SlideScale.ALONE,
                true,
                parts.theme().ink());
    }

    /** What stands over the headline. */
    static String eyebrow(SlideParts parts) {
        Wall wall = parts.wall();
        if (wall.exploring()) {
            return parts.say("workshop.show.aside");
        }
        return switch (wall.slide().kind()) {
            case WELCOME -> parts.wall().say(wall.workshop().title());
            case CONTENT_NOTE -> parts.say("workshop.show.before-next");
            case RESULTS -> parts.say("workshop.show.room-said");
            case THANKS -> parts.wall().say(wall.workshop().title());
            case CHART, TWIN, PLACE_PICKER, TEXT, VOTE ->
                parts.say(
                        "workshop.show.station",
                        wall.workshop().station(wall.slide().id()),
                        wall.workshop().slides().stream()
                                .filter(each -> each.kind().isStation())
                                .count());
        };
    }
}
