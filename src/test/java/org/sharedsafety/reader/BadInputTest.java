package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.text.Texts;

/** Every file that cannot be read is refused by a text of its own in both languages, and stays as it was. */
class BadInputTest {
    @TempDir
    Path folder;

    @Test
    void nothingToRead() throws IOException {
        refused("reader.missing-file", folder.resolve("gone.xlsx"));
        refused("reader.is-folder", Files.createDirectory(folder.resolve("folder.xlsx")));
        refused("reader.empty-file", write("empty.xlsx", new byte[0]));
        refused("reader.empty-file", write("blank.csv", " \r\n\r\n"));
        refused("reader.empty-file", write("mark.csv", "\uFEFF"));
    }

    @Test
    void somethingElseUnderASpreadsheetsName() throws IOException {
        notASpreadsheet("pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj");
        notASpreadsheet("html", "\n<!DOCTYPE html>\n<html><table><tr><td>1</td></tr></table></html>");
        notASpreadsheet("html", "<table><tr><td>1</td></tr></table>");
        notASpreadsheet("html", "<?xml version=\"1.0\"?><!DOCTYPE html><html></html>");
        notASpreadsheet("data", "<?xml version=\"1.0\"?><rows><row/></rows>");
        notASpreadsheet("data", "{\"type\": \"FeatureCollection\", \"features\": []}");
        notASpreadsheet("data", "[\n {\"a\": 1}, {\"a\": 2}]");
        notASpreadsheet("word", "{\\rtf1\\ansi Hello}");
        refused("reader.not-a-spreadsheet", write("a.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}));
        refused("reader.not-a-spreadsheet", write("b.csv", new byte[5000]), "reader.empty-file");
        byte[] noise = new byte[5000];
        new java.util.Random(3).nextBytes(noise);
        noise[0] = 'A';
        refused("reader.not-a-spreadsheet", write("c.csv", noise));
        refused(
                "reader.unsupported-kind",
                write("d.xls", "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n<Workbook/>"));
    }

    @Test
    void otherZips() {
        refused("reader.not-a-spreadsheet", zip("a.xlsx", "mimetype", "content.xml"));
        refused("reader.unsupported-kind", zip("b.xlsx", "[Content_Types].xml", "xl/workbook.bin"));
        refused("reader.not-a-spreadsheet", zip("c.xlsx", "[Content_Types].xml", "word/document.xml"));
        refused("reader.not-a-spreadsheet", zip("d.xlsx", "[Content_Types].xml", "ppt/presentation.xml"));
        refused("reader.archive-without-table", zip("e.xlsx", "picture.xml", "empty/"));
        refused("reader.damaged", zip("f.xlsx", "[Content_Types].xml"));
    }

    @Test
    void protectedByAPassword() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem system = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Secret").createRow(0).createCell(0).setCellValue(1);
            EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
            Encryptor encryptor = info.getEncryptor();
            encryptor.confirmPassword("open sesame");
            try (OutputStream out = encryptor.getDataStream(system)) {
                workbook.write(out);
            }
            Path file = folder.resolve("protected.xlsx");
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
            refused("reader.password", file);
        }
        Biff8EncryptionKey.setCurrentUserPassword("open sesame");
        Path old = folder.resolve("protected.xls");
        try {
            Files.write(old, xls());
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused("reader.password", old);
    }

    @Test
    void olderAndOtherCompoundFiles() throws IOException {
        refused("reader.old-excel", compound("biff5.xls", "Book"));
        refused("reader.not-a-spreadsheet", compound("letter.xls", "WordDocument"));
        refused("reader.not-a-spreadsheet", compound("slides.xls", "PowerPoint Document"));
        refused("reader.not-a-spreadsheet", compound("mail.xls", "Something"));
        refused("reader.old-excel", write("biff3.xls", new byte[] {9, 2, 6, 0, 0, 0, 16, 0, 0, 0}));
    }

    @Test
    void aZipBomb() {
        Path bomb = Reading.workbook(
                folder.resolve("bomb.xlsx"), Reading.sheet("<row r=\"1\">" + " ".repeat(40_000_000) + "</row>"));
        assertTrue(bomb.toFile().length() < 100_000);
        refused("reader.zip-bomb", bomb);
    }

    @Test
    void aChangedByteInAPartIsFoundByItsCheckSum() throws IOException {
        Path file = Reading.workbook(
                folder.resolve("flip.xlsx"),
                Reading.sheet("<row r=\"1\"><c r=\"A1\"><v>" + "1234567".repeat(2) + "</v></c></row>"));
        byte[] bytes = Files.readAllBytes(file);
        // The first local header names the sheet; its check sum stands in the central directory at the end.
        int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("xl/worksheets/sheet1.xml") - 30;
        bytes[at] ^= 1;
        Files.write(file, bytes);
        refused("reader.damaged", file);
    }

    @Test
    void brokenXmlInAPart() {
        refused("reader.damaged", Reading.workbook(folder.resolve("cut.xlsx"), "<worksheet><sheetData><row>"));
        refused("reader.damaged", Reading.workbook(folder.resolve("none.xlsx"), ""));
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path file = write("mine.csv", "a,b\n1,2\n");
        boolean closed = file.toFile().setReadable(false) && !Files.isReadable(file);
        if (closed) {
            refused("reader.no-permission", file);
        } else {
            // The superuser may read everything: then the file is read as it is.
            SpreadsheetFile.open(file, ReadOptions.DETECT, Progress.NONE).close();
        }
    }

    @Test
    void whatTheSystemSaysDecidesTheText() {
        Path file = folder.resolve("x.xlsx");
        assertEquals("reader.no-permission", key(file, new AccessDeniedException("x.xlsx")));
        assertEquals("reader.missing-file", key(file, new NoSuchFileException("x.xlsx")));
        assertEquals(
                "reader.locked",
                key(
                        file,
                        new FileSystemException(
                                "x.xlsx",
                                null,
                                "The process cannot access the file because it is being used by another process.")));
        assertEquals("reader.cannot-read", key(file, new IOException("Input/output error")));
    }

    private static String key(Path file, IOException failed) {
        return Failures.reading(file, failed).message().key();
    }

    private void notASpreadsheet(String kind, String content) throws IOException {
        Path file = write("renamed " + kind + ".xls", content);
        WorkbenchException refused = refused("reader.not-a-spreadsheet", file);
        assertEquals(kind, refused.message().args().get(1));
    }

    private WorkbenchException refused(String key, Path file) {
        return refused(key, file, key);
    }

    private WorkbenchException refused(String key, Path file, String orKey) {
        byte[] before = bytes(file);
        WorkbenchException refused =
                assertThrows(WorkbenchException.class, () -> Reading.rows(file), () -> "read: " + file.getFileName());
        assertTrue(
                refused.message().key().equals(key) || refused.message().key().equals(orKey),
                () -> file.getFileName() + ": " + refused.getMessage());
        assertArrayEquals(before, bytes(file));
        for (String language : new String[] {"en", "es"}) {
            String said = Texts.of(language).say(refused.message());
            assertTrue(said.contains(file.getFileName().toString()), said);
            assertFalse(said.contains("{") || said.contains("null"), said);
        }
        return refused;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.isRegularFile(file) && Files.isReadable(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static byte[] xls() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("Secret").createRow(0).createCell(0).setCellValue("text");
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private Path compound(String name, String stream) throws IOException {
        Path file = folder.resolve(name);
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            system.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            system.writeFilesystem(out);
        }
        return file;
    }

    private Path zip(String name, String... parts) {
        Map<String, String> content = new LinkedHashMap<>();
        for (String part : parts) {
            content.put(part, part.endsWith("xml") ? "<?xml version=\"1.0\"?><x/>" : part.endsWith("/") ? "" : "<x/>");
        }
        return Reading.zip(folder.resolve(name), content);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
