package org.sharedsafety.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Who opens a project, and where this machine keeps local data of programs.
 *
 * @param localData folder for files that must lie on this machine's own disk
 * @param user the person's account
 * @param host the machine, empty where it does not say
 * @param pid number of this process
 * @param program such as {@code Shared Safety Workbench 0.1.0}
 */
public record Workstation(Path localData, String user, String host, long pid, String program) {
    private static final String FOLDER = "shared-safety-workbench";

    /** This machine, as its environment describes it. */
    public static Workstation ofThisMachine(String program) {
        Map<String, String> environment = System.getenv();
        Path home = Path.of(System.getProperty("user.home", "."));
        return new Workstation(
                localData(System.getProperty("os.name", ""), environment, home),
                System.getProperty("user.name", ""),
                host(environment),
                ProcessHandle.current().pid(),
                program);
    }

    /** The folder for local data on the three kinds of systems. */
    static Path localData(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            String local = environment.get("LOCALAPPDATA");
            Path base = local == null ? home.resolve("AppData").resolve("Local") : Path.of(local);
            return base.resolve(FOLDER);
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(FOLDER);
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        Path base = data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data);
        return base.resolve(FOLDER);
    }

    private static String host(Map<String, String> environment) {
        String named = Objects.requireNonNullElseGet(
                environment.get("COMPUTERNAME"), () -> environment.getOrDefault("HOSTNAME", ""));
        if (!named.isBlank()) {
            return named;
        }
        try {
            return Files.readString(Path.of("/etc/hostname"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException unnamed) {
            return "";
        }
    }
}
