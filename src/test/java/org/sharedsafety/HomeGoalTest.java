package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.sharedsafety.model.SafetyGoal;
import org.sharedsafety.ui.Clipping;
import org.sharedsafety.ui.common.ColorTheme;

/** The goal of safety for all is chosen on Home, kept in the project, and taken back by undo. */
class HomeGoalTest extends WindowTest {
    @Test
    void theGoalIsChosenKeptAndTakenBack() {
        openSample(1280, 720);
        picture("home-goal/home-light-en");
        robot.clickOn("#safety-choose");
        settle();
        assertEquals(List.of(), onFx(() -> Clipping.in(stage.getScene())));
        TextField field = robot.lookup("#safety-benchmark").queryAs(TextField.class);
        onFx(() -> {
            field.setText("a lot");
            return null;
        });
        robot.clickOn("#safety-keep");
        assertTrue(
                robot.lookup(language.now("safety.choose.problem")).tryQuery().isPresent());
        picture("home-goal/form-light-en");
        onFx(() -> {
            field.setText("400");
            return null;
        });
        robot.clickOn("#safety-keep");
        atRest();
        SafetyGoal goal = services.safetyGoals().goal(session.project()).orElseThrow();
        assertEquals(400, goal.benchmark());
        picture("home-goal/chosen-light-en");
        resize(1920, 1080);
        onFx(() -> {
            language.speak("es");
            appearance.themeProperty().set(ColorTheme.DARK);
            return null;
        });
        atRest();
        picture("home-goal/chosen-dark-es");
        assertEquals(List.of(), onFx(() -> Clipping.in(stage.getScene())));
        onFx(() -> {
            session.undo();
            return null;
        });
        atRest();
        assertFalse(services.safetyGoals().goal(session.project()).isPresent());
    }
}
