package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.MergedRange;
import org.sharedsafety.model.WorkbenchException;

/** Sheet XML written by hand, each form a cell can take. */
class XlsxReadingTest {
    @TempDir
    Path folder;

    @Test
    void everyKindOfCell() {
        Map<CellAddress, Cell> cells = cells(
                """
                <row r="2"><c r="B2" t="inlineStr"><is><t xml:space="preserve">  Ames </t></is></c>
                <c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c><c r="F2"><v>3.70</v></c></row>
                <row r="5"><c r="A5" t="str"><f>B2&amp;"x"</f><v>  Ames x</v></c><c r="B5"><f>1/3</f><v>0.33333333333333331</v></c>
                <c r="C5"><f>NOW()</f></c><c r="D5" t="d"><v>2016-02-29</v></c></row>""");
        assertEquals(new Cell.Text("  Ames "), cells.get(at("B2")));
        assertEquals(new Cell.Bool(true), cells.get(at("D2")));
        assertEquals(new Cell.Failure("#N/A"), cells.get(at("E2")));
        assertEquals(new Cell.Numeric(3.7, "3.7"), cells.get(at("F2")));
        assertEquals(new Cell.Formula("B2&\"x\"", new Cell.Text("  Ames x")), cells.get(at("A5")));
        assertEquals(new Cell.Formula("1/3", new Cell.Numeric(1.0 / 3, "0.333333333")), cells.get(at("B5")));
        assertEquals(new Cell.Formula("NOW()", Cell.Blank.CELL), cells.get(at("C5")));
        assertEquals(LocalDateTime.of(2016, 2, 29, 0, 0), ((Cell.Moment) cells.get(at("D5"))).value());
        assertEquals(8, cells.size());
    }

    @Test
    void rowsAndCellsWithoutReferencesCountOn() {
        Map<CellAddress, Cell> cells =
                cells("<row><c><v>1</v></c><c/><c><v>3</v></c></row><row/><row><c><v>5</v></c></row>");
        assertEquals(Set.of(at("A1"), at("C1"), at("A3")), cells.keySet());
    }

    @Test
    void sharedStringsWithRunsHintsAndEscapes() {
        Path file = Reading.workbook(
                folder.resolve("s.xlsx"),
                Reading.sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                        + "<c r=\"C1\" t=\"s\"><v>2</v></c></row>"),
                "<sst><si><r><t>Total</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>3</t></r></si>"
                        + "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>"
                        + "<si><t xml:space=\"preserve\">a_x000D_&#10;b &amp; <![CDATA[<c>]]>_x005F_x0041_</t></si></sst>");
        Map<CellAddress, Cell> cells = Reading.cells(file);
        assertEquals("Total3", cells.get(at("A1")).shown());
        assertEquals("東京", cells.get(at("B1")).shown());
        assertEquals("a\r\nb & <c>_x0041_", cells.get(at("C1")).shown());
    }

    @Test
    void sharedFormulasMoveWithTheirCell() {
        Map<CellAddress, Cell> cells = cells(
                """
                <row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2*$B$1+SUM(A$1:A2)&amp;"A2"&amp;'A2'!B2+LOG10(A2)</f><v>1</v></c></row>
                <row r="4"><c r="C4"><f t="shared" si="0"/><v>2</v></c></row>""");
        assertEquals("A4*$B$1+SUM(A$1:A4)&\"A2\"&'A2'!B4+LOG10(A4)", ((Cell.Formula) cells.get(at("C4"))).formula());
    }

    @Test
    void layoutBeforeAndAfterReading() {
        String xml = "<worksheet><dimension ref=\"A1\"/><cols><col min=\"3\" max=\"4\" hidden=\"1\"/></cols><sheetData>"
                + "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"7\" hidden=\"1\"><c r=\"E7\"><v>2</v></c></row>"
                + "</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>";
        try (Spreadsheet spreadsheet = Reading.open(Reading.workbook(folder.resolve("l.xlsx"), xml))) {
            SheetLayout layout = spreadsheet.layout("One", Progress.NONE);
            assertEquals(List.of(new MergedRange(1, 1, 2, 2)), layout.merged());
            assertEquals(Set.of(7), layout.hiddenRows());
            assertEquals(Set.of(3, 4), layout.hiddenColumns());
            assertEquals(2, Reading.rows(spreadsheet, "One").size());
            assertEquals(layout, spreadsheet.layout("One", Progress.NONE));
        }
    }

    @Test
    void aSinkThatHasEnoughStopsTheReading() {
        Path file = Reading.workbook(
                folder.resolve("stop.xlsx"),
                Reading.sheet(
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row>"));
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            int[] seen = {0};
            spreadsheet.read("One", row -> ++seen[0] < 1, Progress.NONE);
            assertEquals(1, seen[0]);
        }
    }

    @Test
    void rowsThatRunBackwardsAndCellsInTheWrongRowAreDamage() {
        damaged("<row r=\"2\"><c r=\"A2\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
        damaged("<row r=\"2\"><c r=\"A3\"><v>1</v></c></row>");
        damaged("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c></row>");
        damaged("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>");
        damaged("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>4</v></c></row>");
        damaged("<row r=\"1048577\"/>");
        damaged("<row r=\"1\"><c r=\"A1\"><v>1</v></row>");
    }

    @Test
    void entitiesAreNeverFetched() {
        String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                + Reading.sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a;</v></c></row>");
        Path file = Reading.workbook(folder.resolve("dtd.xlsx"), bomb);
        WorkbenchException refused = assertThrows(WorkbenchException.class, () -> Reading.cells(file));
        assertEquals("reader.damaged", refused.message().key());
    }

    private void damaged(String rows) {
        Path file = Reading.workbook(folder.resolve("bad.xlsx"), Reading.sheet(rows));
        WorkbenchException refused = assertThrows(WorkbenchException.class, () -> Reading.cells(file), rows);
        assertEquals("reader.damaged", refused.message().key());
        assertTrue(refused.message().args().get(1).toString().contains("sheet1.xml"), rows);
    }

    private Map<CellAddress, Cell> cells(String rows) {
        return Reading.cells(Reading.workbook(folder.resolve("t.xlsx"), Reading.sheet(rows)));
    }

    private static CellAddress at(String address) {
        return CellAddress.parse(address);
    }
}
