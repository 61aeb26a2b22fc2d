package org.sharedsafety.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes pages as .xlsx, .xls, .csv and .zip: the same content every time, with no clock in it. */
final class SheetFiles {
    private static final Instant MADE = Instant.parse("2026-11-23T00:00:00Z");
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 11, 23, 0, 0);

    private SheetFiles() {}

    static void xlsx(Path file, List<Page> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var core = book.getProperties().getCoreProperties();
            core.setCreator("Rivera Valley (fictional)");
            core.setTitle("Fictional sample data of the Shared Safety Workbench");
            core.setCreated(Optional.of(Date.from(MADE)));
            core.setModified(Optional.of(Date.from(MADE)));
            fill(book, pages);
            book.write(bytes);
        }
        TreeMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        zip(file, entries);
    }

    static void xls(Path file, List<Page> pages) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createInformationProperties();
            book.getSummaryInformation().setAuthor("Rivera Valley (fictional)");
            fill(book, pages);
            book.write(out);
        }
    }

    static void csv(Path file, Page page, String separator, Charset charset) throws IOException {
        Files.write(file, text(page, separator).getBytes(charset));
    }

    static void csv(Path file, Page page) throws IOException {
        csv(file, page, ",", StandardCharsets.UTF_8);
    }

    /** Entries with a fixed time; the part list of a workbook comes first, as readers expect. */
    static void zip(Path file, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : entries.entrySet()) {
                ZipEntry place = new ZipEntry(entry.getKey());
                place.setTimeLocal(ENTRY_TIME);
                out.putNextEntry(place);
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
    }

    static String text(Page page, String separator) {
        StringBuilder text = new StringBuilder();
        for (List<@Nullable Object> row : page.rows()) {
            List<String> cells = new ArrayList<>();
            for (Object cell : row) {
                String shown = cell == null ? "" : cell.toString();
                boolean quoted = shown.contains(separator) || shown.contains("\"") || shown.contains("\n");
                cells.add(quoted ? '"' + shown.replace("\"", "\"\"") + '"' : shown);
            }
            text.append(String.join(separator, cells)).append("\r\n");
        }
        return text.toString();
    }

    private static void fill(Workbook book, List<Page> pages) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle strong = book.createCellStyle();
        strong.setFont(bold);
        for (Page page : pages) {
            Sheet sheet = book.createSheet(page.name());
            for (int r = 0; r < page.rows().size(); r++) {
                Row row = sheet.createRow(r);
                List<@Nullable Object> cells = page.rows().get(r);
                for (int c = 0; c < cells.size(); c++) {
                    Object value = cells.get(c);
                    if (value != null) {
                        Cell cell = row.createCell(c);
                        put(cell, value);
                        if (r == 0) {
                            cell.setCellStyle(strong);
                        }
                    }
                }
            }
            page.merges().forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
            sheet.setDefaultColumnWidth(16);
            book.setSheetHidden(book.getSheetIndex(sheet), page.hidden());
        }
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }
}
