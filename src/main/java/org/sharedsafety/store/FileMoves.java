package org.sharedsafety.store;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts finished files in place, so that nobody ever sees half of one. */
final class FileMoves {
    private FileMoves() {}

    /** Moves a finished file over another, in one step where the file system can. */
    static void replace(Path finished, Path target) throws IOException {
        try {
            Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException acrossFileSystems) {
            Files.move(finished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Copies a file into another folder under a passing name, then puts it in place. */
    static void copyOver(Path source, Path target) throws IOException {
        Path part = target.resolveSibling(StoreFailure.name(target) + ".part");
        try {
            Files.copy(source, part, StandardCopyOption.REPLACE_EXISTING);
            replace(part, target);
        } finally {
            removeLeftover(part);
        }
    }

    /** Removes a file that a failure may have left behind. */
    static void removeLeftover(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            // Nothing reads it, and the next copy of that name replaces it.
        }
    }
}
