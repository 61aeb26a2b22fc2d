package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sharedsafety.service.AppFolders;
import org.sharedsafety.service.Settings;
import org.sharedsafety.ui.Sight;
import org.sharedsafety.ui.common.ColorTheme;
import org.sharedsafety.ui.shell.Page;

/** Settings count at once, are kept until the next start, and are found where people look for them. */
class SettingsPageTest extends WindowTest {
    @Test
    void everySettingCountsAtOnceAndIsKept() {
        openSample(1280, 720);
        type(KeyCode.CONTROL, KeyCode.COMMA);
        atRest();
        assertEquals(Page.SETTINGS, session.shellModel().pageProperty().get());
        List<String> wrong = new ArrayList<>();
        look("settings", wrong);
        Labeled title = (Labeled) robot.lookup("#settings .page-title").query();
        double before = onFx(() -> title.getFont().getSize());
        press(language.now("upstream.percent", 115));
        atRest();
        assertEquals(before * 1.15, onFx(() -> title.getFont().getSize()), 0.1);
        press(language.now("theme.dark"));
        press("Español");
        robot.clickOn("#settings-motion");
        look("settings", wrong);
        assertEquals("", String.join("\n", wrong));
        Settings kept = new Workbench(
                        new AppFolders(folder.resolve("program")), Clock.systemUTC(), Map.of(), Locale.ENGLISH)
                .services(parallel)
                .settings()
                .settings();
        assertEquals("es", kept.language());
        assertEquals(ColorTheme.DARK.code(), kept.theme());
        assertEquals(115, kept.textSize());
        assertTrue(kept.reducedMotion());
        assertNotEquals(List.of(), kept.recent());
        robot.clickOn("#settings-open");
        onFx(() -> {
            robot.lookup("#settings-forget").queryButton().fire();
            return null;
        });
        assertEquals(List.of(), services.settings().settings().recent());
        onFx(() -> {
            robot.lookup("#settings-small-counts").queryButton().fire();
            return null;
        });
        atRest();
        assertEquals("data.privacy", session.shellModel().paneProperty().get());
    }

    private void look(String name, List<String> wrong) {
        picture("settings/" + pictureName(name));
        wrong.addAll(onFx(() -> Sight.in(stage.getScene())));
    }
}
