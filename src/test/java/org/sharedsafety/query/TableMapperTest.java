package org.sharedsafety.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharedsafety.query.TableMapper.ColumnSpec;
import org.sharedsafety.query.TableMapper.Kind;
import tech.tablesaw.api.Table;

/** The three rows that Tablesaw's own reader of result sets gets wrong without an error. */
class TableMapperTest {
    @Test
    void aRealKeepsAllItsDigits() throws SQLException {
        Table table = read("SELECT 123456.789 AS x UNION ALL SELECT NULL", Kind.NUMBER);
        assertEquals(123456.789, table.doubleColumn("x").getDouble(0));
        assertTrue(table.doubleColumn("x").isMissing(1));
    }

    @Test
    void aLargeWholeNumberStaysWhatItIs() throws SQLException {
        Table table = read("SELECT 3000000000 AS x UNION ALL SELECT NULL", Kind.WHOLE);
        assertEquals(3_000_000_000L, table.longColumn("x").getLong(0));
        assertTrue(table.longColumn("x").isMissing(1));
    }

    @Test
    void aTextAmongNumbersIsAnErrorAndNotAZero() throws SQLException {
        String mixed = "SELECT 1 AS x UNION ALL SELECT 'n/a' UNION ALL SELECT 2.5";
        assertThrows(IllegalStateException.class, () -> read(mixed, Kind.NUMBER));
        assertThrows(IllegalStateException.class, () -> read(mixed, Kind.WHOLE));
        assertThrows(IllegalStateException.class, () -> read(mixed, Kind.TEXT));
        Table texts = read("SELECT '01001' AS x UNION ALL SELECT 'NA' UNION ALL SELECT NULL", Kind.TEXT);
        assertEquals(List.of("01001", "NA", ""), texts.stringColumn("x").asList());
    }

    @Test
    void aFlagIsZeroOrOne() throws SQLException {
        assertEquals(true, read("SELECT 1 AS x", Kind.FLAG).booleanColumn("x").get(0));
        assertThrows(IllegalStateException.class, () -> read("SELECT 2 AS x", Kind.FLAG));
    }

    private static Table read(String sql, Kind kind) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return new TableMapper(List.of(new ColumnSpec("x", kind))).read("table", rows);
        }
    }
}
