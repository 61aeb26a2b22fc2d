package org.sharedsafety.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.report.NumberId;

/**
 * A report's workbook that came back, with its numbers by their ids; nothing in it is executed or computed.
 *
 * @param numbers the cells by the id that stands in their row, in their order
 * @param unnamed cells with a number in a row of a table, that the row's ids do not name
 * @param wrongCharts cells that a chart draws otherwise than they are
 * @param words the words of each sheet, from top to bottom, parted by blanks
 */
public record ReturnedBook(
        Map<String, ReturnedCell> numbers,
        List<ReturnedCell> unnamed,
        List<String> wrongCharts,
        Map<String, String> words) {
    private static final Pattern IDS = Pattern.compile("[A-Z]{1,3}=[nr]\\.\\..*");

    /** Reads a workbook; fails where it is none, or damaged. */
    public static ReturnedBook read(Path file, Progress progress) {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            SharedStrings strings = reader.getSharedStringsTable();
            Map<String, Boolean> hidden = hiddenSheets(reader);
            Map<String, ReturnedSheet> sheets = new LinkedHashMap<>();
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (each.hasNext()) {
                progress.checkCancelled();
                try (InputStream part = each.next()) {
                    String name = each.getSheetName();
                    ReturnedSheet sheet = new ReturnedSheet(name, hidden.getOrDefault(name, false), strings);
                    sheet.read(part);
                    sheets.put(name, sheet);
                }
            }
            List<String> wrong = new ArrayList<>();
            for (PackagePart part : parts.getParts()) {
                if (part.getContentType().equals("application/vnd.openxmlformats-officedocument.drawingml.chart+xml")) {
                    wrong.addAll(ReturnedChart.wrong(part, sheets));
                }
            }
            return of(sheets, wrong);
        } catch (IOException | OpenXML4JException | RuntimeException damaged) {
            if (damaged instanceof WorkbenchException known) {
                throw known;
            }
            throw new WorkbenchException(
                    org.sharedsafety.model.Message.of("report.returned.unreadable", String.valueOf(file.getFileName())),
                    damaged);
        }
    }

    private static Map<String, Boolean> hiddenSheets(XSSFReader reader) throws IOException, OpenXML4JException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        Map<String, Boolean> hidden = new LinkedHashMap<>();
        try (InputStream part = reader.getWorkbookData()) {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    String state = xml.getAttributeValue(null, "state");
                    hidden.put(xml.getAttributeValue(null, "name"), state != null && !state.equals("visible"));
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return hidden;
    }

    private static ReturnedBook of(Map<String, ReturnedSheet> sheets, List<String> wrong) {
        Map<String, ReturnedCell> numbers = new LinkedHashMap<>();
        List<ReturnedCell> unnamed = new ArrayList<>();
        Map<String, String> words = new LinkedHashMap<>();
        sheets.forEach((name, sheet) -> {
            Map<Integer, Map<String, NumberId>> ids = new LinkedHashMap<>();
            Map<Integer, Integer> ends = new LinkedHashMap<>();
            sheet.words().forEach((address, text) -> {
                if (IDS.matcher(text).matches()) {
                    CellReference at = new CellReference(address);
                    ids.put(at.getRow(), BookIds.read(text));
                    ends.put(at.getRow(), (int) at.getCol());
                }
            });
            ids.forEach((row, named) -> named.forEach((column, id) -> {
                String address = column + (row + 1);
                ReturnedCell cell = sheet.cells().get(address);
                numbers.putIfAbsent(
                        id.text(), cell == null ? new ReturnedCell(name, address, null, null, false) : cell);
            }));
            sheet.cells().values().stream()
                    .filter(cell -> isUnnamed(cell, ids, ends))
                    .forEach(unnamed::add);
            words.put(name, String.join(" ", sheet.words().values()));
        });
        return new ReturnedBook(numbers, unnamed, wrong, words);
    }

    /** What stands behind the ids belongs to the charts, not to the table; other rows are no part of a table. */
    private static boolean isUnnamed(
            ReturnedCell cell, Map<Integer, Map<String, NumberId>> ids, Map<Integer, Integer> ends) {
        CellReference at = new CellReference(cell.address());
        Map<String, NumberId> named = ids.get(at.getRow());
        return named != null
                && at.getCol() < ends.getOrDefault(at.getRow(), 0)
                && !named.containsKey(CellReference.convertNumToColString(at.getCol()));
    }
}
