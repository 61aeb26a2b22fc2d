package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.CellAddress;
import org.sharedsafety.model.WorkbenchException;

/** Files cut short or with bytes changed: refused by name, or read as they were; never a crash, a hang or a wrong cell. */
class DamageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aWorkbookCutShort(String kind) throws IOException {
        byte[] whole = workbook(kind);
        Map<CellAddress, Cell> expected = read(whole);
        Random random = new Random(2016);
        int refused = 0;
        for (int i = 0; i < 30; i++) {
            byte[] cut = Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
            Map<CellAddress, Cell> found = read(cut);
            if (found.isEmpty()) {
                refused++;
            } else {
                assertEquals(expected, found, "cut at " + cut.length + " of " + whole.length);
            }
        }
        assertTrue(refused >= 25, "refused " + refused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aWorkbookWithChangedBytes(String kind) throws IOException {
        byte[] whole = workbook(kind);
        Map<CellAddress, Cell> expected = read(whole);
        Random random = new Random(2023);
        for (int i = 0; i < 200; i++) {
            byte[] changed = whole.clone();
            int bytes = 1 + random.nextInt(4);
            for (int k = 0; k < bytes; k++) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Map<CellAddress, Cell> found = read(changed);
            // Only .xlsx carries check sums; in .xls a changed byte may be a changed number that nobody can tell.
            if (kind.equals("xlsx") && !found.isEmpty()) {
                assertEquals(expected, found);
            }
        }
    }

    @Test
    void aTextCutShortOrWithChangedBytes() throws IOException {
        byte[] whole =
                "County,Rate\n\"Doña Ana, NM\",\"1,234\"\nÅland,5\n".repeat(50).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        int rows = 0;
        for (int i = 0; i < 200; i++) {
            byte[] changed = Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
            if (i % 2 == 0) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            rows += read(changed).size();
        }
        assertTrue(rows > 0);
    }

    /** The cells of the first sheet; empty where the file was refused. */
    private Map<CellAddress, Cell> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("damaged.dat"), bytes);
        return assertTimeoutPreemptively(PATIENCE, () -> {
            try {
                return Reading.cells(file);
            } catch (WorkbenchException refused) {
                assertTrue(refused.message().key().startsWith("reader."));
                return new HashMap<>();
            }
        });
    }

    private static byte[] workbook(String kind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Cases");
            Random random = new Random(5);
            for (int line = 0; line < 300; line++) {
                Row row = sheet.createRow(line);
                row.createCell(0).setCellValue("County " + line);
                row.createCell(1).setCellValue(random.nextInt(100_000));
                row.createCell(2).setCellValue(random.nextGaussian());
                row.createCell(3).setCellFormula("B1*2");
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }
}
