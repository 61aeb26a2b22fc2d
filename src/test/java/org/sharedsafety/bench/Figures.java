package org.sharedsafety.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Where benchmarks leave what they measured: on the screen and in {@code target/figures}. */
public final class Figures {
    private Figures() {}

    /** Prints the lines and keeps them under a name. */
    public static void keep(String name, List<String> lines) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "figures"));
        Files.write(folder.resolve(name + ".txt"), lines);
        lines.forEach(line -> System.out.println(name + ": " + line));
    }

    /** A figure beside its target, and whether it was met. */
    public static String against(String what, double measured, double target, String unit) {
        return String.format(
                Locale.ROOT,
                "%s %.2f %s, target %.2f: %s",
                what,
                measured,
                unit,
                target,
                measured <= target ? "met" : "NOT MET");
    }
}
