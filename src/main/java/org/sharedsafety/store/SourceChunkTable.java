package org.sharedsafety.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.sharedsafety.model.WorkbenchException;

/** The bytes of files, in pieces of one mebibyte, each packed by itself where packing pays. */
public final class SourceChunkTable {
    /** Bytes of a file in one piece. */
    public static final int CHUNK = 1 << 20;

    private final Sql sql;

    SourceChunkTable(Sql sql) {
        this.sql = sql;
    }

    /** Stores one piece of a file, counted from 0. */
    void put(long sourceId, int number, byte[] bytes, boolean packed) {
        sql.update(
                "INSERT OR REPLACE INTO source_chunk (source_id, number, bytes) VALUES (?, ?, ?)",
                sourceId,
                number,
                packed ? deflated(bytes) : bytes);
    }

    /** Says that all pieces of a file are there, and how they were stored. */
    void complete(long sourceId, boolean packed) {
        sql.update("UPDATE source_file SET kept = ? WHERE id = ?", packed ? "deflate" : "as-given", sourceId);
    }

    /** Removes the bytes of a file; what is known of it stays. */
    public void remove(long sourceId) {
        sql.update("UPDATE source_file SET kept = 'no' WHERE id = ?", sourceId);
        sql.update("DELETE FROM source_chunk WHERE source_id = ?", sourceId);
    }

    /** The bytes of a file as they were given, piece after piece; empty where they were not kept. */
    public Optional<InputStream> open(long sourceId) {
        Optional<String> kept = sql.one("SELECT kept FROM source_file WHERE id = ?", row -> row.getString(1), sourceId);
        if (kept.isEmpty() || kept.get().equals("no")) {
            return Optional.empty();
        }
        boolean packed = kept.get().equals("deflate");
        int count = sql.one("SELECT count(*) FROM source_chunk WHERE source_id = ?", row -> row.getInt(1), sourceId)
                .orElse(0);
        return Optional.of(new Pieces(sourceId, count, packed));
    }

    /** Writes the bytes of a file, as they were given, to a file outside; false where they were not kept. */
    public boolean copyTo(long sourceId, Path target) {
        try (InputStream stream = open(sourceId).orElse(null)) {
            if (stream == null) {
                return false;
            }
            Files.copy(stream, target, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException failed) {
            throw StoreFailure.of(failed, target);
        }
    }

    /** The pieces of a file one after the other, fetched when they are needed. */
    private final class Pieces extends InputStream {
        private final long sourceId;
        private final int count;
        private final boolean packed;
        private InputStream piece = InputStream.nullInputStream();
        private int next;

        Pieces(long sourceId, int count, boolean packed) {
            this.sourceId = sourceId;
            this.count = count;
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = piece.read(into, from, length);
            while (read < 0 && next < count) {
                piece = fetch(next++);
                read = piece.read(into, from, length);
            }
            return read;
        }

        private InputStream fetch(int number) {
            byte[] bytes = sql.one(
                            "SELECT bytes FROM source_chunk WHERE source_id = ? AND number = ?",
                            row -> row.getBytes(1),
                            sourceId,
                            number)
                    .orElseThrow(() -> WorkbenchException.of("store.damaged", StoreFailure.name(sql.file())));
            InputStream stream = new ByteArrayInputStream(bytes);
            return packed ? new InflaterInputStream(stream) : stream;
        }
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
            out.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }
}
