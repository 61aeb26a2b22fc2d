package org.sharedsafety.geo;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;

/**
 * Reads the polygons of a shapefile beside the attributes of its dBase table.
 *
 * <p>Source: ESRI Shapefile Technical Description, 1998: a header of 100 bytes, then records of a number and a length
 * (big-endian, in words of 16 bits), a type and its content (little-endian); polygons are types 5, 15 and 25.
 */
final class ShapefileLayer {
    private static final int FILE_CODE = 9994;
    private static final int HEADER = 100;
    private static final int LONGEST_RECORD = 1 << 29;

    private final InputStream in;
    private final byte[] small = new byte[HEADER];

    private ShapefileLayer(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * Reads all records.
     *
     * @param shp the shapes
     * @param table the attributes, one row a shape
     * @param prj what the file beside says of the coordinates, or null
     */
    static BoundaryLayer read(InputStream shp, DbfTable table, @Nullable String prj, String name, Progress progress)
            throws IOException {
        ShapefileLayer reading = new ShapefileLayer(shp);
        reading.header();
        LayerBuilder layer = new LayerBuilder();
        table.fields().forEach(layer::field);
        for (int row = 0; row < table.size(); row++) {
            progress.checkCancelled();
            List<double[]> rings = reading.record();
            if (!table.isDeleted(row)) {
                Map<String, String> values = new LinkedHashMap<>();
                for (String field : table.fields()) {
                    values.put(field, table.value(row, field));
                }
                layer.addRings(values, rings);
            }
        }
        return layer.build(name, prj);
    }

    private void header() throws IOException {
        ByteBuffer header = ByteBuffer.wrap(bytes(HEADER, small));
        if (header.getInt(0) != FILE_CODE) {
            throw new IOException("no shapefile");
        }
        int type = header.order(ByteOrder.LITTLE_ENDIAN).getInt(32);
        if (type != 0 && !isPolygon(type)) {
            throw new NoAreasException();
        }
    }

    private static boolean isPolygon(int type) {
        return type == 5 || type == 15 || type == 25;
    }

    private List<double[]> record() throws IOException {
        ByteBuffer head = ByteBuffer.wrap(bytes(8, small));
        long length = 2L * head.getInt(4);
        if (length < 4 || length > LONGEST_RECORD) {
            throw new IOException("a record of " + length + " bytes");
        }
        byte[] read = in.readNBytes((int) length);
        if (read.length < length) {
            throw new EOFException("the shapes end too early");
        }
        ByteBuffer content = ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
        int type = content.getInt(0);
        if (!isPolygon(type)) {
            return List.of();
        }
        return rings(content, length);
    }

    private static List<double[]> rings(ByteBuffer content, long length) throws IOException {
        if (length < 44) {
            throw new IOException("a polygon without its counts");
        }
        int parts = content.getInt(36);
        int points = content.getInt(40);
        if (parts < 0 || points < 0 || 44 + 4L * parts + 16L * points > length) {
            throw new IOException("a polygon longer than its record");
        }
        List<double[]> rings = new ArrayList<>(parts);
        int base = 44 + 4 * parts;
        for (int part = 0; part < parts; part++) {
            int from = content.getInt(44 + 4 * part);
            int to = part + 1 < parts ? content.getInt(48 + 4 * part) : points;
            if (from < 0 || to < from || to > points) {
                throw new IOException("a part out of order");
            }
            double[] ring = new double[2 * (to - from)];
            for (int i = 0; i < ring.length; i++) {
                ring[i] = content.getDouble(base + 16 * from + 8 * i);
            }
            rings.add(ring);
        }
        return rings;
    }

    private byte[] bytes(int count, byte[] into) throws IOException {
        if (in.readNBytes(into, 0, count) < count) {
            throw new EOFException("the shapes end too early");
        }
        return into;
    }

    /** A file of points or lines. */
    static final class NoAreasException extends IOException {
        private static final long serialVersionUID = 1L;

        NoAreasException() {
            super("no areas");
        }
    }
}
