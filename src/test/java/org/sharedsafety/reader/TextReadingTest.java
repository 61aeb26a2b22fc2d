package org.sharedsafety.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.JobCancelledException;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Cell;
import org.sharedsafety.model.Problem;
import org.sharedsafety.model.WorkbenchException;

/** Delimited text in every encoding, delimiter and line end. */
class TextReadingTest {
    private static final List<List<String>> TABLE = List.of(
            List.of("Title of the table, with a comma; and more"),
            List.of(),
            List.of("County", "Rate", "Note"),
            List.of("Doña Ana", "1,234.5", "says \"so\""),
            List.of("Fort-de-France é", "2;3", "tab\there | bar"),
            List.of("01001", "", "line\nbreak"),
            List.of("", "", ""),
            List.of("Short"),
            List.of("Long", "1", "2", "3"),
            List.of("Åland", "9", "x"),
            List.of("Ñuñoa", "10", "y"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> matrix() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String encoding :
                List.of("UTF-8", "UTF-8+BOM", "UTF-16LE+BOM", "UTF-16BE+BOM", "UTF-16LE", "UTF-16BE", "windows-1252")) {
            for (char delimiter : new char[] {',', ';', '\t', '|'}) {
                for (String lineEnd : List.of("\r\n", "\n", "\r")) {
                    String name = encoding + " " + (int) delimiter + " "
                            + lineEnd.replace("\r", "CR").replace("\n", "LF");
                    tests.add(DynamicTest.dynamicTest(name, () -> readsBack(encoding, delimiter, lineEnd)));
                }
            }
        }
        return tests.stream();
    }

    private void readsBack(String encoding, char delimiter, String lineEnd) throws IOException {
        Path file = folder.resolve("t.dat");
        Files.write(file, bytes(encoding, written(delimiter, lineEnd)));
        assertEquals(TABLE, Reading.shown(file));
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            TextForm form = spreadsheet.textForm().orElseThrow();
            assertEquals(Charset.forName(encoding.replace("+BOM", "")), form.charset());
            assertEquals(delimiter, form.delimiter());
            assertEquals("t", spreadsheet.sheets().get(0).name());
        }
        assertEquals(delimiter == '\t' ? FileFormat.TSV : FileFormat.CSV, FileFormat.detect(file));
    }

    private static String written(char delimiter, String lineEnd) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : TABLE) {
            for (int i = 0; i < row.size(); i++) {
                String field = row.get(i);
                boolean quoted = field.chars().anyMatch(c -> c == delimiter || c == '"' || c == '\n');
                text.append(i > 0 ? String.valueOf(delimiter) : "")
                        .append(quoted ? "\"" + field.replace("\"", "\"\"") + "\"" : field);
            }
            text.append(lineEnd);
        }
        return text.toString();
    }

    private static byte[] bytes(String encoding, String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Charset charset = Charset.forName(encoding.replace("+BOM", ""));
        if (encoding.endsWith("+BOM")) {
            out.write("\uFEFF".getBytes(charset));
        }
        out.write(text.getBytes(charset));
        return out.toByteArray();
    }

    @Test
    void rowsAreNumberedByRecordBlankOnesCounted() throws IOException {
        Path file = write("a,b\n\n\"x\ny\",2\n,\nlast,1");
        assertEquals(
                List.of(1, 2, 3, 4, 5),
                Reading.rows(file).stream().map(row -> row.number()).toList());
        assertTrue(Reading.rows(file).get(3).isBlank());
    }

    @Test
    void blanksAroundQuotedFields() throws IOException {
        assertEquals(
                List.of(List.of("a", "b, c", "d"), List.of("1", "2,3", "4")),
                Reading.shown(write("a, \"b, c\" ,d\n1,\"2,3\" ,4\n")));
    }

    @Test
    void decimalCommasDoNotDivideFields() throws IOException {
        Path file = write("lugar;tasa;casos\nA;1,5;2,0\nB;2,5;3,0\n");
        assertEquals(List.of("B", "2,5", "3,0"), Reading.shown(file).get(2));
    }

    @Test
    void nulBytesAreLeftOutAndSaid() throws IOException {
        Path file = folder.resolve("nul.csv");
        Files.write(file, ("a,b\n" + "x".repeat(300) + "\0,1\n").getBytes(StandardCharsets.UTF_8));
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            List<String> fields = new ArrayList<>();
            List<Problem> problems = spreadsheet.read(
                    "nul",
                    row -> fields.addAll(row.cells().stream().map(Cell::shown).toList()),
                    Progress.NONE);
            assertEquals(List.of("a", "b", "x".repeat(300), "1"), fields);
            assertEquals(
                    List.of("nul-bytes"), problems.stream().map(Problem::code).toList());
        }
    }

    @Test
    void aRareBrokenByteDoesNotChangeTheEncoding() throws IOException {
        Path file = folder.resolve("blemish.csv");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("Ñuñoa,1\n".repeat(50).getBytes(StandardCharsets.UTF_8));
        out.write(new byte[] {(byte) 0xff, ',', '2', '\n'});
        Files.write(file, out.toByteArray());
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            List<String> first = new ArrayList<>();
            List<Problem> problems =
                    spreadsheet.read("blemish", row -> first.add(row.cell(1).shown()), Progress.NONE);
            assertEquals("Ñuñoa", first.get(0));
            assertEquals("\uFFFD", first.get(50));
            assertEquals(1, problems.size());
        }
    }

    @Test
    void quotesThatDoNotPairAreRefusedWithTheirLine() throws IOException {
        Path file = write("a,b\n1,2\n3,\"four\n5,6\n");
        WorkbenchException refused = assertThrows(WorkbenchException.class, () -> Reading.rows(file));
        assertEquals("reader.quotes", refused.message().key());
        assertEquals(3L, refused.message().args().get(1));
    }

    @Test
    void aQuoteInTheMiddleIsReadAsSpreadsheetProgramsDoAndSaid() throws IOException {
        Path file = write("a,b,c\n\"a\"b,2,\"x\"\" y\"\n\"5\" pipe,\"q\" ,r\n1,5\" bolt,3\n");
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            List<List<String>> rows = new ArrayList<>();
            List<Problem> problems = spreadsheet.read(
                    "t", row -> rows.add(row.cells().stream().map(Cell::shown).toList()), Progress.NONE);
            assertEquals(
                    List.of(
                            List.of("a", "b", "c"),
                            List.of("ab", "2", "x\" y"),
                            List.of("5 pipe", "q", "r"),
                            List.of("1", "5\" bolt", "3")),
                    rows);
            assertEquals(
                    List.of("stray-quote A2", "stray-quote A3"),
                    problems.stream()
                            .map(problem -> problem.code() + " " + problem.cell())
                            .toList());
        }
    }

    @Test
    void aQuoteThatRunsOverALineIntoAnotherOneIsRefused() throws IOException {
        Path file = write("a,b,c\n1,\"two,3\n4,\"five\",6\n7,8,9\n");
        WorkbenchException refused = assertThrows(WorkbenchException.class, () -> Reading.rows(file));
        assertEquals(
                List.of("reader.quotes", List.of("t.csv", 2L)),
                List.of(refused.message().key(), refused.message().args()));
    }

    @Test
    void aFieldThatHoldsWholeRowsIsSaid() throws IOException {
        Path file = write("a,b,c\n1,\"two,3\n4,five\",6\n7,\"line\nbreak\",9\n");
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            List<Problem> problems = spreadsheet.read("t", row -> true, Progress.NONE);
            assertEquals(1, problems.size());
            assertEquals("quoted-rows", problems.get(0).code());
            assertEquals("B2", String.valueOf(problems.get(0).cell()));
        }
    }

    @Test
    void aFirstLineThatNamesTheDelimiter() throws IOException {
        for (String line : List.of("sep=;", "\"sep=;\"", "SEP=;")) {
            Path file = write(line + "\r\nname, with comma;n\r\nA, B;1\r\nC, D;2\r\n");
            assertEquals(
                    List.of(List.of(), List.of("name, with comma", "n"), List.of("A, B", "1"), List.of("C, D", "2")),
                    Reading.shown(file));
        }
    }

    @Test
    void looseAndStrictReadingAgreeOnWhatIsWellFormed() throws IOException {
        java.util.Random random = new java.util.Random(41);
        String[] pieces = {"a", "\"\"", " ", "é", "1,5", "\n", "x y", ";", "0"};
        for (int round = 0; round < 60; round++) {
            StringBuilder text = new StringBuilder("h1,h2,h3\n");
            for (int row = 0; row < 20; row++) {
                for (int column = 0; column < 3; column++) {
                    StringBuilder field = new StringBuilder();
                    for (int k = random.nextInt(4); k > 0; k--) {
                        field.append(pieces[random.nextInt(pieces.length)]);
                    }
                    text.append(column > 0 ? "," : "").append('"').append(field).append('"');
                }
                text.append(random.nextBoolean() ? "\n" : "\r\n");
            }
            Path file = write(text.toString());
            ReadOptions comma = new ReadOptions(StandardCharsets.UTF_8, ',');
            TextForm form = TextForm.of(new PlainBytes(file), comma, Progress.NONE);
            List<List<String>> loose = new ArrayList<>();
            TextRows rows = new TextRows("t.csv", "t", form);
            try (LooseCsv csv = new LooseCsv(Files.newBufferedReader(file), "t.csv", form, 1 << 20, rows)) {
                for (var row = csv.next(); row != null; row = csv.next()) {
                    loose.add(row.cells().stream().map(Cell::shown).toList());
                }
            }
            assertEquals(Reading.shown(file), loose);
        }
    }

    @Test
    void tooManyColumns() throws IOException {
        Path file = write("a\n" + "1,".repeat(20_000) + "\n");
        WorkbenchException refused = assertThrows(WorkbenchException.class, () -> Reading.rows(file));
        assertEquals("reader.too-many-columns", refused.message().key());
        assertEquals(List.of("t.csv", 2), refused.message().args());
    }

    @Test
    void aCancelledReadingStops() throws IOException {
        Path file = write("a,b\n".repeat(2000));
        int[] seen = {0};
        Progress cancelled = new Progress() {
            @Override
            public void report(String messageKey, long done, long total) {}

            @Override
            public boolean isCancelled() {
                return seen[0] > 0;
            }
        };
        try (Spreadsheet spreadsheet = Reading.open(file)) {
            assertThrows(JobCancelledException.class, () -> spreadsheet.read("t", row -> ++seen[0] > 0, cancelled));
        }
        assertTrue(seen[0] < 2000);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), text);
    }
}
