package org.sharedsafety.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The look at what is in sight finds the faults that it is for, and none where there is none. */
class SightTest extends FxTest {
    private List<String> seen(Pane pane) {
        show(400, 300, () -> pane);
        return onFx(() -> Sight.in(stage.getScene()));
    }

    private static Label at(String text, double x, double y) {
        Label label = new Label(text);
        label.relocate(x, y);
        return label;
    }

    @Test
    void findsWordsThatCoverEachOther() {
        List<String> found = seen(new Pane(at("one word", 20, 20), at("another", 40, 22)));
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("covers"), found::toString);
    }

    @Test
    void findsKeysShortenedWordsAndWordsOutOfTheirBox() {
        Label narrow = at("much too long for its width", 20, 80);
        narrow.setMaxWidth(60);
        Pane box = new Pane(at("out of the small box", 10, 0));
        box.setMaxSize(40, 20);
        box.setPrefSize(40, 20);
        box.relocate(20, 140);
        List<String> found = seen(new Pane(at("home.title.missing", 20, 20), narrow, box));
        assertTrue(found.stream().anyMatch(each -> each.startsWith("a key")), found::toString);
        assertTrue(found.stream().anyMatch(each -> each.startsWith("shortened")), found::toString);
        assertTrue(found.stream().anyMatch(each -> each.startsWith("out of its box")), found::toString);
    }

    @Test
    void findsNothingInOrderlyLines() {
        assertEquals(List.of(), seen(new VBox(4, new Label("Every word"), new Label("on a line of its own"))));
    }
}
