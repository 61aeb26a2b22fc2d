package org.sharedsafety.geo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;

/**
 * Reads one feature table of a GeoPackage, which is never written.
 *
 * <p>Source: OGC 12-128r18, GeoPackage Encoding Standard 1.3.1: a geometry is a header (GP, version, flags, reference
 * system, an envelope whose size the flags tell) before well-known binary.
 */
final class GeoPackageLayer {
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};
    private static final int READ_ONLY = 1;

    private final Connection database;
    private final String file;

    private GeoPackageLayer(Connection database, String file) {
        this.database = database;
        this.file = file;
    }

    /** What the package says of a feature table. */
    private record Table(String name, String geometry, int srs) {}

    /**
     * Reads the table of a name, or the only one.
     *
     * @throws WorkbenchException where there are several and none is named
     */
    static BoundaryLayer read(Path path, String file, @Nullable String wanted, Progress progress) throws IOException {
        Properties options = new Properties();
        options.setProperty("open_mode", Integer.toString(READ_ONLY));
        options.setProperty("trusted_schema", "false");
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + path.toAbsolutePath(), options)) {
            return new GeoPackageLayer(database, file).read(wanted, progress);
        } catch (SQLException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    private BoundaryLayer read(@Nullable String wanted, Progress progress) throws SQLException, IOException {
        List<Table> tables = tables();
        if (tables.isEmpty()) {
            throw WorkbenchException.of("boundaries.no-areas", file);
        }
        Table table = tables.stream()
                .filter(candidate -> wanted == null || candidate.name.equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(null);
        if (table == null || (wanted == null && tables.size() > 1)) {
            throw WorkbenchException.of(
                    "boundaries.several-layers",
                    file,
                    String.join(", ", tables.stream().map(Table::name).toList()));
        }
        return read(table, progress);
    }

    private List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        String query =
                """
                SELECT g.table_name, g.column_name, g.srs_id
                FROM gpkg_geometry_columns g JOIN gpkg_contents c ON c.table_name = g.table_name
                WHERE c.data_type = 'features' ORDER BY g.table_name
                """;
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2), rows.getInt(3)));
            }
        }
        return tables;
    }

    private BoundaryLayer read(Table table, Progress progress) throws SQLException, IOException {
        LayerBuilder layer = new LayerBuilder();
        WKBReader shapes = new WKBReader();
        String query = "SELECT * FROM " + quoted(table.name);
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                progress.checkCancelled();
                Map<String, String> values = new LinkedHashMap<>();
                byte[] shape = null;
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String name = columns.getColumnName(i);
                    if (name.equalsIgnoreCase(table.geometry)) {
                        shape = rows.getBytes(i);
                    } else {
                        values.put(name, text(rows.getObject(i)));
                    }
                }
                layer.add(values, shape == null ? List.of() : Polygons.of(geometry(shapes, shape)));
            }
        }
        return layer.build(table.name, crs(table.srs));
    }

    private static String text(@Nullable Object value) {
        if (value == null || value instanceof byte[]) {
            return "";
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString(number.longValue());
        }
        return value.toString();
    }

    private static Geometry geometry(WKBReader shapes, byte[] blob) throws IOException {
        if (blob.length < 8 || blob[0] != 'G' || blob[1] != 'P') {
            throw new IOException("a geometry without its header");
        }
        int kind = (blob[3] >> 1) & 7;
        if (kind >= ENVELOPE_BYTES.length) {
            throw new IOException("an envelope of an unknown kind");
        }
        ByteBuffer rest = ByteBuffer.wrap(blob).order(ByteOrder.BIG_ENDIAN);
        int start = 8 + ENVELOPE_BYTES[kind];
        if (start > blob.length) {
            throw new IOException("a geometry cut short");
        }
        byte[] wkb = new byte[blob.length - start];
        rest.position(start).get(wkb);
        try {
            return shapes.read(wkb);
        } catch (ParseException | IllegalArgumentException broken) {
            throw new IOException("a geometry that cannot be read", broken);
        }
    }

    /** The EPSG code where the package has one, else the definition; null for the undefined systems 0 and -1. */
    private @Nullable String crs(int srs) throws SQLException {
        if (srs <= 0) {
            return srs < 0 ? null : "EPSG:4326";
        }
        String query =
                "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?";
        try (PreparedStatement statement = database.prepareStatement(query)) {
            statement.setInt(1, srs);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return "EPSG:" + srs;
                }
                String definition = row.getString(3);
                boolean described = definition != null && definition.contains("[");
                return described ? definition : row.getString(1) + ":" + row.getInt(2);
            }
        }
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
