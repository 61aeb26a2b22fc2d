package org.sharedsafety.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the start of the process to the window that shows the example project, beside a bare window of the same toolkit,
 * in turns, each with an archive of its classes; on a virtual display where there is no other.
 */
@Tag("benchmark")
class StartBenchmark {
    private static final int ROUNDS = 5;
    private static final Pattern SHOWN =
            Pattern.compile("shown (\\d+) ms after the start, (\\d+) ms of processor time");

    @TempDir
    Path folder;

    private final List<Process> servers = new ArrayList<>();
    private String display = System.getenv().getOrDefault("DISPLAY", "");

    /** Milliseconds to the picture, and of processor time until then. */
    private record Start(long shown, long processor) {}

    @BeforeEach
    void display() throws IOException, InterruptedException {
        if (!display.isBlank()) {
            return;
        }
        Path number = folder.resolve("display");
        servers.add(new ProcessBuilder("sh", "-c", "exec Xvfb -displayfd 3 -screen 0 1366x768x24 3>'" + number + "'")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
        for (int i = 0; i < 100 && (!Files.exists(number) || Files.size(number) == 0); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        display = ":" + Files.readString(number).strip();
    }

    @AfterEach
    void close() {
        servers.forEach(Process::destroy);
    }

    @Test
    void startsWithinHalfAsMuchAgainAsABareWindow() throws IOException, InterruptedException {
        String path = jar("program", Path.of("target", "classes"))
                + File.pathSeparator
                + Files.readString(Path.of("target", "runtime.classpath")).strip();
        String bare = jar("bare", Path.of("target", "test-classes")) + File.pathSeparator + path;
        run(path, "org.sharedsafety.Launcher", "-Xshare:auto");
        Start first =
                run(path, "org.sharedsafety.Launcher", "-XX:ArchiveClassesAtExit=" + folder.resolve("program.jsa"));
        run(bare, BareWindow.class.getName(), "-XX:ArchiveClassesAtExit=" + folder.resolve("bare.jsa"));
        List<Start> own = new ArrayList<>();
        List<Start> floor = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            own.add(run(path, "org.sharedsafety.Launcher", "-XX:SharedArchiveFile=" + folder.resolve("program.jsa")));
            floor.add(run(bare, BareWindow.class.getName(), "-XX:SharedArchiveFile=" + folder.resolve("bare.jsa")));
        }
        long shown = median(own.stream().map(Start::shown));
        long bareShown = median(floor.stream().map(Start::shown));
        Figures.keep(
                "start",
                List.of(
                        "start to the painted example: median " + shown + " ms of " + own + "; without an archive "
                                + first.shown() + " ms; bare window median " + bareShown + " ms of " + floor,
                        Figures.against("ratio to a bare window", (double) shown / bareShown, 1.5, "times")));
        assertTrue(shown > 0 && bareShown > 0);
    }

    /** Starts a program, reads when its window was painted, lets it rest and ends it. */
    private Start run(String path, String main, String sharing) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path home = Files.createDirectories(folder.resolve("home"));
        Path log = home.resolve("log").resolve("workbench.log.0");
        Files.deleteIfExists(log);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                sharing,
                "-Xlog:disable",
                "-cp",
                path,
                main);
        Map<String, String> environment = builder.environment();
        environment.put("DISPLAY", display);
        environment.put("SHARED_SAFETY_HOME", home.toString());
        Process process =
                builder.redirectErrorStream(true).redirectOutput(out.toFile()).start();
        try {
            for (int i = 0; i < 600; i++) {
                TimeUnit.MILLISECONDS.sleep(100);
                String said = read(out) + read(log);
                Matcher matcher = SHOWN.matcher(said);
                if (matcher.find()) {
                    TimeUnit.MILLISECONDS.sleep(1500);
                    return new Start(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
                }
            }
            throw new AssertionError("no window: " + read(out));
        } finally {
            process.destroy();
            process.waitFor(60, TimeUnit.SECONDS);
        }
    }

    private static String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    private static long median(Stream<Long> values) {
        List<Long> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** An archive of classes holds jars only, no class folders. */
    private Path jar(String name, Path classes) throws IOException, InterruptedException {
        Path jar = folder.resolve(name + ".jar");
        int status = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jar").toString(),
                        "--create",
                        "--file",
                        jar.toString(),
                        "-C",
                        classes.toString(),
                        ".")
                .inheritIO()
                .start()
                .waitFor();
        assertTrue(status == 0, "jar");
        return jar;
    }
}
