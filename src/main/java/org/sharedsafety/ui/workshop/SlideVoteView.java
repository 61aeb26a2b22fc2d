package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.sharedsafety.model.workshop.Poll;

/** What can be chosen and how; counts are not shown while the vote is open. */
final class SlideVoteView {
    private static final int ONE_COLUMN = 5;

    private SlideVoteView() {}

    static Region of(SlideParts parts) {
        Wall wall = parts.wall();
        Poll poll = wall.slide().poll();
        List<Node> middle = new ArrayList<>();
        if (poll != null) {
            middle.add(parts.words(
                    how(parts, poll), SlideScale.BODY, false, parts.theme().muted()));
            middle.add(items(parts, poll));
        }
        return SlideFrame.of(
                parts,
                SlideTextView.eyebrow(parts),
                wall.say(wall.slide().headline()),
                parts.column(40, middle),
                List.of(parts.quiet(parts.say(
                        poll != null && !poll.open() ? "workshop.show.vote-closed" : "workshop.show.vote-hidden"))));
    }

    private static String how(SlideParts parts, Poll poll) {
        return switch (poll.method()) {
            case DOTS -> parts.say("workshop.show.how-dots", poll.dotsEach(), poll.mostOnOne());
            case SUPPORT -> parts.say("workshop.show.how-support");
            case IMPACT_EFFORT -> parts.say("workshop.show.how-impact");
        };
    }

    private static String words(SlideParts parts, Poll poll, int item) {
        return parts.wall().say(poll.items().get(item).text());
    }

    private static GridPane items(SlideParts parts, Poll poll) {
        GridPane grid = new GridPane();
        grid.setHgap(parts.scale().length(64));
        grid.setVgap(parts.scale().length(24));
        int columns = poll.items().size() > ONE_COLUMN ? 2 : 1;
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        int rows = (poll.items().size() + columns - 1) / columns;
        for (int i = 0; i < poll.items().size(); i++) {
            grid.add(
                    parts.row(
                            24,
                            parts.ring(Character.toString((char) ('A' + i % 26))),
                            poll.items().size() > ONE_COLUMN
                                    ? parts.body(words(parts, poll, i))
                                    : parts.alone(words(parts, poll, i))),
                    i / rows,
                    i % rows);
        }
        return grid;
    }
}
