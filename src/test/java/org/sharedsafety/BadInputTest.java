package org.sharedsafety;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.store.OtherProgram;
import org.sharedsafety.text.Texts;

/** What goes wrong is said in one line of either language, with the right exit status, and the project stays as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {
    private static final Path RIVERA = Path.of("sample-data", "rivera-valley");
    private static final Path CRIME = RIVERA.resolve("rivera-crime-2018-2024.xlsx");
    private static final Path HEALTH = RIVERA.resolve("rivera-health-2018-2024.csv");

    @TempDir
    static Path folder;

    private Path project;

    /** A command that cannot do what it is asked. */
    private record Case(String name, int status, List<String> args) {
        static Case of(String name, int status, Object... args) {
            return new Case(
                    name, status, Arrays.stream(args).map(Object::toString).toList());
        }
    }

    @BeforeAll
    void makeProject() {
        project = folder.resolve("project.sharedsafety");
        CommandRun made = run("new", project.toString(), "--sample", "rivera-valley");
        assertEquals(0, made.status(), made.err());
    }

    private static CommandRun run(String... args) {
        return CommandRun.of(folder.resolve("home"), args);
    }

    @TestFactory
    Stream<DynamicTest> spreadsheetsThatCannotBeRead() throws IOException, GeneralSecurityException {
        byte[] crime = Files.readAllBytes(CRIME);
        Path folderNamedSo = Files.createDirectory(folder.resolve("folder.xlsx"));
        List<Case> cases = new ArrayList<>();
        for (Path file : List.of(
                folder.resolve("gone.xlsx"),
                folderNamedSo,
                write("empty.xlsx", new byte[0]),
                write("empty.csv", new byte[0]),
                write("cut in the middle.xlsx", Arrays.copyOf(crime, crime.length / 2)),
                write("cut at the end.xlsx", Arrays.copyOf(crime, crime.length - 100)),
                write("cut at once.xlsx", Arrays.copyOf(crime, 40)),
                withPassword("protected.xlsx"),
                write("paper.xlsx", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n".getBytes(StandardCharsets.UTF_8)),
                write("página.xls", "<!DOCTYPE html><html><body>404</body></html>".getBytes(StandardCharsets.UTF_8)),
                project)) {
            cases.add(Case.of("import " + file.getFileName(), 1, "import", "--project", project, file));
            cases.add(Case.of("inspect " + file.getFileName(), 1, "inspect", file));
        }
        cases.add(Case.of("no such sheet", 1, "import", "--project", project, CRIME, "--sheet", "Nope"));
        cases.add(Case.of("no such recipe", 1, "import", "--project", project, CRIME, "--recipe", "nope.json"));
        return tests(cases);
    }

    @TestFactory
    Stream<DynamicTest> wrongUsage() {
        return tests(List.of(
                Case.of("no project", 2, "metrics"),
                Case.of("unknown command", 2, "improt"),
                Case.of("only a language", 2),
                Case.of("unknown option", 2, "metrics", "--projct", project),
                Case.of("option without its value", 2, "metrics", "--project"),
                Case.of("no file", 2, "import", "--project", project),
                Case.of("only one measure", 2, "compare", "--project", project, "--x", "WB09"),
                Case.of(
                        "not a period",
                        2,
                        "compare",
                        "--project",
                        project,
                        "--x",
                        "WB09",
                        "--y",
                        "V01",
                        "--period",
                        "x"),
                Case.of("period of import", 2, "import", "--project", project, HEALTH, "--period", "spring"),
                Case.of("unknown period", 2, compare("--period", "1900")),
                Case.of("unknown measure", 2, "compare", "--project", project, "--x", "WB09", "--y", "Z99"),
                Case.of("unknown measure listed", 2, "observations", "--project", project, "--metric", "Z99"),
                Case.of("unknown level", 2, compare("--level", "planet")),
                Case.of("not a number", 2, compare("--permutations", "many")),
                Case.of("too few permutations", 2, compare("--permutations", "0")),
                Case.of("no neighbors", 2, compare("--weights", "knn:0")),
                Case.of("more neighbors than places", 2, compare("--weights", "knn:999")),
                Case.of("unknown sample", 2, "new", folder.resolve("s.sharedsafety"), "--sample", "atlantis"),
                Case.of("unknown level of a new project", 2, "new", folder.resolve("l.sharedsafety"), "--level", "x"),
                Case.of("unknown report", 2, "report", "--project", project, "--out", "r.xlsx", "--template", "x"),
                Case.of("report of another kind", 2, "report", "--project", project, "--out", "r.pdf")));
    }

    private Object[] compare(String option, String value) {
        return new Object[] {"compare", "--project", project, "--x", "WB09", "--y", "V01", option, value};
    }

    @Test
    void anotherLanguageIsWrongUsage() {
        CommandRun run = run("metrics", "--project", project.toString(), "--lang", "fr");
        assertEquals(2, run.status());
        assertTrue(run.err().contains("--lang"), run.err());
    }

    @TestFactory
    Stream<DynamicTest> projectsThatCannotBeOpened() throws IOException, SQLException {
        Path newer = newerVersion();
        Path text = write("text.sharedsafety", "not a project".getBytes(StandardCharsets.UTF_8));
        Path cut = folder.resolve("cut.sharedsafety");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(project), 100_000));
        List<Case> cases = new ArrayList<>();
        for (Path file : List.of(newer, text, cut, folder.resolve("gone.sharedsafety"), folder)) {
            String name = " of " + file.getFileName();
            cases.add(Case.of("metrics" + name, 1, "metrics", "--project", file));
            cases.add(Case.of("check" + name, 1, "check", "--project", file));
            cases.add(Case.of("import" + name, 1, "import", "--project", file, HEALTH));
            cases.add(Case.of("undo" + name, 1, "undo", "--project", file));
        }
        return tests(cases);
    }

    @TestFactory
    Stream<DynamicTest> placesWhereNothingCanBeWritten() throws IOException {
        Path inAFile = project.resolve("x");
        List<Case> cases = new ArrayList<>(List.of(
                Case.of("new over a file", 1, "new", project),
                Case.of("new in a file", 1, "new", inAFile.resolve("p.sharedsafety")),
                Case.of("new in no folder", 1, "new", folder.resolve("none").resolve("p.sharedsafety")),
                Case.of("backup over the project", 1, "backup", "--project", project, "--out", project, "--force"),
                Case.of("backup in a file", 1, "backup", "--project", project, "--out", inAFile.resolve("b")),
                Case.of("backup over a folder", 1, "backup", "--project", project, "--out", folder, "--force"),
                Case.of("report in a file", 1, report(inAFile.resolve("r.xlsx"))),
                Case.of("report over a folder", 1, report(Files.createDirectory(folder.resolve("r.xlsx")))),
                Case.of("demo in a file", 1, "demo", "--out", inAFile)));
        Path readOnly = Path.of("/proc/self/fdinfo");
        if (Files.isDirectory(readOnly)) {
            cases.add(Case.of("new in a read-only folder", 1, "new", readOnly.resolve("p.sharedsafety")));
            cases.add(Case.of("report in a read-only folder", 1, report(readOnly.resolve("r.xlsx"))));
            cases.add(Case.of(
                    "backup in a read-only folder", 1, "backup", "--project", project, "--out", readOnly.resolve("b")));
        }
        return tests(cases);
    }

    private Object[] report(Path out) {
        return new Object[] {"report", "--project", project, "--out", out, "--accept-cautions", "--force"};
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void aReportIsNotWrittenOverAnother(String language) throws IOException {
        Path there = write("there " + language + ".xlsx", "mine".getBytes(StandardCharsets.UTF_8));
        String[] args = {
            "report",
            "--project",
            project.toString(),
            "--out",
            there.toString(),
            "--accept-cautions",
            "--lang",
            language
        };
        CommandRun refused = run(args);
        assertEquals(1, refused.status());
        clear(refused.err());
        assertEquals("mine", Files.readString(there));
        List<String> forced = new ArrayList<>(List.of(args));
        forced.add("--force");
        assertEquals(0, run(forced.toArray(String[]::new)).status());
        assertTrue(Files.size(there) > 10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void cautionsHaveToBeAccepted(String language) throws IOException {
        Path out = folder.resolve("cautions " + language + ".xlsx");
        CommandRun asked = run("report", "--project", project.toString(), "--out", out.toString(), "--lang", language);
        assertEquals(3, asked.status());
        assertTrue(asked.err().contains("--accept-cautions"), asked.err());
        assertTrue(asked.err().lines().skip(1).allMatch(line -> line.matches("  ! W[0-9]{2}  .+")), asked.err());
        noKeys(asked.err());
        assertFalse(Files.exists(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void aProjectThatAnotherProgramWritesIsNamedWithItsHolder(String language)
            throws IOException, InterruptedException {
        int imports =
                run("imports", "--json", "--project", project.toString()).json().size();
        Path held = Files.copy(project, folder.resolve("held " + language + ".sharedsafety"));
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        "hold",
                        held.toString(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = other.inputReader(StandardCharsets.UTF_8)) {
            assertEquals("writing", said.readLine());
            long start = System.nanoTime();
            CommandRun refused = run("import", "--project", held.toString(), HEALTH.toString(), "--lang", language);
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
            assertEquals(1, refused.status(), refused.err());
            assertTrue(seconds >= 5 && seconds < 15, seconds + " s");
            clear(refused.err());
            assertTrue(refused.err().contains("ana") && refused.err().contains("desk-1"), refused.err());
            assertTrue(refused.err().contains(Long.toString(other.pid())), refused.err());
            CommandRun read = run("imports", "--json", "--project", held.toString());
            assertEquals(0, read.status(), read.err());
            assertEquals(imports, read.json().size());
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertEquals(0, run("check", "--project", held.toString()).status());
        assertEquals(
                imports,
                run("imports", "--json", "--project", held.toString()).json().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void aTextFileIsReadInItsEncoding(String name) throws IOException {
        Charset charset = Charset.forName(name);
        String text = Files.readString(HEALTH);
        byte[] bytes = ((name.startsWith("UTF") ? "\uFEFF" : "") + text).getBytes(charset);
        Path copy = Files.copy(project, folder.resolve("encoding " + name + ".sharedsafety"));
        Path file = write("rivera-health-2018-2024 " + name + ".csv", bytes);
        CommandRun imported = run("import", "--json", "--project", copy.toString(), file.toString());
        assertEquals(0, imported.status(), imported.err() + imported.out());
        JsonNode sheet = imported.json().path("sheets").get(0);
        assertEquals(1_512, sheet.path("observations").path("stored").asInt(), imported.out());
        assertEquals(0, sheet.path("places").path("unmatched").size());
    }

    @Test
    void pathsWithBlanksAccentsAndTwoHundredCharactersWork() throws IOException {
        Path deep = folder.resolve("Año 2024, región “norte” – données").resolve("x".repeat(120));
        Files.createDirectories(deep);
        Path made = deep.resolve("n".repeat(186) + ".sharedsafety");
        assertTrue(made.getFileName().toString().length() >= 199);
        assertEquals(0, run("new", made.toString(), "--sample", "columbus").status());
        Path sheet = Files.copy(
                Path.of("sample-data", "columbus", "columbus-1980.csv"), deep.resolve("ñandú ".repeat(24) + ".csv"));
        CommandRun inspected = run("inspect", "--project", made.toString(), sheet.toString(), "--period", "1980");
        assertEquals(3, inspected.status(), inspected.err());
        Path copy = deep.resolve("copia de seguridad.sharedsafety");
        assertEquals(
                0,
                run("backup", "--project", made.toString(), "--out", copy.toString())
                        .status());
        assertEquals(0, run("check", "--project", copy.toString()).status());
        Path out = deep.resolve("informe ñ " + "r".repeat(180) + ".xlsx");
        CommandRun report = run("report", "--project", made.toString(), "--out", out.toString(), "--accept-cautions");
        assertEquals(0, report.status(), report.err());
        assertTrue(Files.size(out) > 10_000);
    }

    private Stream<DynamicTest> tests(List<Case> cases) {
        return cases.stream().flatMap(bad -> Stream.of("en", "es")
                .map(language ->
                        DynamicTest.dynamicTest(bad.name() + " (" + language + ")", () -> refused(bad, language))));
    }

    private void refused(Case bad, String language) throws IOException {
        byte[] before = content(project);
        CommandRun run = in(bad, language);
        assertEquals(bad.status(), run.status(), run.out() + run.err());
        clear(run.err());
        assertEquals("", run.out());
        if (language.equals("es")) {
            assertNotEquals(in(bad, "en").err(), run.err());
        }
        assertArrayEquals(before, content(project));
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    beside.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.matches("project\\.sharedsafety.+|.*\\.part"))
                            .toList());
        }
    }

    private static CommandRun in(Case bad, String language) {
        List<String> args = new ArrayList<>(bad.args());
        args.add("--lang");
        args.add(language);
        if (bad.name().equals("option without its value")) {
            args = new ArrayList<>(List.of("metrics", "--lang", language, "--project"));
        }
        return run(args.toArray(String[]::new));
    }

    /** One line for a person, without a trace of the program's inside. */
    private static void clear(String err) {
        assertEquals(1, err.lines().count(), err);
        assertFalse(err.isBlank());
        noKeys(err);
        assertFalse(err.matches("(?s).*(Exception|\\tat |null|\\$\\{|SQLITE|error code).*"), err);
    }

    private static void noKeys(String err) {
        for (String key : Texts.of("en").keys()) {
            boolean aName = key.matches("app\\.name|.*\\.(xlsx|csv)");
            assertFalse(!aName && err.contains(key), () -> key + " in " + err);
        }
    }

    private static Path newerVersion() throws IOException, SQLException {
        Path newer = folder.resolve("newer.sharedsafety");
        CommandRun made = run("new", newer.toString(), "--country", "");
        assertEquals(0, made.status(), made.err());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + newer);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 999");
        }
        return newer;
    }

    private static Path withPassword(String name) throws IOException, GeneralSecurityException {
        Path file = folder.resolve(name);
        try (POIFSFileSystem system = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Secret").createRow(0).createCell(0).setCellValue(1);
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("open sesame");
            try (OutputStream out = encryptor.getDataStream(system)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
        return file;
    }

    private static Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** Without SQLite's own header, whose counters of changes also count opening and closing. */
    private static byte[] content(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return Arrays.copyOfRange(bytes, 100, bytes.length);
    }
}
