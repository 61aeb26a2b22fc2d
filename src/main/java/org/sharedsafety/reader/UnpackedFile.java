package org.sharedsafety.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/** A copy of a packed workbook in a temporary folder of its own, gone when this is closed. */
final class UnpackedFile implements AutoCloseable {
    private static final int BLOCK = 1 << 16;

    private final Path folder;
    private final Path file;

    private UnpackedFile(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    static UnpackedFile of(ByteSource source, String name, Progress progress) {
        try {
            Path folder = Files.createTempDirectory("shared-safety-unpacked");
            UnpackedFile copy = new UnpackedFile(folder, folder.resolve(harmless(name)));
            boolean written = false;
            try {
                copy.write(source, progress);
                written = true;
                return copy;
            } finally {
                if (!written) {
                    copy.close();
                }
            }
        } catch (IOException failed) {
            throw Failures.reading(source.name(), failed);
        }
    }

    private void write(ByteSource source, Progress progress) throws IOException {
        try (InputStream in = source.open();
                OutputStream out = Files.newOutputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                progress.checkCancelled();
                out.write(block, 0, read);
            }
        }
    }

    /** The last part of a name with nothing in it that any system gives a meaning to. */
    private static String harmless(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
        return plain.isBlank() || plain.startsWith(".") ? "unpacked" : plain;
    }

    Path file() {
        return file;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException held) {
            throw new WorkbenchException(Message.of("reader.copy-left", file.toString()), held);
        }
    }
}
