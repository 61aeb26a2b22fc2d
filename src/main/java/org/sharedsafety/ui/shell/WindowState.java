package org.sharedsafety.ui.shell;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.service.Settings;

/** Puts a window where it stood last, if a part of it would be in sight, and tells where it stands. */
public final class WindowState {
    private static final double LEAST_WIDTH = 1280;
    private static final double LEAST_HEIGHT = 720;

    private WindowState() {}

    /** Places a window on one of the screens. */
    public static void restore(Stage stage, Settings.@Nullable Window last, List<Rectangle2D> screens) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        if (last == null || !inSight(last, screens)) {
            Rectangle2D screen = screens.get(0);
            stage.setWidth(Math.min(1366, screen.getWidth()));
            stage.setHeight(Math.min(800, screen.getHeight()));
            stage.setX(screen.getMinX() + (screen.getWidth() - stage.getWidth()) / 2);
            stage.setY(screen.getMinY() + (screen.getHeight() - stage.getHeight()) / 2);
            stage.setMaximized(screen.getWidth() < 1366);
            return;
        }
        stage.setX(last.x());
        stage.setY(last.y());
        stage.setWidth(Math.max(LEAST_WIDTH, last.width()));
        stage.setHeight(Math.max(LEAST_HEIGHT, last.height()));
        stage.setMaximized(last.maximized());
    }

    /** Where a window stands now; while it is maximised, the size before is kept. */
    public static Settings.Window of(Stage stage, Settings.@Nullable Window before) {
        if (stage.isMaximized() && before != null) {
            return new Settings.Window(before.x(), before.y(), before.width(), before.height(), true);
        }
        return new Settings.Window(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    private static boolean inSight(Settings.Window window, List<Rectangle2D> screens) {
        return screens.stream()
                .anyMatch(
                        screen -> screen.intersects(window.x() + 40, window.y(), Math.max(1, window.width() - 80), 40));
    }
}
