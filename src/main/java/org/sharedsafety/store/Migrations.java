package org.sharedsafety.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Brings a project file to the schema of this program, one numbered step after the other. */
final class Migrations {
    private static final String FOLDER = "migrations/";

    private Migrations() {}

    /** The names of all steps, in order; the number of a step is the schema version it leads to. */
    static List<String> names() {
        return resource(FOLDER + "index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** The schema version of this program. */
    static int newest() {
        return names().size();
    }

    /** Applies the steps from a version on, inside the caller's transaction. */
    static void apply(Connection connection, int fromVersion) throws SQLException {
        List<String> names = names();
        try (Statement statement = connection.createStatement()) {
            for (int version = fromVersion; version < names.size(); version++) {
                for (String sql : statements(resource(FOLDER + names.get(version)))) {
                    statement.execute(sql);
                }
            }
            // PRAGMA takes no parameters; the number is our own.
            statement.execute("PRAGMA user_version = " + names.size());
        }
    }

    /** The statements of a step: each ends with a semicolon at the end of a line, comments stand on lines of their own. */
    private static List<String> statements(String script) {
        List<String> statements = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String line : script.lines().toList()) {
            if (line.startsWith("--")) {
                continue;
            }
            current.append(line).append('\n');
            if (line.endsWith(";")) {
                statements.add(current.toString());
                current.setLength(0);
            }
        }
        return statements;
    }

    private static String resource(String name) {
        try (InputStream stream = Migrations.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
