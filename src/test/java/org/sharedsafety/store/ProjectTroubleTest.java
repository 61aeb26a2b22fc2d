package org.sharedsafety.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.job.JobCancelledException;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.WorkbenchException;
import org.sharedsafety.model.recipe.NumberKind;

/** Files that are no projects, or cannot be written, or are damaged: each said clearly, and left as it was. */
class ProjectTroubleTest {
    @TempDir
    Path folder;

    private String refusal(Path file) {
        return assertThrows(WorkbenchException.class, () -> ProjectFile.open(
                                file, Projects.at(folder), Projects.CLOCK, Duration.ZERO)
                        .close())
                .message()
                .key();
    }

    private Path project() {
        Path file = folder.resolve("project.sharedsafety");
        try (ProjectFile project = Projects.create(folder)) {
            ProjectFileTest.store(project, "V01", "UCR", 200, 'a');
        }
        return file;
    }

    @Test
    void aFileOfAnotherKindIsRefusedAndNotTouched() throws IOException {
        Path text = folder.resolve("text.sharedsafety");
        Files.writeString(text, "hello ".repeat(100), StandardCharsets.UTF_8);
        Path empty = Files.createFile(folder.resolve("empty.sharedsafety"));
        assertEquals("store.not-a-project", refusal(text));
        assertEquals("store.not-a-project", refusal(empty));
        assertEquals("store.not-found", refusal(folder.resolve("none.sharedsafety")));
        assertEquals("store.is-a-folder", refusal(folder));
        assertEquals("hello ".repeat(100), Files.readString(text, StandardCharsets.UTF_8));
        assertEquals(0, Files.size(empty));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(empty, text), left.sorted().toList());
        }
    }

    @Test
    void anotherProgramsDatabaseAndANewerProjectAreRefusedAndNotTouched() throws IOException {
        Path file = project();
        patch(file, 68, 0x47504B47);
        byte[] foreign = Files.readAllBytes(file);
        assertEquals("store.not-a-project", refusal(file));
        assertArrayEquals(foreign, Files.readAllBytes(file));
        patch(file, 68, FileHeader.APPLICATION_ID);
        patch(file, 60, 99);
        byte[] newer = Files.readAllBytes(file);
        assertEquals("store.newer-version", refusal(file));
        assertEquals(
                "store.newer-version",
                assertThrows(WorkbenchException.class, () -> ProjectFile.openReadOnly(
                                        file, Projects.at(folder), Projects.CLOCK)
                                .close())
                        .message()
                        .key());
        assertArrayEquals(newer, Files.readAllBytes(file));
    }

    @Test
    void aTruncatedProjectIsSaidToBeDamaged() throws IOException {
        Path file = project();
        try (RandomAccessFile cut = new RandomAccessFile(file.toFile(), "rw")) {
            cut.setLength(cut.length() / 2);
        }
        byte[] before = Files.readAllBytes(file);
        assertEquals("store.damaged", refusal(file));
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void checkFindsPlantedDamage() throws IOException {
        Path file = project();
        try (ProjectFile project = ProjectFile.open(file, Projects.at(folder), Projects.CLOCK)) {
            project.importing(tx -> tx.sql().update("DELETE FROM observation_source WHERE place_id = 7"));
            project.importing(tx -> tx.sql().update("UPDATE observation SET measure_id = 99 WHERE place_id = 8"));
            IntegrityCheck.Report report = project.check();
            assertFalse(report.isSound());
            assertEquals(1, report.withoutSource());
            assertEquals(1, report.brokenReferences());
            project.importing(tx -> tx.sql().update("DELETE FROM observation WHERE place_id = 9"));
            assertEquals(1, project.check().sourcesWithoutObservation());
            assertEquals(2, project.check().miscounted());
        }
        long size = Files.size(file);
        try (RandomAccessFile damage = new RandomAccessFile(file.toFile(), "rw")) {
            damage.seek(size / 4096 / 2 * 4096);
            damage.write(new byte[4096]);
        }
        try (ProjectFile project = ProjectFile.open(file, Projects.at(folder), Projects.CLOCK)) {
            assertFalse(project.check().damage().isEmpty());
        }
    }

    @Test
    void aFullDiskLeavesTheProjectAsItWas() {
        try (ProjectFile project = Projects.create(folder)) {
            project.writing(tx -> {
                long pages =
                        tx.sql().one("PRAGMA page_count", row -> row.getLong(1)).orElseThrow();
                return tx.sql().one("PRAGMA max_page_count = " + (pages + 20), row -> row.getLong(1));
            });
            WorkbenchException full = assertThrows(
                    WorkbenchException.class, () -> ProjectFileTest.store(project, "V01", "UCR", 20_000, 'a'));
            assertEquals("store.disk-full", full.message().key());
            assertEquals(0, ProjectFileTest.count(project, "observation"));
            assertEquals(0, ProjectFileTest.count(project, "import"));
            ProjectFileTest.store(project, "V01", "UCR", 5, 'a');
            assertTrue(project.check().isSound());
        }
    }

    @Test
    void cancellingAnImportLeavesNothingOfIt() {
        try (ProjectFile project = Projects.create(folder)) {
            project.writing(tx -> {
                tx.places().putAll(Projects.counties(10), "2023");
                return true;
            });
            Progress cancelled = new Progress() {
                @Override
                public void report(String messageKey, long done, long total) {}

                @Override
                public boolean isCancelled() {
                    return true;
                }
            };
            assertThrows(
                    JobCancelledException.class,
                    () -> project.importing(tx -> {
                        long source = tx.sourceFiles()
                                .obtain(Projects.source("x.csv", 'c'))
                                .id();
                        long importId = tx.imports().begin(source, "x.csv");
                        long sheet = tx.imports().addSheet(importId, "s", "{}");
                        ObservationWriter writer = new ObservationWriter(tx, importId, cancelled);
                        int measure = writer.measure(sheet, "V01", "new series", NumberKind.RATE, 1);
                        writer.add(
                                measure,
                                1,
                                Period.ofYear(1999),
                                Group.EVERYONE,
                                Status.OK,
                                1,
                                Double.NaN,
                                Double.NaN,
                                Double.NaN,
                                Double.NaN,
                                1,
                                1,
                                "1");
                        return writer.finish();
                    }));
            assertEquals(0, ProjectFileTest.count(project, "series"));
            assertEquals(0, ProjectFileTest.count(project, "period"));
            assertEquals(0, ProjectFileTest.count(project, "source_file"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFilesIsSaidSo() {
        Path file = Path.of("/proc/project.sharedsafety");
        WorkbenchException refused = assertThrows(
                WorkbenchException.class, () -> ProjectFile.create(file, Projects.at(folder), Projects.CLOCK));
        assertTrue(
                List.of("store.read-only", "store.file-failed", "store.cannot-open")
                        .contains(refused.message().key()),
                refused::getMessage);
    }

    @Test
    void aProjectThatIsThereIsNotReplaced() throws IOException {
        Path file = project();
        byte[] before = Files.readAllBytes(file);
        assertEquals(
                "store.exists",
                assertThrows(WorkbenchException.class, () -> Projects.create(folder))
                        .message()
                        .key());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void theFirstOfTwoNumbersForOneKeyStaysAndTheSecondIsListed() {
        try (ProjectFile project = Projects.create(folder)) {
            project.writing(tx -> {
                tx.places().putAll(Projects.counties(10), "2023");
                return true;
            });
            WriteSummary summary = new TestImport(project, 'd')
                    .column("V01", "UCR", NumberKind.RATE, 1)
                    .cell("RV0001", Period.ofYear(2020), Status.OK, 1, "1", 10)
                    .cell("RV0002", Period.ofYear(2020), Status.OK, 5, "5", 11)
                    .cell("RV0001", Period.ofYear(2020), Status.OK, 2, "2", 12)
                    .store();
            assertEquals(2, summary.stored());
            assertEquals(1, summary.duplicates());
            WriteSummary.Duplicate duplicate = summary.listed().get(0);
            assertEquals("C10", String.valueOf(duplicate.first()));
            assertEquals("C12", String.valueOf(duplicate.second()));
            assertFalse(duplicate.sameNumbers());
            WriteSummary again = new TestImport(project, 'e')
                    .column("V01", "UCR", NumberKind.RATE, 1)
                    .cell("RV0001", Period.ofYear(2020), Status.OK, 1, "1", 10)
                    .cell("RV0002", Period.ofYear(2020), Status.OK, 6, "6", 11)
                    .cell("RV0003", Period.ofYear(2020), Status.OK, 7, "7", 12)
                    .store();
            assertEquals(new WriteSummary(3, 1, 1, 1, 0, List.of()), again);
            assertEquals(
                    1,
                    project.reading(tx -> tx.imports().activeOfSource("d".repeat(64)))
                            .size());
        }
    }

    private static void patch(Path file, int at, int number) throws IOException {
        try (RandomAccessFile patched = new RandomAccessFile(file.toFile(), "rw")) {
            patched.seek(at);
            patched.writeInt(number);
        }
    }
}
