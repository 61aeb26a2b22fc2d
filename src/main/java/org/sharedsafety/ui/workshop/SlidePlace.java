package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/** The place that the room chose, its name and its numbers in large letters. */
final class SlidePlace {
    private SlidePlace() {}

    static List<Node> of(SlideParts parts) {
        Wall wall = parts.wall();
        Integer place = wall.show().place();
        List<Node> nodes = new ArrayList<>();
        if (place == null) {
            if (!wall.exploring()) {
                nodes.add(parts.strong(parts.say("workshop.show.which-place")));
            }
            return nodes;
        }
        wall.pictures().stream()
                .map(Pictured::figure)
                .flatMap(java.util.stream.Stream::ofNullable)
                .flatMap(figure -> PlaceChoice.of(figure.figure()).stream())
                .filter(choice -> choice.id() == place)
                .findFirst()
                .ifPresent(choice -> {
                    nodes.add(parts.words(choice.name(), 44, true, parts.theme().accent()));
                    for (String number : choice.numbers().split(", ", -1)) {
                        nodes.add(parts.body(number));
                    }
                });
        return nodes;
    }
}
