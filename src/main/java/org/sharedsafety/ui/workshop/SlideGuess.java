package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sharedsafety.model.workshop.Guess;

/** What the room guessed, beside the axes: each choice with the hands for it; after the data were shown in a line. */
final class SlideGuess {
    private SlideGuess() {}

    static List<Node> of(SlideParts parts) {
        Wall wall = parts.wall();
        VoteCounts counts = wall.counts() == null ? VoteCounts.NONE : wall.counts();
        if (wall.isRevealed()) {
            return counts.people() == 0
                    ? List.of()
                    : List.of(parts.body(parts.say("workshop.show.guessed", hands(parts, counts))));
        }
        List<Node> all = new ArrayList<>(List.of(parts.strong(parts.say("workshop.show.hands"))));
        for (Guess guess : Guess.values()) {
            SlideWords number = parts.words(
                    parts.say("workshop.show.count", count(counts, guess)),
                    SlideScale.ALONE,
                    true,
                    parts.theme().ink());
            number.setMinWidth(number.lineWidth());
            number.setMaxWidth(number.lineWidth());
            SlideWords choice = parts.body(EntryCounts.words(guess, wall.texts()));
            HBox row = parts.row(24, parts.ring(guess.letter()), choice);
            row.getChildren().add(number);
            HBox.setHgrow(choice, Priority.ALWAYS);
            all.add(row);
            all.add(parts.rule());
        }
        if (counts.people() > 0) {
            all.add(parts.quiet(parts.say("workshop.show.in-room", counts.people())));
        }
        return all;
    }

    private static String hands(SlideParts parts, VoteCounts counts) {
        return Stream.of(Guess.values())
                .map(guess -> guess.letter() + " " + parts.say("workshop.show.count", count(counts, guess)))
                .collect(Collectors.joining(" · "));
    }

    private static int count(VoteCounts counts, Guess guess) {
        int at = List.of(Guess.values()).indexOf(guess);
        return at < counts.lines().size() ? counts.lines().get(at).count() : 0;
    }
}
