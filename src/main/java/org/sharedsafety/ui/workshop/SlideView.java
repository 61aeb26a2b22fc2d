package org.sharedsafety.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.sharedsafety.chart.Theme;
import org.sharedsafety.ui.common.FigureImage;

/**
 * A slide as it stands on the wall, in a size: made anew for every change. Where its words do not fit, all of them are made
 * smaller, down to the floor first, and below it rather than cut.
 */
final class SlideView extends StackPane {
    private final SlideScale scale;
    private final List<FigureImage> figures = new ArrayList<>();

    private SlideView(SlideScale scale, Region content) {
        this.scale = scale;
        setBackground(SlideParts.fill(scale.theme().ground()));
        getChildren().add(content);
        setMouseTransparent(true);
        collect(content);
    }

    /**
     * Makes a slide.
     *
     * @param screen height of the screen, of which the slide may be a part
     * @param test whether it is the line to read from the back
     * @param background paints figures away from the window
     * @param pixels of the screen for each pixel of the window
     */
    static SlideView of(
            Wall wall,
            double width,
            double height,
            double screen,
            boolean test,
            Consumer<Runnable> background,
            double pixels) {
        Theme theme = wall.show().dark() ? Theme.PROJECTOR_DARK : Theme.PROJECTOR_LIGHT;
        double enlargement =
                wall.workshop().room() == null ? 1 : wall.workshop().room().enlargement();
        SlideScale scale = SlideScale.of(
                width,
                Math.max(height, SlideScale.LEAST * screen),
                enlargement,
                wall.show().textStep(),
                theme);
        Region content = content(new SlideParts(wall, scale, background, pixels), test);
        while (content.minHeight(width) > height && scale.canShrink()) {
            scale = scale.smaller();
            content = content(new SlideParts(wall, scale, background, pixels), test);
        }
        return new SlideView(scale, content);
    }

    private static Region content(SlideParts parts, boolean test) {
        Wall wall = parts.wall();
        if (wall.show().blank()) {
            return new Region();
        }
        if (test) {
            return SlideTestView.of(parts);
        }
        if (wall.show().sourceShown()) {
            return SlideSourceView.of(parts);
        }
        return switch (wall.slide().kind()) {
            case WELCOME, TEXT, CONTENT_NOTE -> SlideTextView.of(parts);
            case CHART, TWIN, PLACE_PICKER -> SlideChartView.of(parts);
            case VOTE -> SlideVoteView.of(parts);
            case RESULTS -> SlideResultsView.of(parts);
            case THANKS -> SlideThanksView.of(parts);
        };
    }

    private void collect(Node node) {
        if (node instanceof FigureImage figure) {
            figures.add(figure);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }

    /** The scale in which everything fits. */
    SlideScale scale() {
        return scale;
    }

    /** Its figures. */
    List<FigureImage> figures() {
        return List.copyOf(figures);
    }

    /** Whether all figures are painted. */
    boolean isDrawn() {
        return figures.stream().allMatch(figure -> figure.drawnProperty().get());
    }

    /** Everything it says, in reading order. */
    String spoken() {
        List<String> all = new ArrayList<>();
        speak(this, all);
        return String.join(" ", all);
    }

    private static void speak(Node node, List<String> all) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof SlideWords words) {
            all.add(words.words());
        } else if (node instanceof FigureImage figure) {
            all.add(figure.getAccessibleText());
        } else if (node instanceof Region part) {
            part.getChildrenUnmodifiable().forEach(child -> speak(child, all));
        }
    }
}
