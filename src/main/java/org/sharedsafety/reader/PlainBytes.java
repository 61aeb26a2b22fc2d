package org.sharedsafety.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as it is. */
record PlainBytes(Path file) implements ByteSource {
    @Override
    public String name() {
        return Failures.name(file);
    }

    @Override
    public long size() {
        return file.toFile().length();
    }

    @Override
    public CountedStream open() throws IOException {
        return new CountedStream(Files.newInputStream(file));
    }
}
