package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.text.Texts;

/** Packed tables: one by gzip, one or several by zip; what is dangerous or cannot be told is refused in plain words. */
class PackedFilesTest {
    private static final String TABLE = "county,rate\nDoña Ana,1.5\nÅland,2\n";

    @TempDir
    Path folder;

    @Test
    void aTextByGzipIsReadAsTheTextItself() throws IOException {
        Path file = gzip("rates.2019.csv.gz", bytes(TABLE));
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            assertEquals(FileFormat.CSV, spreadsheet.format());
            assertEquals("rates.2019", spreadsheet.sheets().get(0).name());
        }
        assertEquals(List.of("Doña Ana", "1.5"), Reading.shown(file).get(1));
        assertEquals(Reading.shown(file), Reading.shown(Files.copy(file, folder.resolve("whatever the name is.xlsx"))));
    }

    @Test
    void aWorkbookByGzipLeavesNoCopyBehind() throws IOException {
        long before = copies();
        Path file = gzip("book.xlsm.gz", workbook(XSSFWorkbookType.XLSM, "Rates"));
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            assertEquals("Rates", spreadsheet.sheets().get(0).name());
            assertEquals(FileFormat.XLSX, spreadsheet.format());
            assertEquals(
                    "1.5", Reading.rows(spreadsheet, "Rates").get(0).cell(1).shown());
            assertEquals(before + 1, copies());
        }
        assertEquals(before, copies());
    }

    @Test
    void severalTablesInAZipAreSheets() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("data/2018 rates.csv", bytes(TABLE));
        members.put("data/2019.tsv", TABLE.replace(',', '\t').getBytes(StandardCharsets.UTF_16LE));
        members.put("book.xlsx", workbook(XSSFWorkbookType.XLSX, "One", "Two"));
        members.put("notes.pdf", bytes("%PDF-1.7 notes"));
        members.put("__MACOSX/data/._2018 rates.csv", new byte[] {0, 5, 22, 7});
        members.put(".DS_Store", new byte[] {0, 0, 0, 1});
        members.put("inner.zip", Files.readAllBytes(zip("inner.zip", Map.of("a.csv", bytes(TABLE)))));
        Path file = zip("all.zip", members);
        long before = copies();
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            assertEquals(FileFormat.ZIP, spreadsheet.format());
            List<String> names =
                    spreadsheet.sheets().stream().map(SheetInfo::name).toList();
            assertEquals(
                    List.of(
                            "all.zip!data/2018 rates.csv",
                            "all.zip!data/2019.tsv",
                            "all.zip!book.xlsx!One",
                            "all.zip!book.xlsx!Two"),
                    names);
            assertEquals(
                    "Doña Ana",
                    Reading.rows(spreadsheet, names.get(1)).get(1).cell(1).shown());
            assertEquals(
                    StandardCharsets.UTF_16LE,
                    spreadsheet.textForm(names.get(1)).orElseThrow().charset());
            assertEquals(FileFormat.TSV, spreadsheet.format(names.get(1)));
            assertEquals(FileFormat.XLSX, spreadsheet.format(names.get(3)));
            assertEquals(
                    "1.5",
                    Reading.rows(spreadsheet, names.get(3)).get(0).cell(1).shown());
            // The same archive under another name, as the project keeps it.
            assertEquals(
                    3, Reading.rows(spreadsheet, "kept.tmp!data/2018 rates.csv").size());
            List<Problem> problems = spreadsheet.read(names.get(0), row -> true, Progress.NONE);
            assertEquals(
                    List.of("archive-aside", "archive-nested"),
                    problems.stream().map(Problem::code).toList());
            assertEquals(List.of(1, "notes.pdf"), problems.get(0).message().args());
        }
        assertEquals(before, copies());
    }

    @Test
    void dangerousOrDoubtfulArchivesAreRefused() throws IOException {
        byte[] table = bytes(TABLE);
        refused("reader.archive-path", zip("up.zip", Map.of("../../evil.csv", table)));
        refused("reader.archive-path", zip("root.zip", Map.of("/etc/evil.csv", table)));
        refused("reader.archive-path", zip("drive.zip", Map.of("C:\\evil.csv", table)));
        refused("reader.archive-path", zip("back.zip", Map.of("a\\..\\..\\evil.csv", table)));
        refused("reader.archive-twice", zip("twice.zip", Map.of("a.csv", table, "A.csv", table)));
        byte[] inner = Files.readAllBytes(zip("inner.zip", Map.of("a.csv", table)));
        refused("reader.nested-archive", zip("outer.zip", Map.of("inner.zip", inner)));
        refused("reader.nested-archive", zip("outer2.zip", Map.of("a.csv.gz", gzipped(table))));
        refused("reader.nested-archive", gzip("zip.gz", inner));
        refused("reader.nested-archive", gzip("twice.csv.gz", gzipped(table)));
        refused("reader.archive-without-table", zip("photos.zip", Map.of("a.png", bytes("\u0089PNG"))));
        refused("reader.empty-file", gzip("nothing.csv.gz", new byte[0]));
        refused("reader.not-a-spreadsheet", gzip("a.csv.gz", bytes("%PDF-1.4")));
    }

    @Test
    void bombsAreRefused() throws IOException {
        byte[] much = new byte[60_000_000];
        Arrays.fill(much, (byte) 'a');
        for (int i = 80; i < much.length; i += 81) {
            much[i] = '\n';
        }
        refused("reader.zip-bomb", gzip("bomb.csv.gz", much));
        refused("reader.zip-bomb", zip("bomb.zip", Map.of("bomb.csv", much)));
    }

    @Test
    void encryptedMembersNeedTheirPassword() throws IOException {
        Path file = zip("locked.zip", Map.of("a.csv", bytes(TABLE)));
        byte[] bytes = Files.readAllBytes(file);
        // The flag of encryption in the local header and in the central directory.
        bytes[6] |= 1;
        int central = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        bytes[central + 8] |= 1;
        Files.write(file, bytes);
        refused("reader.password", file);
    }

    @Test
    void cutShortOrChangedTheyAreRefusedOrReadAsTheyWere() throws IOException {
        StringBuilder text = new StringBuilder(TABLE);
        Random random = new Random(3);
        for (int i = 0; i < 500; i++) {
            text.append("place ")
                    .append(i)
                    .append(',')
                    .append(random.nextInt(100_000))
                    .append('\n');
        }
        for (Path whole : List.of(
                gzip("w.csv.gz", bytes(text.toString())), zip("w.zip", Map.of("w.csv", bytes(text.toString()))))) {
            byte[] bytes = Files.readAllBytes(whole);
            List<List<String>> expected = Reading.shown(whole);
            int refused = 0;
            for (int i = 0; i < 120; i++) {
                byte[] bad = i < 40 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1)) : bytes.clone();
                if (i >= 40) {
                    bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
                }
                Path file = Files.write(folder.resolve("bad-" + whole.getFileName()), bad);
                try {
                    assertEquals(expected, Reading.shown(file));
                } catch (WorkbenchException said) {
                    refused++;
                }
            }
            assertTrue(refused > 100, whole.getFileName() + " refused " + refused);
        }
    }

    private void refused(String key, Path file) {
        WorkbenchException refused =
                assertThrows(WorkbenchException.class, () -> Reading.rows(file), () -> "read: " + file.getFileName());
        assertEquals(key, refused.message().key(), file.getFileName().toString());
        for (String language : Texts.LANGUAGES) {
            assertTrue(Texts.of(language)
                    .say(refused.message())
                    .contains(file.getFileName().toString()));
        }
    }

    private static long copies() throws IOException {
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return left.filter(path -> path.getFileName().toString().startsWith("shared-safety-unpacked"))
                    .count();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(text.startsWith("\u0089") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    private static byte[] workbook(XSSFWorkbookType type, String... sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(type)) {
            for (String sheet : sheets) {
                workbook.createSheet(sheet).createRow(0).createCell(0).setCellValue(1.5);
            }
            workbook.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }

    private Path gzip(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), gzipped(bytes));
    }

    private Path zip(String name, Map<String, byte[]> members) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            List<String> names = new ArrayList<>(members.keySet());
            for (String member : names) {
                zip.putNextEntry(new ZipEntry(member));
                zip.write(members.get(member));
                zip.closeEntry();
            }
        }
        return file;
    }
}
