package org.sharedsafety.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.SourceFile;
import org.sharedsafety.model.WorkbenchException;

/** The bytes of a source, taken out of the project into a folder of their own for as long as they are read. */
final class KeptFile implements AutoCloseable {
    private final SourceFile source;
    private final Path folder;
    private final Path file;

    private KeptFile(SourceFile source, Path folder, Path file) {
        this.source = source;
        this.folder = folder;
        this.file = file;
    }

    /** Takes a source out under the name it came by; empty where its bytes were not kept. */
    static Optional<KeptFile> of(OpenProject project, SourceFile source) {
        return project.reading(tx -> tx.sourceBytes().open(source.id()).map(bytes -> unpack(source, bytes)));
    }

    private static KeptFile unpack(SourceFile source, InputStream bytes) {
        try (bytes) {
            Path folder = Files.createTempDirectory("shared-safety-kept");
            Path file = folder.resolve(source.name());
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
            return new KeptFile(source, folder, file);
        } catch (IOException refused) {
            throw new WorkbenchException(Message.of("card.not-unpacked", source.name()), refused);
        }
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
            throw new WorkbenchException(Message.of("card.not-unpacked", source.name()), held);
        }
    }
}
