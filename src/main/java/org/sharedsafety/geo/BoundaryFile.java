package org.sharedsafety.geo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Message;
import org.sharedsafety.model.WorkbenchException;

/** Reads boundary files by their content: GeoJSON, TopoJSON, shapefiles (loose or in a zip) and GeoPackages. */
public final class BoundaryFile {
    private static final int HEAD = 4096;

    private final Path file;
    private final String name;
    private final @Nullable String layer;
    private final Progress progress;

    private BoundaryFile(Path file, @Nullable String layer, Progress progress) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.layer = layer;
        this.progress = progress;
    }

    /**
     * Reads the areas of a file.
     *
     * @param layer which one, where the file holds several; null for the only one
     * @throws WorkbenchException where the file cannot be read, is no boundary file, holds no areas, or several layers of
     *     which none was named
     */
    public static BoundaryLayer read(Path file, @Nullable String layer, Progress progress) {
        BoundaryFile reading = new BoundaryFile(file, layer, progress);
        try {
            BoundaryLayer read = reading.read();
            if (read.features().isEmpty()) {
                throw WorkbenchException.of("boundaries.no-areas", reading.name);
            }
            return read;
        } catch (ShapefileLayer.NoAreasException points) {
            throw new WorkbenchException(Message.of("boundaries.no-areas", reading.name), points);
        } catch (NoSuchFileException gone) {
            throw new WorkbenchException(Message.of("reader.missing-file", reading.name), gone);
        } catch (IOException broken) {
            String detail = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
            throw new WorkbenchException(Message.of("boundaries.unreadable", reading.name, detail), broken);
        }
    }

    private BoundaryLayer read() throws IOException {
        if (Files.isDirectory(file)) {
            throw WorkbenchException.of("reader.is-folder", name);
        }
        String head = head();
        if (head.isEmpty()) {
            throw WorkbenchException.of("reader.empty-file", name);
        }
        if (head.startsWith("SQLite format 3\0")) {
            return geoPackage();
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return zip();
        }
        if (head.startsWith("\u0000\u0000'\n") || isShapefilePart()) {
            return shapefile(ShapefileParts.beside(file), stem(name));
        }
        String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        if (text.stripLeading().startsWith("{")) {
            try (InputStream in = Files.newInputStream(file)) {
                return json(in, stem(name));
            }
        }
        throw WorkbenchException.of("boundaries.not-boundaries", name);
    }

    private String head() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    /** The other files of a shapefile stand for it. */
    private boolean isShapefilePart() {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(dbf|shx|prj|cpg)");
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** A write-ahead log would be written beside the file even by reading it: such a package is read from a copy. */
    private BoundaryLayer geoPackage() throws IOException {
        boolean logged = head().length() > 19 && head().charAt(18) == 2;
        if (!logged) {
            return GeoPackageLayer.read(file, name, layer, progress);
        }
        Path copy = Files.createTempFile("shared-safety-boundaries", ".gpkg");
        try {
            Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return GeoPackageLayer.read(copy, name, layer, progress);
        } finally {
            for (String ending : List.of("-wal", "-shm", "")) {
                Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + ending));
            }
        }
    }

    private BoundaryLayer zip() throws IOException {
        try (ZippedParts zip = ZippedParts.open(file)) {
            List<String> shapes = zip.names(".shp");
            List<String> texts = shapes.isEmpty() ? zip.names(".geojson", ".json", ".topojson") : List.of();
            List<String> all = shapes.isEmpty() ? texts : shapes;
            List<String> chosen = all.stream()
                    .filter(part ->
                            layer == null || stem(ZippedParts.last(part)).equalsIgnoreCase(layer))
                    .toList();
            if (all.isEmpty()) {
                throw WorkbenchException.of("boundaries.not-boundaries", name);
            }
            if (chosen.size() != 1) {
                throw WorkbenchException.of(
                        "boundaries.several-layers",
                        name,
                        String.join(
                                ", ",
                                all.stream()
                                        .map(part -> stem(ZippedParts.last(part)))
                                        .toList()));
            }
            String part = chosen.get(0);
            if (!shapes.isEmpty()) {
                return shapefile(zip.shapefile(part), stem(ZippedParts.last(part)));
            }
            try (InputStream in = zip.open(part)) {
                return json(in, stem(ZippedParts.last(part)));
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new IOException("zip: " + broken.getMessage(), broken);
        }
    }

    private BoundaryLayer shapefile(ShapefileParts parts, String layerName) throws IOException {
        try (InputStream shp = parts.open(".shp");
                InputStream dbf = parts.open(".dbf")) {
            if (shp == null) {
                throw WorkbenchException.of("boundaries.part-missing", name, ".shp");
            }
            if (dbf == null) {
                throw WorkbenchException.of("boundaries.part-missing", name, ".dbf");
            }
            DbfTable table = DbfTable.read(dbf, parts.text(".cpg"));
            return ShapefileLayer.read(shp, table, parts.text(".prj"), layerName, progress);
        }
    }

    private BoundaryLayer json(InputStream in, String layerName) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(HEAD + 1);
        String head = new String(buffered.readNBytes(HEAD), StandardCharsets.UTF_8);
        buffered.reset();
        if (head.startsWith("\uFEFF")) {
            buffered.skipNBytes(3);
        }
        if (!head.contains("\"Topology\"")) {
            return GeoJsonLayer.read(buffered, layerName, progress);
        }
        TopoJson topology = TopoJson.read(buffered);
        List<String> objects = topology.objects().stream()
                .filter(object -> layer == null || object.equalsIgnoreCase(layer))
                .toList();
        if (objects.size() != 1) {
            throw WorkbenchException.of("boundaries.several-layers", name, String.join(", ", topology.objects()));
        }
        LayerBuilder builder = new LayerBuilder();
        topology.features(objects.get(0), builder);
        return builder.build(objects.get(0), null);
    }
}
