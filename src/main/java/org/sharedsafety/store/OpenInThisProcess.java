package org.sharedsafety.store;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which files this process has open with locks on them.
 *
 * <p>On POSIX systems a process that closes any handle of a file loses all its locks on that file, SQLite's too
 * (<a href="https://www.sqlite.org/howtocorrupt.html">How to corrupt</a>, 2.2). So before a project or its lock file is
 * read as plain bytes, this list is asked. It belongs to the process as those locks do, which is why it is the one
 * static list in the program.
 */
final class OpenInThisProcess {
    private static final ConcurrentHashMap<Path, Integer> COUNTS = new ConcurrentHashMap<>();

    private OpenInThisProcess() {}

    static boolean contains(Path file) {
        return COUNTS.containsKey(key(file));
    }

    /** Notes a file that may be open once only; false where it is open already. */
    static boolean enterAlone(Path file) {
        return COUNTS.putIfAbsent(key(file), 1) == null;
    }

    static void enter(Path file) {
        COUNTS.merge(key(file), 1, Integer::sum);
    }

    static void leave(Path file) {
        COUNTS.computeIfPresent(key(file), (path, count) -> count == 1 ? null : count - 1);
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
