package org.sharedsafety.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.sharedsafety.model.WorkbenchException;

/**
 * The first hundred bytes of a SQLite file, read without SQLite, so that a file that is not ours is never touched.
 *
 * @param applicationId which program's file it is
 * @param userVersion the version of our schema
 * @param walMode whether it was left in write-ahead mode
 * @param whole false where the file is shorter than it says itself
 * @see <a href="https://www.sqlite.org/fileformat2.html#the_database_header">The database header</a>
 */
record FileHeader(int applicationId, int userVersion, boolean walMode, boolean whole) {
    /** "SSWP" in ASCII. */
    static final int APPLICATION_ID = 0x53535750;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    /** Reads the header of a project file; fails with a clear message where it is none. */
    static FileHeader ofProject(Path file) {
        if (Files.isDirectory(file)) {
            throw WorkbenchException.of("store.is-a-folder", StoreFailure.name(file));
        }
        if (!Files.exists(file)) {
            throw WorkbenchException.of("store.not-found", file.toString());
        }
        byte[] bytes;
        long size;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(100);
            size = Files.size(file);
        } catch (IOException failed) {
            throw StoreFailure.of(failed, file);
        }
        if (bytes.length < 100 || !Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
            throw WorkbenchException.of("store.not-a-project", StoreFailure.name(file));
        }
        FileHeader header = read(ByteBuffer.wrap(bytes), size);
        if (header.applicationId != APPLICATION_ID) {
            throw WorkbenchException.of("store.not-a-project", StoreFailure.name(file));
        }
        return header;
    }

    private static FileHeader read(ByteBuffer header, long size) {
        int pageSize = Short.toUnsignedInt(header.getShort(16));
        long pageBytes = pageSize == 1 ? 65536 : pageSize;
        boolean wal = header.get(18) == 2 || header.get(19) == 2;
        boolean countIsValid = header.getInt(24) == header.getInt(92);
        long pages = Integer.toUnsignedLong(header.getInt(28));
        boolean whole = wal || !countIsValid || size >= pages * pageBytes;
        return new FileHeader(header.getInt(68), header.getInt(60), wal, whole);
    }
}
