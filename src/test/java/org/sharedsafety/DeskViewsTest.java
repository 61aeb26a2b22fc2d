package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.SavedView;
import org.sharedsafety.model.ViewQuestion;
import org.sharedsafety.service.CompareRequest;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.shell.DrawerTab;
import org.sharedsafety.ui.shell.Page;

/** Views are opened, collected, changed and taken back in the real window. */
class DeskViewsTest extends WindowTest {
    private ViewQuestion question() {
        return Objects.requireNonNull(onFx(() -> session.views().question()));
    }

    private void ask(CompareRequest request) {
        assertTrue(onFx(() -> session.views().open(request.question())));
        atRest();
    }

    private List<SavedView> collected() {
        return services.collection().views(session.project()).run(org.sharedsafety.job.Progress.NONE);
    }

    @Test
    void undoTakesBackWhatWasChangedLastBeItOfTheViewOrStored() {
        openSample(1280, 720);
        ask(CompareRequest.of("WB03", "V01"));
        ViewQuestion first = question();
        ask(CompareRequest.of("WB03", "V02"));
        ViewQuestion second = question();
        assertFalse(first.equals(second));
        // A change of the view goes back and forth.
        type(KeyCode.CONTROL, KeyCode.Z);
        atRest();
        assertEquals(first, question());
        type(KeyCode.CONTROL, KeyCode.Y);
        atRest();
        assertEquals(second, question());
        // A stored step that came later is taken back before it.
        onFx(() -> {
            session.collect(first);
            return null;
        });
        atRest();
        assertEquals(1, collected().size());
        type(KeyCode.CONTROL, KeyCode.Z);
        atRest();
        assertEquals(0, collected().size());
        assertEquals(second, question());
    }

    @Test
    void theCollectionOpensItsViewsAndIsOrderedByKeyboard() {
        openSample(1280, 720);
        ask(CompareRequest.of("WB03", "V01"));
        ViewQuestion first = question();
        ask(CompareRequest.of("WB03", "V02"));
        ViewQuestion second = question();
        onFx(() -> {
            session.collect(first);
            return null;
        });
        atRest();
        onFx(() -> {
            session.collect(second);
            return null;
        });
        atRest();
        type(KeyCode.CONTROL, KeyCode.DIGIT1);
        atRest();
        onFx(() -> {
            session.shellModel().drawerProperty().set(DrawerTab.COLLECTION);
            return null;
        });
        settle();
        picture("collection-" + language.code());
        assertEquals(List.of(), onFx(() -> Clipping.in(stage.getScene())));
        Node card = inSight("#collected-1").get(0);
        onFx(() -> {
            card.requestFocus();
            return null;
        });
        type(KeyCode.ALT, KeyCode.DOWN);
        atRest();
        assertEquals(List.of("2", "1"), collected().stream().map(SavedView::id).toList());
        // The view that was moved is still in hand: Enter opens it.
        type(KeyCode.ENTER);
        atRest();
        assertEquals(
                Page.COMPARE, onFx(() -> session.shellModel().pageProperty().get()));
        assertEquals(first, question());
        type(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(Page.HOME, onFx(() -> session.shellModel().pageProperty().get()));
        onFx(() -> {
            language.speak("es");
            return null;
        });
        settle();
        picture("collection-es");
        assertEquals(List.of(), onFx(() -> Clipping.in(stage.getScene())));
    }
}
