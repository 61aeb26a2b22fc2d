package org.sharedsafety.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharedsafety.model.Message;

class WorkingCopyTest {
    @TempDir
    Path folder;

    private Path synced() throws IOException {
        return Files.createDirectories(folder.resolve("OneDrive - Rivera Valley"));
    }

    private ProjectFile open(Path file) {
        return ProjectFile.open(file, Projects.at(folder), Projects.CLOCK);
    }

    private static List<String> keys(ProjectFile project) {
        return project.notices().stream().map(Message::key).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Dropbox/p.sharedsafety, SYNCED",
        "Dropbox (Work)/p.sharedsafety, SYNCED",
        "ONEDRIVE/x/p.sharedsafety, SYNCED",
        "Library/CloudStorage/GoogleDrive-a/p.sharedsafety, SYNCED",
        "Nextcloud/p.sharedsafety, SYNCED",
        "onedrivers/p.sharedsafety, LOCAL",
        "marked/deep/p.sharedsafety, SYNCED",
        "plain/p.sharedsafety, LOCAL"
    })
    void aSyncedFolderIsKnownByNameOrMark(String path, FolderKind kind) throws IOException {
        Files.createDirectories(folder.resolve("marked").resolve("deep"));
        Files.createDirectories(folder.resolve("marked").resolve(".stfolder"));
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        assertEquals(kind, FolderKind.of(file));
    }

    @Test
    void theLiveFileIsKeptElsewhereAndBroughtBack() throws IOException {
        Path file = synced().resolve("project.sharedsafety");
        try (ProjectFile project = ProjectFile.create(file, Projects.at(folder), Projects.CLOCK)) {
            assertEquals(List.of("store.synced-folder"), keys(project));
            ProjectFileTest.store(project, "V01", "UCR", 3, 'a');
            try (Stream<Path> beside = Files.list(synced())) {
                assertEquals(List.of(file), beside.toList());
            }
            project.saveBack();
            try (ProjectFile reader = ProjectFile.openReadOnly(file, Projects.at(folder), Projects.CLOCK)) {
                assertEquals(3, ProjectFileTest.count(reader, "observation"));
            }
        }
        try (Stream<Path> beside = Files.list(synced())) {
            assertEquals(List.of(file), beside.toList());
        }
        try (ProjectFile project = open(file)) {
            assertEquals(3, ProjectFileTest.count(project, "observation"));
            assertTrue(project.check().isSound());
        }
    }

    @Test
    void aChangeFromElsewhereIsNotOverwritten() throws IOException {
        Path file = synced().resolve("project.sharedsafety");
        ProjectFile.create(file, Projects.at(folder), Projects.CLOCK).close();
        Path elsewhere = folder.resolve("elsewhere.sharedsafety");
        Files.copy(file, elsewhere);
        try (ProjectFile other = open(elsewhere)) {
            ProjectFileTest.store(other, "V01", "theirs", 2, 'b');
        }
        ProjectFile project = open(file);
        ProjectFileTest.store(project, "V01", "ours", 5, 'a');
        Files.copy(elsewhere, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        project.close();
        assertTrue(keys(project).contains("store.conflict"));
        try (ProjectFile theirs = open(file)) {
            assertEquals(2, ProjectFileTest.count(theirs, "observation"));
        }
        List<Path> conflicts;
        try (Stream<Path> beside = Files.list(synced())) {
            conflicts =
                    beside.filter(path -> path.toString().contains("conflict")).toList();
        }
        assertEquals(1, conflicts.size());
        try (ProjectFile ours = open(conflicts.get(0))) {
            assertEquals(5, ProjectFileTest.count(ours, "observation"));
        }
    }

    @Test
    void theCopyOfAKilledProgramIsFoundAgain() throws IOException {
        Path file = synced().resolve("project.sharedsafety");
        ProjectFile.create(file, Projects.at(folder), Projects.CLOCK).close();
        WorkingCopy copy = WorkingCopy.of(file, Projects.at(folder), Projects.CLOCK);
        copy.prepare();
        copy.take();
        assertTrue(Files.exists(copy.live()));
        try (ProjectFile project = open(file)) {
            assertTrue(keys(project).contains("store.copy-recovered"));
            ProjectFileTest.store(project, "V01", "UCR", 3, 'a');
        }
        assertFalse(Files.exists(copy.live()));
        try (ProjectFile project = open(file)) {
            assertEquals(3, ProjectFileTest.count(project, "observation"));
        }
    }

    @Test
    void localDataLieWhereEachSystemKeepsThem() {
        Path home = folder.resolve("home");
        assertEquals(
                home.resolve("AppData").resolve("Local").resolve("shared-safety-workbench"),
                Workstation.localData("Windows 11", Map.of(), home));
        assertEquals(
                folder.resolve("L").resolve("shared-safety-workbench"),
                Workstation.localData(
                        "Windows 11", Map.of("LOCALAPPDATA", folder.resolve("L").toString()), home));
        assertEquals(
                home.resolve("Library").resolve("Application Support").resolve("shared-safety-workbench"),
                Workstation.localData("Mac OS X", Map.of(), home));
        assertEquals(
                home.resolve(".local").resolve("share").resolve("shared-safety-workbench"),
                Workstation.localData("Linux", Map.of(), home));
        assertEquals(
                folder.resolve("X").resolve("shared-safety-workbench"),
                Workstation.localData(
                        "Linux", Map.of("XDG_DATA_HOME", folder.resolve("X").toString()), home));
    }
}
