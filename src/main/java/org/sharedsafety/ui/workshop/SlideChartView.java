package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.sharedsafety.model.workshop.Headline;
import org.sharedsafety.model.workshop.SlideKind;
import org.sharedsafety.service.AudienceFigure;

/** One figure or two side by side, questions for the tables beside them, and what to know under them. */
final class SlideChartView {
    private static final double SIDE_SHARE = 0.27;
    /** A caution longer than this is read on the source card instead. */
    private static final int SHORT = 90;

    private SlideChartView() {}

    static Region of(SlideParts parts) {
        Wall wall = parts.wall();
        HBox middle = new HBox(parts.scale().length(56));
        for (Pictured picture : wall.pictures()) {
            Region view = parts.view(picture);
            Region shown = wall.slide().kind() == SlideKind.TWIN ? titled(parts, picture, view) : view;
            HBox.setHgrow(shown, Priority.ALWAYS);
            shown.setPrefWidth(parts.scale().width());
            shown.setMinWidth(0);
            middle.getChildren().add(shown);
        }
        side(parts).ifPresent(middle.getChildren()::add);
        return SlideFrame.of(parts, SlideTextView.eyebrow(parts), headline(parts), middle, foot(parts));
    }

    /**
     * The written headline; beside the running order what the figure finds. Before the data are shown the slide's body asks
     * what they will say: the headline would tell.
     */
    private static Region headline(SlideParts parts) {
        Wall wall = parts.wall();
        Optional<AudienceFigure> figure = wall.pictures().stream()
                .map(Pictured::figure)
                .flatMap(Stream::ofNullable)
                .findFirst();
        String told = wall.exploring() && figure.isPresent()
                ? figure.get().finding()
                : wall.say(wall.slide().headline());
        if (!wall.slide().reveal()) {
            return told(parts, told);
        }
        String asked = wall.slide().body().isEmpty()
                ? parts.say("workshop.show.guess-question")
                : wall.say(wall.slide().body());
        return wall.isRevealed()
                ? parts.either(told(parts, told), parts.headline(asked))
                : parts.either(parts.headline(asked), told(parts, told));
    }

    /** A long finding begins large and goes on small, so that the figure has room; the foot says no sentence again. */
    private static Region told(SlideParts parts, String told) {
        Headline headline = Headline.of(told);
        String small = headline.smallBut(cautions(parts.wall()));
        return small.isEmpty()
                ? parts.headline(headline.large())
                : parts.column(10, List.of(parts.headline(headline.large()), parts.quiet(small)));
    }

    /** The cautions that stand in the foot, at most one. */
    private static List<String> cautions(Wall wall) {
        return wall.pictures().stream()
                .map(Pictured::figure)
                .flatMap(Stream::ofNullable)
                .flatMap(figure -> figure.cautions().stream())
                .filter(caution -> caution.length() <= SHORT)
                .limit(1)
                .toList();
    }

    private static Region titled(SlideParts parts, Pictured picture, Region view) {
        VBox.setVgrow(view, Priority.ALWAYS);
        AudienceFigure figure = picture.figure();
        return figure == null || figure.figure().hasAxes()
                ? parts.column(0, List.of(view))
                : parts.column(14, List.of(parts.strong(about(figure)), view));
    }

    /** Measure and unit alone. */
    private static String about(AudienceFigure figure) {
        int end = figure.subtitle().indexOf(" · ");
        return end > 0 ? figure.subtitle().substring(0, end) : figure.subtitle();
    }

    private static Optional<Region> side(SlideParts parts) {
        Wall wall = parts.wall();
        List<Node> all = new ArrayList<>();
        if (wall.slide().kind() == SlideKind.PLACE_PICKER) {
            all.addAll(SlidePlace.of(parts));
        }
        if (!wall.slide().strength().isEmpty() && wall.isRevealed()) {
            all.add(parts.words(
                    wall.say(wall.slide().strength()),
                    SlideScale.BODY,
                    true,
                    parts.theme().accent()));
        }
        if (wall.slide().isGuessed()) {
            all.addAll(SlideGuess.of(parts));
        }
        if (!wall.slide().prompts().isEmpty()
                && (wall.isRevealed() || !wall.slide().isGuessed())) {
            all.add(parts.strong(parts.say(wall.isRevealed() ? "workshop.show.talk" : "workshop.show.hands")));
            for (int i = 0; i < wall.slide().prompts().size(); i++) {
                if (i > 0) {
                    all.add(parts.rule());
                }
                all.add(parts.body(wall.say(wall.slide().prompts().get(i))));
            }
        }
        if (all.isEmpty()) {
            return Optional.empty();
        }
        VBox side = parts.column(24, all);
        double width =
                Math.max(parts.scale().text(SlideScale.BODY) * 11, parts.scale().width() * SIDE_SHARE);
        side.setMinWidth(Math.min(width, parts.scale().width() * 0.4));
        side.setMaxWidth(Math.min(width, parts.scale().width() * 0.4));
        side.setPrefWidth(Math.min(width, parts.scale().width() * 0.4));
        side.setPadding(new Insets(parts.scale().length(14), 0, 0, 0));
        return Optional.of(side);
    }

    private static List<Region> foot(SlideParts parts) {
        Wall wall = parts.wall();
        List<AudienceFigure> figures = wall.pictures().stream()
                .map(Pictured::figure)
                .flatMap(Stream::ofNullable)
                .toList();
        List<Region> foot = new ArrayList<>();
        cautions(wall).forEach(caution -> foot.add(parts.quiet(caution)));
        if (wall.slide().kind() != SlideKind.TWIN && !figures.isEmpty()) {
            foot.add(parts.quiet(figures.get(0).subtitle()));
        }
        if (!wall.isRevealed()) {
            foot.forEach(words -> words.setVisible(false));
            SlideWords first = parts.quiet(parts.say("workshop.show.guess-first"));
            if (foot.isEmpty()) {
                foot.add(first);
            } else {
                foot.set(0, parts.either(first, foot.get(0)));
            }
        }
        return parts.foot(foot);
    }
}
