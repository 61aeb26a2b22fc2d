package org.sharedsafety.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/**
 * The files of one writing: each is written beside its place and all are moved there at the end, so that a failure leaves
 * what was there before.
 */
final class BookFile implements AutoCloseable {
    private final Path main;
    private final List<Path> begun = new ArrayList<>();

    BookFile(Path main) {
        if (Files.isDirectory(main)) {
            throw WorkbenchException.of("report.is-folder", main.toString());
        }
        this.main = main;
    }

    /** Where to write what later stands at a place. */
    Path fresh(Path place) {
        begun.add(place);
        return part(place);
    }

    private static Path part(Path place) {
        return place.resolveSibling(place.getFileName() + ".part");
    }

    /** Work that may meet a full disk or a locked file. */
    @FunctionalInterface
    interface Writing {
        void run() throws IOException;
    }

    /** Does the work and then moves the files to their places, the main one last. */
    void write(Writing writing) {
        try {
            writing.run();
            for (int i = begun.size() - 1; i >= 0; i--) {
                Files.move(part(begun.get(i)), begun.get(i), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | UncheckedIOException refused) {
            throw failed(refused);
        } catch (RuntimeException other) {
            // The streaming workbook wraps what the disk says.
            if (other.getCause() instanceof IOException) {
                throw failed(other);
            }
            throw other;
        }
    }

    private WorkbenchException failed(Exception cause) {
        return new WorkbenchException(Message.of("report.not-written", main.toString()), cause);
    }

    @Override
    public void close() {
        for (Path place : begun) {
            try {
                Files.deleteIfExists(part(place));
            } catch (IOException stays) {
                // The failure that left it is the one to tell; the next report of that name replaces it.
            }
        }
    }
}
