package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.SheetRow;
import org.sharedsafety.model.WorkbenchException;

/** OpenDocument spreadsheets: every kind of cell, repetition, merging, hiding, and what must not be read as text. */
class OdsReadingTest {
    private static final String TEXT =
            "<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>";

    @TempDir
    Path folder;

    @Test
    void everyKindOfCell() {
        String row = cell("float\" office:value=\"3.7", "4")
                + cell("percentage\" office:value=\"0.1234", "12.3%")
                + cell("currency\" office:currency=\"USD\" office:value=\"1234.5", "$1,234.50")
                + cell("date\" office:date-value=\"2018-09-05", "5-Sep")
                + cell("date\" office:date-value=\"2018-09-05T12:00:00", "9/5/2018 12:00")
                + cell("time\" office:time-value=\"PT06H00M00S", "6:00")
                + cell("boolean\" office:boolean-value=\"true", "TRUE")
                + cell("string\" table:formula=\"of:=1/0\" calcext:value-type=\"error", "#DIV/0!")
                + cell("float\" table:formula=\"of:=SUM([.A1:.A3])\" office:value=\"6", "6")
                + "<table:table-cell table:formula=\"of:=RAND()\"/>"
                + cell("float\" office:value=\"1E300", "1E+300")
                + "<table:table-cell office:value-type=\"float\" office:value=\"12.5\"/>"
                + "<table:table-cell office:value-type=\"string\" office:string-value=\"kept\"/>";
        List<Cell> cells = Reading.rows(sheet(row(row))).get(0).cells();
        assertEquals(
                List.of(
                        new Cell.Numeric(3.7, "4"),
                        new Cell.Numeric(0.1234, "12.3%"),
                        new Cell.Numeric(1234.5, "$1,234.50"),
                        new Cell.Moment(LocalDateTime.of(2018, 9, 5, 0, 0), 43348, "5-Sep"),
                        new Cell.Moment(LocalDateTime.of(2018, 9, 5, 12, 0), 43348.5, "9/5/2018 12:00"),
                        new Cell.Moment(LocalDateTime.of(1899, 12, 31, 6, 0), 0.25, "6:00"),
                        new Cell.Bool(true),
                        new Cell.Formula("1/0", new Cell.Failure("#DIV/0!")),
                        new Cell.Formula("SUM([.A1:.A3])", new Cell.Numeric(6, "6")),
                        new Cell.Formula("RAND()", Cell.Blank.CELL),
                        new Cell.Numeric(1e300, "1E+300"),
                        new Cell.Numeric(12.5, "12.5"),
                        new Cell.Text("kept")),
                cells);
    }

    @Test
    void textKeepsItsSpacesAndLeavesNotesOut() {
        String cell = "<table:table-cell office:value-type=\"string\">"
                + "<office:annotation><text:p>a note</text:p></office:annotation>"
                + "<text:p>  Doña\n  <text:span>Ana<text:s text:c=\"3\"/>x</text:span><text:tab/>y<text:line-break/>z "
                + "<text:note><text:p>foot</text:p></text:note></text:p><text:p>second &amp; last</text:p>"
                + "<draw:frame><draw:text-box><text:p>drawing</text:p></draw:text-box></draw:frame></table:table-cell>";
        assertEquals(
                "Doña Ana   x\ty\nz\nsecond & last",
                Reading.rows(sheet(row(cell))).get(0).cell(1).shown());
    }

    @Test
    void repeatedRowsAndColumnsStandAsOftenAsTheySay() {
        String rows = "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell"
                + " table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"7\"><text:p>7</text:p>"
                + "</table:table-cell><table:table-cell table:number-columns-repeated=\"4\"/>" + TEXT.formatted("end")
                + "</table:table-row><table:table-row table:number-rows-repeated=\"1000\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>"
                + row(TEXT.formatted("last"))
                + "<table:table-row table:number-rows-repeated=\"1047572\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>";
        List<SheetRow> found = Reading.rows(sheet(rows));
        assertEquals(
                List.of(1, 2, 3, 1004), found.stream().map(SheetRow::number).toList());
        for (SheetRow row : found.subList(0, 3)) {
            assertEquals(
                    List.of("7", "7", "", "", "", "", "end"),
                    row.cells().stream().map(Cell::shown).toList());
        }
    }

    @Test
    void aFewBytesCannotAskForThousandsOfMillionsOfCells() {
        String rows = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\" office:value-type=\"float\" office:value=\"7\"><text:p>7</text:p>"
                + "</table:table-cell></table:table-row>";
        WorkbenchException refused = assertThrows(
                WorkbenchException.class, () -> Reading.open(sheet(rows)).close());
        assertEquals("reader.zip-bomb", refused.message().key());
    }

    @Test
    void layoutSheetsAndCoveredCells() {
        String styles = "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties/></style:style>"
                + "<style:style style:name=\"ta2\" style:family=\"table\">"
                + "<style:table-properties table:display=\"false\"/></style:style>";
        String one =
                "<table:table table:name=\"One\" table:style-name=\"ta1\"><table:shapes><draw:frame><text:p>no</text:p>"
                        + "</draw:frame></table:shapes><table:table-column table:number-columns-repeated=\"2\"/>"
                        + "<table:table-column table:visibility=\"collapse\"/><table:table-header-rows>"
                        + "<table:table-row><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\""
                        + " office:value-type=\"string\"><text:p>Head</text:p></table:table-cell><table:covered-table-cell"
                        + " office:value-type=\"string\"><text:p>under</text:p></table:covered-table-cell></table:table-row>"
                        + "</table:table-header-rows><table:table-row-group><table:table-row table:visibility=\"filter\">"
                        + TEXT.formatted("hidden row") + "</table:table-row></table:table-row-group>"
                        + row(TEXT.formatted("a") + TEXT.formatted("b") + TEXT.formatted("c"))
                        + "<table:table-row table:visibility=\"collapse\" table:number-rows-repeated=\"1048573\">"
                        + "<table:table-cell/></table:table-row></table:table>";
        String two = "<table:table table:name=\"Two\" table:style-name=\"ta2\">" + row(TEXT.formatted("2"))
                + "</table:table>";
        String changes = "<table:tracked-changes><table:deletion><table:table table:name=\"gone\"/></table:deletion>"
                + "</table:tracked-changes>";
        Path file = Reading.ods(folder.resolve("layout.ods"), styles, changes + one + two);
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            assertEquals(FileFormat.ODS, spreadsheet.format());
            assertEquals(List.of(new SheetInfo("One", 1, false), new SheetInfo("Two", 2, true)), spreadsheet.sheets());
            SheetLayout layout = spreadsheet.layout("One", Progress.NONE);
            assertEquals(List.of(new MergedRange(1, 1, 1, 2)), layout.merged());
            assertEquals(Set.of(2), layout.hiddenRows());
            assertEquals(Set.of(3), layout.hiddenColumns());
            List<SheetRow> rows = new ArrayList<>();
            List<Problem> problems = spreadsheet.read("One", rows::add, Progress.NONE);
            assertEquals(List.of(new Cell.Text("Head")), rows.get(0).cells());
            assertEquals(List.of(1, 2, 3), rows.stream().map(SheetRow::number).toList());
            assertEquals("covered-cells", problems.get(0).code());
            assertEquals(new CellAddress(1, 2), problems.get(0).cell());
            assertEquals("2", Reading.rows(spreadsheet, "Two").get(0).cell(1).shown());
        }
    }

    @Test
    void otherDocumentsAndProtectedOnesAreRefused() {
        assertEquals("reader.not-a-spreadsheet", refusedAs("application/vnd.oasis.opendocument.text", Map.of()));
        assertEquals(
                "reader.password",
                refusedAs(
                        "application/vnd.oasis.opendocument.spreadsheet",
                        Map.of("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>")));
        assertEquals(
                "reader.damaged",
                refusedAs("application/vnd.oasis.opendocument.spreadsheet", Map.of("content.xml", "<cut")));
        assertEquals(
                "reader.damaged",
                refusedAs(
                        "application/vnd.oasis.opendocument.spreadsheet",
                        Map.of("content.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")));
    }

    private String refusedAs(String type, Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", type);
        parts.put("content.xml", "<x/>");
        parts.putAll(more);
        Path file = Reading.zip(folder.resolve("other.ods"), parts);
        WorkbenchException refused =
                assertThrows(WorkbenchException.class, () -> Reading.open(file).close());
        return refused.message().key();
    }

    @Test
    void cutShortOrChangedItIsRefusedOrReadAsItWas() throws IOException {
        StringBuilder rows = new StringBuilder();
        Random random = new Random(12);
        for (int i = 0; i < 200; i++) {
            rows.append(row(TEXT.formatted("place " + i) + cell("float\" office:value=\"" + random.nextDouble(), "x")));
        }
        byte[] whole = Files.readAllBytes(sheet(rows.toString()));
        Map<CellAddress, Cell> expected = Reading.cells(sheet(rows.toString()));
        int refused = 0;
        for (int i = 0; i < 150; i++) {
            byte[] bad = i < 50 ? Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1)) : whole.clone();
            if (i >= 50) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Path file = Files.write(folder.resolve("bad.ods"), bad);
            try {
                assertEquals(expected, Reading.cells(file));
            } catch (WorkbenchException said) {
                refused++;
            }
        }
        assertTrue(refused > 100, "refused " + refused);
    }

    private static String cell(String type, String shown) {
        return "<table:table-cell office:value-type=\"" + type + "\"><text:p>" + shown + "</text:p></table:table-cell>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private Path sheet(String rows) {
        return Reading.ods(
                folder.resolve("sheet.ods"), "", "<table:table table:name=\"One\">" + rows + "</table:table>");
    }
}
