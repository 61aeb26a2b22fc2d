package org.sharedsafety.geo;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a zip that holds boundaries; read where they are, never unpacked. */
final class ZippedParts implements AutoCloseable {
    private static final long MOST = 4L << 30;
    private static final long MOST_RATIO = 400;
    private static final long FREE = 64L << 20;

    private final ZipFile zip;

    private ZippedParts(ZipFile zip) {
        this.zip = zip;
    }

    static ZippedParts open(Path file) throws IOException {
        return new ZippedParts(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
    }

    /** The names that have one of the endings, what operating systems add left out. */
    List<String> names(String... endings) {
        return zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !name.startsWith("__MACOSX/") && !last(name).startsWith("."))
                .filter(name -> List.of(endings).stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith))
                .toList();
    }

    /** A name without its folders. */
    static String last(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** The parts of the shapefile whose shapes have that name. */
    ShapefileParts shapefile(String shp) {
        String stem = shp.substring(0, shp.length() - ".shp".length());
        return ending -> {
            for (String name : names(ending)) {
                if (name.equalsIgnoreCase(stem + ending)) {
                    return open(name);
                }
            }
            return null;
        };
    }

    InputStream open(String name) throws IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name);
        }
        return new Limited(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops a part that unpacks to far more than boundaries would. */
    private static final class Limited extends FilterInputStream {
        private final long packed;
        private long count;

        Limited(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            if (count > MOST || (count > FREE && count > MOST_RATIO * packed)) {
                throw new IOException("it unpacks to far more than boundaries would");
            }
            return read;
        }
    }
}
