package org.sharedsafety.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharedsafety.model.WorkbenchException;

/** Two programs on one project: the other one is a process of its own. */
class TwoProgramsTest {
    @TempDir
    Path folder;

    private Process other(String mode, Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx300m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        mode,
                        file.toString(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String line(Process process) throws IOException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        return String.valueOf(reader.readLine());
    }

    private ProjectFile open(Path file) {
        return ProjectFile.open(file, Projects.at(folder), Projects.CLOCK, Duration.ofMillis(200));
    }

    @Test
    void aSecondWriterIsToldWhoHoldsTheProjectAndReadersReadOn() throws Exception {
        Path file = folder.resolve("project.sharedsafety");
        try (ProjectFile project = Projects.create(folder)) {
            ProjectFileTest.store(project, "V01", "UCR", 3, 'a');
        }
        Process other = other("hold", file);
        try {
            assertEquals("writing", line(other));
            WorkbenchException held = assertThrows(WorkbenchException.class, () -> open(file));
            assertEquals("store.held", held.message().key());
            assertEquals(
                    List.of("project.sharedsafety", "ana", "desk-1", "test 1.0", String.valueOf(other.pid())),
                    held.message().args().subList(0, 5));
            try (ProjectFile reader = ProjectFile.openReadOnly(file, Projects.at(folder), Projects.CLOCK)) {
                assertEquals(3, ProjectFileTest.count(reader, "observation"));
                assertThrows(WorkbenchException.class, () -> ProjectFileTest.store(reader, "V01", "x", 1, 'b'));
            }
        } finally {
            other.destroyForcibly().waitFor();
        }
        try (ProjectFile project = open(file)) {
            assertEquals(3, ProjectFileTest.count(project, "observation"));
            assertTrue(project.check().isSound());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.filter(Files::isRegularFile).toList());
        }
    }

    @Test
    void theSameProgramIsToldThatItHasTheProjectOpenAndKeepsItsLock() throws Exception {
        Path file = folder.resolve("project.sharedsafety");
        try (ProjectFile project = Projects.create(folder)) {
            assertEquals(
                    "store.open-here",
                    assertThrows(WorkbenchException.class, () -> open(file))
                            .message()
                            .key());
            assertFalse(project.isReadOnly());
            Process other = other("try", file);
            assertEquals("store.held", line(other));
            other.waitFor();
        }
    }

    @Test
    @Tag("campaign")
    void aProgramKilledWhileWritingLeavesTheProjectAsItWas() throws Exception {
        Path file = folder.resolve("project.sharedsafety");
        try (ProjectFile project = Projects.create(folder)) {
            ProjectFileTest.store(project, "V01", "UCR", 50, 'a');
        }
        for (int round = 0; round < 5; round++) {
            Process other = other("write", file);
            assertEquals("writing", line(other));
            Thread.sleep(100L + 150L * round);
            other.destroyForcibly().waitFor();
            try (ProjectFile project = open(file)) {
                assertEquals(50, ProjectFileTest.count(project, "observation"));
                assertEquals(1, ProjectFileTest.count(project, "import"));
                assertTrue(project.check().isSound());
            }
        }
    }
}
