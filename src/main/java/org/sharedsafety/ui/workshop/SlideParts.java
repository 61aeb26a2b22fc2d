package org.sharedsafety.ui.workshop;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sharedsafety.chart.Figure;
import org.sharedsafety.chart.Theme;

/** The pieces that slides are put together from, in one scale. */
final class SlideParts {
    private final Wall wall;
    private final SlideScale scale;
    private final Consumer<Runnable> background;
    private final double pixels;

    /**
     * Pieces for one slide.
     *
     * @param background paints figures away from the window
     * @param pixels of the screen for each pixel of the window
     */
    SlideParts(Wall wall, SlideScale scale, Consumer<Runnable> background, double pixels) {
        this.wall = wall;
        this.scale = scale;
        this.background = background;
        this.pixels = pixels;
    }

    Wall wall() {
        return wall;
    }

    SlideScale scale() {
        return scale;
    }

    Theme theme() {
        return scale.theme();
    }

    /** A text of the program in the language of the wall. */
    String say(String key, Object... args) {
        return wall.texts().say(key, args);
    }

    SlideWords headline(String words) {
        return new SlideWords(words, scale, SlideScale.TITLE, true, theme().ink()).balanced();
    }

    SlideWords body(String words) {
        return new SlideWords(words, scale, SlideScale.BODY, false, theme().ink());
    }

    SlideWords strong(String words) {
        return new SlideWords(words, scale, SlideScale.BODY, true, theme().ink());
    }

    SlideWords quiet(String words) {
        return new SlideWords(words, scale, SlideScale.FLOOR, false, theme().muted());
    }

    SlideWords words(String words, double size, boolean strong, java.awt.Color color) {
        return new SlideWords(words, scale, size, strong, color);
    }

    /** One of two texts or columns of texts, with room for both: what stands under it does not move when the other comes. */
    StackPane either(Region shown, Region other) {
        other.setVisible(false);
        StackPane both = new StackPane(other, shown);
        both.setAlignment(Pos.TOP_LEFT);
        both.setMinWidth(0);
        return both;
    }

    /** A thin line across. */
    Region rule() {
        Region rule = new Region();
        rule.setBackground(fill(theme().border()));
        rule.setMinHeight(Math.max(1, scale.length(2)));
        rule.setMaxHeight(Math.max(1, scale.length(2)));
        return rule;
    }

    static Background fill(java.awt.Color color) {
        return new Background(new BackgroundFill(SlideScale.paint(color), CornerRadii.EMPTY, Insets.EMPTY));
    }

    /** Pieces under each other. */
    VBox column(double gap, List<? extends Node> nodes) {
        VBox column = new VBox(scale.length(gap));
        column.getChildren().addAll(nodes);
        column.setMinWidth(0);
        return column;
    }

    /** Words where there is nothing else. */
    SlideWords alone(String words) {
        return new SlideWords(words, scale, SlideScale.ALONE, false, theme().ink());
    }

    /** Paragraphs, parted by line ends. */
    VBox paragraphs(String text, double gap) {
        return column(
                gap,
                text.lines().filter(line -> !line.isBlank()).map(this::alone).toList());
    }

    /** A letter or number in a ring, before an item. */
    StackPane ring(String letter) {
        SlideWords words = words(letter, SlideScale.BODY, true, theme().ink());
        double size = scale.text(SlideScale.BODY) * 1.75;
        javafx.scene.shape.Circle circle = new javafx.scene.shape.Circle(size / 2 - scale.length(2));
        circle.setFill(null);
        circle.setStroke(SlideScale.paint(theme().ink()));
        circle.setStrokeWidth(Math.max(1.5, scale.length(3)));
        words.setMaxWidth(words.lineWidth());
        StackPane ring = new StackPane(circle, words);
        ring.setMinSize(size, size);
        ring.setMaxSize(size, size);
        return ring;
    }

    /** Pieces beside each other, the last one taking the room that is left. */
    HBox row(double gap, Node... nodes) {
        HBox row = new HBox(scale.length(gap), nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        HBox.setHgrow(nodes[nodes.length - 1], Priority.ALWAYS);
        return row;
    }

    /** Two short feet stand in one line, at its ends; longer ones under each other. */
    List<Region> foot(List<? extends Region> feet) {
        if (feet.size() != 2) {
            return List.copyOf(feet);
        }
        Region first = feet.get(0);
        Region second = feet.get(1);
        double room = scale.width() * 0.86;
        if (first.prefWidth(-1) + second.prefWidth(-1) + scale.length(60) > room) {
            return List.copyOf(feet);
        }
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        first.setMinWidth(first.prefWidth(-1));
        second.setMinWidth(second.prefWidth(-1));
        HBox line = new HBox(first, between, second);
        return List.of(line);
    }

    /** A figure of what the room said. */
    Region room(Figure figure) {
        return SlideFigure.ofRoom(this, figure, background, pixels);
    }

    /** A view of the slide: its figure, calm words where it is not shown, room while it is being made. */
    Region view(Pictured picture) {
        if (picture.refused() != null) {
            SlideWords why = words(
                    wall.texts().say(SlideWordsOf.calm(picture.refused())), SlideScale.BODY, false, theme().ink());
            VBox box = column(0, List.of(why));
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        }
        if (picture.figure() == null) {
            return new Region();
        }
        if (!wall.isRevealed() && !picture.figure().figure().hasAxes()) {
            VBox box = column(0, List.of(quiet(say("workshop.show.guess"))));
            box.setAlignment(Pos.CENTER_LEFT);
            return box;
        }
        return SlideFigure.of(this, picture.figure(), background, pixels);
    }
}
