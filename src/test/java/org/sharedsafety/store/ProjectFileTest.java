package org.sharedsafety.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharedsafety.job.Progress;
import org.sharedsafety.model.Group;
import org.sharedsafety.model.Period;
import org.sharedsafety.model.Status;
import org.sharedsafety.model.recipe.NumberKind;

class ProjectFileTest {
    @TempDir
    Path folder;

    @Test
    void aNewProjectHoldsTheCatalogueAndSaysThatItIsADeskFile() throws Exception {
        try (ProjectFile project = Projects.create(folder)) {
            assertEquals(107, project.reading(tx -> tx.metrics().all()).size());
            assertEquals(
                    "POP",
                    project.reading(tx -> tx.metrics().byId("V01").orElseThrow().denominatorId()));
            assertEquals(2, project.reading(tx -> tx.breaks().ofMetric("V03")).size());
            assertTrue(project.check().isSound(), () -> project.check().toString());
        }
        String firstTable = Projects.at(folder).toString();
        try (ProjectFile project =
                ProjectFile.openReadOnly(folder.resolve("project.sharedsafety"), Projects.at(folder), Projects.CLOCK)) {
            firstTable = project.reading(tx -> tx.sql()
                    .one("SELECT name FROM sqlite_schema ORDER BY rowid LIMIT 1", row -> row.getString(1))
                    .orElseThrow());
        }
        assertEquals("about_this_desk_file", firstTable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain.sharedsafety",
                "with blank and ñandú 数据.sharedsafety",
                "100% sure? & #1;x=y.sharedsafety",
                "LONG"
            })
    void whatIsWrittenIsThereAfterReopeningAndOneFileIsLeft(String name) throws Exception {
        String wanted = name.equals("LONG") ? "x".repeat(200) + ".sharedsafety" : name;
        Path file = folder.resolve(wanted);
        try (ProjectFile project = ProjectFile.create(file, Projects.at(folder), Projects.CLOCK)) {
            store(project, "V01", "UCR", 3, 'a');
            project.reading(tx -> tx.places().all());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
        try (ProjectFile project = ProjectFile.open(file, Projects.at(folder), Projects.CLOCK)) {
            assertEquals(3L, count(project, "observation"));
            assertEquals(3L, count(project, "observation_source"));
            assertTrue(project.check().isSound());
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aFailedTransactionLeavesNothing() {
        try (ProjectFile project = Projects.create(folder)) {
            assertThrows(
                    IllegalStateException.class,
                    () -> project.importing(tx -> {
                        writeAll(tx, "V01", "UCR", 3, 'a');
                        throw new IllegalStateException("stop");
                    }));
            assertEquals(0L, count(project, "observation"));
            assertEquals(0L, count(project, "series"));
            assertEquals(0L, count(project, "period"));
            assertEquals(0L, project.revision());
            store(project, "V01", "UCR", 3, 'a');
            assertEquals(3L, count(project, "observation"));
        }
    }

    @Test
    void backupIsASoundProjectOfItsOwnAndNothingIsReplacedUnasked() throws Exception {
        Path target = folder.resolve("backup.sharedsafety");
        try (ProjectFile project = Projects.create(folder)) {
            store(project, "V01", "UCR", 3, 'a');
            project.backup(target, false);
            assertThrows(RuntimeException.class, () -> project.backup(target, false));
            project.backup(target, true);
        }
        assertFalse(FileHeader.ofProject(target).walMode());
        try (ProjectFile copy = ProjectFile.open(target, Projects.at(folder), Projects.CLOCK)) {
            assertEquals(3L, count(copy, "observation"));
            assertTrue(copy.check().isSound());
        }
    }

    static long count(ProjectFile project, String table) {
        return project.reading(tx -> tx.sql()
                .one("SELECT count(*) FROM " + table, row -> row.getLong(1))
                .orElseThrow());
    }

    static WriteSummary store(ProjectFile project, String metric, String series, int places, char mark) {
        return project.importing(tx -> writeAll(tx, metric, series, places, mark));
    }

    private static WriteSummary writeAll(Transaction tx, String metric, String series, int places, char mark) {
        tx.places().putAll(Projects.counties(places), "2023");
        long source =
                tx.sourceFiles().obtain(Projects.source("crime.csv", mark)).id();
        long importId = tx.imports().begin(source, "crime.csv");
        long sheet = tx.imports().addSheet(importId, "crime", "{}");
        ObservationWriter writer = new ObservationWriter(tx, importId, Progress.NONE);
        int measure = writer.measure(sheet, metric, series, NumberKind.RATE, 1);
        tx.places()
                .all()
                .forEach(place -> writer.add(
                        measure,
                        place.id(),
                        Period.ofYear(2020),
                        Group.EVERYONE,
                        Status.OK,
                        place.id() * 1.5,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        place.id() + 1,
                        3,
                        "shown"));
        WriteSummary summary = writer.finish();
        tx.imports().complete(importId, places, summary.stored(), "{}");
        return summary;
    }
}
