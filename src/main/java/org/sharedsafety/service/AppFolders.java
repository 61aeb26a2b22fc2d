package org.sharedsafety.service;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the program keeps what belongs to the laptop and not to a project: settings, log, live copies.
 *
 * @param data the folder; made when something is first written
 */
public record AppFolders(Path data) {
    private static final String NAME = "shared-safety-workbench";

    /**
     * The usual folder of the platform: local application data on Windows, Application Support on macOS, else
     * {@code $XDG_DATA_HOME} or {@code ~/.local/share}; {@code SHARED_SAFETY_HOME} overrides all.
     *
     * @param environment of the process
     * @param osName as the system property {@code os.name} tells it
     * @param home the person's home folder
     */
    public static AppFolders of(Map<String, String> environment, String osName, Path home) {
        String own = environment.getOrDefault("SHARED_SAFETY_HOME", "");
        if (!own.isBlank()) {
            return new AppFolders(Path.of(own));
        }
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            Path base = local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return new AppFolders(base.resolve("Shared Safety Workbench"));
        }
        if (os.contains("mac")) {
            return new AppFolders(
                    home.resolve("Library").resolve("Application Support").resolve("Shared Safety Workbench"));
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = xdg.isBlank() ? home.resolve(".local").resolve("share") : Path.of(xdg);
        return new AppFolders(base.resolve(NAME));
    }

    /** The file of the settings. */
    public Path settings() {
        return data.resolve("settings.json");
    }

    /** The file of the log. */
    public Path log() {
        return data.resolve("log").resolve("workbench.log");
    }

    /** Live copies of projects that are kept in synced or network folders. */
    public Path live() {
        return data.resolve("live");
    }

    /** The example project. */
    public Path example() {
        return data.resolve("Rivera Valley.sharedsafety");
    }
}
