package org.sharedsafety.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs a program from its start to its end and says what it took. */
final class WholeProcess {
    private final List<String> command;
    private final Path folder;

    private WholeProcess(List<String> command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    /**
     * What a run came to.
     *
     * @param cpu seconds of processor time, of all threads
     * @param peakKilobytes most resident memory, 0 where the system does not say
     */
    record Ended(int status, String out, double seconds, double cpu, long peakKilobytes) {}

    /** This program with a heap of one gigabyte, its settings in the folder. */
    static WholeProcess program(Path folder) {
        return new WholeProcess(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.sharedsafety.Launcher"),
                folder);
    }

    /** A program of this machine. */
    static WholeProcess peer(Path folder, String... command) {
        return new WholeProcess(List.of(command), folder);
    }

    /** Runs it with these arguments behind its own. */
    Ended run(String... args) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(all);
        builder.environment().put("SHARED_SAFETY_HOME", folder.resolve("home").toString());
        Path out = Files.createTempFile(folder, "out", ".txt");
        builder.redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        Duration cpu = Duration.ZERO;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(process.pid()));
            cpu = process.info().totalCpuDuration().orElse(cpu);
            Thread.sleep(20);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Ended(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                seconds,
                cpu.toMillis() / 1e3,
                peak);
    }

    /** What the system says was the most memory a process had; 0 where it does not say. */
    private static long peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }
}
