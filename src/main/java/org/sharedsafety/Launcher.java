package org.sharedsafety;

import java.util.Locale;
import java.util.Map;

/** Starts the program: a command where one is given, the window where there is a display, else the demonstration. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] args) {
        System.exit(Workbench.onThisLaptop().start(args, hasDisplay(System.getenv(), System.getProperty("os.name"))));
    }

    /**
     * Whether a window can be shown: always on Windows and macOS, elsewhere when a display server is named.
     *
     * <p>Asked before any window class is loaded, because those fail with a stack trace where there is none.
     */
    static boolean hasDisplay(Map<String, String> environment, String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win") || os.contains("mac")) {
            return true;
        }
        return !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }
}
