package org.sharedsafety.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.job.JobCancelledException;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.SourceFile;

class SourceKeepingTest {
    @TempDir
    Path folder;

    private SourceFile bringIn(ProjectFile project, Path file) throws Exception {
        String sha256 = Fingerprint.sha256(file);
        long size = Files.size(file);
        return project.writing(
                tx -> tx.sourceFiles().obtain(SourceFile.fresh(String.valueOf(file.getFileName()), sha256, size)));
    }

    @ParameterizedTest
    @CsvSource({"a.csv, 0", "a.csv, 1", "a.csv, 1048576", "a.xlsx, 2500000", "ñ b.csv, 2500000"})
    void theBytesComeBackAsTheyWereGiven(String name, int size) throws Exception {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        java.util.Arrays.fill(bytes, size / 2, size, (byte) ',');
        Path file = Files.write(folder.resolve(name), bytes);
        try (ProjectFile project = Projects.create(folder)) {
            SourceFile source = bringIn(project, file);
            assertTrue(new SourceKeeping(project, source.id(), file, false).run(Progress.NONE));
            assertTrue(project.<Boolean>reading(
                    tx -> tx.sourceFiles().byId(source.id()).orElseThrow().bytesKept()));
            Path out = folder.resolve("out");
            assertTrue(project.<Boolean>reading(tx -> tx.sourceBytes().copyTo(source.id(), out)));
            assertArrayEquals(bytes, Files.readAllBytes(out));
            assertTrue(project.check().isSound());
            assertFalse(new SourceKeeping(project, source.id(), file, false).run(Progress.NONE));
        }
    }

    @Test
    void aCancelledKeepingLeavesNoBytes() throws Exception {
        Path file = Files.write(folder.resolve("a.csv"), new byte[3 << 20]);
        try (ProjectFile project = Projects.create(folder)) {
            SourceFile source = bringIn(project, file);
            Progress afterTwo = new Progress() {
                private int asked;

                @Override
                public void report(String messageKey, long done, long total) {}

                @Override
                public boolean isCancelled() {
                    return ++asked > 2;
                }
            };
            org.junit.jupiter.api.Assertions.assertThrows(
                    JobCancelledException.class,
                    () -> new SourceKeeping(project, source.id(), file, false).run(afterTwo));
            assertEquals(0, ProjectFileTest.count(project, "source_chunk"));
            assertFalse(project.<Boolean>reading(
                    tx -> tx.sourceFiles().byId(source.id()).orElseThrow().bytesKept()));
        }
    }
}
